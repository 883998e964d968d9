import { noteOf, speaksOf } from "../../config/waivers/apply.ts";
import type { SourcedWaiver } from "../../config/waivers/file.ts";
import type { Finding } from "../../model/finding.ts";
import { isOff, type RuleOverride } from "../../model/rule-override.ts";

/**
 * Findings that pass only once a change is merged, by the part of the run configuration responsible. Each finding as
 * `RULE vendor/subject`.
 */
export interface Passes {
  ofRule(rule: string): string[];
  /** `setting` as the configuration names it: `fail_on`, `settings.waiver_days`. */
  ofSetting(setting: string): string[];
  ofWaiver(waiver: SourcedWaiver): string[];
  ofBaseline(): string[];
}

/** No finding passes through the change. */
export const noPasses: Passes = {
  ofRule: () => [],
  ofSetting: () => [],
  ofWaiver: () => [],
  ofBaseline: () => [],
};

/**
 * A finding that fails today, and its counterpart under the merged run configuration; undefined where there is none.
 */
interface Passing {
  readonly today: Finding;
  readonly after: Finding | undefined;
}

/** Rules whose findings depend on a setting. Any other setting may affect every rule. */
const rulesOfSettings: Readonly<Record<string, readonly string[]>> = {
  "settings.expiry_warning_days": ["AGR-03"],
  "settings.training_interval_months": ["SEC-03"],
  "settings.inspection_interval_months": ["SEC-04"],
  "settings.incident_deadline_hours": ["SEC-15"],
  "settings.minimum_quote_length": ["EVD-03"],
  "settings.waiver_warning_days": ["WVR-02"],
  "evidence.require": ["EVD-08"],
};

/**
 * Sorts findings that will no longer fail by cause. `merged` are all findings after the merge, `overrides` the
 * severities then.
 */
export function passesOf(
  vanish: readonly Finding[],
  merged: readonly Finding[],
  overrides: readonly RuleOverride[],
): Passes {
  const later = new Map(merged.map((finding) => [finding.id, finding]));
  const passing = vanish.map((today): Passing => ({ today, after: later.get(today.id) }));
  const named = (isMeant: (one: Passing) => boolean) => passing.filter(isMeant).map(({ today }) => subjectOf(today));
  const isRuled = ({ today, after }: Passing) =>
    after ? after.disposition === "open" && after.severity !== today.severity : isOff(today.rule, overrides);
  return {
    ofRule: (rule) => named((one) => one.today.rule === rule && isRuled(one)),
    ofSetting: (setting) => named((one) => !isRuled(one) && isSet(setting, one)),
    ofWaiver: (waiver) => named(({ after }) => after !== undefined && isWaivedBy(waiver, after)),
    ofBaseline: () => named(({ after }) => after?.disposition === "baselined"),
  };
}

function isSet(setting: string, { today: { rule }, after }: Passing): boolean {
  if (setting === "fail_on") return after?.disposition === "open";
  if (setting === "settings.waiver_days") return after?.disposition === "waived" || (!after && rule === "WVR-03");
  const known = Object.hasOwn(rulesOfSettings, setting) ? rulesOfSettings[setting] : undefined;
  return after === undefined && (known === undefined || known.includes(rule));
}

function isWaivedBy({ record }: SourcedWaiver, after: Finding): boolean {
  if (record.rule !== after.rule || record.vendor !== after.vendor || !speaksOf(record, after)) return false;
  return JSON.stringify(noteOf(record)) === JSON.stringify(after.waiver);
}

function subjectOf({ rule, vendor, service, contract, guideline }: Finding): string {
  const subject = [vendor ?? guideline, service ?? contract].filter((name) => name !== null).join("/");
  return subject === "" ? rule : `${rule} ${subject}`;
}
