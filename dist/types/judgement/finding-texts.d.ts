import type { Finding } from "../model/finding.ts";
import type { TextArgs } from "../model/language.ts";
import type { Rule, RuleCase } from "../model/rule.ts";
import type { CatalogueIndex } from "../rules/catalogue.ts";
/** The way in which a rule is broken. */
export interface BrokenRule {
    readonly rule: Rule;
    readonly broken: RuleCase;
}
/** The rule and its case that a finding speaks of; undefined where the catalogue lacks them. */
export declare function brokenRule(id: string, name: TextArgs[string] | undefined, index: CatalogueIndex): BrokenRule | undefined;
/** All that a finding says in words: nothing but its rule, its case and its arguments go into it. */
export declare function findingTexts({ rule, broken }: BrokenRule, args: TextArgs, index: CatalogueIndex): Pick<Finding, "citation" | "title" | "message" | "remedy">;
