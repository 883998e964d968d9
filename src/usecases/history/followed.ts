import type { IsoDate } from "../../model/iso-date.ts";
import type { BlamedSubject, BlameEnd, BlameGap } from "./blame-report.ts";
import type { Part } from "./part.ts";
import type { RenamedItem } from "./report.ts";
import type { Step } from "./timeline.ts";

/** Index of a commit, the day, and whether the commit or the day caused something. */
export type At = Pick<Step, "index" | "kind" | "day">;

/** What a subject of a rule is named by. */
export type Named = Pick<BlamedSubject, "service" | "contract">;

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

/** The subjects of a rule over time. What was asked of a subject is kept when it is gone, for the day it returns. */
export class FollowedSubjects {
  private readonly known = new Map<string, Known>();
  private readonly gone = new Map<string, Named & Pick<Known, "formerIds"> & { readonly last: Ended }>();

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

  /** Moves the subjects of renamed services and contracts to their new ids, also those that are gone. */
  rename(items: readonly RenamedItem[], { day }: At): void {
    for (const [key, one] of [...this.known]) {
      const names = renamed(one.stands, items);
      if (!names) continue;
      this.known.delete(key);
      const formerIds = formerlyIn(one.stands, one.formerIds, day);
      this.known.set(keyOf(names), { ...one, stands: { ...one.stands, ...names }, formerIds });
    }
    for (const [key, one] of [...this.gone]) {
      const names = renamed(one, items);
      if (!names) continue;
      this.gone.delete(key);
      this.gone.set(keyOf(names), { ...one, ...names, formerIds: formerlyIn(one, one.formerIds, one.last.until.day) });
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
      const { service, contract } = one.stands;
      this.gone.set(key, {
        service,
        contract,
        formerIds: one.formerIds,
        last: ended(one, at, endOf(one.stands, part)),
      });
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

/** The gaps of a state that goes on; one in which no day passed is none. */
export function closed(gaps: Known["gaps"], day: IsoDate): BlameGap[] {
  return gaps.map(({ from, until = day }) => ({ from, until })).filter(({ from, until }) => from < until);
}

function formerlyIn({ service, contract }: Named, formerIds: Known["formerIds"], until: IsoDate): Known["formerIds"] {
  return [...formerIds, { service, contract, until }];
}

/** Returns the names of a subject after things were renamed; undefined if it keeps them. */
export function renamed({ service, contract }: Named, items: readonly RenamedItem[]): Named | undefined {
  const name = (kind: RenamedItem["kind"], id: string | null) =>
    items.find((item) => item.kind === kind && item.from === id)?.to ?? id;
  const names = { service: name("service", service), contract: name("contract", contract) };
  return names.service === service && names.contract === contract ? undefined : names;
}

function ended({ stands, since }: Known, until: At, end: BlameEnd): Ended {
  return { state: stands.state, from: since.day, until, end };
}

function endOf({ service, contract }: Named, part: Part | undefined): BlameEnd {
  if (!part?.isThere) return "vendor-removed";
  const { services, contracts } = part.names ?? { services: new Set(), contracts: new Set() };
  const isThere = (service === null || services.has(service)) && (contract === null || contracts.has(contract));
  return isThere ? "not-asked" : "removed";
}

/** Returns a key of a subject's names. */
export function keyOf({ service, contract }: Named): string {
  return JSON.stringify([contract ?? "", service ?? ""]);
}
