import type { FindingTexts } from "../model/finding.ts";
import type { Language, Localized } from "../model/language.ts";
import type { Rule } from "../model/rule.ts";
import { type NamedCase, RuleIndex } from "../model/rule-index.ts";
/**
 * Makes the sentences of a finding, from its rule, case and arguments alone. Throws `RunError` `policy-failed` for an
 * unknown rule or case.
 */
export declare function findingTexts(finding: NamedCase, rules: RuleIndex, language: Language): FindingTexts;
/** Returns `findingTexts` for the findings of one report, by its rules and in one language. */
export declare function findingTextsIn(language: Language, rules: readonly Rule[]): (finding: NamedCase) => FindingTexts;
/** As `findingTexts`, in every language. */
export declare function localizedFindingTexts(finding: NamedCase, rules: RuleIndex): LocalizedFindingTexts;
/** The sentences of a finding, in every language. */
export interface LocalizedFindingTexts extends Readonly<Record<Exclude<keyof FindingTexts, "penalty">, Localized>> {
    readonly penalty: Localized | null;
}
