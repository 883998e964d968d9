import { describe, expect, it } from "vitest";
import { markedTextOf, readHere } from "../../support/documents.ts";
import { hwpxOf, para, words } from "../../support/hangul.ts";

const clause = "수탁자는 위탁자의 동의 없이 재위탁할 수 없다.";
const rest = "이 계약서의 나머지 내용은 아래와 같이 정하기로 한다.";

const letters = (id: number, attributes: string, content = "") =>
  `<hh:charPr id="${id}" height="1000" textColor="#000000" shadeColor="none" ${attributes}>${content}</hh:charPr>`;
const changed = (id: number, name: string, to: string, content = "") =>
  letters(id, "", content).replace(new RegExp(`${name}="[^"]*"`), `${name}="${to}"`);
const fill = (id: number, brush: string) =>
  `<hh:borderFill id="${id}"><hc:fillBrush>${brush}</hc:fillBrush></hh:borderFill>`;
const color = (hex: string) => `<hc:winBrush faceColor="${hex}" hatchColor="#000000"/>`;
const shape = (id: number, content: string) => `<hh:paraPr id="${id}">${content}</hh:paraPr>`;
const heading = (id: number, type: string, list: number, level: number) =>
  shape(id, `<hh:heading type="${type}" idRef="${list}" level="${level}"/>`);
const margin = (id: number, left: number, first = 0) =>
  shape(id, `<hh:margin><hc:intent value="${first}"/><hc:left value="${left}"/></hh:margin>`);
const head = (level: number, text: string, format = "DIGIT", start = 1) =>
  `<hh:paraHead start="${start}" level="${level}" numFormat="${format}">${text}</hh:paraHead>`;
const numbering = (id: number, ...heads: readonly string[]) =>
  `<hh:numbering id="${id}">${heads.join("")}</hh:numbering>`;

const header = [
  fill(1, color("#1F3864")),
  fill(2, color("#FFFFFF")),
  fill(3, '<hc:imgBrush><hc:img bright="0"/></hc:imgBrush>'),
  fill(4, '<hc:imgBrush><hc:img bright="70"/></hc:imgBrush>'),
  letters(0, ""),
  changed(1, "textColor", "#FFFFFF"),
  changed(2, "textColor", "#1F3864"),
  changed(3, "height", "100"),
  changed(4, "height", "1000", '<hh:strikeout shape="SOLID"/>'),
  changed(5, "height", "1000", '<hh:strikeout shape="3D"/>'),
  changed(6, "height", "1000", '<hh:ratio hangul="1" latin="100"/>'),
  changed(7, "height", "1000", "<hh:ghost/>"),
  changed(8, "shadeColor", "#000000"),
  shape(0, ""),
  margin(1, 200_000),
  margin(2, 2000, -16_000),
  heading(3, "OUTLINE", 0, 0),
  heading(4, "OUTLINE", 0, 1),
  heading(5, "NUMBER", 2, 0),
  heading(6, "NUMBER", 2, 2),
  heading(7, "NUMBER", 3, 0),
  heading(8, "BULLET", 1, 0),
  shape(9, '<hh:lineSpacing type="FIXED" value="1"/>'),
  numbering(1, head(1, "제^1조"), head(2, "^2.", "HANGUL_SYLLABLE")),
  numbering(2, head(1, "^1."), head(2, "^1.^2."), head(3, "^n)", "CIRCLED_DIGIT")),
  numbering(3, head(1, "^1", "SYMBOL")),
].join("");

const section = (attributes = "") =>
  para(`<hp:secPr outlineShapeIDRef="1" ${attributes}><hp:pagePr width="59528" height="84188"/></hp:secPr>`);
const read = async (body: string) =>
  markedTextOf(await readHere("a.hwpx", hwpxOf(section() + body + para(words(rest)), header)));
const cell = (content: string, border = "0", width = 5000) =>
  `<hp:tc borderFillIDRef="${border}"><hp:subList>${content}</hp:subList><hp:cellSz width="${width}" height="1"/></hp:tc>`;
