import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runChecks } from "../../tools/check.ts";
import { aFolder } from "../support/cli.ts";

async function ran(...checks: Parameters<typeof runChecks>[0]) {
  const pieces: string[] = [];
  const failed = await runChecks(checks, (piece) => pieces.push(String(piece)));
  return { failed, shown: pieces.join("") };
}

it("shows what each check says whole, the longest last, and names those that fail", async () => {
  const { failed, shown } = await ran(
    { name: "tests", command: "echo one; sleep 0.2; echo two >&2; exit 3" },
    { name: "types", command: "echo wrong >&2; false" },
    { name: "style", command: "echo fine" },
    { name: "package", command: "kill -9 $$" },
  );
  expect(shown).toBe("\n> types\nwrong\n\n> style\nfine\n\n> package\n\n> tests\none\ntwo\n");
  expect(failed).toEqual(["types", "package", "tests"]);
});

it("runs the others beside the longest, one after another, and passes where all do", async () => {
  const [first, second] = [join(aFolder(), "first"), join(aFolder(), "second")];
  const until = (path: string) => `until [ -e ${path} ]; do sleep 0.01; done`;
  const { failed } = await ran(
    { name: "tests", command: until(second) },
    { name: "types", command: `sleep 0.1; touch ${first}` },
    { name: "style", command: `[ -e ${first} ] && touch ${second}` },
  );
  expect(failed).toEqual([]);
  expect(existsSync(second)).toBe(true);
});

it("keeps all that the longest says meanwhile", async () => {
  const { failed, shown } = await ran(
    { name: "tests", command: "head -c 3000000 /dev/zero | tr '\\0' x; echo" },
    { name: "types", command: "sleep 0.3" },
  );
  expect([failed, shown.length]).toEqual([[], 3_000_001 + "\n> types\n\n> tests\n".length]);
});
