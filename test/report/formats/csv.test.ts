import fc from "fast-check";
import { expect, it } from "vitest";
import { csv } from "../../../src/report/formats/csv.ts";
import { parseCsv, textOfCell } from "../../support/csv.ts";
import { hostile } from "../../support/report.ts";

/** Pieces that mean something to whoever reads the file. */
const piece = fc.oneof(
  fc.constantFrom(
    ...["=", "+", "-", "@", "'", "\t", "\r", "\n", " ", "＝", '"', ",", ";", "\\", "\\u{", "\\u{5c}", "u{41}"],
    ...["\u0000", "\u0007", "\u001b", "\u2028", "\u202e", "\u200b", "\ud800", "\udc00", "\ufeff", "\uffff", "한", "🙂"],
  ),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const cell = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));

it("is read back as it was written, by the strict grammar, whatever the text", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
      const read = parseCsv(csv(rows));
      expect(read.map((row) => row.map(textOfCell))).toEqual(rows);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

it("has no cell that is a formula anywhere, and no character that nobody sees", () => {
  fc.assert(
    fc.property(cell, (text) => {
      const [[written = ""] = []] = parseCsv(csv([[text]]));
      expect(written).not.toMatch(/^\s*[=+\-@\t\r\n＝＋－＠]/);
      expect(written.replaceAll(/[\n\t]/g, "")).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}\uffff]/u);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

it.each([
  { text: '=HYPERLINK("http://x")', written: `"'=HYPERLINK(""http://x"")"` },
  { text: "+82-2-123-4567", written: "'+82-2-123-4567" },
  { text: "-1", written: "'-1" },
  { text: "@SUM(A1)", written: "'@SUM(A1)" },
  { text: " =1+1", written: `"' =1+1"` },
  { text: "'=1", written: "''=1" },
  { text: "'quoted'", written: "'quoted'" },
  { text: "2026-01-05", written: "2026-01-05" },
  { text: "a,b", written: '"a,b"' },
  { text: "줄\n바꿈", written: '"줄\n바꿈"' },
  { text: "\u0007", written: "\\u{7}" },
  { text: "\\u{7}", written: "\\u{5c}u{7}" },
  { text: "", written: "" },
])("writes $text as $written", ({ text, written }) => {
  expect(csv([[text, "x"]])).toBe(`\ufeff${written},x\r\n`);
});

it("takes the usual hostile text without a row or a column more", () => {
  expect(
    parseCsv(
      csv([
        [hostile, hostile],
        ["a", "b"],
      ]),
    ).map((row) => row.length),
  ).toEqual([2, 2]);
});
