import { describe, expect, it } from "vitest";
import type { Cell, Table } from "../../../../src/usecases/audit/tables/table.ts";
import { columnName } from "../../../../src/usecases/audit/xlsx/sheet.ts";
import { workbook } from "../../../../src/usecases/audit/xlsx/workbook.ts";
import { hostile } from "../../../support/report.ts";
import { readWorkbook, unzipped, xmlErrors } from "../../../support/workbook.ts";

const say = (text: { readonly en: string }) => text.en;

function aTable(rows: readonly (readonly Cell[])[], changes: Partial<Table> = {}): Table {
  const columns = (rows[0] ?? ["x"]).map((_, at) => ({ title: `column ${at}`, width: 10 }));
  return { name: "표", columns, frozen: 1, rows, ...changes };
}

/** What a reader finds in the only cell of a table. */
function readCell(text: Cell) {
  const [sheet] = readWorkbook(workbook([aTable([[text]])], say));
  return sheet?.rows[1]?.[0];
}

const texts = [
  "=1+1",
  '=HYPERLINK("http://x")',
  "+1",
  "-1",
  "@SUM(A1)",
  "{=1}",
  "0012",
  "2026-01-05",
  "TRUE",
  "한빛고객센터 주식회사 🙂",
  "<script>&amp;]]>'\"",
  "two\nlines\tand a tab",
  "  white space  ",
  "_x0041_",
  "_x005F_x0041__x000D_",
];

describe("a cell", () => {
  it("is text and nothing else, whatever it looks like", () => {
    const [sheet] = readWorkbook(workbook([aTable(texts.map((text) => [text]))], say));
    const expected = texts.map((value) => [{ type: "s", value, formula: undefined }]);
    expect(sheet?.rows.slice(1)).toEqual(expected);
  });

  it("of ours that is a number is one", () => {
    expect(readCell(12)).toEqual({ type: "n", value: 12, formula: undefined });
  });

  it.each([
    { name: "control characters", text: "a\u0000b\u0007c\rd\u001be", value: "a\\u{0}b\\u{7}c\\u{d}d\\u{1b}e" },
    { name: "direction controls", text: "a\u202eb", value: "a\\u{202e}b" },
    { name: "halves of characters", text: "a\ud800b", value: "a\\u{d800}b" },
    { name: "what is no character", text: "a\uffffb", value: "a\\u{ffff}b" },
  ])("shows $name, which XML or a reader cannot take", ({ text, value }) => {
    expect(readCell(text)?.value).toBe(value);
  });

  it("that is too long is cut at a whole character, and says so", () => {
    expect(readCell("가".repeat(32_767))?.value).toBe("가".repeat(32_767));
    const mark = "… [cut: 40001 characters in all]";
    const read = readCell(
      `${"x".repeat(32_767 - mark.length - 1)}${"🙂".repeat(1)}${"y".repeat(40_001)}`.slice(0, 40_001),
    );
    expect(read?.value).toBe(`${"x".repeat(32_767 - mark.length - 1)}${mark}`);
    const plain = readCell("가".repeat(40_001))?.value;
    expect(plain).toBe(`${"가".repeat(32_767 - mark.length)}${mark}`);
  });

  it("has no more lines than Excel takes, and loses no word", () => {
    const words = Array.from({ length: 300 }, (_, at) => `word${at}`);
    const value = String(readCell(words.join("\n"))?.value);
    expect(value.split("\n")).toHaveLength(254);
    expect(value.split(/\s/)).toEqual(words);
  });
});

describe("a workbook", () => {
  const tables = [
    aTable(
      [
        [hostile, "", 3],
        ["=1", { text: "met", tone: "pass" }, "x"],
      ],
      { frozen: 2 },
    ),
    aTable([], { name: "비어 있음", frozen: 0 }),
    aTable([Array.from({ length: 60 }, (_, at) => `c${at}`)], { name: "O'Neil & <Co>" }),
  ];
  const bytes = workbook(tables, say);
  const parts = unzipped(bytes);

  it("is a zip of well-formed XML, as another reader takes it apart", async () => {
    expect([...parts.keys()].sort()).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/_rels/workbook.xml.rels",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
      ...[1, 2, 3].map((number) => `xl/worksheets/sheet${number}.xml`),
    ]);
    for (const [path, content] of parts) expect([path, await xmlErrors(content)]).toEqual([path, []]);
    expect(await xmlErrors("<a>\u0001</a>")).not.toEqual([]);
  });

  it("has sheets with a filter over everything and a header that stays", () => {
    expect(readWorkbook(bytes).map(({ name, filter }) => [name, filter])).toEqual([
      ["표", "A1:C3"],
      ["비어 있음", "A1:A1"],
      ["O'Neil & <Co>", "A1:BH2"],
    ]);
    const panes = [1, 2, 3].map(
      (number) => /<pane [^>]*>/.exec(parts.get(`xl/worksheets/sheet${number}.xml`) ?? "")?.[0],
    );
    expect(panes).toEqual([
      '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>',
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
      '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
    ]);
  });

  it("names its filters and what is printed on each page, for LibreOffice", () => {
    const names = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<definedName ([^>]*)>([^<]*)</g)];
    expect(names.slice(-2).map(([, about, range]) => [about, range])).toEqual([
      [
        'name="_xlnm._FilterDatabase" localSheetId="2" hidden="1"',
        "&apos;O&apos;&apos;Neil &amp; &lt;Co&gt;&apos;!$A$1:$BH$2",
      ],
      [
        'name="_xlnm.Print_Titles" localSheetId="2"',
        "&apos;O&apos;&apos;Neil &amp; &lt;Co&gt;&apos;!$A:$A,&apos;O&apos;&apos;Neil &amp; &lt;Co&gt;&apos;!$1:$1",
      ],
    ]);
  });

  it("gives rows the height of what they hold, Korean letters two columns wide", () => {
    const table = aTable([["x"], ["가".repeat(20)], ["a\nb\nc"], ["x\n".repeat(200)]]);
    const sheet = unzipped(workbook([{ ...table, columns: [{ title: "x", width: 20 }] }], say)).get(
      "xl/worksheets/sheet1.xml",
    );
    expect([...(sheet ?? "").matchAll(/ ht="(\d+)"/g)].map(([, height]) => Number(height) / 15)).toEqual([
      1, 1, 3, 3, 27,
    ]);
  });

  it("holds no formula, no link, and nothing that is run", () => {
    const all = [...parts.values()].join("");
    expect(all).not.toMatch(/<f[ >/]|<hyperlink|externalLink|vbaProject|<oleObject|TargetMode/);
  });

  it("names its columns as spreadsheets do", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  });
});
