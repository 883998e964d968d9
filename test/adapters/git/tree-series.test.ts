import fc from "fast-check";
import { expect, it } from "vitest";
import { parseEntries } from "../../../src/adapters/git/objects.ts";
import { TreeSeries } from "../../../src/adapters/git/tree-series.ts";

const place = { path: "vendors", idBytes: 20 };

/** A tree object. Ids hold any byte: also those that begin and end an entry. */
function treeOf(entries: ReadonlyMap<string, string>): Buffer {
  const parts = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.concat(
    parts.flatMap(([name, id]) => [
      Buffer.from(`${name.startsWith("f") ? "100644" : "40000"} ${name}\0`),
      Buffer.from(id, "hex"),
    ]),
  );
}

const anId = fc.constantFrom("0", "00", "20", "ff", "31").map((byte) => byte.padStart(2, "0").repeat(20));
const anyId = fc.oneof(
  anId,
  fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => Buffer.from(bytes).toString("hex")),
);
const aName = fc.stringMatching(/^[af1 ]{1,4}$/);
const trees = fc.array(fc.uniqueArray(fc.tuple(aName, anyId), { maxLength: 12, selector: ([name]) => name }), {
  maxLength: 8,
});

it("reads each tree as if it were alone, whatever came before", () => {
  fc.assert(
    fc.property(trees, (history) => {
      const series = new TreeSeries();
      for (const entries of history) {
        const bytes = treeOf(new Map(entries));
        expect(series.next(bytes, place)).toEqual(parseEntries(bytes, place));
      }
    }),
    { seed: 1, numRuns: 500 },
  );
});

it("reads neighbours that differ in one entry as if they were alone", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(aName, anyId, fc.boolean()), { minLength: 1, maxLength: 30 }), (changes) => {
      const series = new TreeSeries();
      const entries = new Map<string, string>();
      for (const [name, id, isGone] of changes) {
        if (isGone) entries.delete(name);
        else entries.set(name, id);
        const bytes = treeOf(entries);
        expect(series.next(bytes, place)).toEqual(parseEntries(bytes, place));
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

it.each([
  { name: "half an entry", bytes: Buffer.from("40000 a\x0a3") },
  { name: "a name Git never gives", bytes: treeOf(new Map([["..", "00".repeat(20)]])) },
  {
    name: "a name that stands twice",
    bytes: Buffer.concat([
      treeOf(new Map([["a", "00".repeat(20)]])),
      treeOf(new Map([["b", "00".repeat(20)]])),
      treeOf(new Map([["a", "11".repeat(20)]])),
    ]),
  },
])("refuses $name, also after a tree in good order", ({ bytes }) => {
  for (const before of [
    [],
    [["a", "00".repeat(20)]],
    [
      ["a", "00".repeat(20)],
      ["b", "00".repeat(20)],
    ],
  ] as [string, string][][]) {
    const series = new TreeSeries();
    series.next(treeOf(new Map(before)), place);
    expect(() => series.next(bytes, place)).toThrow("tree-invalid");
  }
});
