import { describe, expect, it } from "vitest";
import { numberAs } from "../../../src/evidence/documents/numbers.ts";
import { ReadDocument } from "../../../src/evidence/quotes/document.ts";
import { docxOf, markedTextOf, readHere } from "../../support/documents.ts";
import { paragraph, run } from "../../support/word.ts";

const rest = "이 계약서의 나머지 내용은 아래와 같이 정하기로 한다.";

interface LevelOptions {
  readonly format?: string;
  readonly start?: number;
  readonly more?: string;
}

const level = (at: number, text: string, { format = "decimal", start = 1, more = "" }: LevelOptions = {}) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:suff w:val="space"/><w:lvlText w:val="${text}"/></w:lvl>`;
const list = (levels: string, id = 1) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, of = 1, more = "") => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const item = (text: string, at = 0, { id = 1, properties = "", content = run(text) } = {}) =>
  paragraph(content, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>${properties}`);

const read = async (items: readonly string[], numbering: string, styles = "") => {
  const body = items.join("") + paragraph(run(rest));
  const text = markedTextOf(await readHere("a.docx", docxOf(body, { numbering, styles })));
  return text.replace(`${rest}\n`, "").split("\n").slice(0, -1);
};

const articles = list(level(0, "제%1조") + level(1, "%1.%2") + level(2, "%3.", { format: "ganada" })) + num(1);

