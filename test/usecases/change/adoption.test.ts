import { describe, expect, it } from "vitest";
import { holdsNothing } from "../../../src/usecases/change/configs-of-change.ts";
import { clausesWithout, guidelineFiles, vendorFiles } from "../../support/change.ts";
import { aFolder, clausegateHere } from "../../support/cli.ts";
import { aRepository, type Change, commit, git, treeAt } from "../../support/git.ts";
import { examplePayload, pullRequestPayload, runStep } from "../../support/runner.ts";

const asOf = ["--as-of", "2026-06-30"];
/** An inventory with a defect, and the baseline that accepts it. */
const inventory = {
  ...guidelineFiles,
  ...vendorFiles("acme", { contract: { clauses: clausesWithout("safeguards") } }),
};
const baselinePath = ".clausegate/baseline.json";

/** A repository whose `main` holds something, and a branch that brings an inventory with its baseline. */
async function adopting(before: Change, also: Change = {}): Promise<string> {
  const root = aRepository();
  commit(root, before);
  git(root, ["checkout", "--quiet", "-b", "adopt"]);
  commit(root, { ...inventory, ...also });
  const { status } = await clausegateHere(["baseline", "write", "--root", root, ...asOf]);
  expect(status).toBe(0);
  commit(root, {});
  return root;
}

async function judge(root: string, ...args: readonly string[]) {
  const run = await clausegateHere(["check", "--root", root, ...asOf, "--format", "json", "--base", "main", ...args]);
  const { verdict, change, summary } = JSON.parse(run.stdout);
  return { status: run.status, verdict, adoption: change.adoption, baselined: summary.baselined };
}

const adopted = { status: 0, verdict: "pass", adoption: true, baselined: 1 };
const refused = { status: 1, verdict: "fail", adoption: undefined, baselined: 0 };
const nothing = { "README.md": "x", "src/vendors/jquery.js": "x", "docs/waivers.md": "x", ".github/ci.yaml": "a: 1" };

describe("the first change that brings an inventory, with its baseline, into a base that has nothing to protect", () => {
  it.each([
    { name: "as a commit", args: ["--head", "HEAD"] },
    { name: "as files on disk", args: [] },
  ])("passes by its own baseline, and the report says so: $name", async ({ args }) => {
    expect(await judge(await adopting(nothing), ...args)).toEqual(adopted);
  });

  it("does not pass with --no-baseline, nor with more than its baseline accepts", async () => {
    const root = await adopting(nothing);
    expect(await judge(root, "--no-baseline")).toMatchObject({ status: 1, verdict: "fail" });
    commit(root, vendorFiles("beta", { contract: { clauses: clausesWithout("safeguards") } }));
    expect(await judge(root)).toMatchObject({ status: 1, verdict: "fail", adoption: true });
  });

  it("is not judged by its own configuration and waivers", async () => {
    const root = await adopting(nothing);
    commit(root, {
      [baselinePath]: '{"version":1,"entries":[]}',
      "clausegate.yaml": 'version: 1\nrules:\n  PII-02: "off"\n',
    });
    expect(await judge(root)).toEqual(refused);
  });

  it("says it to readers, in English and Korean", async () => {
    const root = await adopting(nothing);
    const check = async (...args: string[]) =>
      (await clausegateHere(["check", "--root", root, ...asOf, "--base", "main", ...args])).stdout;
    expect(await check()).toContain("First adoption: the base has no inventory");
    expect(await check("--format", "markdown", "--language", "ko")).toContain("최초 도입: 기준 커밋에");
    const saved = `${aFolder()}/report.json`;
    await check("--output", `json=${saved}`);
    expect((await clausegateHere(["report", saved])).stdout).toContain("First adoption: the base has no inventory");
  });

  it("passes as a pull request and as a push", async () => {
    const root = await adopting(nothing);
    const [base, head] = [git(root, ["rev-parse", "main"]), git(root, ["rev-parse", "HEAD"])];
    const pull = await runStep({ workspace: root, event: "pull_request", payload: pullRequestPayload(base, head) });
    const payload = { ...examplePayload("push"), before: base, after: head };
    const push = await runStep({ workspace: root, event: "push", payload });
    for (const step of [pull, push]) {
      expect([step.status, step.outputs.verdict, step.outputs.baselined]).toEqual([0, "pass", "1"]);
      expect(step.stdout).toContain("First adoption: the base has no inventory");
      expect(step.summary).toContain("First adoption: the base has no inventory");
    }
  });
});

describe("the baseline a change brings excuses nothing where the base has", () => {
  it.each([
    { name: "an inventory", before: vendorFiles("beta") },
    { name: "one elsewhere", before: { "data/kr/vendors/beta/vendor.yml": "kind: vendor\n" } },
    { name: "a configuration", before: { "clausegate.yaml": "version: 1\n" } },
    { name: "a configuration elsewhere", before: { "a/b/clausegate.yaml": "version: 1\n" } },
    { name: "waivers", before: { "waivers.yaml": "version: 1\nwaivers: []\n" } },
    { name: "a baseline elsewhere", before: { "kr/.clausegate/baseline.json": "{}" } },
  ])("$name", async ({ before }) => {
    expect(await judge(await adopting({ ...nothing, ...before }))).toEqual(refused);
  });

  it("something above the root", async () => {
    const root = aRepository();
    commit(root, { "clausegate.yaml": "version: 1\n" });
    git(root, ["checkout", "--quiet", "-b", "adopt"]);
    commit(root, Object.fromEntries(Object.entries(inventory).map(([path, file]) => [`kr/${path}`, file])));
    await clausegateHere(["baseline", "write", "--root", `${root}/kr`, ...asOf]);
    commit(root, {});
    expect(await judge(`${root}/kr`)).toEqual(refused);
  });
});

describe("a tree", () => {
  it.each([
    ...["vendors/a/vendor.yaml", "a/vendors/b/c/d.YML", "Vendors/a/vendor.yaml", "vendors", "a/vendors"],
    ...["clausegate.yaml", "a/clausegate.yaml", "Clausegate.YAML", "clausegate.yml", "a/b/waivers.yaml"],
    ...[".clausegate/baseline.json", "a/.clausegate/x", ".clausegate", "a/.Clausegate/x", "\\xff/"],
    ...["suppliers/a/vendor.yaml", "kr/suppliers/a/b.yaml"],
  ])("holds something with %j", (path) => {
    expect(holdsNothing(["README.md", path], ["vendors", "suppliers"])).toBe(false);
  });

  it.each([
    ...["README.md", "vendors/jquery/jquery.js", "myvendors/a.yaml", "a/vendors.yaml", "docs/waivers.yaml.md"],
    ...["my-clausegate.yaml", "clausegate/action.yaml", "vendor/a/b.yaml"],
  ])("holds nothing with %j alone", (path) => {
    expect(holdsNothing([path], ["vendors", "suppliers"])).toBe(true);
  });

  it("is looked through from its top, links included", async () => {
    const root = aRepository();
    commit(root, { "a/b/c.txt": "x", "kr/vendors": { link: "../elsewhere" }, "d.txt": "x" });
    const tree = await treeAt(root);
    expect([...(await tree.paths())].sort()).toEqual(["a/b/c.txt", "d.txt", "kr/vendors"]);
    const below = await treeAt(`${root}/a`);
    expect([...(await below.paths())].sort()).toEqual(["a/b/c.txt", "d.txt", "kr/vendors"]);
  });
});
