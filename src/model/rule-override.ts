import type { Basis } from "./rule.ts";
import type { BrokenRule } from "./rule-index.ts";
import { type Severity, severityRank } from "./severity.ts";

/** A rule the configuration reports otherwise than the rule itself says. `from` and `to` differ. */
export interface RuleOverride {
  readonly rule: string;
  /** `statute` also for a rule that stands in for items of the law. */
  readonly basis: Basis;
  readonly from: Severity;
  readonly to: Severity | "off";
}

/** Whether the rule's findings count for less than the rule says: what a report must not hide, of a statute rule above all. */
export function isLowered({ from, to }: RuleOverride): boolean {
  return to === "off" || severityRank(to) > severityRank(from);
}

/** Whether a rule's findings are left out. */
export function isOff(rule: string, overrides: readonly RuleOverride[]): boolean {
  return overrides.some((one) => one.rule === rule && one.to === "off");
}

/** Severity of one way in which a rule is broken, as the rule itself says. */
export function ownSeverity({ rule, broken }: BrokenRule): Severity {
  return broken.severity ?? rule.severity;
}

/**
 * Severity of one way in which a rule is broken; `off` when its findings are left out. An override replaces the rule's own
 * severity. A case that is milder than its rule stays that mild: naming a rule at its own severity changes nothing.
 */
export function severityOf(found: BrokenRule, overrides: readonly RuleOverride[]): Severity | "off" {
  const { rule } = found;
  const own = ownSeverity(found);
  const to = overrides.find((override) => override.rule === rule.id)?.to;
  if (to === undefined) return own;
  if (to === "off") return "off";
  const isMilder = severityRank(own) > severityRank(rule.severity);
  return isMilder && severityRank(own) > severityRank(to) ? own : to;
}
