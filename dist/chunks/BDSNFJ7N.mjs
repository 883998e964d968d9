import {
  requirementNames
} from "./5ACC536N.mjs";
import {
  compareText,
  fill,
  valueLabel
} from "./AWFRYJOD.mjs";

// src/texts/wording.ts
var named = {
  clear: { en: "clearly", ko: "분명함" },
  hint: { en: "by a hint", ko: "암시에 그침" },
  against: { en: "saying the opposite", ko: "반대되는 내용" },
  sentence: { en: "in its sentence", ko: "해당 문장" },
  paragraph: { en: "in its paragraph", ko: "같은 항" },
  article: { en: "in its article", ko: "같은 조" }
}, words = {
  recognised: {
    en: "recognised as {requirement}, {strength}, {at}: {words}",
    ko: "{requirement} 항목으로 인식함({strength}, {at}): {words}"
  },
  "recognised-shortly": { en: "recognised {strength}, {at}", ko: "인식: {strength}, {at}" },
  "not-recognised": {
    en: "not recognised as {requirement}: a person has to read it",
    ko: "{requirement} 항목으로 인식하지 못함. 담당자가 읽고 판단해야 함"
  },
  place: {
    absent: {
      en: "differs: the document does not have the article on record; its last one is {last}",
      ko: "차이: 기록한 조항이 문서에 없음(마지막 조항: {last})"
    },
    "no-articles": {
      en: "differs: the document has no articles, but the record names one",
      ko: "차이: 문서에는 조항 번호가 없으나 조항 번호로 기록되어 있음"
    },
    "past-end": {
      en: "differs: the document does not have the page on record; its last one is {last}",
      ko: "차이: 기록한 쪽이 문서에 없음(마지막 쪽: {last})"
    },
    "no-pages": {
      en: "differs: the document is a text without pages, but the record names one",
      ko: "차이: 문서는 쪽 구분이 없으나 쪽 번호로 기록되어 있음"
    },
    elsewhere: { en: "differs: the quote stands in {found}", ko: "차이: 인용 문구의 실제 위치는 {found}" }
  },
  fact: {
    en: "differs: {fact} on record {recorded}, in the words {stated}",
    ko: "차이: {fact} 기록 {recorded}, 문언 {stated}"
  },
  "fact-unstated": {
    en: "differs: {fact} on record {recorded}, not in the words",
    ko: "차이: {fact} 기록 {recorded}, 문언에 없음"
  },
  subject: {
    opposite: {
      en: "differs: the words seem to say the opposite of {requirement}",
      ko: "차이: {requirement} 항목과 반대되는 내용으로 보임"
    },
    elsewhere: {
      en: "differs: the words do not speak of {requirement}; a clearer place: {better}",
      ko: "차이: {requirement} 항목에 관한 내용이 아님. 더 알맞은 위치: {better}"
    },
    "other-subject": {
      en: "differs: the words do not speak of {requirement}, but of {speaks_of}",
      ko: "차이: {requirement} 항목이 아닌 다른 항목에 관한 내용임({speaks_of})"
    },
    "no-subject": {
      en: "differs: the words speak of no requirement, and so not of {requirement}",
      ko: "차이: 요구사항에 관한 내용이 없음(기록한 항목: {requirement})"
    }
  },
  form: {
    heading: { en: "differs: the quote is a heading", ko: "차이: 인용 문구가 제목임" },
    definition: { en: "differs: the quote only defines a term", ko: "차이: 인용 문구가 용어의 정의임" },
    "whole-document": { en: "differs: the quote is the whole document", ko: "차이: 문서 전체를 인용함" }
  },
  shared: {
    en: "differs: the passage is recorded for {count} requirements, more than it speaks of",
    ko: "차이: 한 구절을 그 내용보다 많은 요구사항 {count}개의 근거로 기록함"
  }
}, states = ["opposite", "elsewhere", "other-subject", "no-subject"], label = (argument, value) => argument === "strength" || argument === "at" ? named[value] : argument === "requirement" || argument === "speaks_of" ? requirementNames[value] : valueLabel(argument, value);
function recognisedText(requirement, recognised) {
  if (!recognised) return fill(words["not-recognised"], { requirement }, label);
  let { strength, at } = recognised, decided = recognised.words.map((word) => `"${word}"`).join(" · ");
  return fill(words.recognised, { requirement, strength, at, words: decided }, label);
}
function recognisedShortly({ strength, at }) {
  return fill(words["recognised-shortly"], { strength, at }, label);
}
function differences({ place, facts = [], subjects = [], form, shared }) {
  return [
    ...place ? [fill(words.place[place.state], { last: place.last ?? "-", found: place.found ?? "-" })] : [],
    ...facts.map(
      ({ fact, recorded, stated }) => stated === void 0 ? fill(words["fact-unstated"], { fact, recorded }) : fill(words.fact, { fact, recorded, stated })
    ),
    ...states.flatMap((state) => {
      let same = subjects.filter((one) => one.state === state);
      if (same.length === 0) return [];
      let places = same.flatMap(({ better = [] }) => better), others = same.flatMap(({ speaks_of = [] }) => speaks_of);
      return fill(
        words.subject[state],
        {
          requirement: same.map(({ requirement }) => requirement),
          better: inOrder(places),
          speaks_of: inOrder(others)
        },
        label
      );
    }),
    ...form ? [words.form[form]] : [],
    ...shared === void 0 ? [] : [fill(words.shared, { count: shared })]
  ];
}
var inOrder = (values) => [...new Set(values)].sort(compareText);

export {
  recognisedText,
  recognisedShortly,
  differences
};
