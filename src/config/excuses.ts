import type { Finding } from "../model/finding.ts";
import { compareBy, compareText } from "../model/order.ts";
import type { Excuses } from "../model/report.ts";
import type { BaselineEntry, Waiver } from "../schemas/generated/types.ts";
import type { RunConfig } from "./disposition.ts";

/** Everything that excuses findings in a run. */
export function excusesOf({ waivers, baseline, ignoresBaseline, settings }: RunConfig): Excuses {
  return {
    waiverDays: settings.waiverDays,
    waivers: waivers.map(({ record }) => record),
    baseline: ignoresBaseline ? [] : baseline.map(({ record }) => record),
  };
}

/**
 * Returns the excuses used by these findings. For a waived one, all waivers that name its rule and vendor: the first
 * that counts waives it.
 */
export function usedExcuses({ waiverDays, waivers, baseline }: Excuses, findings: readonly Finding[]): Excuses {
  const ids = (disposition: Finding["disposition"], nameOf: (finding: Finding) => string) =>
    new Set(findings.filter((finding) => finding.disposition === disposition).map(nameOf));
  const waived = ids("waived", (finding) => nameIn(finding.rule, finding.vendor));
  const baselined = ids("baselined", ({ id }) => id);
  return inOrder({
    waiverDays,
    waivers: waivers.filter(({ rule, vendor }) => waived.has(nameIn(rule, vendor))),
    baseline: baseline.filter(({ finding }) => baselined.has(finding)),
  });
}

/** Joins the excuses of the parts of a run; the same result for any division. */
export function joinExcuses(all: readonly Excuses[]): Excuses {
  return inOrder({
    waiverDays: all[0]?.waiverDays ?? 0,
    waivers: all.flatMap(({ waivers }) => waivers),
    baseline: all.flatMap(({ baseline }) => baseline),
  });
}

function inOrder({ waiverDays, waivers, baseline }: Excuses): Excuses {
  return { waiverDays, waivers: waivers.toSorted(byVendor), baseline: baseline.toSorted(byFinding) };
}

const byVendor = compareBy<Waiver>(
  (a, b) => compareText(a.vendor, b.vendor),
  (a, b) => compareText(a.rule, b.rule),
);
const byFinding = (a: BaselineEntry, b: BaselineEntry) => compareText(a.finding, b.finding);

function nameIn(rule: string, vendor: string | null): string {
  return `${rule} ${vendor}`;
}
