import { describe, expect, it } from "vitest";
import { ReadDocument } from "../../../src/evidence/quotes/document.ts";
import { Outline } from "../../../src/evidence/quotes/outline.ts";

const sentence = "수탁자는 접속기록을 1년 이상 보관한다.";

/** Where a sentence stands in a text. */
function placeIn(text: string, words = sentence): string {
  const from = text.lastIndexOf(words);
  const { annex, article, paragraph } = new Outline(text).placeOf({ from, to: from + words.length });
  return [annex, article, paragraph].map((one) => one ?? "-").join(" | ");
}

const before =
  "제3조(위탁업무의 수행)\n수탁자는 관계 법령과 이 계약을 지켜야 하며, 업무를 성실히 수행하고, 특히 이 계약";

describe("a wrapped line is no heading", () => {
  it.each([
    "제5조(안전조치) 및 제7조에 따른 의무를 이행한다.",
    "제5조(안전조치)와 제7조에 따른 의무를 이행한다.",
    "제5조(안전조치), 제7조(보고)에 따른 의무를 이행한다.",
    "제5조(안전조치)·제7조(보고)에 따른 의무를 이행한다.",
    "제5조(안전조치) 내지 제7조의 의무를 이행한다.",
    "제5조(안전조치)부터 제7조까지의 의무를 이행한다.",
    "제5조(안전조치)에 따른 의무를 이행한다.",
    "제5조(안전조치)의 의무를 이행한다.",
    "제5조(안전조치)상의 의무를 이행한다.",
    "제5조(안전조치)\n및 제7조에 따른 의무를 이행한다.",
    "제5조 제1항에 따른 의무를 이행한다.",
    "제5조 및 제7조에 따른 의무를 이행한다.",
    "제5조의2(안전조치)를 성실히 이행한다.",
    "제4조(안전조치) 준수 의무를 이행한다.",
    "제4조(안전조치) 위반의 경우 위탁자에게 알리고 필요한 조치를 한다.",
    "별지 1에 따른 의무를 이행한다.",
    "별지 1 및 별지 2에 따른 의무를 이행한다.",
  ])("%s", (line) => {
    expect(placeIn(`${before}\n${line}\n${sentence}`)).toBe("- | 제3조 | -");
  });

  it.each([
    "as set out in",
    "in accordance with Section 4 and",
    "and subject to the limits of the",
    "to the Processor under this Agreement and",
  ])("in English behind '%s'", (end) => {
    const text = `Section 4. Duties\nThe Processor shall keep records of what it does ${end}\nSection 9 (Security). ${sentence}`;
    expect(placeIn(text)).toBe("- | Section 4 | -");
  });

  it.each(["Section 9.2(a) of this Agreement", "Section 9 (Security) and Section 10", "Article 28(3) GDPR"])(
    "a reference: %s",
    (line) => {
      expect(placeIn(`Section 4. Duties\nAs follows.\n${line} applies.\n${sentence}`)).toBe("- | Section 4 | -");
    },
  );
});

describe("a heading wins", () => {
  it.each([
    {
      name: "whatever its number",
      text: `제1조(목적)\n목적이다.\n\n제7조(안전조치)\n${sentence}`,
      place: "- | 제7조 | -",
    },
    { name: "far ahead", text: `제1조(목적) 가.\n제48조(안전조치) ${sentence}`, place: "- | 제48조 | -" },
    { name: "that comes first", text: `제17조(안전조치)\n${sentence}`, place: "- | 제17조 | -" },
    {
      name: "below lines without a full stop",
      text: `갑: 주식회사 하나\n을: 주식회사 나라\n제1조(목적) ${sentence}`,
      place: "- | 제1조 | -",
    },
    {
      name: "below a list",
      text: `제1조(목적)\n1. 개인정보의 암호화에 관한 사항\n제2조(안전조치) ${sentence}`,
      place: "- | 제2조 | -",
    },
    {
      name: "below a line that is cut off",
      text: `제1조(목적)\n수탁자는 재위탁할\n제2조(안전조치)\n${sentence}`,
      place: "- | 제2조 | -",
    },
    {
      name: "without a space behind the title",
      text: `제1조(목적)이 계약은 같다.\n제2조(안전조치)${sentence}`,
      place: "- | 제2조 | -",
    },
    {
      name: "of a party called 을",
      text: `제8조(보고) 가.\n제9조(책임) 을 또는 을의 임직원은 같다. ${sentence}`,
      place: "- | 제9조 | -",
    },
    {
      name: "of an article put in later",
      text: `제26조(가) 나.\n제26조의2(안전조치) ${sentence}`,
      place: "- | 제26조의2 | -",
    },
    {
      name: "in other brackets",
      text: `제 1 조 [목적]\n가.\n제 2 조 【안전조치】\n${sentence}`,
      place: "- | 제2조 | -",
    },
  ])("$name", ({ text, place }) => {
    expect(placeIn(text)).toBe(place);
  });
});