const table = (cells: string, more = "") => para(`<hp:tbl>${more}<hp:tr>${cells}</hp:tr></hp:tbl>`);
const box = (content: string, size = 5000, more = "") =>
  para(
    `<hp:rect><hp:sz width="${size}" height="${size}"/>${more}<hp:drawText><hp:subList>${content}</hp:subList></hp:drawText></hp:rect>`,
  );

describe("a Hangul document (HWPX) shows", () => {
  it.each([
    { name: "text with spaces and breaks", body: para(words(clause.replaceAll(" ", "<hp:nbSpace/>"))) },
    { name: "white letters on a dark cell", body: table(cell(para(words(clause), { letters: "1" }), "1")) },
    { name: "letters on a picture made light", body: table(cell(para(words(clause)), "4")) },
    { name: "letters that Hangul calls struck and does not strike", body: para(words(clause), { letters: "5" }) },
    { name: "a paragraph whose first line hangs", body: para(words(clause), { shape: "2" }) },
    { name: "a sign before a paragraph", body: para(words(clause), { shape: "8" }) },
    { name: "a box", body: box(para(words(clause))) },
    { name: "what is proposed for insertion", body: para(`<hp:t><hp:insertBegin/>${clause}<hp:insertEnd/></hp:t>`) },
    {
      name: "the text a small one stands above",
      body: para(`<hp:dutmal><hp:mainText>${clause}</hp:mainText><hp:subText>갑</hp:subText></hp:dutmal>`),
    },
    {
      name: "a field's text",
      body: para(
        `<hp:ctrl><hp:fieldBegin type="CLICK_HERE"><hp:parameters><hp:stringParam>여기</hp:stringParam></hp:parameters></hp:fieldBegin></hp:ctrl>${words(clause)}<hp:ctrl><hp:fieldEnd/></hp:ctrl>`,
      ),
    },
  ])("$name", async ({ body }) => {
    expect(await read(body)).toBe(`${clause}\n${rest}\n`);
  });
});

describe("a Hangul document (HWPX) does not show", () => {
  it.each([
    { name: "white letters", body: para(words(clause), { letters: "1" }) },
    { name: "letters in the colour of their cell", body: table(cell(para(words(clause), { letters: "2" }), "1")) },
    { name: "letters in the colour that shades them", body: para(words(clause), { letters: "8" }) },
    { name: "letters too small to read", body: para(words(clause), { letters: "3" }) },
    { name: "what is proposed for deletion", body: para(`<hp:t><hp:deleteBegin/>${clause}<hp:deleteEnd/></hp:t>`) },
    {
      name: "a memo",
      body: para(
        `<hp:ctrl><hp:fieldBegin type="MEMO"><hp:subList>${para(words(clause))}</hp:subList></hp:fieldBegin></hp:ctrl>`,
      ),
    },
    {
      name: "a hidden comment",
      body: para(
        `<hp:ctrl><hp:hiddenComment><hp:subList>${para(words(clause))}</hp:subList></hp:hiddenComment></hp:ctrl>`,
      ),
    },
    {
      name: "what describes a picture",
      body: para(`<hp:pic><hp:shapeComment>${clause}</hp:shapeComment><hp:sz width="99" height="99"/></hp:pic>`),
    },
  ])("$name", async ({ body }) => {
    expect(await read(body)).toBe(`${rest}\n`);
  });
});

