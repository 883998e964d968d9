import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Allowance, type Answer, maxSought, ReadDocument } from "../../../src/evidence/quotes/document.ts";
import { keyOf } from "../../../src/evidence/quotes/key.ts";

const contract = `# 업무 위탁 계약서

제1조(목적) 이 계약은 위탁업무의 처리에 필요한 사항을 정한다.

제2조(재위탁의 제한)
① 수탁자는 위탁자의 사전 서면 동의 없이 업무를 재위
탁할 수 없다.
② 수탁자는 사고를 알게 된 때부터 7일 이내에 1.5배의 위약금 10,000원을 지급한다.

제26조의2(손해배상) 수탁자는 손해를 배상한다. 지연이자는 연 12%로 한다.

제27조 (보칙)
이 계약은 제1·2항과 「개인정보 보호법」을 따른다. A financial report ongo-
ing.
`;

function documentOf(...pages: readonly string[]): ReadDocument {
  return new ReadDocument(pages.map((text, at) => ({ number: pages.length > 1 ? at + 1 : null, text })));
}

const find = (quote: string, text = contract): Answer => documentOf(text).find(quote);
const stateOf = (quote: string, text = contract) => find(quote, text).state;

describe("a quote is found", () => {
  it.each([
    { name: "as it stands", quote: "위탁자의 사전 서면 동의 없이" },
    { name: "over a line break inside of a word", quote: "업무를 재위탁할 수 없다" },
    { name: "over a hyphen at the end of a line", quote: "A financial report ongoing." },
    { name: "without spaces", quote: "위탁자의사전서면동의없이업무를재위탁할수없다" },
    { name: "with other punctuation", quote: "이 계약은 제1ㆍ2항과 『개인정보보호법』을 따른다!" },
    { name: "taken apart (NFD)", quote: "사전 서면 동의 없이 업무를 재위탁할 수 없다".normalize("NFD") },
    { name: "in full-width digits and letters", quote: "７일 이내에 １．５배의 위약금 １０，０００원" },
    { name: "with a ligature", quote: "a ﬁnancial report" },
    { name: "in other case", quote: "A FINANCIAL REPORT" },
    { name: "with a circled number", quote: "1 수탁자는 위탁자의 사전 서면 동의 없이" },
    { name: "with invisible characters", quote: "사전\u200b 서면\u00ad 동의\ufeff 없이\u0001 업무를" },
    { name: "with Markdown", quote: "**사전 서면 동의** 없이 _업무를_" },
    { name: "with its article's heading", quote: "제2조(재위탁의 제한) ① 수탁자는 위탁자의 사전 서면 동의" },
    { name: "with a percent sign", quote: "지연이자는 연 12 ％로 한다" },
  ])("$name", ({ quote }) => {
    expect(stateOf(quote)).toBe("found");
  });

  it("over a page break and the header and footer around it", () => {
    const page = (n: number, text: string) => `위탁 계약서\n\n${text}\n\n- ${n} -`;
    const pages = [page(1, "제1조(목적) 수탁자는 업무를"), page(2, "재위탁할 수 없다."), page(3, "끝.")];
    expect(documentOf(...pages).find("수탁자는 업무를 재위탁할 수 없다")).toMatchObject({
      state: "found",
      page: 1,
      article: "제1조",
    });
  });
});

describe("a quote is not found", () => {
  it.each([
    { name: "할 수 있다 for 할 수 없다", quote: "업무를 재위탁할 수 있다" },
    { name: "5일 for 7일", quote: "알게 된 때부터 5일 이내에" },
    { name: "15배 for 1.5배", quote: "7일 이내에 15배의 위약금" },
    { name: "5배, cut out of 1.5배", quote: "5배의 위약금" },
    { name: "10000 for 10,000", quote: "위약금 10000원을 지급한다" },
    { name: "0,000, cut out of 10,000", quote: "000원을 지급한다" },
    { name: "a number that goes on", quote: "1.5배의 위약금 10" },
    { name: "제26조2 for 제26조의2", quote: "제26조2(손해배상) 수탁자는" },
    { name: "제12항 for 제1·2항", quote: "이 계약은 제12항과 개인정보 보호법을" },
    { name: "12 for 12%", quote: "지연이자는 연 12로 한다" },
    { name: "a syllable without its final consonant", quote: "업무를 재위탁할 수 어" },
    { name: "nothing", quote: " … " },
  ])("$name", ({ quote }) => {
    expect(stateOf(quote)).toBe("missing");
  });

  it.each([
    { name: "struck out", quote: "<s>서면 동의 없이</s> 업무를" },
    { name: "in a comment", quote: "서면 동의 없이 <!-- x --> 업무를" },
    { name: "in a hidden element", quote: "서면 동의 없이 <b hidden>x</b> 업무를" },
    { name: "in a link's address", quote: "서면 동의 없이 [업무를](https://a.example)" },
    { name: "in the name of a character", quote: "서면&nbsp;동의 없이 업무를" },
  ])("with more in it that a reader of Markdown would not see: $name", ({ quote }) => {
    expect(stateOf(quote)).toBe("missing");
  });

  it("though its own marks are letters to it as they are to a text", () => {
    const text = "입력값의 <script> 태그를 지운다. ~~취소한~~ [특약사항]: 재위탁할 수 없다. <!-- 끝 -->";
    expect(stateOf("<script> 태그를 지운다. ~~취소한~~ [특약사항]: 재위탁할 수 없다. <!-- 끝", text)).toBe("found");
  });

  it("where it runs on into another article, and the answer says into which", () => {
    expect(find("사항을 정한다. 제2조(재위탁의 제한) ① 수탁자는")).toMatchObject({
      state: "crossing",
      article: "제1조",
      into: "제2조",
    });
  });
});

