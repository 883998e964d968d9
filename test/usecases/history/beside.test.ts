import { describe, expect, it } from "vitest";
import type { JsonBlame, JsonHistory } from "../../../src/schemas/generated/types.ts";
import { clausesWithout, guidelineFiles, vendorFiles } from "../../support/change.ts";
import { clausegateHere } from "../../support/cli.ts";
import { parseCsv } from "../../support/csv.ts";
import { headOf } from "../../support/git.ts";
import { aPastRepository, commitAs, gitAs, mergeAs, type PastChange } from "../../support/past.ts";

const lacking = { contract: { clauses: clausesWithout("internet-restriction") } };
const at = (date: string) => ({ date: `${date}T10:00:00+09:00` });

async function shown(root: string, ...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await clausegateHere([...args, "--root", root]);
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const history = async (root: string, ...args: readonly string[]): Promise<JsonHistory> =>
  JSON.parse(await shown(root, "history", ...args, "--format", "json"));

describe("a branch that had merged main, and main is moved forward to it", () => {
  const root = aPastRepository();
  const on = (date: string, change: PastChange) => commitAs(root, change, at(date));
  const git = (date: string, ...args: readonly string[]) => gitAs(root, args, at(date));
  const begin = on("2026-02-01", { ...guidelineFiles, ...vendorFiles("acme"), ...vendorFiles("stays") });
  git("2026-02-02", "checkout", "--quiet", "-b", "work");
  const worked = on("2026-02-10", { "README.md": "work" });
  git("2026-02-10", "checkout", "--quiet", "main");
  const broken = on("2026-03-01", vendorFiles("acme", lacking));
  const read = on("2026-04-01", { "NOTES.md": "x" });
  const mended = on("2026-05-01", vendorFiles("acme"));
  git("2026-05-02", "checkout", "--quiet", "work");
  git("2026-05-02", "merge", "--quiet", "--no-ff", "-m", "Merge branch 'main' into work", "main");
  const merge = headOf(root);
  git("2026-05-03", "checkout", "--quiet", "main");
  git("2026-05-03", "merge", "--quiet", "--ff-only", "work");

  it("tells main's own past beside the line of first parents", async () => {
    const { commits, entries, sides = [] } = await history(root);
    expect([commits, entries.map(({ commit }) => commit?.id)]).toEqual([3, [begin]]);
    expect(sides).toMatchObject([
      {
        ...{ mergedBy: merge, mergedOn: "2026-05-02", base: begin },
        commits: [
          { id: broken, day: "2026-03-01", changes: true },
          { id: read, day: "2026-04-01", changes: false },
          { id: mended, day: "2026-05-01", changes: true },
        ],
        entries: [
          {
            ...{ kind: "commit", day: "2026-03-01", commit: { id: broken }, reason: null },
            vendors: [{ vendor: "acme", before: "pass", after: "fail" }],
            introduced: [{ rule: "SEC-06" }],
            resolved: [],
          },
          {
            ...{ kind: "commit", day: "2026-05-01", commit: { id: mended } },
            vendors: [{ vendor: "acme", before: "fail", after: "pass" }],
            resolved: [{ rule: "SEC-06", ending: { how: "remedied", by: null } }],
          },
        ],
      },
    ]);
  });

  it("says so in every format", async () => {
    const text = await shown(root, "history");
    expect(text).toContain("Beside the line of first parents, in no entry above: commits 3, 2 of them with changes");
    expect(text).toContain(`Merged by commit ${merge} of 2026-05-02: ${broken}, ${read}, ${mended}`);
    expect(text).toContain("vendor acme: PASS → FAIL");
    expect(await shown(root, "history", "--language", "ko")).toContain(
      "첫 번째 부모 이력 밖에 있어 위에 없는 커밋: 3건. 그중 기록, 문서, 설정을 바꾼 커밋 2건",
    );
    expect(await shown(root, "history", "--format", "markdown")).toContain("Beside the line of first parents");
    const [heads = [], ...rows] = parseCsv(await shown(root, "history", "--format", "csv"));
    const cell = (row: readonly string[], name: string) => row[heads.indexOf(name)] ?? "";
    const beside = rows.filter((row) => cell(row, "beside") === merge);
    expect(beside.map((row) => [cell(row, "entry"), cell(row, "day"), cell(row, "change")])).toEqual([
      ["", "2026-03-01", "verdict"],
      ["", "2026-03-01", "introduced"],
      ["", "2026-05-01", "verdict"],
      ["", "2026-05-01", "resolved"],
    ]);
  });

  it("was otherwise on main, and blame says so", async () => {
    const told: JsonBlame = JSON.parse(await shown(root, "blame", "acme", "SEC-06", "--format", "json"));
    expect(told.subjects).toMatchObject([
      {
        ...{ state: "met", before: null, since: { day: "2026-02-01", wasNeverOtherwise: false } },
        beside: [{ state: "broken", day: "2026-03-01", kind: "commit", commit: broken, mergedBy: merge }],
      },
    ]);
    const text = await shown(root, "blame", "acme", "SEC-06");
    expect(text).toContain(
      `beside the line of first parents: not met since 2026-03-01, by commit ${broken}, which commit ${merge} merged later`,
    );
    expect(text).not.toContain("without a change");
  });

  it("does not doubt what was the same everywhere", async () => {
    expect(await shown(root, "blame", "acme", "SEC-01")).toContain("without a change");
  });

  it("does not tell of what a range leaves out", async () => {
    expect((await history(root, "--until", worked)).sides).toBeUndefined();
    expect((await history(root, "--since", merge)).sides).toBeUndefined();
    expect((await history(root, "--since", worked)).sides).toHaveLength(1);
  });
});

describe("a branch on which a day passed", () => {
  it("is told with the days until its merge", async () => {
    const root = aPastRepository();
    commitAs(root, { ...guidelineFiles, ...vendorFiles("acme"), ...vendorFiles("stays") }, at("2026-02-01"));
    const ends = { contract: { effective: { from: "2025-01-01", to: "2026-02-20" } } };
    gitAs(root, ["checkout", "--quiet", "-b", "side"], at("2026-02-02"));
    const ended = commitAs(root, vendorFiles("acme", ends), at("2026-02-10"));
    commitAs(root, vendorFiles("acme"), at("2026-03-01"));
    gitAs(root, ["checkout", "--quiet", "main"], at("2026-03-02"));
    gitAs(root, ["merge", "--quiet", "--no-ff", "-m", "x", "side"], at("2026-03-02"));
    const { entries, sides = [] } = await history(root);
    expect(entries).toHaveLength(1);
    expect(
      sides[0]?.entries.map(({ kind, day, introduced }) => [kind, day, introduced.map(({ rule }) => rule)]),
    ).toEqual([
      ["commit", "2026-02-10", ["AGR-03"]],
      ["day", "2026-02-21", ["AGR-01"]],
      ["commit", "2026-03-01", []],
    ]);
    expect(sides[0]?.commits[0]?.id).toBe(ended);
  });
});

describe("many lines", () => {
  it("are told each commit once: an octopus, a branch of a branch, and one without a parent", async () => {
    const root = aPastRepository();
    const git = (date: string, ...args: readonly string[]) => gitAs(root, args, at(date));
    commitAs(root, { ...guidelineFiles, ...vendorFiles("acme") }, at("2026-02-01"));
    for (const name of ["one", "two"]) {
      git("2026-02-02", "checkout", "--quiet", "-b", name, "main");
      commitAs(root, { [`${name}.md`]: name }, at("2026-02-03"));
    }
    const inner = mergeOn("two", { "inner.md": "x" });
    function mergeOn(branch: string, change: PastChange): string {
      git("2026-02-04", "checkout", "--quiet", "-b", "inner", branch);
      const id = commitAs(root, change, at("2026-02-04"));
      git("2026-02-04", "checkout", "--quiet", branch);
      git("2026-02-05", "merge", "--quiet", "--no-ff", "-m", "x", "inner");
      return id;
    }
    git("2026-02-05", "checkout", "--quiet", "--orphan", "alone");
    git("2026-02-05", "rm", "-rfq", ".");
    const alone = commitAs(root, { "alone.md": "x" }, at("2026-02-05"));
    git("2026-02-06", "checkout", "--quiet", "main");
    git("2026-02-06", "merge", "--quiet", "--no-ff", "-m", "x", "one", "two");
    git("2026-02-07", "merge", "--quiet", "--no-ff", "--allow-unrelated-histories", "-m", "x", "alone");
    const { commits, sides = [] } = await history(root);
    const named = sides.flatMap((side) => side.commits.map(({ id }) => id));
    const all = git("2026-02-06", "rev-list", "HEAD").split("\n");
    expect([commits, new Set(named).size, named.length]).toEqual([3, all.length - 3, all.length - 3]);
    expect(named).toEqual(expect.arrayContaining([inner, alone]));
    expect(sides.find((side) => side.commits.some(({ id }) => id === alone))?.base).toBeNull();
  });

  it("of a plain merge is told once more, by its own day", async () => {
    const root = aPastRepository();
    commitAs(root, { ...guidelineFiles, ...vendorFiles("acme"), ...vendorFiles("stays") }, at("2026-02-01"));
    const merge = mergeAs(root, vendorFiles("acme", lacking), at("2026-02-10"), at("2026-03-01"));
    const { entries, sides = [] } = await history(root);
    expect(entries.map(({ day, commit }) => [day, commit?.id]).at(-1)).toEqual(["2026-03-01", merge]);
    expect(sides.flatMap((side) => side.entries.map(({ day }) => day))).toEqual(["2026-02-10"]);
  });
});
