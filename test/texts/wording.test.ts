import { expect, it } from "vitest";
import type { RecognisedWords, Wording } from "../../src/schemas/generated/types.ts";
import { differences, recognisedShortly, recognisedText } from "../../src/texts/wording.ts";

const words = (requirement: "damages" | "safeguards") => ({ requirement, state: "no-subject", words: "…" }) as const;
const wordings: readonly { readonly wording: Wording; readonly en: string; readonly ko: string }[] = [
  {
    wording: { place: { state: "elsewhere", found: "제7조" } },
    en: "differs: the quote stands in 제7조",
    ko: "차이: 인용 문구의 실제 위치는 제7조",
  },
  {
    wording: { facts: [{ fact: "deadline_hours", recorded: "12", stated: "96", certain: true }] },
    en: "differs: deadline (hours) on record 12, in the words 96",
    ko: "차이: 기한(시간) 기록 12, 문언 96",
  },
  {
    wording: { facts: [{ fact: "interval_months", recorded: "6", certain: false }] },
    en: "differs: interval (months) on record 6, not in the words",
    ko: "차이: 주기(개월) 기록 6, 문언에 없음",
  },
  {
    wording: { subjects: [words("damages"), words("safeguards")] },
    en: "differs: the words speak of no requirement, and so not of Damages, Safeguards",
    ko: "차이: 요구사항에 관한 내용이 없음(기록한 항목: 손해배상, 보호조치)",
  },
  {
    wording: { form: "heading" },
    en: "differs: the quote is a heading",
    ko: "차이: 인용 문구가 제목임",
  },
  {
    wording: { shared: 28 },
    en: "differs: the passage is recorded for 28 requirements, more than it speaks of",
    ko: "차이: 한 구절을 그 내용보다 많은 요구사항 28개의 근거로 기록함",
  },
];

it.each(wordings)("says that a record differs: $en", ({ wording, en, ko }) => {
  expect(differences(wording)).toEqual([{ en, ko }]);
});

it("says nothing of a record that agrees", () => {
  expect(differences({})).toEqual([]);
});

it("says what words were recognised as, and where", () => {
  const recognised: RecognisedWords = {
    requirement: "damages",
    strength: "hint",
    at: "paragraph",
    words: ["손해", "배상"],
  };
  expect(recognisedText("damages", recognised)).toEqual({
    en: 'recognised as Damages, by a hint, in its paragraph: "손해" · "배상"',
    ko: '손해배상 항목으로 인식함(암시에 그침, 같은 항): "손해" · "배상"',
  });
  expect(recognisedShortly(recognised)).toEqual({
    en: "recognised by a hint, in its paragraph",
    ko: "인식: 암시에 그침, 같은 항",
  });
  expect(recognisedText("damages", null)).toEqual({
    en: "not recognised as Damages: a person has to read it",
    ko: "손해배상 항목으로 인식하지 못함. 담당자가 읽고 판단해야 함",
  });
});