describe("English sections", () => {
  it.each([
    {
      name: "12.6",
      text: `12. General\nAs follows.\n12.5 Notice\nText.\n12.6 Security\n${sentence}`,
      place: "- | 12.6 | -",
    },
    { name: "12.6 that jumps", text: `3. General\nAs follows.\n12.6 Security. ${sentence}`, place: "- | 12.6 | -" },
    {
      name: "Section 9.2(a)",
      text: `Section 9.1 The Processor acts.\nSection 9.2(a) The Processor acts. ${sentence}`,
      place: "- | Section 9.2 | (a)",
    },
    {
      name: "9.2 in Article 9",
      text: `ARTICLE IX. SECURITY\n9.1 Text.\n9.2 Records. ${sentence}`,
      place: "- | Article 9 | 9.2",
    },
    {
      name: "(b) of 9.2 in Article 9",
      text: `Article 9 Security\n9.2 Records.\n(a) Text.\n(b) ${sentence}`,
      place: "- | Article 9 | 9.2(b)",
    },
    {
      name: "a price is none",
      text: `12. General\nAs follows. The fee is as below.\n1.5 Euro\n${sentence}`,
      place: "- | 12. | -",
    },
  ])("$name", ({ text, place }) => {
    expect(placeIn(text)).toBe(place);
  });
});

describe("a table of contents is told apart", () => {
  const body = `제1조(목적) 가.\n제2조(정의) 나.\n제3조(안전조치) ${sentence}`;
  it.each([
    { name: "with dots", text: `목차\n제1조(목적) ······ 1\n제2조(정의) ...... 2\n제9조(부칙) …… 9\n머리말이다.` },
    { name: "with wide spaces", text: `제1조(목적)\t1\n제2조(정의)      2\n머리말이다.` },
    { name: "with page numbers", text: "목차\n제1조 목적 1\n제2조 정의 2\n제3조 안전조치 3\n" },
    { name: "with titles alone", text: "제1조(목적)\n제2조(정의)\n제3조(안전조치)\n" },
    { name: "of an excerpt", text: "차 례\n제1조(목적)\n제5조(보고)\n머리말이다." },
  ])("$name", ({ text }) => {
    const whole = `${text}\n${body}`;
    expect(placeIn(whole)).toBe("- | 제3조 | -");
    expect(placeIn(`${text}\n앞에 선 문장이다.\n${body}`, "앞에 선 문장이다.")).toBe("- | - | -");
  });

  it("in English", () => {
    const text = "Contents\n1. Purpose 1\n2. Security 2\n\n# 1. Purpose\nText.\n\n# 2. Security\n";
    expect(placeIn(text + sentence)).toBe("- | 2. | -");
  });

  it("and articles that were deleted are none", () => {
    expect(placeIn(`제4조 삭제\n제5조 삭제\n제6조 삭제\n제7조(안전조치) ${sentence}`)).toBe("- | 제7조 | -");
    expect(placeIn(`제4조 삭제\n제5조 삭제\n제6조 삭제\n${sentence}`)).toBe("- | 제6조 | -");
  });
});

