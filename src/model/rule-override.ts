import type { Basis, Rule, RuleCase } from "./rule.ts";
import { type Severity, severityRank } from "./severity.ts";

/** A rule whose severity the configuration overrides. `from` and `to` differ. */
export interface RuleOverride {
  readonly rule: string;
  /** `statute` also for a rule that stands in for statutory items. */
  readonly basis: Basis;
  readonly from: Severity;
  readonly to: Severity | "off";
}

/** Whether the override lowers the rule's severity. Reports must not hide that, above all for a statute rule. */
export function isLowered({ from, to }: RuleOverride): boolean {
  return to === "off" || severityRank(to) > severityRank(from);
}

/** Whether a rule's findings are left out. */
export function isOff(rule: string, overrides: readonly RuleOverride[]): boolean {
  return overrides.some((one) => one.rule === rule && one.to === "off");
}

/**
 * Severity of one case in which a rule is broken; `off` if its findings are left out. An override replaces the rule's
 * own severity. A case milder than its rule stays that mild: an override that names the rule's own severity changes
 * nothing.
 */
export function severityOf(rule: Rule, broken: RuleCase, overrides: readonly RuleOverride[]): Severity | "off" {
  const own = broken.severity ?? rule.severity;
  const to = overrides.find((override) => override.rule === rule.id)?.to;
  if (to === undefined) return own;
  if (to === "off") return "off";
  const isMilder = severityRank(own) > severityRank(rule.severity);
  return isMilder && severityRank(own) > severityRank(to) ? own : to;
}
