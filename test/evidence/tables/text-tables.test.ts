import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleaned } from "../../../src/evidence/tables/grid.ts";
import { readTables } from "../../../src/evidence/tables/read-tables.ts";

async function tablesOf(path: string, content: string | Uint8Array) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return (await readTables({ path, bytes })).tables;
}

async function textsOf(path: string, content: string | Uint8Array) {
  return (await tablesOf(path, content)).map(({ rows }) =>
    rows.map(({ number, cells }) => [number, ...cells.map((cell) => cell?.text ?? "")]),
  );
}

describe("CSV", () => {
  it.each([
    { name: "line feeds", text: "업체,업무\n가,나\n" },
    { name: "carriage returns", text: "업체,업무\r가,나" },
    { name: "both", text: "업체,업무\r\n가,나\r\n" },
    { name: "a byte order mark", text: "\ufeff업체,업무\n가,나" },
    { name: "semicolons", text: "업체;업무\n가;나" },
    { name: "tabs", text: "업체\t업무\n가\t나" },
    { name: "quotes", text: '"업체","업무"\n"가",나' },
  ])("with $name is read", async ({ text }) => {
    expect(await textsOf("a.csv", text)).toEqual([
      [
        [1, "업체", "업무"],
        [2, "가", "나"],
      ],
    ]);
  });

  it("names its delimiter in the first line, as Excel writes it", async () => {
    expect(await textsOf("a.csv", "sep=;\na,b;c,d\n")).toEqual([[[2, "a,b", "c,d"]]]);
  });

  it("in CP949 is read", async () => {
    // 업체,업무 and 가,나 in CP949.
    const bytes = Uint8Array.from([
      0xbe, 0xf7, 0xc3, 0xbc, 0x2c, 0xbe, 0xf7, 0xb9, 0xab, 0x0a, 0xb0, 0xa1, 0x2c, 0xb3, 0xaa,
    ]);
    expect(await textsOf("a.csv", bytes)).toEqual([
      [
        [1, "업체", "업무"],
        [2, "가", "나"],
      ],
    ]);
  });

  it("counts rows as a spreadsheet does: empty lines count, line breaks within quotes do not", async () => {
    expect(await textsOf("a.csv", '\na,"b\nc ""d"""\n\ne,\n')).toEqual([
      [
        [2, "a", 'b\nc "d"'],
        [4, "e"],
      ],
    ]);
  });

  it("with a quote that never closes is refused at its line", async () => {
    await expect(tablesOf("a.csv", 'a,b\nc,"d\ne,f\n')).rejects.toMatchObject({
      code: "register-quote-open",
      args: { path: "a.csv", line: 2 },
    });
  });

  it("gives back what was written, whatever it is", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "가", ",", '"', "\n", ";", " ") });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        async (rows) => {
          const quoted = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(","));
          const [table] = await tablesOf("a.csv", `x,x,x,x,x,x,x,x,x,x,x,x\n${quoted.join("\n")}\n`);
          for (const [row, cells] of rows.entries()) {
            const read = table?.rows.find(({ number }) => number === row + 2)?.cells ?? [];
            expect(cells.map((_, at) => read[at]?.text ?? "")).toEqual(cells.map(cleaned));
          }
        },
      ),
      { seed: 20_260_630, numRuns: 200 },
    );
  });
});

describe("HTML", () => {
  it("cells that span rows and columns repeat, and columns after them move on", async () => {
    const html =
      "<table><tr><th rowspan=2>업체</th><th colspan=2>기간</th></tr><tr><th>시작</th><th>끝</th></tr>" +
      "<tr><td>가</td><td>1<br>2</td><td><p>3</p><p>4</p></td></tr></table>";
    expect(await textsOf("a.html", html)).toEqual([
      [
        [1, "업체", "기간", "기간"],
        [2, "업체", "시작", "끝"],
        [3, "가", "1\n2", "3\n4"],
      ],
    ]);
  });

  it("tables know the lines before them; nested ones are tables of their own", async () => {
    const tables = await tablesOf(
      "a.html",
      "<h2>위탁</h2><p>안내</p><table><tr><td>a<table><tr><td>b</td></tr></table>c</td></tr></table><h2>제3자 제공</h2><table><tr><td>d</td></tr></table>",
    );
    expect(tables.map(({ before, rows }) => [before, rows[0]?.cells[0]?.text])).toEqual([
      [["위탁", "안내"], "ac"],
      [[], "b"],
      [["제3자 제공"], "d"],
    ]);
  });

  it("text that nobody sees is left out, and links are kept", async () => {
    const html =
      '<table><tr><td>가<span hidden>나</span><span style="display: none">다</span><del>라</del><script>마</script>\u200b\u202e</td><td><a href="https://example.com">x</a><a href="javascript:alert(1)">y</a></td></tr></table>';
    const [table] = await tablesOf("a.html", html);
    expect(table?.rows[0]?.cells).toEqual([{ text: "가" }, { text: "xy", links: ["https://example.com"] }]);
  });

  it.each([
    { name: "nested 50,000 deep", html: "<table><tr><td>".repeat(50_000) },
    {
      name: "with cells that span everything",
      html: `<table>${'<tr><td rowspan="0" colspan="256">x</td></tr>'.repeat(5000)}</table>`,
    },
    {
      name: "with a span that is no number",
      html: '<table><tr><td colspan="-1" rowspan="9999999999">x</td></tr></table>',
    },
  ])("$name ends", async ({ html }) => {
    await tablesOf("a.html", html).catch((error) => expect(error.code).toBe("register-unread"));
  });
});

it("Markdown tables are numbered by the lines of the file", async () => {
  const markdown =
    "# Sub-processors\n\n| Vendor | Purpose |\n| --- | --- |\n| **Foo** (formerly Bar) | [a](https://example.com) |\n";
  expect(await textsOf("a.md", markdown)).toEqual([
    [
      [3, "Vendor", "Purpose"],
      [5, "Foo (formerly Bar)", "a"],
    ],
  ]);
});

it.each(["a.pdf", "a.docx", "a"])("%s is not a register", async (path) => {
  await expect(tablesOf(path, "text")).rejects.toMatchObject({
    code: "register-unread",
    args: { unread: "unsupported-format" },
  });
});
