import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repository } from "../../support/cli.ts";
import { aRepository, blob, commit, commitTree, git } from "../../support/git.ts";
import {
  annotationsOf,
  aSampleRepository,
  examplePayload,
  pullRequestPayload,
  runStep,
  type StepResult,
} from "../../support/runner.ts";

const contract = "vendors/neorun-idc/contracts/colocation-2022.yaml";
const contractText = readFileSync(join(repository, contract), "utf8");
const noContract = { [contract]: null };
const missing = [`error CHG-01 ${contract}:3`, "error AGR-01 vendors/neorun-idc/vendor.yaml:11"];
const none = "0".repeat(40);
const result = ({ status, outputs }: StepResult) => [status, outputs.verdict];

/** A pull request that was pushed to twice, and the merge commits GitHub made of both heads. */
function aPull() {
  const origin = aSampleRepository();
  const base = git(origin, ["rev-parse", "main"]);
  git(origin, ["checkout", "--quiet", "-b", "feature"]);
  const old = commit(origin, { "README.md": "harmless" });
  const head = commit(origin, noContract);
  const mergeOf = (id: string) => commitTree(origin, `${id}^{tree}`, [base, id], "merge");
  return { origin, base, old, head, staleMerge: mergeOf(old), merge: mergeOf(head) };
}
const pull = aPull();

/** What actions/checkout leaves behind. */
function checkedOut(commitId: string, depth = 0): string {
  const workspace = aRepository();
  const options = depth > 0 ? [`--depth=${depth}`] : [];
  git(workspace, ["fetch", "--quiet", "--no-tags", ...options, `file://${pull.origin}`, commitId]);
  git(workspace, ["checkout", "--quiet", "--detach", "FETCH_HEAD"]);
  return workspace;
}

