import type { AnyItem, ChangedItem, HistoryEntry, HistoryReport } from "../history/report.ts";
import { excuseIn } from "../model/finding.ts";
import type { IsoDate } from "../model/iso-date.ts";
import { daysBetween } from "../model/iso-date.ts";
import { compareBy, compareText } from "../model/order.ts";
import { isAtLeast, type Severity } from "../model/severity.ts";
import type { AuditEvent, AuditPeriod, ChangedFinding, PastFinding, Remedy } from "./report.ts";

/** Days of a period, both included. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * What happened in a period. `history` is told from the first commit to the end of the period: since when something was open may be long before
 * the period began.
 */
export function periodOf(history: HistoryReport, { from, to }: Days, failOn: Severity): AuditPeriod {
  const open = new Map<string, Opened>();
  const closed: Remedy[] = [];
  const events: AuditEvent[] = [];
  for (const entry of history.entries) {
    for (const item of entry.resolved) close(item, entry.day);
    for (const item of entry.introduced) open.set(item.id, { item, since: entry.day });
    for (const item of entry.changed) open.set(item.id, { item, since: open.get(item.id)?.since ?? entry.day });
    if (entry.day >= from) events.push(toEvent(entry, [...open.values()], failOn));
  }
  const still = [...open.values()].map(({ item, since }) => remedyOf(item, since, null, to));
  const remedies = [...closed.filter(({ until }) => until !== null && until >= from), ...still];
  return { from, to, commit: history.head, events, remedies: remedies.sort(remedyOrder) };

  function close(item: AnyItem, day: IsoDate): void {
    const known = open.get(item.id);
    open.delete(item.id);
    if (known) closed.push(remedyOf(known.item, known.since, day, to));
  }
}

interface Opened {
  readonly item: AnyItem;
  readonly since: IsoDate;
}

const remedyOrder = compareBy<Remedy>(
  (a, b) => compareText(a.since, b.since),
  (a, b) => compareText(a.finding.id, b.finding.id),
);

function remedyOf(item: AnyItem, since: IsoDate, until: IsoDate | null, to: IsoDate): Remedy {
  return { finding: toPast(item), since, until, days: daysBetween(since, until ?? to) };
}

function toEvent(entry: HistoryEntry, open: readonly Opened[], failOn: Severity): AuditEvent {
  const { standing } = entry.after;
  return {
    kind: entry.kind,
    on: entry.day,
    commit: entry.kind === "commit" ? toCommit(entry.commit) : null,
    verdict: standing === "pass" || standing === "fail" ? standing : null,
    failing: open.filter(({ item }) => fails(toPast(item), failOn)).length,
    introduced: entry.introduced.map(toPast),
    resolved: entry.resolved.map(toPast),
    changed: entry.changed.map(toChanged),
  };
}

/** A problem fails; a finding does where nothing excuses it. */
export function fails(
  { severity, disposition }: Pick<PastFinding, "severity" | "disposition">,
  failOn: Severity,
): boolean {
  return excuseIn(disposition) === null && isAtLeast(severity, failOn);
}

function toCommit(commit: Extract<HistoryEntry, { kind: "commit" }>["commit"]): NonNullable<AuditEvent["commit"]> {
  const { author, committer, pullRequest, signature, subject } = commit;
  return {
    id: commit.commit,
    title: subject,
    author: `${author.name} <${author.email}>`,
    committer: `${committer.name} <${committer.email}>`,
    pullRequest,
    signature: signature.state,
  };
}

function toPast(item: AnyItem): PastFinding {
  const { id, rule, code, severity, disposition, waiver, vendor, service, contract, message } = item;
  const counts = { severity: severity ?? "error", disposition, waiver };
  return { id, rule: rule ?? code ?? "", ...counts, vendor, service, contract, message };
}

function toChanged(item: ChangedItem): ChangedFinding {
  return { ...toPast(item), was: item.was };
}
