import type { Localized } from "../model/language.ts";
import type { Law } from "../model/law.ts";
import type { Group, Rule } from "../model/rule.ts";
import { RuleIndex } from "../model/rule-index.ts";
/** All rules, extracted from the policies' METADATA and from `policies/operating` when they are compiled. */
export interface Catalogue {
    readonly schemaVersion: 1;
    /** Latest edition of the certification criteria guide on record. */
    readonly edition: string;
    /** Texts that the rules cite, with their editions. */
    readonly law: Law;
    readonly groups: Readonly<Record<Group, {
        readonly title: Localized;
        readonly applies: Localized;
    }>>;
    /** Groups whose rules require a term of an agreement. */
    readonly termGroups: readonly Group[];
    /** Types of work that require a group of terms by themselves. */
    readonly demandingTypes: readonly string[];
    /** Kinds of document that are a contract itself, not an annex. */
    readonly principalKinds: readonly string[];
    /** Sorted by group, then number. */
    readonly rules: readonly Rule[];
}
/** The rules of a catalogue, and whether they can be excused. */
export declare class CatalogueIndex extends RuleIndex {
    readonly catalogue: Catalogue;
    constructor(catalogue: Catalogue);
    /** Returns the catalogue with citations and penalties by the law of a day. */
    on(day: string): CatalogueIndex;
    /**
     * Whether the baseline can excuse findings of a rule, and they stay until somebody acts: not those of the run
     * configuration's own rules.
     */
    isExcusable(id: string): boolean;
    /** Whether a waiver may name a rule. */
    isWaivable(id: string): boolean;
    /** Whether a rule requires a term of an agreement, which a clause meets. */
    isTerm(id: string): boolean;
    /** Index of a requirement among the rules, from 0; -1 for an unknown one. */
    position(key: string): number;
}
