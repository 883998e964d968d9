import {
  requirementNames
} from "./5ACC536N.mjs";
import {
  didYouMean
} from "./6DF3KYW5.mjs";
import {
  RuleIndex
} from "./BRIQJ62W.mjs";
import {
  fillIn,
  valueLabel
} from "./AWFRYJOD.mjs";

// src/texts/findings.ts
function findingTexts(finding, rules, language) {
  let { rule, broken } = rules.knownCase(finding), { args } = finding, template = [broken, ...additions(args)].map((text) => text[language]).join(""), { citation, penalty } = citedBy({ rule, broken });
  return {
    citation: citation[language],
    penalty: penalty?.[language] ?? null,
    title: rule.title[language],
    message: fillIn(template, args, { language, label: labels(rules) }),
    remedy: (broken.remedy ?? rule.remedy)[language]
  };
}
function citedBy({ rule, broken }) {
  let { citation, penalty } = broken;
  return citation ? { citation, penalty } : rule;
}
function findingTextsIn(language, rules) {
  let index = new RuleIndex(rules);
  return (finding) => findingTexts(finding, index, language);
}
function localizedFindingTexts(finding, rules) {
  let [en, ko] = [findingTexts(finding, rules, "en"), findingTexts(finding, rules, "ko")], both = (name) => ({ en: en[name], ko: ko[name] });
  return {
    citation: both("citation"),
    penalty: en.penalty === null || ko.penalty === null ? null : { en: en.penalty, ko: ko.penalty },
    title: both("title"),
    message: both("message"),
    remedy: both("remedy")
  };
}
function additions(args) {
  return [
    ..."suggestion" in args ? [didYouMean] : [],
    ..."passes" in args ? [passesAfterMerge] : [],
    ..."place" in args && "former" in args ? [formerDocument] : []
  ];
}
var passesAfterMerge = {
  en: ". Passes only after the merge: {passes}",
  ko: ". 병합 후에만 통과하는 지적사항: {passes}"
}, formerDocument = {
  en: ". Before the change the article was cited from document: {former}",
  ko: ". 변경 전에 조항을 인용하던 문서: {former}"
};
function labels(rules) {
  return (argument, value) => {
    if (argument !== "requirements" && argument !== "speaks_of") return valueLabel(argument, value);
    let rule = rules.requirement(value);
    return rule && { en: `${value} (${rule.id})`, ko: `${requirementNames[value]?.ko ?? value} (${rule.id})` };
  };
}

export {
  findingTexts,
  findingTextsIn,
  localizedFindingTexts
};
