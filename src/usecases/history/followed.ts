import type { IsoDate } from "../../model/iso-date.ts";
import type { BlamedSubject, BlameEnd, BlameGap } from "./blame-report.ts";
import type { RenamedItem } from "./report.ts";
import type { Part, Step } from "./timeline.ts";

/** Index of a commit, the day, and whether the commit or the day caused something. */
export type At = Pick<Step, "index" | "kind" | "day">;

/** What a subject of a rule is named by. */
type Named = Pick<BlamedSubject, "service" | "contract">;

/** A subject's answer on a day, without its dates. */
export type Stands = Omit<BlamedSubject, "since" | "before" | "formerIds" | "gaps" | "beside">;

/** An earlier state of a subject, and its end. */
export interface Ended {
  readonly state: Stands["state"];
  readonly from: IsoDate;
  readonly until: At;
  readonly end: BlameEnd;
}

/** A subject whose state is known, since when, and what was before. */
export interface Known {
  readonly stands: Stands;
  readonly since: At;
  readonly before: Ended | undefined;
  /** Days on which nothing could be judged since then; the last one may last. */
  readonly gaps: readonly { readonly from: IsoDate; readonly until: IsoDate | undefined }[];
  readonly formerIds: BlamedSubject["formerIds"];
}

/** A subject that is gone, and its last state. */
interface Gone extends Pick<Known, "formerIds"> {
  readonly named: Named;
  readonly last: Ended;
}

/** The subjects of a rule over time. What was asked of a subject is kept when it is gone, for the day it returns. */
export class FollowedSubjects {
  private readonly known = new Map<string, Known>();
  private readonly gone = new Map<string, Gone>();

  /** All whose state is known, in order. */
  get current(): readonly Known[] {
    return [...this.known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  }

  private isLost = false;
  private judged: Part | undefined;

  /** Whether a part is the one that was taken last, with nothing unknown since. */
  isLike(part: Part | undefined): boolean {
    return part === this.judged && !this.isLost;
  }

  /** Notes that nothing could be judged from a day on. */
  lose({ day }: At): void {
    this.isLost = true;
    for (const [key, one] of this.known) {
      if (one.gaps.at(-1)?.until !== undefined || one.gaps.length === 0)
        this.known.set(key, { ...one, gaps: [...one.gaps, { from: day, until: undefined }] });
    }
  }

  /** Moves the subjects of renamed services and contracts to their new ids. */
  rename(items: readonly RenamedItem[], { day }: At): void {
    if (items.length === 0) return;
    for (const [key, one] of [...this.known]) {
      const now = renamedBy(items, one.stands);
      if (keyOf(now) === key) continue;
      this.known.delete(key);
      this.known.set(keyOf(now), {
        ...one,
        stands: { ...one.stands, ...now },
        formerIds: formerIds(one, one.stands, day),
      });
    }
    for (const [key, one] of [...this.gone]) {
      const now = renamedBy(items, one.named);
      if (keyOf(now) === key || this.gone.has(keyOf(now))) continue;
      this.gone.delete(key);
      this.gone.set(keyOf(now), { ...one, named: now, formerIds: formerIds(one, one.named, one.last.until.day) });
    }
  }

  /** Takes the answers of a step. What is no longer asked is kept as gone. */
  take(answers: readonly Stands[], part: Part | undefined, at: At): void {
    this.isLost = false;
    this.judged = part;
    const asked = new Set(answers.map(keyOf));
    for (const [key, one] of this.known) {
      if (asked.has(key)) continue;
      this.known.delete(key);
      const { formerIds, stands } = one;
      this.gone.set(key, { named: stands, formerIds, last: ended(one, at, endOf(stands, part)) });
    }
    for (const stands of answers) this.takeOne(stands, at);
  }

  private takeOne(stands: Stands, at: At): void {
    const key = keyOf(stands);
    const one = this.known.get(key);
    const left = this.gone.get(key);
    this.gone.delete(key);
    if (one?.stands.state === stands.state) {
      this.known.set(key, { ...one, stands, gaps: closed(one.gaps, at.day) });
      return;
    }
    const before = one ? ended(one, at, "changed") : left?.last;
    const formerIds = one?.formerIds ?? left?.formerIds ?? [];
    this.known.set(key, { stands, since: at, before, gaps: [], formerIds });
  }
}

/** Returns the names that a subject has after renames. */
function renamedBy(items: readonly RenamedItem[], { service, contract }: Named): Named {
  const name = (kind: RenamedItem["kind"], id: string | null) =>
    items.find((item) => item.kind === kind && item.from === id)?.to ?? id;
  return { service: name("service", service), contract: name("contract", contract) };
}

function formerIds(known: Pick<Known, "formerIds">, { service, contract }: Named, until: IsoDate) {
  return [...known.formerIds, { service, contract, until }];
}

/** The gaps of a state that goes on; one in which no day passed is none. */
export function closed(gaps: Known["gaps"], day: IsoDate): BlameGap[] {
  return gaps.map(({ from, until = day }) => ({ from, until })).filter(({ from, until }) => from < until);
}

function ended({ stands, since }: Known, until: At, end: BlameEnd): Ended {
  return { state: stands.state, from: since.day, until, end };
}

function endOf({ service, contract }: Named, part: Part | undefined): BlameEnd {
  if (!part) return "vendor-removed";
  const { services, contracts } = part.names ?? { services: new Set(), contracts: new Set() };
  const isThere = (service === null || services.has(service)) && (contract === null || contracts.has(contract));
  return isThere ? "not-asked" : "removed";
}

/** Returns a key of a subject's names. */
export function keyOf({ service, contract }: Named): string {
  return JSON.stringify([contract ?? "", service ?? ""]);
}
