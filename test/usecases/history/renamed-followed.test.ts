import { describe, expect, it } from "vitest";
import type { JsonBlame, JsonHistory } from "../../../src/schemas/generated/types.ts";
import { clausesWithout, guidelineFiles, vendorFiles } from "../../support/change.ts";
import { clausegateHere } from "../../support/cli.ts";
import { aPastRepository, commitAs, type PastChange } from "../../support/past.ts";

/** The company keeps its name, whatever its id. */
const vendor = { name: "acme 주식회사" };
const lacking = { vendor, contract: { clauses: clausesWithout("internet-restriction") } };
const gone = (id: string): PastChange =>
  Object.fromEntries(Object.keys(vendorFiles(id)).map((path): [string, null] => [path, null]));
const root = aPastRepository();
const on = (date: string, change: PastChange) => commitAs(root, change, { date: `${date}T10:00:00+09:00` });
const broken = on("2026-02-01", { ...guidelineFiles, ...vendorFiles("acme", lacking) });
const once = on("2026-03-01", { ...gone("acme"), ...vendorFiles("acme-korea", lacking) });
const twice = on("2026-04-01", {
  ...gone("acme-korea"),
  ...vendorFiles("acme-asia", { vendor, contract: { clauses: clausesWithout("internet-restriction", "damages") } }),
});
const ended = on("2026-05-01", { ...vendorFiles("acme-asia", { vendor }) });

describe("blame of a vendor that had other ids", () => {
  it("tells since when, by the commit of that time", async () => {
    const args = ["blame", "acme-asia", "SEC-06", "--root", root, "--ref", twice];
    const told: JsonBlame = JSON.parse((await clausegateHere([...args, "--format", "json"])).stdout);
    expect(told.subjects.map(({ state, since }) => [state, since.commit.id, since.day])).toEqual([
      ["broken", broken, "2026-02-01"],
    ]);
    expect(told.renames).toEqual([
      { from: "acme", to: "acme-korea", commit: once, day: "2026-03-01" },
      { from: "acme-korea", to: "acme-asia", commit: twice, day: "2026-04-01" },
    ]);
    const { stdout } = await clausegateHere(args);
    expect(stdout).toContain(`Commit ${once} of 2026-03-01 renamed vendor 'acme' to 'acme-korea'`);
  });

  it("tells of the newest commit, and names the new id where the old one is asked for", async () => {
    const { stdout } = await clausegateHere(["blame", "acme-asia", "SEC-06", "--root", root]);
    expect(stdout).toContain(`by commit ${ended}`);
    const old = await clausegateHere(["blame", "acme", "SEC-06", "--root", root]);
    expect(old.stdout).toContain("renamed vendor 'acme' to 'acme-korea'");
  });
});

describe("history of a vendor that had other ids", () => {
  const history = async (...args: readonly string[]): Promise<JsonHistory> =>
    JSON.parse((await clausegateHere(["history", "--root", root, "--format", "json", ...args])).stdout);

  it.each([{ args: [] }, { args: ["--vendor", "acme-asia"] }])("goes on under the new one: $args", async ({ args }) => {
    const { entries } = await history(...args);
    const brief = entries.map(({ commit, renamed = [], introduced, resolved }) => [
      commit?.id,
      renamed.map(({ from, to }) => `${from} ${to}`),
      introduced.map(({ rule }) => rule),
      resolved.map(({ rule }) => rule),
    ]);
    expect(brief).toEqual([
      [broken, [], ["SEC-06"], []],
      [once, ["acme acme-korea"], [], []],
      [twice, ["acme-korea acme-asia"], ["SEC-14"], []],
      [ended, [], [], ["SEC-06", "SEC-14"]],
    ]);
  });

  it("says so in every format", async () => {
    const args = ["history", "--root", root];
    expect((await clausegateHere(args)).stdout).toContain("renamed: acme → acme-korea");
    expect((await clausegateHere([...args, "--language", "ko"])).stdout).toContain("id 변경: acme → acme-korea");
    expect((await clausegateHere([...args, "--format", "markdown"])).stdout).toContain("renamed: acme → acme-korea");
    expect((await clausegateHere([...args, "--format", "csv"])).stdout).toMatch(/renamed.*acme-korea/);
  });
});
