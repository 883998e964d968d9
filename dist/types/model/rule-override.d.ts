import type { TextArgs } from "./language.ts";
import type { Basis, Rule } from "./rule.ts";
import type { BrokenRule } from "./rule-index.ts";
import { type Severity } from "./severity.ts";
/** A rule, or one of its cases, whose severity the configuration overrides. */
export interface RuleOverride {
    readonly rule: string;
    /** Present if it is about one case of the rule. It wins over the rule's. */
    readonly case?: string;
    /** `statute` also for a rule that stands in for statutory items. */
    readonly basis: Basis;
    /** Severity without any override. The same as `to` for a case that an override of its rule would change. */
    readonly from: Severity;
    readonly to: Severity | "off";
}
/** Severities as a configuration states them: by the name of a rule, `SEC-15`, or of a case, `SEC-15/too-late`. */
export type StatedSeverities = Readonly<Record<string, RuleOverride["to"]>>;
/** Returns the severity stated for a rule or case, by its name; undefined without one. */
export declare function statedFor(name: string, stated: StatedSeverities): RuleOverride["to"] | undefined;
/** Returns the name of a rule or case, as the configuration writes it. */
export declare function nameOfCase(rule: string, name?: string): string;
/** Returns the cases of a rule, in its order. */
export declare function casesOf(rule: Rule): BrokenRule[];
/** Returns the names of a rule's cases, as the configuration writes them. */
export declare function namesOfCases({ id, cases }: Rule): string[];
/** Whether the override lowers the severity. Reports must not hide that, above all for a statute rule. */
export declare function isLowered({ from, to }: RuleOverride): boolean;
/** Whether all findings of a rule are left out. */
export declare function isOff(rule: string, overrides: readonly RuleOverride[]): boolean;
/** Whether some findings of a rule are left out. */
export declare function isPartlyOff(rule: string, overrides: readonly RuleOverride[]): boolean;
/** Whether a finding is left out. */
export declare function isLeftOut({ rule, args }: {
    rule: string;
    args: TextArgs;
}, overrides: readonly RuleOverride[]): boolean;
/** Severity of one way in which a rule is broken, as the rule itself says. */
export declare function ownSeverity({ rule, broken }: Pick<BrokenRule, "rule" | "broken">): Severity;
/**
 * Severity of one case in which a rule is broken; `off` if its findings are left out. The case's own override wins. That
 * of the rule replaces the rule's own severity, and a case milder than its rule stays that mild: an override that names
 * the rule's own severity changes nothing.
 */
export declare function severityOf(found: BrokenRule, overrides: readonly RuleOverride[]): Severity | "off";
