import { canFail, excuseIn } from "../../model/finding.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Severity } from "../../model/severity.ts";
import { vendorEventText } from "../../texts/vendor-events.ts";
import type { AnyItem, ChangedItem, DetailedHistory, HistoryEntry, ResolvedItem, Status } from "../history/report.ts";
import { auditedCommit } from "./commit.ts";
import type { AuditEvent, AuditPeriod, ChangedFinding, GoneFinding, PastFinding, PeriodStart } from "./report.ts";
import { Stays, toPast } from "./stays.ts";

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
  const stays = new Stays();
  const events: AuditEvent[] = [];
  for (const entry of history.entries) {
    const { day } = entry;
    stays.take(entry);
    if (day >= from) events.push(toEvent(entry, stays.items, failOn));
  }
  const remedies = stays.remedies({ from, to });
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
    remedies,
    waivers,
    backdated,
  };
}

function toEvent(entry: HistoryEntry, open: readonly AnyItem[], failOn: Severity): AuditEvent {
  const { renamed, renamedItems, events } = entry;
  return {
    kind: entry.kind,
    on: entry.day,
    commit: entry.kind === "commit" ? auditedCommit(entry.commit) : null,
    ...judgedAs(entry.after),
    failing: open.filter((item) => fails(toPast(item), failOn)).length,
    introduced: entry.introduced.map(toPast),
    resolved: entry.resolved.map(toGone),
    changed: entry.changed.map(toChanged),
    vendors: entry.vendors,
    ...(events && { vendorEvents: events.map((event) => ({ ...event, message: vendorEventText(event) })) }),
    ...(renamed && { renamed }),
    ...(renamedItems && { renamedItems }),
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

function toChanged(item: ChangedItem): ChangedFinding {
  return { ...toPast(item), was: item.was };
}

function toGone(item: ResolvedItem): GoneFinding {
  return { ...toPast(item), ending: item.ending };
}