describe("a passage has its place", () => {
  it.each([
    { quote: "필요한 사항을 정한다", article: "제1조" },
    { quote: "손해를 배상한다", article: "제26조의2" },
    { quote: "업무 위탁 계약서", article: undefined },
  ])("$quote: $article", ({ quote, article }) => {
    const answer = find(quote, contract.replace("제26조의2", "제2조의2").replace("제27조", "제3조"));
    expect(answer).toMatchObject({ state: "found", occurrences: 1 });
    expect("article" in answer ? answer.article : undefined).toBe(article?.replace("제26조의2", "제2조의2"));
  });

  it.each([
    {
      style: "Article N",
      text: "Article 1. Purpose\nfoo\nArticle 2 – Audit\nThe audit is yearly.",
      article: "Article 2",
    },
    { style: "Article N (Roman)", text: "ARTICLE I\nfoo\nARTICLE II\nThe audit is yearly.", article: "Article 2" },
    {
      style: "Section N",
      text: "Section 1: Purpose\nfoo\nSection 2: Audit\nThe audit is yearly.",
      article: "Section 2",
    },
    { style: "# N. Heading", text: "# 1. Purpose\n1. foo\n2. bar\n## 2. Audit\nThe audit is yearly.", article: "2." },
    { style: "**N. Heading**", text: "**1. Purpose**.\n\n**2. Audit.** The audit is yearly.", article: "2." },
    { style: "N. Heading", text: "1. Purpose\nfoo\n2. Audit\nThe audit is yearly.", article: "2." },
  ])("$style", ({ text, article }) => {
    expect(find("The audit is yearly", text)).toMatchObject({ state: "found", article });
  });

  it.each([
    "제1조에 따라 처리한다.",
    "제1조 및 제2조를 따른다.",
    "제1조(목적)에 따라 처리한다.",
    "제26조(수탁자) 를 따른다.",
  ])("a line that begins with a reference is no heading: %s", (line) => {
    const text = `제4조(점검)\n위탁자는 다음을 점검한다.\n${line}\n위탁자는 반기마다 점검한다.`;
    expect(find("반기마다 점검한다", text)).toMatchObject({ article: "제4조" });
  });

  it("an annex begins again with the first article", () => {
    const text = "제1조(목적) 가\n제2조(범위) 나\n별지\n제1조(점검) 위탁자는 점검한다.";
    expect(find("위탁자는 점검한다", text)).toMatchObject({ annex: "별지", article: "제1조" });
  });

  it("tells how often it stands there", () => {
    expect(find("수탁자는 점검한다", "수탁자는 점검한다. 수탁자는 점검한다.")).toMatchObject({ occurrences: 2 });
  });
});

describe("the closest passage", () => {
  it.each([
    { quote: "서면 동의 없이 업무를 재위탁할 수 있다", difference: "…수 있다 → …수 없다" },
    { quote: "알게 된 때부터 5일 이내에 1.5배의 위약금", difference: "…때부터 5일 → …때부터 7일" },
    {
      quote: "수탁자는 위탁자의 사전 동의 없이 업무를 재위탁할 수 없다",
      difference: "…위탁자의 사전 → …위탁자의 사전 서면",
    },
  ])("is shown with its difference: $difference", ({ quote, difference }) => {
    expect(find(quote)).toMatchObject({ state: "missing", closest: { article: "제2조", difference } });
  });

  it("is shown in English", () => {
    expect(
      find("The vendor shall subcontract the work.", "Article 5. Work\nThe vendor shall not subcontract the work."),
    ).toEqual({
      state: "missing",
      closest: {
        article: "Article 5",
        text: "The vendor shall not subcontract the work",
        difference: "…vendor shall → …vendor shall not",
      },
    });
  });

  it("is none where too much differs", () => {
    expect(find("반기마다 단말기의 보안 상태를 점검하고 결과를 보고한다")).toEqual({
      state: "missing",
      hint: "nothing-close",
    });
  });

  it("is sought for so many quotes of a document and not for more", () => {
    const document = documentOf(contract);
    const hints = () => {
      const allowance = new Allowance();
      return Array.from({ length: maxSought + 1 }, (_, at) =>
        document.find(`서면 동의 없이 업무를 재위탁할 수 있다 ${at}`, allowance),
      );
    };
    const first = hints();
    expect(first.at(-2)).toHaveProperty("closest");
    expect(first.at(-1)).toEqual({ state: "missing", hint: "not-sought" });
    // What the document remembers of an earlier search changes nothing.
    expect(hints()).toEqual(first);
  });

  it("is cut, and holds nothing that a line or a terminal would act on", () => {
    const text = `제1조(목적) ${"가나다 라마바\u0007\n\u202e사아자 ".repeat(60)}끝이 아니다.`;
    const answer = find(`${"가나다 라마바 사아자 ".repeat(60)}끝이다.`, text);
    const shown = "closest" in answer ? answer.closest.text : "";
    expect(shown.length).toBe(200);
    expect(shown).not.toMatch(/\p{C}/u);
  });
});

