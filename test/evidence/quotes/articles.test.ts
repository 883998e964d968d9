import { describe, expect, it } from "vitest";
import { differingArticles } from "../../../src/evidence/quotes/articles.ts";
import { headingLabels } from "../../../src/evidence/quotes/citation.ts";
import { ReadDocument } from "../../../src/evidence/quotes/document.ts";

const bare = (top: number, number = `${top}`) => [
  ...[`제${top}조`, `Article ${number}`, `Section ${number}`],
  number === `${top}` ? `${top}.` : number,
];

describe("the headings that a record's words name", () => {
  it.each([
    { article: "제6조", labels: ["제6조"] },
    { article: "제 6 조의 2 제1항", labels: ["제6조의2"] },
    { article: "6조", labels: ["제6조"] },
    { article: "제６조", labels: ["제6조"] },
    { article: "제6조(개인정보 보호법 제26조에 따른 책임)", labels: ["제6조"] },
    { article: "제6조, 제7조", labels: ["제6조", "제7조"] },
    { article: "Article 6", labels: ["Article 6"] },
    { article: "art. VI(2)", labels: ["Article 6"] },
    { article: "Section 4.2", labels: ["Section 4.2"] },
    { article: "§ 4", labels: ["Section 4"] },
    { article: "6", labels: bare(6) },
    { article: "6.2", labels: bare(6, "6.2") },
    { article: "별지 1", labels: [] },
    { article: "있음", labels: [] },
    { article: "", labels: [] },
  ])("$article: $labels", ({ article, labels }) => {
    expect(headingLabels(article)).toEqual(labels);
  });
});

/** Articles 1 to 3; the third goes on to what `closing` begins with. */
function contract(changes: Readonly<Record<number, string>> = {}, closing = ""): string {
  const article = (number: number) => `제${number}조(조항)\n${changes[number] ?? `${number}번 조항의 내용이다.`}\n`;
  return `계약서\n\n${[1, 2, 3].map(article).join("\n")}${closing}`;
}

const read = (...pages: string[]) =>
  new ReadDocument(pages.map((text, at) => ({ number: pages.length > 1 ? at + 1 : null, text })));
const differing = (before: string, after: string, cited = ["제1조", "제2조", "제3조"]) =>
  differingArticles(cited, read(before), read(after)).map(({ label }) => label);

describe("an article", () => {
  it.each([
    { name: "another word", after: contract({ 2: "2번 조항의 말이다." }), expected: ["제2조"] },
    { name: "another number", after: contract({ 2: "3번 조항의 내용이다." }), expected: ["제2조"] },
    { name: "a sentence more", after: contract({ 2: "2번 조항의 내용이다. 예외가 있다." }), expected: ["제2조"] },
    {
      name: "two articles",
      after: contract({ 1: "다른 말이다.", 3: "또 다른 말이다." }),
      expected: ["제1조", "제3조"],
    },
    { name: "another title", after: contract().replace("제2조(조항)", "제2조(벌칙)"), expected: ["제2조"] },
    { name: "no article 3", after: contract().split("제3조")[0] ?? "", expected: ["제3조"] },
    { name: "an article before them", after: contract().replace("계약서", "새 계약서"), expected: [] },
    { name: "other punctuation and lines", after: contract().replaceAll(". ", "\n"), expected: [] },
  ])("of a version with $name differs: $expected", ({ after, expected }) => {
    expect(differing(contract(), after)).toEqual(expected);
    expect(differing(after, contract())).toEqual(expected);
  });

  it.each(["2026년 1월 2일", "2026. 1. 2.", "부 칙", "[별지 1] 서약서", "붙임", "ANNEX A"])(
    "ends before %s",
    (line) => {
      const with_ = (text: string) => contract({}, `\n${line}\n${text}`);
      expect(differing(with_("갑은 따른다."), with_("을은 따르지 않는다."))).toEqual([]);
      expect(differing(contract({ 3: "다른 내용이다." }, `\n${line}`), with_(""))).toEqual(["제3조"]);
    },
  );

  it("is not cut short by a line that is put into it", () => {
    const after = contract({ 3: "3번 조항의\n별지\n내용이 아니다." });
    expect(differing(contract(), after)).toEqual(["제3조"]);
  });

  it("is compared with all that have its number, as in an annex", () => {
    const annexed = (text: string) => contract({}, `\n별지\n제1조(범위)\n${text}\n`);
    expect(differing(annexed("갑"), annexed("을"))).toEqual(["제1조"]);
  });

  it("is compared without headers and footers, wherever a page ends", () => {
    const header = (page: number) => `표준 계약서 ${page}쪽`;
    const pages = (breaks: readonly string[]) => read(...breaks.map((text, at) => `${header(at + 1)}\n${text}`));
    const before = pages(["제1조(목적)\n가나다", "라마바\n제2조(범위)\n사", "아자차"]);
    const after = pages(["제1조(목적)\n가나", "다라마바\n제2조(범위)\n사아", "자차"]);
    expect(differingArticles(["제1조", "제2조"], before, after)).toEqual([]);
  });

  it("is told by the words of the record, once", () => {
    const cited = ["제2조 제1항", "제2조 제2항", "별지"];
    const found = differingArticles(cited, read(contract()), read(contract({ 2: "다르다." })));
    expect(found).toEqual([{ cited: "제2조 제1항", label: "제2조" }]);
  });

  it("is the same where the text is the same but lost its headings", () => {
    expect(differing(contract(), contract().replaceAll("\n", " "))).toEqual([]);
  });
});
