import type { Finding } from "../model/finding.ts";
import type { Localized, TextArgs } from "../model/language.ts";
import type { BrokenRule } from "../model/rule-index.ts";
import type { CatalogueIndex } from "../rules/catalogue.ts";
import { byLanguage, fill, type Label } from "../texts/fill.ts";
import { didYouMean } from "../texts/problems.ts";
import { requirementNames } from "../texts/requirement-names.ts";
import { valueLabel } from "../texts/values.ts";

/** All that a finding says in words: nothing but its rule, its case and its arguments go into it. */
export function findingTexts(
  { rule, broken }: BrokenRule,
  args: TextArgs,
  index: CatalogueIndex,
): Pick<Finding, "citation" | "title" | "message" | "remedy"> {
  const more = [
    ...("suggestion" in args ? [didYouMean] : []),
    ...("passes" in args ? [passesAfterMerge] : []),
    ...("place" in args && "former" in args ? [formerDocument] : []),
  ];
  const template = byLanguage((language) => [broken, ...more].map((text) => text[language]).join(""));
  const { citation, title } = rule;
  return { citation, title, message: fill(template, args, labels(index)), remedy: broken.remedy ?? rule.remedy };
}

/** What a change of the run configuration would make pass that fails today. */
const passesAfterMerge: Localized = {
  en: ". Passes only after the merge: {passes}",
  ko: ". 병합 후에만 통과하는 지적사항: {passes}",
};

/** Which documents an article was cited from before a change. */
const formerDocument: Localized = {
  en: ". Before the change the article was cited from document: {former}",
  ko: ". 변경 전에 조항을 인용하던 문서: {former}",
};

/** Requirements are shown by key or name, and rule; other values of ours by their names. */
function labels(index: CatalogueIndex): Label {
  return (argument, value): Localized | undefined => {
    if (argument !== "requirements") return valueLabel(argument, value);
    const rule = index.requirement(value);
    return rule && { en: `${value} (${rule.id})`, ko: `${requirementNames[value]?.ko ?? value} (${rule.id})` };
  };
}
