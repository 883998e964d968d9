import type { RuleOverride } from "./rule-override.ts";
/** Reasons a configured severity changes nothing. */
export declare const idleReasons: readonly ["rule-has-it", "no-case-left", "case-has-it"];
/** A severity in the configuration that changes nothing. */
export interface IdleSeverity {
    /** Rule or case, as the configuration names it. */
    readonly name: string;
    readonly to: RuleOverride["to"];
    /**
     * `rule-has-it`, `case-has-it`: that is its severity anyway. `no-case-left`: every case of the rule is milder, or has
     * a severity of its own.
     */
    readonly reason: (typeof idleReasons)[number];
    /** Cases of the rule that are milder and stay so, for `rule-has-it`. */
    readonly cases: readonly string[];
}
