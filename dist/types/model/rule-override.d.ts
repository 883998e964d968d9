import type { Basis, Rule, RuleCase } from "./rule.ts";
import { type Severity } from "./severity.ts";
/** A rule whose severity the configuration overrides. `from` and `to` differ. */
export interface RuleOverride {
    readonly rule: string;
    /** `statute` also for a rule that stands in for statutory items. */
    readonly basis: Basis;
    readonly from: Severity;
    readonly to: Severity | "off";
}
/** Whether the override lowers the rule's severity. Reports must not hide that, above all for a statute rule. */
export declare function isLowered({ from, to }: RuleOverride): boolean;
/** Whether a rule's findings are left out. */
export declare function isOff(rule: string, overrides: readonly RuleOverride[]): boolean;
/**
 * Severity of one case in which a rule is broken; `off` if its findings are left out. An override replaces the rule's
 * own severity. A case milder than its rule stays that mild: an override that names the rule's own severity changes
 * nothing.
 */
export declare function severityOf(rule: Rule, broken: RuleCase, overrides: readonly RuleOverride[]): Severity | "off";
