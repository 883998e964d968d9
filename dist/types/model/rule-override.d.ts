import type { Basis, Rule, RuleCase } from "./rule.ts";
import { type Severity } from "./severity.ts";
/** A rule the configuration reports otherwise than the rule itself says. `from` and `to` differ. */
export interface RuleOverride {
    readonly rule: string;
    /** `statute` also for a rule that stands in for items of the law. */
    readonly basis: Basis;
    readonly from: Severity;
    readonly to: Severity | "off";
}
/** Whether the rule's findings count for less than the rule says: what a report must not hide, of a statute rule above all. */
export declare function isLowered({ from, to }: RuleOverride): boolean;
/** Whether a rule's findings are left out. */
export declare function isOff(rule: string, overrides: readonly RuleOverride[]): boolean;
/**
 * Severity of one way in which a rule is broken; `off` when its findings are left out. An override replaces the rule's own
 * severity. A case that is milder than its rule stays that mild: naming a rule at its own severity changes nothing.
 */
export declare function severityOf(rule: Rule, broken: RuleCase, overrides: readonly RuleOverride[]): Severity | "off";
