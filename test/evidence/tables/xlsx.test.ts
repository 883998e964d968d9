import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readTables } from "../../../src/evidence/tables/read-tables.ts";
import { dayOfSerial } from "../../../src/model/serial-date.ts";
import { aWorkbook } from "../../support/spreadsheet.ts";

const read = async (bytes: Uint8Array) => readTables({ path: "register.xlsx", bytes });

async function cellsOf(bytes: Uint8Array) {
  const [table] = (await read(bytes)).tables;
  return table?.rows.map(({ number, cells }) => [number, ...cells.map((cell) => cell?.text ?? "")]);
}

const sheet = (content: string) => [{ name: "수탁자", content }];
const rows = (content: string) => sheet(`<sheetData>${content}</sheetData>`);

describe("cells", () => {
  it("are read from shared and inline strings, numbers and formulas, without pronunciations", async () => {
    const strings = [
      "<t>수탁자</t>",
      "<r><t>다온</t></r><r><t xml:space='preserve'> 센터</t></r><rPh sb='0' eb='1'><t>발음</t></rPh>",
    ];
    const content =
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>a_x000D_&#10;b</t></is></c></row>' +
      '<row r="4"><c t="s"><v>1</v></c><c><v>1.238100022E9</v></c><c t="str"><f>A1</f><v>결과</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c></row>';
    expect(await cellsOf(aWorkbook(rows(content), { strings }))).toEqual([
      [2, "수탁자", "", "a\nb"],
      [4, "다온 센터", "1238100022", "결과", "TRUE", "#REF!"],
    ]);
  });

  it("of merged areas repeat their content as far as the table has any", async () => {
    const content =
      '<sheetData><row r="1"><c r="A1" t="str"><v>업체</v></c><c r="C1" t="str"><v>끝</v></c></row><row r="2"><c r="B2" t="str"><v>b</v></c></row></sheetData>' +
      '<mergeCells><mergeCell ref="A1:A1048576"/><mergeCell ref="C1:XFD1"/></mergeCells>';
    const [table] = (await read(aWorkbook(sheet(content)))).tables;
    expect(table?.rows.map(({ cells }) => cells.map((cell) => [cell?.text, cell?.repeats]))).toEqual([
      [
        ["업체", undefined],
        [undefined, undefined],
        ["끝", undefined],
      ],
      [
        ["업체", "row"],
        ["b", undefined],
      ],
    ]);
  });
});

describe("dates", () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;년&quot; m&quot;월&quot; d&quot;일&quot;"/><numFmt numFmtId="165" formatCode="[Red]0.00&quot;day&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
  const content = [0, 1, 2, 3].map((style) => `<c s="${style}"><v>45658.5</v></c>`).join("");

  it.each([
    { name: "1900", is1904: false, day: "2025-01-01" },
    { name: "1904", is1904: true, day: "2029-01-02" },
  ])("are numbers whose style shows a day, in the $name system", async ({ is1904, day }) => {
    const [table] = (await read(aWorkbook(rows(`<row>${content}</row>`), { styles, is1904 }))).tables;
    expect(table?.rows[0]?.cells.map((cell) => cell?.date)).toEqual([undefined, day, day, undefined]);
  });

  it.each([
    { serial: 1, system: "1900", day: "1900-01-01" },
    { serial: 59, system: "1900", day: "1900-02-28" },
    { serial: 61, system: "1900", day: "1900-03-01" },
    { serial: 45_658, system: "1900", day: "2025-01-01" },
    { serial: 0, system: "1900", day: undefined },
    { serial: 1, system: "1904", day: "1904-01-02" },
  ] as const)("serial $serial of the $system system is $day", ({ serial, system, day }) => {
    expect(dayOfSerial(serial, system)).toBe(day);
  });
});

it("names hidden sheets and does not read them", async () => {
  const content = '<sheetData><row><c t="str"><v>x</v></c></row></sheetData>';
  const { tables, hidden } = await read(
    aWorkbook([
      { name: "현황", content },
      { name: "이전", content, state: "hidden" },
      { name: "코드", content, state: "veryHidden" },
    ]),
  );
  expect(tables.map(({ name, number }) => [name, number])).toEqual([["현황", 1]]);
  expect(hidden).toEqual(["이전", "코드"]);
});

describe("a hostile workbook", () => {
  const many = (count: number, one: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => one(at)).join("");
  it.each([
    {
      name: "with a bomb",
      bytes: aWorkbook(rows(`<row><c t="str"><v>${"0".repeat(60_000_000)}</v></c></row>`)),
      reason: "too-large",
    },
    {
      name: "with a cell beyond the last column",
      bytes: aWorkbook(rows('<row><c r="XFD1"><v>1</v></c></row>')),
      reason: "too-large",
    },
    {
      name: "with too many rows",
      bytes: aWorkbook(rows(many(50_001, () => "<row><c><v>1</v></c></row>"))),
      reason: "too-large",
    },
    {
      name: "whose merged areas overlap without end",
      bytes: aWorkbook(
        sheet(
          `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="9999"><c r="CV9999"><v>1</v></c></row></sheetData><mergeCells>${many(9999, () => '<mergeCell ref="A1:CV9999"/>')}</mergeCells>`,
        ),
      ),
      reason: "too-large",
    },
    { name: "with an unknown string", bytes: aWorkbook(rows('<row><c t="s"><v>7</v></c></row>')), reason: "broken" },
    { name: "with a number that is none", bytes: aWorkbook(rows("<row><c><v>x</v></c></row>")), reason: "broken" },
    {
      name: "with a place that is none",
      bytes: aWorkbook(rows('<row><c r="1A"><v>1</v></c></row>')),
      reason: "broken",
    },
    {
      name: "that is a Word document",
      bytes: zipSync({ "[Content_Types].xml": strToU8("<Types/>") }),
      reason: "unsupported-format",
    },
    { name: "that is cut off", bytes: aWorkbook(rows("")).subarray(0, 300), reason: "broken" },
    { name: "that is empty", bytes: new Uint8Array(), reason: "empty" },
  ])("$name is not read", async ({ bytes, reason }) => {
    await expect(read(bytes)).rejects.toMatchObject({
      code: "register-unread",
      args: { path: "register.xlsx", unread: reason },
    });
  });
});
