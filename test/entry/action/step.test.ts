import { createHash } from "node:crypto";
import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aFolder, repository } from "../../support/cli.ts";
import { commit, copyFolder, git } from "../../support/git.ts";
import {
  annotationsOf,
  aPullRequest,
  aSamplePullRequest,
  aSampleRepository,
  examplePayload,
  nodes,
  pullRequestPayload,
  runStep,
} from "../../support/runner.ts";

const contract = "vendors/neorun-idc/contracts/colocation-2022.yaml";
/** What judges. */
const module = readFileSync(join(repository, "dist/policy.wasm"));
const contractText = readFileSync(join(repository, contract), "utf8");
/** A pull request that takes the contract of a vendor away. */
const noContract = { [contract]: null };
const missing = [`error CHG-01 ${contract}:3`, "error AGR-01 vendors/neorun-idc/vendor.yaml:11"];
const added = { "vendors/dallae-robotics/documents/note.md": "x" };

describe("a pull request", () => {
  it.each(nodes)("is annotated at the lines on $name", async ({ node }) => {
    const { workspace, payload, base, merge } = aSamplePullRequest(noContract);
    const step = await runStep({ workspace, event: "pull_request", payload, node });
    expect([step.status, step.stderr, annotationsOf(step)]).toEqual([1, "", missing]);
    expect(step.outputs).toMatchObject({
      verdict: "fail",
      errors: "2",
      warnings: "0",
      notes: "0",
      problems: "0",
      waived: "0",
      baselined: "0",
      introduced: "2",
      existing: "0",
      resolved: "0",
      "policy-digest": createHash("sha256").update(module).digest("hex"),
      reports: "",
    });
    const report = JSON.parse(readFileSync(step.outputs["json-report"] ?? "", "utf8"));
    expect(report).toMatchObject({ verdict: "fail", commit: merge, change: { base, scope: "changed", judged: 1 } });
    expect(step.summary).toMatch(/^# FAIL — ISMS-P 2\.3\.2, as of 2026-06-30\n/);
  });

  it.each([1, 2, 0])(
    "is judged by the merge commit's first parent at depth %s, not by the base of the event",
    async (depth) => {
      const meanwhile = { "vendors/hanbit-cs/contracts": null };
      const { workspace, payload, base } = aSamplePullRequest(noContract, { depth, meanwhile });
      const step = await runStep({ workspace, event: "pull_request", payload });
      expect(annotationsOf(step)).toEqual(missing);
      expect(step.summary).toContain(`/commit/${base})`);
    },
  );

  it("says what to set where the first parent is missing and cannot be fetched", async () => {
    const { workspace, payload } = aSamplePullRequest(noContract, { depth: 1 });
    git(workspace, ["remote", "set-url", "origin", `file://${aFolder()}`]);
    const step = await runStep({ workspace, event: "pull_request", payload });
    expect([step.status, step.outputs.verdict, annotationsOf(step)]).toEqual([1, "error", ["error clausegate"]]);
    expect(step.commands[0]?.data).toContain("Set 'fetch-depth: 2' for actions/checkout");
  });

  it("is judged by the event's base where its head is checked out", async () => {
    const meanwhile = { "vendors/hanbit-cs/contracts": null };
    const { workspace, payload } = aSamplePullRequest(noContract, {
      depth: 0,
      meanwhile,
      checkout: "head",
    });
    const step = await runStep({ workspace, event: "pull_request", payload });
    expect(annotationsOf(step)).toEqual(missing);
    expect(step.stdout).toContain(" is not the merge commit of this pull request");
  });

  it("is not judged by a parent of its own choice where its head is a merge", async () => {
    const origin = aSampleRepository();
    const main = git(origin, ["rev-parse", "main"]);
    // The author's first commit takes the contract away; the head merges the base into that, so its first parent is the author's.
    git(origin, ["checkout", "--quiet", "-b", "own"]);
    commit(origin, noContract);
    git(origin, ["checkout", "--quiet", "main"]);
    commit(origin, added);
    git(origin, ["checkout", "--quiet", "own"]);
    git(origin, ["merge", "--quiet", "--no-ff", "-m", "x", "main"]);
    const payload = pullRequestPayload(git(origin, ["rev-parse", "main"]), git(origin, ["rev-parse", "HEAD"]));
    const step = await runStep({ workspace: origin, event: "pull_request", payload });
    expect(main).toMatch(/^[0-9a-f]{40}$/);
    expect([step.status, annotationsOf(step)]).toEqual([1, missing]);
  });

  it("that touches no record passes without a word", async () => {
    const { workspace, payload } = aSamplePullRequest({ "README.md": "x" });
    const step = await runStep({ workspace, event: "pull_request", payload });
    expect([step.status, step.outputs.verdict, step.commands]).toEqual([0, "pass", []]);
  });

  it("cannot loosen the rules, waivers and baseline it is judged by", async () => {
    const { workspace, payload } = aSamplePullRequest({
      ...noContract,
      "clausegate.yaml": 'version: 1\nrules:\n  AGR-01: "off"\n  CHG-01: "off"\n',
    });
    const step = await runStep({ workspace, event: "pull_request", payload });
    expect([step.status, step.outputs.verdict]).toEqual([1, "fail"]);
    expect(annotationsOf(step).filter((one) => one.startsWith("error"))).toEqual(missing);
    expect(step.summary).toContain("## Configuration changes");
    expect(step.summary).toContain("## After the merge");
    expect(step.summary.indexOf("## What this change alters")).toBeLessThan(step.summary.indexOf("## neorun-idc"));
  });

  it("in a folder of the repository is annotated from the top of the repository", async () => {
    const change = { [`data/kr/${contract}`]: null };
    const { workspace, payload, base, merge } = aPullRequest(aSampleRepository("data/kr/"), change);
    const inputs = { root: "data/kr", "sarif-file": "out/clausegate.sarif" };
    const step = await runStep({ workspace, event: "pull_request", payload, inputs });
    expect(annotationsOf(step)).toEqual(missing.map((one) => one.replace(" vendors/", " data/kr/vendors/")));
    const blob = "https://github.com/acme/vendors/blob";
    expect(step.summary).toContain(`](${blob}/${merge}/data/kr/vendors/neorun-idc/vendor.yaml#L11)`);
    expect(step.summary).toContain(`](${blob}/${base}/data/kr/${contract}#L3)`);
    expect(step.summary).toContain("](https://github.com/OWNER/clausegate/blob/v1/docs/rules/AGR-01.md)");
    const sarif = readFileSync(join(workspace, "out/clausegate.sarif"), "utf8");
    expect(sarif).toContain('"uri": "data/kr/vendors/neorun-idc/vendor.yaml"');
  });

  it("speaks Korean where the configuration of the base says so", async () => {
    const origin = aSampleRepository();
    commit(origin, { "clausegate.yaml": "version: 1\nlanguage: ko\n" });
    const { workspace, payload } = aPullRequest(origin, noContract);
    const step = await runStep({ workspace, event: "pull_request", payload });
    expect(step.commands.every(({ data }) => /[가-힣]/.test(data))).toBe(true);
    expect(step.summary).toMatch(/^# 부적합 — /);
  });

  it("keeps ten annotations of a level, the last for how many more there are", async () => {
    const keys = Array.from({ length: 12 }, (_, at) => `unheard${at}: 1`).join("\n");
    const { workspace, payload } = aSamplePullRequest({ [contract]: `${contractText}\n${keys}\n` });
    const step = await runStep({ workspace, event: "pull_request", payload });
    const errors = step.commands.filter(({ name }) => name === "error");
    expect([errors.length, errors.at(-1)?.data]).toEqual([
      10,
      "3 more; see the job summary: https://github.com/acme/vendors/actions/runs/42",
    ]);
    expect(step.summary.match(/^\| problem /gm)).toHaveLength(12);
  });
});

describe("a push", () => {
  it("is judged against the commit before it", async () => {
    const origin = aSampleRepository();
    const before = git(origin, ["rev-parse", "HEAD"]);
    commit(origin, { "vendors/hanbit-cs/contracts": null });
    const first = git(origin, ["rev-parse", "HEAD"]);
    commit(origin, noContract);
    const after = git(origin, ["rev-parse", "HEAD"]);
    const step = (from: string) =>
      runStep({ workspace: origin, event: "push", payload: { ...examplePayload("push"), before: from, after } });
    expect(annotationsOf(await step(first))).toEqual(missing);
    expect((await step(before)).outputs.introduced).not.toBe("2");
  });

  it.each([
    { name: "of a new branch", before: "0".repeat(40), said: "New branch or tag without a commit before it" },
    { name: "whose commit before is not in the clone", before: "1".repeat(40), said: "not in the clone" },
  ])("$name is judged whole, and says so", async ({ before, said }) => {
    const origin = aSampleRepository();
    commit(origin, noContract);
    const payload = { ...examplePayload("push"), before, after: git(origin, ["rev-parse", "HEAD"]) };
    const step = await runStep({ workspace: origin, event: "push", payload });
    expect([step.status, annotationsOf(step)]).toEqual([1, missing.slice(1)]);
    expect(step.outputs.introduced).toBe("");
    expect(step.stdout).toContain(said);
    expect(step.summary).toContain(said);
  });
});

describe("without a change", () => {
  it.each(["schedule", "workflow_dispatch"])("%s judges everything that is checked out", async (event) => {
    const workspace = aSampleRepository();
    const whole = await runStep({ workspace, event });
    expect([whole.status, whole.outputs.verdict, whole.commands]).toEqual([0, "pass", []]);
    const later = await runStep({ workspace, event, inputs: { "as-of": "2099-01-01" } });
    expect([later.status, later.outputs.verdict]).toEqual([1, "fail"]);
  });

  it("judges the commit, not what a step left on disk", async () => {
    const workspace = aSampleRepository();
    writeFileSync(join(workspace, "vendors/neorun-idc/vendor.yaml"), "kind: nothing\n");
    expect((await runStep({ workspace, event: "schedule" })).outputs.verdict).toBe("pass");
  });

  it("judges the files where a checkout came without Git", async () => {
    const workspace = join(aFolder(), "selection");
    copyFolder(join(repository, "examples/defects/selection"), workspace);
    const step = await runStep({ workspace, event: "schedule", environment: { PATH: "/nowhere" } });
    expect(step.outputs.verdict).toBe("fail");
    expect(step.stdout).toContain("No Git repository: files on disk");
  });
});

describe("a run that cannot be judged", () => {
  const workspace = aSampleRepository();
  const pull = { workspace, event: "pull_request" };

  it.each([
    { name: "pull_request_target", step: { workspace, event: "pull_request_target" }, says: "Use 'on: pull_request'" },
    { name: "an event it does not know", step: { workspace, event: "release" }, says: "'release'" },
    { name: "a payload that is no JSON", step: { ...pull, payload: "{" }, says: "cannot be read" },
    { name: "a payload without ids", step: { ...pull, payload: {} }, says: "pull_request.number" },
    { name: "an unknown input", step: { ...pull, inputs: { "fail-no": "note" } }, says: "'fail-no'" },
    { name: "an input's unknown value", step: { ...pull, inputs: { scope: "some" } }, says: "'scope'" },
    { name: "a root that is not there", step: { workspace, event: "schedule", inputs: { root: "x" } }, says: "'x'" },
    { name: "an unknown base", step: { workspace, event: "schedule", inputs: { base: "x" } }, says: "'x'" },
    { name: "no event", step: { ...pull, environment: { GITHUB_EVENT_PATH: "/nowhere" } }, says: "ENOENT" },
  ])("is red and says why: $name", async ({ step, says }) => {
    const result = await runStep(step);
    expect([result.status, result.outputs.verdict, result.stderr]).toEqual([1, "error", ""]);
    expect(annotationsOf(result)).toEqual(["error clausegate"]);
    expect(result.commands[0]?.data).toContain(says);
    expect(result.summary).toMatch(/^# NOT JUDGED\n/);
  });

  it("names every place of a configuration that is not valid", async () => {
    const root = aSampleRepository();
    commit(root, { "clausegate.yaml": "version: 1\nfail_on: never\nunheard: 1\n" });
    const step = await runStep({ workspace: root, event: "schedule" });
    expect([step.status, step.outputs.verdict, annotationsOf(step)]).toEqual([
      1,
      "error",
      ["error clausegate", "error unknown-value clausegate.yaml:2", "error unknown-key clausegate.yaml:3"],
    ]);
  });

  it("is red where outputs cannot be written", async () => {
    const step = await runStep({ workspace, event: "schedule", environment: { GITHUB_OUTPUT: "/nowhere/output" } });
    expect([step.status, annotationsOf(step)]).toEqual([1, ["error clausegate"]]);
  });

  const words = String.raw`boom\n::set-output name=verdict::pass\r##[error]forged\n  ::notice::forged`;

  it.each([
    { name: "thrown", statement: `throw new Error("${words}")` },
    { name: "thrown and no error", statement: `throw "${words}"` },
    { name: "rejected", statement: `Promise.reject(new Error("${words}"))` },
  ])("is red when something is $name that nobody catches, and no command comes of its words", async ({ statement }) => {
    const step = await runStep({
      workspace,
      event: "schedule",
      environment: preloading(statement),
      node: process.execPath,
    });
    expect([step.status, step.outputs.verdict, annotationsOf(step)]).toEqual([1, "error", ["error clausegate"]]);
    expect(step.commands[0]?.data).toContain("Internal error of Clausegate");
    expect(step.stdout).toContain("boom");
    expect(step.stderr).toBe("");
  });

  it("has said that there is no verdict when it is killed", async () => {
    const environment = preloading('process.kill(process.pid, "SIGKILL")');
    const step = await runStep({ workspace, event: "schedule", environment, node: process.execPath });
    expect([step.status, step.outputs.verdict]).toEqual([null, "error"]);
  });
});

/** An environment in which a statement runs beside the bundle, once that has begun. */
function preloading(statement: string): Record<string, string> {
  const script = `
    import { statSync } from "node:fs";
    const timer = setInterval(() => {
      if (statSync(process.env.GITHUB_OUTPUT).size === 0) return;
      clearInterval(timer);
      ${statement};
    }, 1);`;
  return { NODE_OPTIONS: `--import=file://${join(aFolder({ "script.mjs": script }), "script.mjs")}` };
}

describe("what cannot be told", () => {
  it("leaves the verdict as it is where the summary cannot be written", async () => {
    const { workspace, payload } = aSamplePullRequest(noContract);
    const step = await runStep({
      workspace,
      event: "pull_request",
      payload,
      environment: { GITHUB_STEP_SUMMARY: "/nowhere/x" },
    });
    expect([step.status, step.outputs.verdict, annotationsOf(step)]).toEqual([
      1,
      "fail",
      ["warning clausegate", ...missing],
    ]);
  });

  it("stays within the 1 MiB the runner takes, and says how much is left out and where it is", async () => {
    const keys = Array.from({ length: 90 }, (_, at) => `unheard${at}: 1`).join("\n");
    const { workspace, payload } = aSamplePullRequest({ [contract]: `${contractText}\n${keys}\n` });
    const room = 5000;
    const summary = join(aFolder({ summary: "x".repeat(1024 * 1024 - room) }), "summary");
    const environment = { GITHUB_STEP_SUMMARY: summary };
    const step = await runStep({ workspace, event: "pull_request", payload, environment });
    const text = readFileSync(summary, "utf8").replace(/^x+/, "");
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(room);
    const shown = text.match(/^\| problem /gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(0);
    expect(text).toContain(`${90 - shown} rows left out for lack of space;`);
    expect(text).toContain("full report: [the log of this run](https://github.com/acme/vendors/actions/runs/42)");
    for (let at = 0; at < 90; at += 1) expect(step.stdout).toMatch(new RegExp(`^clausegate: .*unheard${at}\\b`, "m"));
  });

  it("is a warning where there is no room for a summary at all", async () => {
    const { workspace, payload } = aSamplePullRequest(noContract);
    const summary = join(aFolder({ summary: "x".repeat(1024 * 1024) }), "summary");
    const environment = { GITHUB_STEP_SUMMARY: summary };
    const step = await runStep({ workspace, event: "pull_request", payload, environment });
    expect([step.status, annotationsOf(step)]).toEqual([1, ["warning clausegate", ...missing]]);
    expect(readFileSync(summary, "utf8")).toMatch(/^x+$/);
  });

  it.each([
    { change: noContract, verdict: "fail", findings: missing },
    { change: added, verdict: "error", findings: [] },
  ])("is red where a report cannot be written: $verdict", async ({ change, verdict, findings }) => {
    const { workspace, payload } = aSamplePullRequest(change);
    const step = await runStep({ workspace, event: "pull_request", payload, inputs: { "sarif-file": "vendors" } });
    expect([step.status, step.outputs.verdict, annotationsOf(step)]).toEqual([
      1,
      verdict,
      ["error clausegate", ...findings],
    ]);
  });

  it.each(["report.sarif", "out/report.sarif"])(
    "never goes through a link that a pull request brings: %s",
    async (file) => {
      const outside = aFolder({ "target/kept": "kept" });
      const link = file.startsWith("out/") ? "out" : "report.sarif";
      const target = file.startsWith("out/") ? join(outside, "target") : join(outside, "target/kept");
      const { workspace, payload } = aSamplePullRequest({ [link]: { link: target } });
      const step = await runStep({ workspace, event: "pull_request", payload, inputs: { "sarif-file": file } });
      expect([step.status, step.outputs.verdict]).toEqual([1, "error"]);
      expect(step.commands[0]?.data).toContain("symbolic link");
      expect(readFileSync(join(outside, "target/kept"), "utf8")).toBe("kept");
      expect(existsSync(join(outside, "target/report.sarif"))).toBe(false);
    },
  );

  it("goes to files outside of the checkout where the workflow says so", async () => {
    const { workspace, payload } = aSamplePullRequest(noContract);
    const [temp, linked] = [aFolder(), join(aFolder(), "linked")];
    symlinkSync(temp, linked);
    const inputs = { reports: `json=${linked}/a.json\njunit=b/c.xml` };
    const step = await runStep({ workspace, event: "pull_request", payload, inputs });
    expect(step.outputs.reports).toBe(`json=${linked}/a.json\njunit=${join(workspace, "b/c.xml")}`);
    expect(step.outputs["json-report"]).toBe(`${linked}/a.json`);
    expect(existsSync(join(temp, "a.json")) && existsSync(join(workspace, "b/c.xml"))).toBe(true);
  });
});

it("is told by its inputs what to leave out", async () => {
  const { workspace, payload } = aSamplePullRequest(noContract);
  const step = await runStep({
    workspace,
    event: "pull_request",
    payload,
    inputs: { annotations: "off", summary: "off" },
  });
  expect([step.status, step.outputs.verdict, step.commands, step.summary]).toEqual([1, "fail", [], ""]);
});
