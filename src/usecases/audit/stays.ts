import { excuseIn } from "../../model/finding.ts";
import { addDays, daysBetween, type IsoDate, isIsoDate } from "../../model/iso-date.ts";
import { compareBy, compareText } from "../../model/order.ts";
import type { AnyItem, HistoryEntry, ResolvedItem } from "../history/report.ts";
import type { PastFinding, Remedy } from "./report.ts";

/** The findings of a history over time: since when each exists, and how long the ended ones did. */
export class Stays {
  private readonly open = new Map<string, Stay>();
  private readonly closed = new Map<Stay, Remedy>();
  /** Those that ended without being met, by the finding's id: they go on if it appears again. */
  private readonly unmet = new Map<string, Stay>();

  /** What exists after the latest entry. */
  get items(): readonly AnyItem[] {
    return [...this.open.values()].map(({ item }) => item);
  }

  /** Takes the changes of the next entry. */
  take({ day, resolved, introduced, changed, continued = [], resumed = [] }: HistoryEntry): void {
    this.rename(continued, day);
    const carried = this.end(resolved, introduced, day);
    const former = new Map(resumed.map(({ from, to }) => [to, from]));
    for (const item of introduced) {
      const stay = carried.get(item.id) ?? this.resume(former.get(item.id), day) ?? new Stay(item, day);
      stay.become(item, day);
      this.open.set(item.id, stay);
    }
    for (const item of changed) this.open.get(item.id)?.become(item, day);
  }

  /** Returns those of a period, in order of the day they appeared. */
  remedies({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }): Remedy[] {
    const ended = [...this.closed.values()].filter(({ until }) => until !== null && until >= from);
    return [...ended, ...[...this.open.values()].map((stay) => stay.last(to))].sort(remedyOrder);
  }

  /** Findings go on under the ids that anything renamed gives them. */
  private rename(continued: NonNullable<HistoryEntry["continued"]>, day: IsoDate): void {
    const moved = continued.map(({ from, item }) => [item, this.open.get(from)] as const);
    for (const { from } of continued) this.open.delete(from);
    for (const [item, stay] of moved) {
      stay?.become(item, day);
      if (stay) this.open.set(item.id, stay);
    }
  }

  /** Ends findings, except those that go on as another one. Returns these by the id of that one. */
  private end(resolved: readonly ResolvedItem[], introduced: readonly AnyItem[], day: IsoDate): Map<string, Stay> {
    const carried = new Map<string, Stay>();
    for (const item of resolved) {
      const stay = this.open.get(item.id);
      this.open.delete(item.id);
      const next = introduced.find(({ id }) => id === item.successor);
      if (!stay) continue;
      if (next && isSameKind(next, item) && !carried.has(next.id)) carried.set(next.id, stay);
      else this.close(stay, item, day);
    }
    return carried;
  }

  private close(stay: Stay, item: ResolvedItem, day: IsoDate): void {
    this.closed.set(stay, stay.end(item, day));
    const { how } = item.ending;
    if (how !== "remedied" && how !== "not-asked") this.unmet.set(item.id, stay);
  }

  /**
   * Removed from the records, reported by another rule or turned off, a shortfall was not met: found again before it
   * was, it goes on from its first day.
   */
  private resume(id: string | undefined, day: IsoDate): Stay | undefined {
    const stay = id === undefined ? undefined : this.unmet.get(id);
    if (id === undefined || !stay) return undefined;
    this.unmet.delete(id);
    this.closed.delete(stay);
    stay.goOn(day);
    return stay;
  }
}

/**
 * Whether two findings are the same shortfall under another name: of a contract with another id, or of a document
 * altered again.
 */
function isSameKind(a: AnyItem, b: AnyItem): boolean {
  return a.kind === b.kind && a.rule === b.rule && a.code === b.code;
}

/** A finding for as long as it exists. */
class Stay {
  item: AnyItem;
  private readonly since: IsoDate;
  private excusedDays = 0;
  /** Start of its current state. */
  private latest: IsoDate;

  constructor(item: AnyItem, since: IsoDate) {
    this.item = item;
    this.since = since;
    this.latest = since;
  }

  become(item: AnyItem, day: IsoDate): void {
    this.pass(day);
    this.item = item;
  }

  end(item: ResolvedItem, day: IsoDate): Remedy {
    this.become(item, day);
    return { ...this.last(day), until: day, ending: item.ending };
  }

  /** Goes on after an end. Nothing excused it meanwhile. */
  goOn(day: IsoDate): void {
    this.latest = day;
  }

  last(day: IsoDate): Remedy {
    this.pass(day);
    const { item, since, excusedDays } = this;
    return { finding: toPast(item), since, until: null, days: daysBetween(since, day), excusedDays, ending: null };
  }

  private pass(day: IsoDate): void {
    if (excuseIn(this.item.disposition) !== null) {
      this.excusedDays += Math.max(0, daysBetween(this.latest, this.excusedUntil(day)));
    }
    this.latest = day;
  }

  /** No waiver excuses anything after its last day, whether or not that day could be judged. */
  private excusedUntil(day: IsoDate): IsoDate {
    const last = this.item.waiver?.expiresOn;
    if (last === undefined || !isIsoDate(last)) return day;
    const end = addDays(last, 1);
    return end < day ? end : day;
  }
}

const remedyOrder = compareBy<Remedy>(
  (a, b) => compareText(a.since, b.since),
  (a, b) => compareText(a.finding.id, b.finding.id),
);

/** Returns a finding or problem as an audit shows it. */
export function toPast(item: AnyItem): PastFinding {
  const { id, rule, code, severity, disposition, waiver, vendor, service, contract, message } = item;
  const counts = {
    ...{ severity: severity ?? "error", disposition, waiver },
    ...(item.excepted && { excepted: item.excepted }),
  };
  return { id, rule: rule ?? code ?? "", ...counts, vendor, service, contract, message };
}
