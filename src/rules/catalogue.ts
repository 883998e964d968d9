import type { Localized } from "../model/language.ts";
import type { Group, Rule } from "../model/rule.ts";

/** All rules, extracted from the policies' METADATA and from `policies/gate` when they are compiled. */
export interface Catalogue {
  readonly schemaVersion: 1;
  /** Edition of the certification criteria guide. */
  readonly edition: string;
  readonly guide: Localized;
  readonly statute: Localized;
  readonly groups: Readonly<Record<Group, { readonly title: Localized; readonly applies: Localized }>>;
  /** Groups whose rules ask for a term of an agreement. */
  readonly termGroups: readonly Group[];
  /** Types of work that ask for a group of terms by themselves. */
  readonly demandingTypes: readonly string[];
  /** Kinds of document that are a contract itself, and no annex of it. */
  readonly principalKinds: readonly string[];
  /** By group, then number. */
  readonly rules: readonly Rule[];
}

/** Finds rules by id and requirements by key. */
export class CatalogueIndex {
  readonly catalogue: Catalogue;
  private readonly byId: ReadonlyMap<string, Rule>;
  private readonly byRequirement: ReadonlyMap<string, Rule>;

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
    this.byId = new Map(catalogue.rules.map((rule) => [rule.id, rule]));
    this.byRequirement = new Map(catalogue.rules.map((rule) => [rule.requirement, rule]));
  }

  rule(id: string): Rule | undefined {
    return this.byId.get(id);
  }

  /** Whether findings of a rule can be excused by the baseline, and stay until somebody acts: those of the run configuration's own rules cannot. */
  isExcusable(id: string): boolean {
    const rule = this.byId.get(id);
    return rule !== undefined && rule.basis !== "gate";
  }

  /** Whether a waiver may name a rule. */
  isWaivable(id: string): boolean {
    return this.byId.get(id)?.isWaivable ?? false;
  }

  /** Whether a rule asks for a term of an agreement, which a clause meets. */
  isTerm(id: string): boolean {
    const rule = this.byId.get(id);
    return rule !== undefined && this.catalogue.termGroups.includes(rule.group);
  }

  /** Place of a requirement among the rules, from 0; -1 for an unknown one. */
  position(key: string): number {
    return this.catalogue.rules.findIndex(({ requirement }) => requirement === key);
  }

  requirement(key: string): Rule | undefined {
    return this.byRequirement.get(key);
  }
}