describe("numbers of lists", () => {
  it("are counted through levels", async () => {
    const items = [item("갑"), item("을", 1), item("병", 2), item("정", 2), item("무", 1), item("기"), item("경", 1)];
    expect(await read(items, articles)).toEqual([
      ...["제1조 갑", "1.1 을", "가. 병", "나. 정", "1.2 무", "제2조 기", "2.1 경"],
    ]);
  });

  it("of a level go on where no level above lets them begin again", async () => {
    const never = list(level(0, "%1.") + level(1, "(%2)", { more: '<w:lvlRestart w:val="0"/>' })) + num(1);
    expect(await read([item("갑"), item("을", 1), item("병"), item("정", 1)], never)).toEqual([
      ...["1. 갑", "(1) 을", "2. 병", "(2) 정"],
    ]);
  });

  it("of two lists of one definition go on, unless one begins anew", async () => {
    const two = `${list(level(0, "%1."))}${num(1)}${num(2)}${num(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')}`;
    const items = [item("갑"), item("을", 0, { id: 2 }), item("병", 0, { id: 3 }), item("정", 0, { id: 3 })];
    expect(await read(items, two)).toEqual(["1. 갑", "2. 을", "5. 병", "6. 정"]);
  });

  it("may be redefined by the list", async () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, "Article %1.", { format: "upperRoman", start: 3 })}</w:lvlOverride>`;
    expect(await read([item("Term"), item("Notice")], list(level(0, "%1.")) + num(1, 1, own))).toEqual([
      ...["Article III. Term", "Article IV. Notice"],
    ]);
  });

  it("are Arabic in a legal list", async () => {
    const legal = list(level(0, "%1", { format: "upperRoman" }) + level(1, "%1.%2", { more: "<w:isLgl/>" })) + num(1);
    expect(await read([item("갑"), item("을", 1)], legal)).toEqual(["I 갑", "1.1 을"]);
  });

  it("come with a style, at the level that names it", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/></w:style>';
    const numbering = `${list(level(0, "제%1조", { more: '<w:pStyle w:val="H1"/>' }) + level(1, "%2)", { more: '<w:pStyle w:val="H2"/>' }))}${num(1)}`;
    const styled = (text: string, style: string, more = "") =>
      paragraph(run(text), `<w:pStyle w:val="${style}"/>${more}`);
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const items = [styled("갑", "H1"), styled("을", "H2"), styled("병", "H2", none), styled("정", "H1")];
    expect(await read(items, numbering, styles)).toEqual(["제1조 갑", "1) 을", "병", "제2조 정"]);
  });

  it("may be defined by a style of lists", async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const numbering = `${list('<w:numStyleLink w:val="L"/>', 1)}${list(level(0, "(%1)"), 2)}${num(1)}${num(2, 2)}`;
    expect(await read([item("갑")], numbering, styles)).toEqual(["(1) 갑"]);
  });

  it("are not signs of a list; words are", async () => {
    const signs = list(level(0, "o", { format: "bullet" }) + level(1, "단서", { format: "bullet" })) + num(1);
    expect(await read([item("갑"), item("을", 1)], signs)).toEqual(["갑", "단서 을"]);
  });

  it("are not given to what only ends a section", async () => {
    const end = item("", 0, { content: "", properties: "<w:sectPr/>" });
    expect(await read([item("갑"), end, item("을")], articles)).toEqual(["제1조 갑", "제2조 을"]);
  });

  it("that a list does not have are none", async () => {
    expect(await read([item("갑", 0, { id: 7 })], articles)).toEqual(["갑"]);
  });
});

describe("a number of a list is for a person where", () => {
  const hidden = "<w:rPr><w:vanish/></w:rPr>";
  it.each([
    {
      name: "its format is not known",
      numbering: list(level(0, "%1.", { format: "bahtText" })) + num(1),
      items: [item("갑")],
      is: ["⟦⟧갑"],
    },
    {
      name: "it is beyond the format",
      numbering: list(level(0, "%1.", { format: "ganada", start: 15 })) + num(1),
      items: [item("갑")],
      is: ["⟦⟧갑"],
    },
    { name: "a level above has not begun", numbering: articles, items: [item("갑", 1)], is: ["⟦1.1 ⟧갑"] },
    {
      name: "a paragraph before was deleted",
      numbering: articles,
      items: [item("갑", 0, { properties: "<w:rPr><w:del/></w:rPr>", content: "" }), item("을")],
      is: ["⟦제2조 ⟧을"],
    },
    {
      name: "a paragraph before is hidden",
      numbering: articles,
      items: [item("갑", 0, { properties: hidden, content: "" }), item("을")],
      is: ["⟦제2조 ⟧을"],
    },
    {
      name: "its own format strikes it through",
      numbering: list(level(0, "%1.", { more: "<w:rPr><w:strike/></w:rPr>" })) + num(1),
      items: [item("갑")],
      is: ["⟦1. ⟧갑"],
    },
    {
      name: "its paragraph may not be shown",
      numbering: articles,
      items: [item("갑", 0, { properties: '<w:ind w:left="15000"/>' })],
      is: ["⟦제1조 갑⟧"],
    },
  ])("$name", async ({ numbering, items, is }) => {
    expect(await read(items, numbering)).toEqual(is);
  });

  it("it is hidden: then it is left out", async () => {
    const numbering = list(level(0, "%1.", { more: hidden })) + num(1);
    expect(await read([item("갑")], numbering)).toEqual(["갑"]);
  });
});

describe("a contract whose articles are numbered by the list", () => {
  const numbering = `${list(level(0, "제%1조", { more: "" }) + level(1, "%2", { format: "decimalEnclosedCircle" }))}${num(1)}`;
  const title = { 1: "(재위탁 제한)", 2: "(손해배상)" };
  const text = { 1: "수탁자는 위탁자의 동의 없이 재위탁할 수 없다.", 2: "수탁자가 이 계약을 어기면 손해를 배상한다." };
  const items = [item(title[1]), item(text[1], 1), item(title[2]), item(text[2], 1)];
  const find = async (quote: string) => {
    const answer = await readHere("a.docx", docxOf(items.join(""), { numbering }));
    if (answer.state !== "read") return answer.state;
    const found = new ReadDocument(answer.pages).find(quote);
    const place = found.state === "found" || found.state === "crossing" ? found.article : "";
    return `${found.state} ${place}${found.state === "crossing" ? ` ${found.into}` : ""}`;
  };

  it.each([
    { quote: `제1조${title[1]} ① ${text[1]}`, is: "found 제1조" },
    { quote: text[2], is: "found 제2조" },
    { quote: `${title[1]} ${text[1]}`, is: "found 제1조" },
    { quote: `${text[1]} 제2조${title[2]} ① ${text[2]}`, is: "crossing 제1조 제2조" },
    { quote: `${text[1]} ${title[2]} ${text[2]}`, is: "crossing 제1조 제2조" },
    { quote: `제2조${title[1]} ${text[1]}`, is: "missing " },
  ])("$quote: $is", async ({ quote, is }) => {
    expect(await find(quote)).toBe(is);
  });
});

describe("a number", () => {
  it.each([
    ["decimal", 12, "12"],
    ["decimalZero", 3, "03"],
    ["upperRoman", 1994, "MCMXCIV"],
    ["lowerRoman", 9, "ix"],
    ["upperLetter", 26, "Z"],
    ["lowerLetter", 27, "aa"],
    ["ganada", 1, "가"],
    ["ganada", 14, "하"],
    ["ganada", 15, undefined],
    ["chosung", 3, "ㄷ"],
    ["decimalEnclosedCircle", 20, "⑳"],
    ["decimalEnclosedCircle", 21, "㉑"],
    ["decimalEnclosedCircle", 36, "㊱"],
    ["decimalEnclosedParen", 2, "⑵"],
    ["decimalFullWidth", 10, "１０"],
    ["koreanDigital", 10, "일영"],
    ["koreanCounting", 21, "이십일"],
    ["japaneseCounting", 10, "十"],
    ["ideographTraditional", 1, "甲"],
    ["upperRoman", 0, undefined],
    ["constructor", 1, undefined],
  ])("in %s of %i is %s", (format, value, is) => {
    expect(numberAs(format, value)).toBe(is);
  });
});
