import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { unifiedDiff } from "../../../src/usecases/authoring/unified-diff.ts";
import { aFolder } from "../../support/cli.ts";

it("shows three lines around a change, and the lines that go and come", () => {
  const lines = ["a", "b", "c", "d", "e", "f", "g", "h"];
  const text = (all: readonly string[]) => all.map((line) => `${line}\n`).join("");
  expect(unifiedDiff("x.yaml", text(lines), text(lines.with(4, "E")))).toBe(
    "--- a/x.yaml\n+++ b/x.yaml\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n",
  );
});

it("is empty for equal texts", () => {
  expect(unifiedDiff("x.yaml", "a\n", "a\n")).toBe("");
});

it("says that a last line has no newline", () => {
  expect(unifiedDiff("x", "a", "a\n")).toBe(
    "--- a/x\n+++ b/x\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n",
  );
});

it("is what git applies, for any two texts", () => {
  const line = fc.constantFrom("a\n", "b\n", "c\n", "\n", "- x: 1\n", "d\r\n");
  const text = fc
    .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom("", "end"))
    .map(([all, end]) => all.join("") + end);
  const folder = aFolder();
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(before !== "" && after !== "" && before !== after);
      writeFileSync(join(folder, "x.yaml"), before);
      const { status, stderr } = spawnSync("git", ["apply", "--whitespace=nowarn", "-"], {
        cwd: folder,
        input: unifiedDiff("x.yaml", before, after),
        encoding: "utf8",
      });
      expect([status, stderr]).toEqual([0, ""]);
      expect(readFileSync(join(folder, "x.yaml"), "utf8")).toBe(after);
    }),
    { seed: 20, numRuns: 60 },
  );
});

it("replaces as a whole what is too large to compare", () => {
  const many = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}${at}\n`).join("");
  const diff = unifiedDiff("x", many("a"), many("b"));
  expect(diff.match(/^-a/gm)).toHaveLength(3000);
  expect(diff.match(/^\+b/gm)).toHaveLength(3000);
});
