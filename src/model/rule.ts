import type { Localized } from "./language.ts";
import type { Severity } from "./severity.ts";

/** The groups of requirements, in the order people read them. */
export const groups = ["SEL", "AGR", "SEC", "PII", "DEV", "EVD"] as const;
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
  /** Fragments of a record in YAML: one that breaks the rule, one that does not. */
  readonly examples: {
    readonly record: "vendor" | "contract" | "guideline";
    readonly bad: string;
    readonly good: string;
  };
  readonly resources: readonly { readonly ref: string; readonly description: string }[];
}
