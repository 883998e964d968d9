import { canFail, excuseIn } from "../../model/finding.ts";
import { addDays, daysBetween, type IsoDate, isIsoDate } from "../../model/iso-date.ts";
import { compareBy, compareText } from "../../model/order.ts";
import type { Severity } from "../../model/severity.ts";
import type { AnyItem, ChangedItem, DetailedHistory, HistoryEntry, ResolvedItem, Status } from "../history/report.ts";
import type {
  AuditEvent,
  AuditPeriod,
  ChangedFinding,
  GoneFinding,
  PastFinding,
  PeriodStart,
  Remedy,
} from "./report.ts";

/** Days of a period, both inclusive. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * Returns the events of a period. `history` runs from the first commit to the end of the period: a finding may have
 * opened long before the period began.
 */
export function periodOf(history: DetailedHistory, { from, to }: Days, failOn: Severity): AuditPeriod {
  const open = new Map<string, Stay>();
  const closed: Remedy[] = [];
  const events: AuditEvent[] = [];
  for (const entry of history.entries) {
    const { day } = entry;
    const carried = new Map<string, Stay>();
    for (const { was, item } of entry.continued ?? []) {
      const stay = open.get(was);
      if (!stay) continue;
      open.delete(was);
      stay.become(item, day);
      open.set(item.id, stay);
    }
    for (const item of entry.resolved) {
      const stay = open.get(item.id);
      open.delete(item.id);
      const next = entry.introduced.find(({ id }) => id === item.successor);
      if (!stay) continue;
      if (next && isSameKind(next, item) && !carried.has(next.id)) carried.set(next.id, stay);
      else closed.push(stay.end(item, day));
    }
    for (const item of entry.introduced) {
      const stay = carried.get(item.id) ?? new Stay(item, day);
      stay.become(item, day);
      open.set(item.id, stay);
    }
    for (const item of entry.changed) open.get(item.id)?.become(item, day);
    if (day >= from) events.push(toEvent(entry, [...open.values()], failOn));
  }
  const remedies = [
    ...closed.filter(({ until }) => until !== null && until >= from),
    ...[...open.values()].map((stay) => stay.last(to)),
  ];
  const [first] = history.entries;
  const beginsOn = first?.before.standing === "no-inventory" && first.day > from ? first.day : null;
  const waivers = history.waivers.filter(({ until }) => until === null || until > from);
  const start = judgedAs(history.entries.findLast(({ day }) => day < from)?.after ?? history.start);
  const { head: commit, leftOut } = history;
  const backdated = history.backdated.map(({ vendor, days }) => ({ vendor, count: days.length, days }));
  return {
    from,
    to,
    commit,
    beginsOn,
    leftOut,
    start,
    events,
    remedies: remedies.sort(remedyOrder),
    waivers,
    backdated,
  };
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

function toEvent(entry: HistoryEntry, open: readonly Pick<Stay, "item">[], failOn: Severity): AuditEvent {
  return {
    kind: entry.kind,
    on: entry.day,
    commit: entry.kind === "commit" ? toCommit(entry.commit) : null,
    ...judgedAs(entry.after),
    failing: open.filter(({ item }) => fails(toPast(item), failOn)).length,
    introduced: entry.introduced.map(toPast),
    resolved: entry.resolved.map(toGone),
    changed: entry.changed.map(toChanged),
    vendors: entry.vendors,
    contracts: entry.contracts,
    configuration: entry.configuration,
  };
}

function judgedAs({ standing, reason }: Status): PeriodStart {
  return { verdict: standing === "pass" || standing === "fail" ? standing : null, reason };
}

/** Whether an item fails the verdict: any problem, and a finding that is not excused. */
export function fails(
  { severity, disposition, excepted }: Pick<PastFinding, "severity" | "disposition" | "excepted">,
  failOn: Severity,
): boolean {
  return excuseIn(disposition) === null && canFail({ severity, ...(excepted && { excepted }) }, failOn);
}

function toCommit(commit: Extract<HistoryEntry, { kind: "commit" }>["commit"]): NonNullable<AuditEvent["commit"]> {
  const { author, committer, pullRequest, approvals, signature, subject, clockRunsBackwards } = commit;
  return {
    id: commit.commit,
    title: subject,
    author: `${author.name} <${author.email}>`,
    committer: `${committer.name} <${committer.email}>`,
    pullRequest,
    approvals,
    signature: signature.state,
    clockRunsBackwards,
  };
}

function toPast(item: AnyItem): PastFinding {
  const { id, rule, code, severity, disposition, waiver, vendor, service, contract, message } = item;
  const counts = {
    ...{ severity: severity ?? "error", disposition, waiver },
    ...(item.excepted && { excepted: item.excepted }),
  };
  return { id, rule: rule ?? code ?? "", ...counts, vendor, service, contract, message };
}

function toChanged(item: ChangedItem): ChangedFinding {
  return { ...toPast(item), was: item.was };
}

function toGone(item: ResolvedItem): GoneFinding {
  if (!item.ending) throw new TypeError("the history is not told in detail");
  return { ...toPast(item), ending: item.ending };
}