describe("a person says what a Hangul document (HWPX) shows", () => {
  it.each([
    { name: "of letters struck through", body: para(words(clause), { letters: "4" }) },
    { name: "of squeezed letters", body: para(words(clause), { letters: "6" }) },
    { name: "of letters with a property nobody knows", body: para(words(clause), { letters: "7" }) },
    { name: "of letters on a picture", body: table(cell(para(words(clause)), "3")) },
    { name: "of a paragraph beyond the page", body: para(words(clause), { shape: "1" }) },
    { name: "of lines of no height", body: para(words(clause), { shape: "9" }) },
    { name: "of a cell of no width", body: table(cell(para(words(clause)), "0", 1)) },
    {
      name: "of a table off the page",
      body: table(cell(para(words(clause))), '<hp:pos treatAsChar="0" horzOffset="4294867296" vertOffset="0"/>'),
    },
    { name: "of a box of no size", body: box(para(words(clause)), 10) },
    {
      name: "of a box that is scaled down",
      body: box(
        para(words(clause)),
        5000,
        '<hp:renderingInfo><hc:scaMatrix e1="0.001" e2="0" e4="0" e5="1"/></hp:renderingInfo>',
      ),
    },
    { name: "of white letters on a box", body: box(para(words(clause), { letters: "1" })) },
    {
      name: "of what a proofreader marked",
      body: para(
        `<hp:ctrl><hp:fieldBegin type="PROOFREADING_MARKS_DELETE"/></hp:ctrl>${words(clause)}<hp:ctrl><hp:fieldEnd/></hp:ctrl>`,
      ),
    },
    { name: "of a formula", body: para(`<hp:equation><hp:script>${clause}</hp:script></hp:equation>`) },
    { name: "of drawn letters", body: para(`<hp:textart text="${clause}"/>`) },
    { name: "of one of several versions", body: para(`<hp:switch><hp:case>${words(clause)}</hp:case></hp:switch>`) },
  ])("$name", async ({ body }) => {
    expect(await read(body)).toBe(`⟦${clause}⟧\n${rest}\n`);
  });

  it.each([
    { name: "an element nobody knows", body: para(`<hp:ghost>${clause}</hp:ghost>`), text: `⟦${clause}⟧⟦⟧` },
    {
      name: "an element of a vocabulary nobody knows",
      body: para(`<u:t xmlns:u="urn:u">${clause}</u:t>`),
      text: `⟦${clause}⟧⟦⟧`,
    },
    { name: "an embedded object", body: para("<hp:ole/>"), text: "⟦⟧" },
    { name: "a picture of a page", body: para('<hp:pic><hp:sz width="50000" height="70000"/></hp:pic>'), text: "⟦⟧" },
  ])("where there is $name", async ({ body, text }) => {
    expect(await read(body)).toBe(`${text}\n${rest}\n`);
  });

  it("where a prefix of Hangul's means something else", async () => {
    const body = para(words(clause)).replace("<hp:run", '<hp:run xmlns:hp="urn:u"');
    expect(await readHere("a.hwpx", hwpxOf(body + para(words(rest)), header))).toEqual({
      state: "unread",
      reason: "broken",
    });
  });
});

describe("numbers of a Hangul document (HWPX)", () => {
  const at = (text: string, shape: string) => para(words(text), { shape });
  it.each([
    {
      name: "of an outline",
      body: [at("갑", "3"), at("을", "4"), at("병", "4"), at("정", "3"), at("무", "4")],
      is: ["제1조 갑", "가. 을", "나. 병", "제2조 정", "가. 무"],
    },
    {
      name: "of a list, with those of the levels above",
      body: [at("갑", "5"), at("을", "6"), at("병", "6"), at("정", "5")],
      is: ["1. 갑", "1.1.①) 을", "1.1.②) 병", "2. 정"],
    },
    { name: "in a format nobody knows", body: [at("갑", "7")], is: ["⟦⟧갑"] },
    { name: "behind one in a box", body: [box(at("갑", "5")), at("을", "5")], is: ["⟦1. ⟧갑", "⟦2. ⟧을"] },
    { name: "in white", body: [para(words("갑"), { shape: "5", letters: "1" }), at("을", "5")], is: ["2. 을"] },
    {
      name: "of a note",
      body: [
        para(
          `${words("갑")}<hp:ctrl><hp:autoNum num="3"><hp:autoNumFormat type="DIGIT" suffixChar=")"/></hp:autoNum></hp:ctrl>`,
        ),
      ],
      is: ["갑3)"],
    },
  ])("$name", async ({ body, is }) => {
    expect(await read(body.join(""))).toBe(`${is.join("\n")}\n${rest}\n`);
  });
});
