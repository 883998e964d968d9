import type { Identity } from "../../judgement/identity.ts";
import type { Finding } from "../../model/finding.ts";
import type { Section } from "../../model/section.ts";
import { type Continued, findingUnderNewNames, keyOf, underNewNames } from "./continuity.ts";
import { type Afterwards, endingOf, isSameShortfall } from "./ending.ts";
import { type EvidencePlace, placeUnderNewNames } from "./evidence-places.ts";
import type { AnyItem, HistoryItem, ResolvedItem } from "./report.ts";

/** A finding or problem that is gone without having been met. */
interface Unmet {
  readonly item: HistoryItem;
  /** Undefined for a problem. */
  readonly finding: Finding | undefined;
  /** Undefined for anything but a document or clause. */
  readonly place: EvidencePlace | undefined;
}

/** How a part of the inventory stands after a step, and what its findings changed to. */
export interface Turned {
  readonly introduced: readonly HistoryItem[];
  readonly resolved: readonly ResolvedItem[];
  /** Findings before and after, by id. */
  readonly findingOf: (id: string) => Finding | undefined;
  readonly placeOf: (id: string) => EvidencePlace | undefined;
  /** What a finding would be asked that ended now, with everything that exists as introduced. */
  readonly afterwards: (finding: Finding | undefined) => Afterwards;
}

/**
 * Findings that were removed from the records, reported by another rule or turned off. Found again, they go on, unless
 * they were met in between.
 */
export class UnmetItems {
  private readonly bySection = new Map<Section, readonly Unmet[]>();

  /** Moves them to a vendor's other id. */
  move(from: Section, to: Section): void {
    const all = this.bySection.get(from) ?? [];
    this.set(from, []);
    this.set(to, [...(this.bySection.get(to) ?? []), ...all]);
  }

  /** Gives them the names that the things of a vendor have now. */
  rename(section: Section, identity: Identity): void {
    const renamed = (this.bySection.get(section) ?? []).map(({ item, finding, place }) => ({
      item: underNewNames(item, identity),
      finding: finding && findingUnderNewNames(finding, identity),
      place: place && placeUnderNewNames(place, identity.contracts),
    }));
    this.set(section, renamed);
  }

  /** Takes a step. Returns the findings that go on: the id that each had, and the one it has. */
  take(section: Section, turned: Turned): Continued[] {
    const { introduced, resolved, findingOf, placeOf } = turned;
    const left = (this.bySection.get(section) ?? []).filter((one) => !isMet(one, turned));
    const resumed: Continued[] = [];
    for (const item of introduced) {
      const found = { item, finding: findingOf(item.id), place: placeOf(item.id) };
      const at = left.findIndex((one) => isSame(one, found));
      const [one] = at < 0 ? [] : left.splice(at, 1);
      if (one) resumed.push({ from: one.item.id, to: item.id });
    }
    const added = endedUnmet(resolved)
      .map((item): Unmet => ({ item, finding: findingOf(item.id), place: placeOf(item.id) }))
      .filter(({ finding }) => finding?.basis !== "gate");
    this.set(section, [...left, ...added]);
    return resumed;
  }

  private set(section: Section, all: readonly Unmet[]): void {
    if (all.length > 0) this.bySection.set(section, all);
    else this.bySection.delete(section);
  }
}

/** Leaves out what was met or is no longer asked, and what goes on as another finding of its rule. */
function endedUnmet(resolved: readonly ResolvedItem[]): ResolvedItem[] {
  const successors = new Set<string>();
  return resolved.filter(({ rule, code, ending: { how, by }, successor }) => {
    if (how === "remedied" || how === "not-asked") return false;
    if (successor === null || by !== (rule ?? code) || successors.has(successor)) return true;
    successors.add(successor);
    return false;
  });
}

function isMet({ item, finding }: Unmet, { afterwards }: Turned): boolean {
  return endingOf(item, afterwards(finding)).ending.how === "remedied";
}

/** A document or clause is the same one only at its place. */
function isSame(a: Unmet, b: Unmet): boolean {
  if (!a.finding || !b.finding) return !a.finding && !b.finding && isSameFile(a.item, b.item);
  if (keyOf(a.finding) === keyOf(b.finding)) return true;
  return !a.place && !b.place && isSameShortfall(a.item, b.item);
}

/** A vendor's file, whatever id the vendor has. */
function isSameFile(a: AnyItem, b: AnyItem): boolean {
  const within = ({ file, vendor }: AnyItem) => file.slice(file.indexOf(`/${vendor}/`) + `/${vendor}/`.length);
  return a.code === b.code && within(a) === within(b);
}
