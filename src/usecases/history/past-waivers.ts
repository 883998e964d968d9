import { noteOf } from "../../config/waivers/apply.ts";
import type { SourcedWaiver } from "../../config/waivers/file.ts";
import { canonical } from "../../judgement/fingerprint.ts";
import { compareBy, compareText } from "../../model/order.ts";
import type { Moment } from "./dated-commits.ts";
import type { PastWaiver } from "./report.ts";
import type { Surveyed } from "./survey.ts";

const byDay = compareBy<PastWaiver>(
  (a, b) => compareText(a.since, b.since),
  (a, b) => compareText(a.vendor, b.vendor),
  (a, b) => compareText(a.rule, b.rule),
  (a, b) => compareText(a.approvedOn, b.approvedOn),
);

/** Returns every waiver the commits had, and the days of it. An edited waiver counts as another one. */
export function pastWaivers(moments: readonly Moment[], surveyed: readonly Surveyed[]): PastWaiver[] {
  const open = new Map<string, PastWaiver>();
  const closed: PastWaiver[] = [];
  let known: readonly SourcedWaiver[] | undefined;
  for (const [index, state] of surveyed.entries()) {
    const day = moments[index]?.day;
    if (day === undefined || state.kind !== "judged" || state.runConfig.runConfig.waivers === known) continue;
    known = state.runConfig.runConfig.waivers;
    const now = new Map(known.map((waiver) => [canonical(waiver.record), waiver]));
    for (const [key, waiver] of open) {
      // The content of an unreadable file is unknown.
      if (now.has(key) || state.runConfig.runConfig.problems.length > 0) continue;
      open.delete(key);
      closed.push({ ...waiver, until: day });
    }
    for (const [key, { record }] of now) {
      const { rule, vendor, service = null, contract = null } = record;
      if (!open.has(key))
        open.set(key, { rule, vendor, service, contract, ...noteOf(record), since: day, until: null });
    }
  }
  return [...closed, ...open.values()].sort(byDay);
}