describe("an annex is named", () => {
  const main = "제1조(목적) 가.\n제2조(정의) 나.\n제3조(관할) 다.\n\n";
  it.each([
    { title: "별지 1", annex: "별지 1" },
    { title: "[별지 제2호 서식]", annex: "별지 제2호" },
    { title: "[별첨] 개인정보 처리위탁 특약", annex: "별첨" },
    { title: "붙임 2. 보안 특약", annex: "붙임 2" },
    { title: "부속서 1\n정보보호 협약", annex: "부속서 1" },
    { title: "부 칙", annex: "부칙" },
    { title: "개인정보 처리위탁 특약", annex: "개인정보 처리위탁 특약" },
    { title: '개인정보 처리위탁 특약\n(이하 "특약")', annex: "개인정보 처리위탁 특약" },
    { title: "Annex A – Security", annex: "Annex A" },
    { title: "APPENDIX 2", annex: "Appendix 2" },
  ])("$annex", ({ title, annex }) => {
    expect(placeIn(`${main}${title}\n\n제1조(안전조치) ${sentence}`)).toBe(`${annex} | 제1조 | -`);
    expect(placeIn(`${main}${title}\n\n제1조(가) 나.\n제2조(안전조치) ${sentence}`)).toBe(`${annex} | 제2조 | -`);
  });

  it("also without articles, and with others than the main part", () => {
    expect(placeIn(`${main}별표 1\n\n${sentence}`)).toBe("별표 1 | - | -");
    expect(placeIn(`${main}Annex I\n\nSection 2. Security\n${sentence}`)).toBe("Annex I | Section 2 | -");
  });

  it("not where it is named in passing: the articles go on", () => {
    expect(placeIn(`${main}별지 1\n\n제4조(안전조치) ${sentence}`)).toBe("- | 제4조 | -");
  });

  it("a quote does not run on into it", () => {
    const text = `${main}별지 1\n\n제1조(안전조치) ${sentence}`;
    const document = new ReadDocument([{ number: null, text }]);
    expect(document.find("제3조(관할) 다. 별지 1")).toMatchObject({
      state: "crossing",
      article: "제3조",
      into: "별지 1",
    });
    expect(document.find(`별지 1 제1조(안전조치) ${sentence}`)).toMatchObject({ state: "crossing", into: "제1조" });
    expect(document.find(sentence)).toMatchObject({ state: "found", annex: "별지 1", article: "제1조" });
  });
});

describe("a paragraph is named", () => {
  const article = "제2조(안전조치) ① 수탁자는 점검한다. ② 수탁자는 보고한다.\n③ 이하와 같다.\n";
  it.each([
    { words: "수탁자는 점검한다", paragraph: "제1항" },
    { words: "수탁자는 보고한다", paragraph: "제2항" },
    { words: "③ 이하와 같다", paragraph: "제3항" },
    { words: "제2조(안전조치)", paragraph: "-" },
  ])("$words: $paragraph", ({ words, paragraph }) => {
    expect(placeIn(article, words)).toBe(`- | 제2조 | ${paragraph}`);
  });

  it("by other marks where there are no circled numbers", () => {
    expect(placeIn(`제2조(안전조치)\n1. 가.\n2. ${sentence}`)).toBe("- | 제2조 | 2.");
    expect(placeIn(`제2조(안전조치)\n(1) 가.\n(2) ${sentence}`)).toBe("- | 제2조 | (2)");
  });
});

it("a quote may run from one section of an article into the next, and not into the next article", () => {
  const text = "Section 9.1 The Processor acts.\nSection 9.2 The Processor reports.\nSection 10 The Processor ends.\n";
  const document = new ReadDocument([{ number: null, text }]);
  expect(document.find("acts. Section 9.2 The Processor").state).toBe("found");
  expect(document.find("reports. Section 10 The Processor")).toMatchObject({ state: "crossing", into: "Section 10" });
});

it("a text with too many lines like headings is not taken apart", () => {
  expect([new Outline("제1조(가) 나\n".repeat(40_000)).isWhole, new Outline("1\n".repeat(60_000)).isWhole]).toEqual([
    true,
    false,
  ]);
});