const letters = "가나다라마바사아자차카타파하각난을를의이에서수없있다abcdefgxyz0123456789제조항호";
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 6 });
const sentence = fc.array(word, { minLength: 4, maxLength: 12 }).map((words) => words.join(" "));

describe("whatever the text", () => {
  it("a quote of it is found, however spaces, breaks, punctuation and encoding change", () => {
    const noise = fc.constantFrom(
      " ",
      "\n",
      "\u00a0",
      "\u3000",
      " “",
      "” ",
      " (",
      ") ",
      " ** ",
      "\u200b",
      "\u00ad",
      " 「",
      "」 ",
    );
    const form = fc.constantFrom("NFC", "NFD", "NFKC", "NFKD");
    const full = fc.boolean();
    fc.assert(
      fc.property(
        sentence,
        sentence,
        sentence,
        fc.array(noise, { minLength: 12, maxLength: 12 }),
        form,
        full,
        (a, b, c, noises, as, isFull) => {
          const text = `${a}; ${b}; ${c}`;
          const changed = b.split(" ").reduce((done, next, at) => `${done}${noises[at] ?? " "}${next}`);
          const quote = isFull ? fullWidth(changed) : changed;
          expect(stateOf(quote.normalize(as), text)).toBe("found");
          expect(
            stateOf(
              b,
              text.replace(b, () => quote.normalize(as)),
            ),
          ).toBe("found");
        },
      ),
      { seed: 1, numRuns: 100 },
    );
  });

  it("a quote with one letter or digit changed is found only where that stands too", () => {
    const one = fc.constantFrom(...letters);
    fc.assert(
      fc.property(
        sentence,
        sentence,
        fc.nat(),
        one,
        fc.constantFrom("change", "drop", "add"),
        (a, b, at, other, how) => {
          const text = `${a}; ${b}`;
          const places = [...b].flatMap((letter, place) => (letter === " " ? [] : [place]));
          const place = places[at % places.length] ?? 0;
          const kept = how === "add" ? b.slice(place) : b.slice(place + 1);
          const quote = `${b.slice(0, place)}${how === "drop" ? "" : other}${kept}`;
          const stands = plain(text).includes(plain(quote));
          if (!stands) expect(stateOf(quote, text)).toBe("missing");
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it("its key has a place for each unit, in order and inside of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const { from, to, starts, text: key } = keyOf(text);
        expect(starts).toHaveLength(from.length + 1);
        expect(starts.at(-1)).toBe(key.length);
        expect(from.every((start, at) => start < (to[at] ?? 0) && (to[at] ?? 0) <= text.length)).toBe(true);
        expect(keyOf(text.normalize("NFD")).text).toBe(key);
      }),
      { seed: 1, numRuns: 40 },
    );
  });
});

/** Letters and digits alone: what stands in it, said once more and plainly. */
function plain(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
}

function fullWidth(text: string): string {
  return text.replace(/[a-z0-9]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

describe("the work", () => {
  it.each([
    { name: "a text of one letter", text: "a".repeat(100_000), quote: `b${"a".repeat(9_000)}` },
    { name: "a text of one digit", text: "1".repeat(100_000), quote: "1".repeat(9_000) },
    { name: "marks without end", text: "a\u0301\u0323".repeat(40_000), quote: "a\u0323\u0301\u0301" },
    { name: "marks without a letter", text: `a${"\u0301\u0323".repeat(100_000)}`, quote: "ab\u0301" },
    { name: "tags that never end", text: '<a b="'.repeat(50_000), quote: "ab ab ac" },
    { name: "comments that never end", text: "<!--".repeat(30_000), quote: "가나다라" },
    { name: "headings and nothing else", text: "제1조(목적)\n".repeat(8_000), quote: "제1조의 목적과 범위" },
  ])("is bounded for $name", { timeout: 5000 }, ({ text, quote }) => {
    expect(["missing", "crossing"]).toContain(stateOf(quote, text));
  });
});
