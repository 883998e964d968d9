import type { FindingTexts } from "../model/finding.ts";
import type { Language, Localized, TextArgs } from "../model/language.ts";
import type { Rule } from "../model/rule.ts";
import { type BrokenRule, type NamedCase, RuleIndex } from "../model/rule-index.ts";
import { fillIn, type Label } from "./fill.ts";
import { didYouMean } from "./problems.ts";
import { requirementNames } from "./requirement-names.ts";
import { valueLabel } from "./values.ts";

/**
 * Makes the sentences of a finding, from its rule, case and arguments alone. Throws `RunError` `policy-failed` for an
 * unknown rule or case.
 */
export function findingTexts(finding: NamedCase, rules: RuleIndex, language: Language): FindingTexts {
  const { rule, broken } = rules.knownCase(finding);
  const { args } = finding;
  const template = [broken, ...additions(args)].map((text) => text[language]).join("");
  const { citation, penalty } = citedBy({ rule, broken });
  return {
    citation: citation[language],
    penalty: penalty?.[language] ?? null,
    title: rule.title[language],
    message: fillIn(template, args, { language, label: labels(rules) }),
    remedy: (broken.remedy ?? rule.remedy)[language],
  };
}

/** The source of a case: its own where it has one, else its rule's. */
function citedBy({ rule, broken }: Omit<BrokenRule, "name">): {
  readonly citation: Localized;
  readonly penalty?: Localized | undefined;
} {
  const { citation, penalty } = broken;
  return citation ? { citation, penalty } : rule;
}

/** Returns `findingTexts` for the findings of one report, by its rules and in one language. */
export function findingTextsIn(language: Language, rules: readonly Rule[]): (finding: NamedCase) => FindingTexts {
  const index = new RuleIndex(rules);
  return (finding) => findingTexts(finding, index, language);
}

/** As `findingTexts`, in every language. */
export function localizedFindingTexts(finding: NamedCase, rules: RuleIndex): LocalizedFindingTexts {
  const [en, ko] = [findingTexts(finding, rules, "en"), findingTexts(finding, rules, "ko")];
  const both = (name: Exclude<keyof FindingTexts, "penalty">): Localized => ({ en: en[name], ko: ko[name] });
  return {
    citation: both("citation"),
    penalty: en.penalty === null || ko.penalty === null ? null : { en: en.penalty, ko: ko.penalty },
    ...{ title: both("title"), message: both("message"), remedy: both("remedy") },
  };
}

/** The sentences of a finding, in every language. */
export interface LocalizedFindingTexts extends Readonly<Record<Exclude<keyof FindingTexts, "penalty">, Localized>> {
  readonly penalty: Localized | null;
}

/** Sentences that arguments add to the message of any case. */
function additions(args: TextArgs): Localized[] {
  return [
    ...("suggestion" in args ? [didYouMean] : []),
    ...("passes" in args ? [passesAfterMerge] : []),
    ...("place" in args && "former" in args ? [formerDocument] : []),
  ];
}

/** Sentence on findings that fail today and would pass once a change of the run configuration is merged. */
const passesAfterMerge: Localized = {
  en: ". Passes only after the merge: {passes}",
  ko: ". 병합 후에만 통과하는 지적사항: {passes}",
};

/** Sentence on the documents an article was cited from before a change. */
const formerDocument: Localized = {
  en: ". Before the change the article was cited from document: {former}",
  ko: ". 변경 전에 조항을 인용하던 문서: {former}",
};

/** Labels of arguments: requirements by key or name, and rule; other values of ours by their names. */
function labels(rules: RuleIndex): Label {
  return (argument, value): Localized | undefined => {
    if (argument !== "requirements" && argument !== "speaks_of") return valueLabel(argument, value);
    const rule = rules.requirement(value);
    return rule && { en: `${value} (${rule.id})`, ko: `${requirementNames[value]?.ko ?? value} (${rule.id})` };
  };
}
