import type { Localized } from "./language.ts";
import type { Cite } from "./law.ts";
import type { Severity } from "./severity.ts";
/** Groups of requirements of the criterion, in reading order. */
export declare const requirementGroups: readonly ["SEL", "AGR", "SEC", "PII", "DEV", "EVD"];
/** Groups of the run configuration's own rules: waivers, baseline, changes, and the configuration and policies. */
export declare const runConfigGroups: readonly ["WVR", "BSL", "CHG", "POL"];
export declare const groups: readonly ["SEL", "AGR", "SEC", "PII", "DEV", "EVD", "WVR", "BSL", "CHG", "POL"];
export type Group = (typeof groups)[number];
/** Basis of a rule: the law, the certification criteria, or the operation of the run configuration itself. */
export type Basis = "statute" | "guideline" | "gate";
/** Kinds of cases that are told apart: `upcoming` only warns of a day to come. */
export declare const caseKinds: readonly ["upcoming"];
export type CaseKind = (typeof caseKinds)[number];
/** A case in which a rule is broken. Its text may name `{arguments}`. */
export interface RuleCase extends Localized {
    /** Present if it differs from the rule's own. */
    readonly severity?: Severity;
    /** Present if the case is told apart from the others. */
    readonly kind?: CaseKind;
    /** Version in which the case appeared or last changed what it finds; without it, that of its rule. */
    readonly since?: string;
    /** Earlier case that this one was told as: its findings keep their ids. */
    readonly formerly?: string;
    /** Present if the rule's own does not fit. */
    readonly remedy?: Localized;
    /** Present if it differs from the rule's own: one case of a rule may break the law. */
    readonly basis?: Exclude<Basis, "gate">;
    /** Present if the rule's own do not fit. */
    readonly cites?: readonly Cite[];
    /** Made of `cites` and `basis`, for the judged day; present where the case has one of its own. */
    readonly citation?: Localized;
    readonly penalty?: Localized | undefined;
}
/** A rule, as described by its METADATA or, for the run configuration's own rules, by its file in `policies/operating`. */
export interface Rule {
    readonly id: string;
    readonly requirement: string;
    readonly group: Group;
    readonly severity: Severity;
    readonly basis: Basis;
    /** Whether excusing it excuses statutory items: it is one, or stands in for them. */
    readonly isStatutory: boolean;
    /** Whether a waiver may name it: a rule of the requirements, or a run configuration rule that allows it. */
    readonly isWaivable: boolean;
    readonly title: Localized;
    readonly description: Localized;
    /** Cited places; none for the run configuration's own rules. */
    readonly cites: readonly Cite[];
    /** Made of `cites`: without editions in the catalogue, with those of the judged day in reports. */
    readonly citation: Localized;
    /** What the law of the judged day provides for a breach; absent in the catalogue, and where nothing is on record. */
    readonly penalty?: Localized | undefined;
    readonly cases: Readonly<Record<string, RuleCase>>;
    readonly remedy: Localized;
    /** Version in which the rule appeared or all its cases last changed what they find; absent before 0.2.0. */
    readonly since?: string;
    /** What the last change alters, for whoever upgrades; without it, the changed cases say so themselves. */
    readonly changed?: Localized;
    /** Pointers into other frameworks, never equivalences. */
    readonly frameworks: Readonly<Record<string, readonly string[]>>;
    /** YAML fragments of a record (for a change: lines with `-` and `+`): one that breaks the rule, one that does not. */
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