describe("the head a pull request's event names", () => {
  const payload = pullRequestPayload(pull.base, pull.head);
  const run = (workspace: string, inputs = {}) => runStep({ workspace, event: "pull_request", payload, inputs });

  it("is judged by the event's base where somebody else made the merge commit that is checked out", async () => {
    const tree = `${pull.head}^{tree}`;
    const config = blob(pull.origin, 'version: 1\nrules:\n  CHG-01: "off"\n  AGR-01: "off"\n');
    const loosened = git(pull.origin, ["mktree"], `100644 blob ${config}\tclausegate.yaml`);
    for (const parent of [
      commitTree(pull.origin, tree, [], "orphan"),
      commitTree(pull.origin, tree, [pull.base], "on top of base"),
      commitTree(pull.origin, loosened, [pull.base], "loosened"),
    ]) {
      const forged = commitTree(pull.origin, tree, [parent, pull.head], "merge");
      const step = await runStep({
        workspace: checkedOut(forged),
        event: "pull_request",
        payload,
        environment: { GITHUB_SHA: pull.merge },
      });
      expect([...result(step), annotationsOf(step)]).toEqual([1, "fail", missing]);
    }
  });

  it.each([
    { name: "the merge commit of an older head", at: pull.staleMerge },
    { name: "the older head", at: pull.old },
    { name: "the base", at: pull.base },
  ])("is not judged where $name is checked out, which is no verdict", async ({ at }) => {
    for (const depth of [0, 2]) {
      const step = await run(checkedOut(at, depth));
      expect([...result(step), annotationsOf(step)]).toEqual([1, "error", ["error clausegate"]]);
      expect(step.commands[0]?.data).toContain(`neither is nor contains ${pull.head.slice(0, 12)}`);
      expect(step.summary).toMatch(/^# NOT JUDGED\n/);
      expect(step.stdout).toMatch(/^clausegate: NOT JUDGED$/m);
    }
  });

  it.each([
    { name: "its merge commit", at: pull.merge },
    { name: "itself", at: pull.head },
  ])("is judged where $name is checked out", async ({ at }) => {
    const step = await run(checkedOut(at));
    expect([...result(step), annotationsOf(step)]).toEqual([1, "fail", missing]);
  });

  it.each([0, 2])("is judged in the merge commit of a newer head, at depth %s", async (depth) => {
    const newer = commitTree(pull.origin, `${pull.head}^{tree}`, [pull.head], "newer");
    const merge = commitTree(pull.origin, `${newer}^{tree}`, [pull.base, newer], "merge");
    const step = await run(checkedOut(merge, depth));
    expect([...result(step), annotationsOf(step)]).toEqual([1, "fail", missing]);
  });

  it("gives way to the input 'head'", async () => {
    const step = await run(checkedOut(pull.staleMerge), { head: pull.old, base: pull.base });
    expect(result(step)).toEqual([0, "pass"]);
  });

  it("is not given way to by the input 'base' alone", async () => {
    expect(result(await run(checkedOut(pull.staleMerge), { base: pull.base }))).toEqual([1, "error"]);
  });
});

describe("the commit a push names", () => {
  const push = (workspace: string, changes: object) =>
    runStep({ workspace, event: "push", payload: { ...examplePayload("push"), ...changes } });

  it("is not judged where another is checked out", async () => {
    const step = await push(checkedOut(pull.old), { before: pull.base, after: pull.head });
    expect(result(step)).toEqual([1, "error"]);
  });

  it("may be what an annotated tag names, before and after", async () => {
    const origin = aSampleRepository();
    const tagged = (name: string) => {
      git(origin, ["tag", "--annotate", "--message=x", name]);
      return git(origin, ["rev-parse", `refs/tags/${name}`]);
    };
    const before = tagged("v1");
    commit(origin, noContract);
    const after = tagged("v2");
    expect(git(origin, ["cat-file", "-t", after])).toBe("tag");
    const step = await push(origin, { ref: "refs/tags/v2", before, after });
    expect([...result(step), annotationsOf(step)]).toEqual([1, "fail", missing]);
  });

  it("is the one the event gives for a tag whose own object was not fetched", async () => {
    git(pull.origin, ["tag", "--force", "--annotate", "--message=x", "v3", pull.head]);
    const after = git(pull.origin, ["rev-parse", "refs/tags/v3"]);
    const at = (id: string) => ({ ref: "refs/tags/v3", before: none, after, head_commit: { id } });
    expect(result(await push(checkedOut(pull.head, 1), at(pull.head)))).toEqual([1, "fail"]);
    expect(result(await push(checkedOut(pull.old, 1), at(pull.head)))).toEqual([1, "error"]);
    expect(result(await push(checkedOut(pull.head, 1), { ...at(pull.head), head_commit: null }))).toEqual([1, "error"]);
  });

  it("is nothing to judge where the branch was deleted", async () => {
    const workspace = checkedOut(pull.head);
    const step = await push(workspace, { ref: "refs/heads/feature", before: pull.head, after: none, deleted: true });
    expect([...result(step), step.commands]).toEqual([0, "none", []]);
    expect(step.outputs).toMatchObject({ errors: "", introduced: "", "json-report": "" });
    expect(step.stdout).toBe("clausegate: Nothing to judge: the branch or tag was deleted\n");
    expect(step.summary).toBe("# Nothing to judge: the branch or tag was deleted\n");
  });
});

describe("exit code, log, summary and output", () => {
  const unwritable = { "sarif-file": "vendors" };
  const change = { "vendors/neorun-idc/notes.md": "x" };
  const broken = { [contract]: contractText.replace("status: signed", "status: singed") };

  it.each([
    { name: "pass", change, inputs: {}, told: [0, "pass", "# PASS", "PASS"] },
    { name: "fail", change: broken, inputs: {}, told: [1, "fail", "# FAIL", "FAIL"] },
    { name: "fail, unwritten", change: broken, inputs: unwritable, told: [1, "fail", "# FAIL", "FAIL"] },
    {
      name: "pass, unwritten",
      change,
      inputs: unwritable,
      told: [1, "error", "# ERROR: a report could not be written", "ERROR: a report could not be written"],
    },
    {
      name: "pass, unwritten, without annotations",
      change,
      inputs: { ...unwritable, annotations: "off" },
      told: [1, "error", "# ERROR: a report could not be written", "ERROR: a report could not be written"],
    },
    {
      name: "pass, unwritten, in Korean",
      change,
      inputs: { ...unwritable, language: "ko" },
      told: [1, "error", "# 오류: 보고서를 쓰지 못함", "오류: 보고서를 쓰지 못함"],
    },
  ])("say the same: $name", async ({ change, inputs, told }) => {
    const origin = aSampleRepository();
    const before = git(origin, ["rev-parse", "HEAD"]);
    const after = commit(origin, change);
    const payload = { ...examplePayload("push"), before, after };
    const step = await runStep({ workspace: origin, event: "push", payload, inputs });
    const [heading] = step.summary.split(" — ");
    const last = step.stdout.trimEnd().split("\n").at(-1)?.replace("clausegate: ", "");
    expect([...result(step), heading, last]).toEqual(told);
    const verdicts = step.stdout.match(/^clausegate: (?:PASS|FAIL|ERROR|적합|부적합|오류).*$/gm);
    expect(verdicts).toHaveLength(1);
  });
});
