import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Rename, writeAllFrom, writeAllWhole, writeBelow } from "../../../src/adapters/disk/output.ts";
import { RunError } from "../../../src/model/run-error.ts";
import { aFolder } from "../../support/cli.ts";

const inTurn = (folder: string) =>
  ["a", "b", "c"].map((name) => ({ path: join(folder, name), pieces: [`new ${name}`] }));

/** Renames until a number of files have their names; then the disk fails. */
function failingAfter(count: number): Rename {
  let left = count;
  return (from, to) => {
    if (left === 0) throw Object.assign(new Error("no"), { code: "EROFS" });
    left -= 1;
    renameSync(from, to);
  };
}

it.each([
  { count: 0, code: "output-failed", now: ["old a", "old b", "old c"], written: undefined },
  { count: 1, code: "output-partly", now: ["new a", "old b", "old c"], written: ["a"] },
  { count: 2, code: "output-partly", now: ["new a", "new b", "old c"], written: ["a", "b"] },
])("says which files are written where the disk fails after $count", async ({ count, code, now, written }) => {
  const folder = aFolder({ a: "old a", b: "old b", c: "old c" });
  const error = await writeAllWhole(inTurn(folder), failingAfter(count)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RunError);
  expect(error).toMatchObject({ code, args: { reason: "EROFS", path: join(folder, ["a", "b", "c"][count] ?? "") } });
  expect(error instanceof RunError && error.args.written).toEqual(written?.map((name) => join(folder, name)));
  expect(readdirSync(folder)).toEqual(["a", "b", "c"]);
  expect(["a", "b", "c"].map((name) => readFileSync(join(folder, name), "utf8"))).toEqual(now);
});

it("refuses a file that nobody may write, for the superuser too, and changes no other", async () => {
  const folder = aFolder({ a: "old a", b: "old b" });
  chmodSync(join(folder, "b"), 0o444);
  await expect(writeAllFrom(folder, [{ path: "new/x", pieces: ["x"] }, ...inTurn(folder)])).rejects.toMatchObject({
    code: "output-failed",
    args: { path: join(folder, "b"), reason: "read-only" },
  });
  expect([readdirSync(folder), readFileSync(join(folder, "a"), "utf8")]).toEqual([["a", "b"], "old a"]);
});

it("keeps the permissions of a file that it writes anew", async () => {
  const folder = aFolder({ a: "old" });
  chmodSync(join(folder, "a"), 0o640);
  await writeBelow(folder, "a", "new");
  expect([statSync(join(folder, "a")).mode & 0o777, readFileSync(join(folder, "a"), "utf8")]).toEqual([0o640, "new"]);
});

it("leaves no folder that it made where the text cannot be made", async () => {
  const folder = aFolder();
  mkdirSync(join(folder, "there"));
  const pieces = {
    *[Symbol.iterator](): Generator<string> {
      yield "half";
      throw new Error("no more");
    },
  };
  await expect(writeAllFrom(folder, [{ path: "there/deep/er/x", pieces }])).rejects.toThrow("no more");
  expect([readdirSync(join(folder, "there")), existsSync(join(folder, "there/deep"))]).toEqual([[], false]);
});
