import type { Localized } from "../model/language.ts";
import type { Group, Rule } from "../model/rule.ts";
import { RuleIndex } from "../model/rule-index.ts";
/** All rules, extracted from the policies' METADATA and from `policies/gate` when they are compiled. */
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
    /** Groups whose rules ask for a term of an agreement. */
    readonly termGroups: readonly Group[];
    /** Types of work that ask for a group of terms by themselves. */
    readonly demandingTypes: readonly string[];
    /** Kinds of document that are a contract itself, and no annex of it. */
    readonly principalKinds: readonly string[];
    /** By group, then number. */
    readonly rules: readonly Rule[];
}
/** The rules of a catalogue, and what may be excused of them. */
export declare class CatalogueIndex extends RuleIndex {
    readonly catalogue: Catalogue;
    constructor(catalogue: Catalogue);
    /** Whether findings of a rule can be excused by the baseline, and stay until somebody acts: those of the run configuration's own rules cannot. */
    isExcusable(id: string): boolean;
    /** Whether a waiver may name a rule. */
    isWaivable(id: string): boolean;
    /** Whether a rule asks for a term of an agreement, which a clause meets. */
    isTerm(id: string): boolean;
    /** Place of a requirement among the rules, from 0; -1 for an unknown one. */
    position(key: string): number;
}
