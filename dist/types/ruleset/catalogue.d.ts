import type { Localized } from "../model/language.ts";
import type { Severity } from "../model/severity.ts";
/** The groups of requirements, in the order people read them. */
export declare const groups: readonly ["SEL", "AGR", "SEC", "PII", "DEV", "EVD"];
export type Group = (typeof groups)[number];
/** One way in which a rule is broken. Its text may name `{arguments}`. */
export interface RuleCase extends Localized {
    /** When it differs from the rule's own. */
    readonly severity?: Severity;
    /** When the rule's own does not fit. */
    readonly remedy?: Localized;
}
/** A rule as its METADATA describes it. */
export interface Rule {
    readonly id: string;
    readonly requirement: string;
    readonly group: Group;
    readonly severity: Severity;
    readonly basis: "statute" | "guideline";
    readonly title: Localized;
    readonly description: Localized;
    readonly citation: Localized;
    readonly cases: Readonly<Record<string, RuleCase>>;
    readonly remedy: Localized;
    /** Pointers into other frameworks, never equivalences. */
    readonly frameworks: Readonly<Record<string, readonly string[]>>;
    readonly resources: readonly {
        readonly ref: string;
        readonly description: string;
    }[];
}
/** All rules, extracted from the policies' METADATA when they are compiled. */
export interface Catalogue {
    readonly schemaVersion: 1;
    /** Edition of the certification criteria guide. */
    readonly edition: string;
    readonly guide: Localized;
    readonly statute: Localized;
    readonly groups: Readonly<Record<Group, {
        readonly title: Localized;
        readonly applies: Localized;
    }>>;
    /** By group, then number. */
    readonly rules: readonly Rule[];
}
/** Finds rules by id and requirements by key. */
export declare class CatalogueIndex {
    readonly catalogue: Catalogue;
    private readonly byId;
    private readonly byRequirement;
    constructor(catalogue: Catalogue);
    rule(id: string): Rule | undefined;
    /** Place of a requirement among the rules, from 0; -1 for an unknown one. */
    position(key: string): number;
    requirement(key: string): Rule | undefined;
}
