import type { Localized } from "./language.ts";
import type { Severity } from "./severity.ts";
/** The groups of requirements of the criterion, in the order people read them. */
export declare const requirementGroups: readonly ["SEL", "AGR", "SEC", "PII", "DEV", "EVD"];
/** The groups of the run configuration's own rules: about waivers, the baseline, changes, and what is judged by. */
export declare const gateGroups: readonly ["WVR", "BSL", "CHG", "POL"];
export declare const groups: readonly ["SEL", "AGR", "SEC", "PII", "DEV", "EVD", "WVR", "BSL", "CHG", "POL"];
export type Group = (typeof groups)[number];
/** What a rule rests on: the law, the certification criteria, or the operation of the run configuration itself. */
export type Basis = "statute" | "guideline" | "gate";
/** One way in which a rule is broken. Its text may name `{arguments}`. */
export interface RuleCase extends Localized {
    /** When it differs from the rule's own. */
    readonly severity?: Severity;
    /** When the rule's own does not fit. */
    readonly remedy?: Localized;
}
/** A rule as its METADATA, or for one of the gate's own the file in `policies/gate`, describes it. */
export interface Rule {
    readonly id: string;
    readonly requirement: string;
    readonly group: Group;
    readonly severity: Severity;
    readonly basis: Basis;
    /** Whether excusing it excuses items of the law: it is one, or stands in for them. */
    readonly isStatutory: boolean;
    /** Whether a waiver may name it: a rule of the requirements, or of the run configuration itself where that says so. */
    readonly isWaivable: boolean;
    readonly title: Localized;
    readonly description: Localized;
    readonly citation: Localized;
    readonly cases: Readonly<Record<string, RuleCase>>;
    readonly remedy: Localized;
    /** Pointers into other frameworks, never equivalences. */
    readonly frameworks: Readonly<Record<string, readonly string[]>>;
    /** Fragments of a record in YAML (of a change: lines with `-` and `+`): one that breaks the rule, one that does not. */
    readonly examples: {
        readonly record: "vendor" | "contract" | "guideline" | "waivers" | "baseline" | "change";
        readonly bad: string;
        readonly good: string;
    };
    readonly resources: readonly {
        readonly ref: string;
        readonly description: string;
    }[];
}
