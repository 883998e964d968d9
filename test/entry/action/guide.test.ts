import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { inputNames } from "../../../src/entry/action/inputs.ts";
import { outputsOf } from "../../../src/entry/action/outputs.ts";
import { aFolder, bundle, repository } from "../../support/cli.ts";
import { clone, git } from "../../support/git.ts";
import { annotationsOf, aPullRequest, aSampleRepository, node24, runStep } from "../../support/runner.ts";
import { workflowErrors } from "../../support/workflow-linter.ts";

type Permissions = Readonly<Record<string, string>>;

interface Step {
  readonly if?: string;
  readonly uses: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

interface Job {
  readonly permissions: Permissions;
  readonly steps?: readonly Step[];
  readonly uses?: string;
  readonly with?: Step["with"];
}

interface Workflow {
  readonly on: Readonly<Record<string, { readonly inputs?: object } | null>>;
  readonly permissions: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** The pages' examples, word for word: files by the path their first line says, and the command lines. */
const pageIn = (language: string) => readFileSync(join(repository, `docs/${language}/action.md`), "utf8");
const [english, korean] = [pageIn("en"), pageIn("ko")];
const examplesIn = (page: string) =>
  Object.fromEntries([...page.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)].map(([, path, text]) => [path, text]));
const examples: Readonly<Record<string, string>> = examplesIn(english);
const otherCi = /\n## Any other CI\n\n```sh\n([\s\S]*?)```/.exec(english)?.[1] ?? "";

const workflows = Object.entries(examples)
  .filter(([path]) => path.startsWith(".github/workflows/"))
  .map(([path, content]) => ({ name: path.replace(/.*\/(.*)\.yml/, "$1"), content, ...onlyJobOf(content) }));

function onlyJobOf(content: string) {
  const { on, permissions, jobs } = load(content) as Workflow;
  const [job, ...others] = Object.values(jobs);
  if (!job || others.length > 0) throw new Error("not one job");
  return { on, permissions, job, ...stepsOf(job) };
}

/** The step that runs Clausegate, what is checked out for it, and what follows. */
function stepsOf({ steps = [] }: Job) {
  const at = steps.findIndex(({ uses }) => uses.startsWith("OWNER/clausegate@"));
  const [checkout] = steps.filter(({ uses }) => uses.startsWith("actions/checkout@"));
  return { checkout: checkout?.with ?? {}, given: steps[at]?.with ?? {}, uploads: at < 0 ? [] : steps.slice(at + 1) };
}

function workflow(name: string) {
  const found = workflows.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name}.yml`);
  return found;
}

it("the pages have the same examples in both languages", () => {
  expect(examplesIn(korean)).toEqual(examples);
  expect(korean).toContain(`\`\`\`sh\n${otherCi}\`\`\``);
  expect(Object.keys(examples).filter((path) => !path.startsWith(".github/"))).toEqual([".gitlab-ci.yml"]);
  expect(Object.fromEntries(workflows.map(({ name, on }) => [name, Object.keys(on)]))).toEqual({
    clausegate: ["pull_request", "merge_group"],
    "clausegate-comment": ["pull_request"],
    "clausegate-daily": ["schedule", "workflow_dispatch"],
    "clausegate-reusable": ["workflow_call"],
    contracts: ["pull_request", "merge_group"],
  });
});

describe("the workflow", () => {
  it.each(workflows)("$name passes actionlint, which finds what is wrong", async ({ name, content }) => {
    expect(await workflowErrors(`${name}.yml`, content)).toEqual([]);
    expect(await workflowErrors(`${name}.yml`, content.replace("contents: read", "contents: reed"))).not.toEqual([]);
  });

  it.each(workflows)("$name pins actions by commit, and puts no expression into a script", ({ content }) => {
    const used = [...content.matchAll(/uses: (.+)/g)].map(([, name]) => name ?? "");
    // Whose commits nobody can know here: those of this project and of the reader's own.
    const pinned = /^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$|^OWNER\/[\w./-]+@<full commit SHA>$/;
    expect(used.filter((name) => !pinned.test(name))).toEqual([]);
    expect(content).not.toMatch(/run:.*\$\{\{/);
  });

  it.each(workflows)("$name gives its job the rights that its steps need, and no others", ({ permissions, job }) => {
    expect(permissions).toEqual({});
    expect(job.permissions).toEqual(rightsOf(job.uses === undefined ? job : workflow("clausegate-reusable").job));
  });

  it.each(workflows)("$name names inputs, outputs and verdicts that the Action has", ({ content, given }) => {
    expect(Object.keys(given).filter((name) => !inputNames.includes(name))).toEqual([]);
    const outputs = Object.keys(outputsOf({ verdict: "pass", written: [] }));
    const read = [...content.matchAll(/steps\.clausegate\.outputs\.([\w-]+)(?: [!=]= '(\w*)')?/g)];
    expect(read.filter(([, name = ""]) => !outputs.includes(name))).toEqual([]);
    const verdicts = read.flatMap(([, name, value = ""]) => (name === "verdict" ? [value] : []));
    expect(verdicts.filter((value) => !["pass", "fail", "none", "error"].includes(value))).toEqual([]);
  });

  it.each(workflows)("$name uploads what Clausegate wrote, also of a change that fails", ({ given, uploads }) => {
    const written = ["$\u007b{ steps.clausegate.outputs.json-report }}", given["sarif-file"]];
    for (const { if: condition, with: what = {} } of uploads) {
      expect(condition).toMatch(/^\$\{\{ !cancelled\(\) && /);
      expect(written).toContain(what.path ?? what.sarif_file);
    }
  });

  it("contracts calls the reusable one with inputs that it has, which go to the Action", () => {
    const [caller, called] = [workflow("contracts"), workflow("clausegate-reusable")];
    expect(caller.job.uses).toBe("OWNER/policies/.github/workflows/clausegate-reusable.yml@<full commit SHA>");
    expect(Object.keys(caller.job.with ?? {})).toEqual(Object.keys(called.on.workflow_call?.inputs ?? {}));
    expect(called.given).toEqual({ root: "$\u007b{ inputs.root }}" });
  });
});

function rightsOf({ steps = [] }: Job): Permissions {
  return Object.assign(
    {},
    ...steps.map(({ uses, with: given = {} }) => ({
      ...(uses.startsWith("actions/checkout@") && { contents: "read" }),
      ...((given.comment ?? "off") !== "off" && { "pull-requests": "write" }),
      ...(uses.startsWith("github/codeql-action/upload-sarif@") && { "security-events": "write" }),
    })),
  );
}

const record = "vendors/hanbit-cs/contracts/hanbit-cs-2026.yaml";
const whole = readFileSync(join(repository, record), "utf8");
/** Without the clause the law demands: processing beyond the consigned purpose is barred. */
const noClause = whole.replace(/ {2}- document: main\n {4}article: 제6조\n(?: {4}.*\n)+/, "");
const line = noClause.slice(0, noClause.indexOf("clauses:")).split("\n").length;
const commented = `${whole.trimEnd()}\n  # 재위탁 현황은 분기마다 받는다\n`;
const origin = aSampleRepository();
const summer = on("2026-06-30");

/** Runs the bundle as the runner does, for what a workflow checks out and with what it gives. Only the day is not the page's. */
function runBundle({ checkout, given }: ReturnType<typeof workflow>, text: string) {
  const depth = Number(checkout["fetch-depth"] ?? 1);
  const { workspace, payload } = aPullRequest(origin, { [record]: text }, { depth });
  // No credentials are kept.
  git(workspace, ["remote", "set-url", "origin", "file:///private"]);
  const inputs = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
  const step = { workspace, event: "pull_request", payload, inputs: { token: "secret", ...inputs } };
  return runStep({ ...step, node: node24 ?? process.execPath });
}

describe("the quick start, followed word for word", () => {
  it.concurrent("lets a pull request pass that is in order", async () => {
    const step = await runBundle(workflow("clausegate"), commented);
    expect([step.status, step.outputs.verdict, annotationsOf(step)]).toEqual([0, "pass", []]);
  });

  it.concurrent("fails one that takes a clause away which the law demands, at its line", async () => {
    const step = await runBundle(workflow("clausegate"), noClause);
    expect([step.status, step.outputs.verdict, annotationsOf(step)]).toEqual([
      ...[1, "fail"],
      [`error PII-01 ${record}:${line}`],
    ]);
    expect(step.summary).toMatch(/^# FAIL/);
  });
});

it("the scheduled workflow judges everything, and fails 15 days before a contract ends", async () => {
  const { given } = workflow("clausegate-daily");
  const inputs = { "as-of": "2027-06-15", "fail-on": String(given["fail-on"]) };
  const payload = { schedule: "0 22 * * 0-4" };
  const step = await runStep({ workspace: clone(origin), event: "schedule", payload, inputs });
  const at = "vendors/neorun-idc/contracts/colocation-2022.yaml:9";
  expect([step.status, annotationsOf(step)]).toEqual([1, [`warning AGR-03 ${at}`]]);
  const { summary } = JSON.parse(readFileSync(step.outputs["json-report"] ?? "", "utf8"));
  expect(summary).toMatchObject({ vendors: 10, findings: { error: 0, warning: 1, note: 0 } });
});

it("the scheduled workflow does not fail on what is only coming, where the configuration says so as the page does", async () => {
  const config = /```yaml\n(version: 1\nfail_on_except: [\s\S]*?)```/.exec(english)?.[1] ?? "";
  const { given } = workflow("clausegate-daily");
  const workspace = clone(origin);
  writeFileSync(join(workspace, "clausegate.yaml"), config);
  git(workspace, ["add", "clausegate.yaml"]);
  git(workspace, ["commit", "--quiet", "--message", "Configure"]);
  const inputs = { "as-of": "2027-06-15", "fail-on": String(given["fail-on"]) };
  const step = await runStep({ workspace, event: "schedule", payload: {}, inputs });
  expect([step.status, step.outputs.verdict]).toEqual([0, "pass"]);
  const { failOnExcept, findings } = JSON.parse(readFileSync(step.outputs["json-report"] ?? "", "utf8"));
  expect(failOnExcept).toEqual(["upcoming"]);
  expect(findings).toMatchObject([{ rule: "AGR-03", kind: "upcoming", excepted: true }]);
});

describe("without GitHub", () => {
  const command = "npx --yes clausegate@<version>";
  const options = { depth: 0, checkout: "head" } as const;
  const [green, red] = [commented, noClause].map((text) => aPullRequest(origin, { [record]: text }, options));
  const inOrder = { name: "passes a change that is in order", change: green, status: 0, told: [] };
  const broken = { name: "fails one without the clause", change: red, status: 1, told: ["PII-01"] };

  /** Runs an example's lines in a clone of the whole repository. */
  function run(lines: string, workspace: string, environment: Readonly<Record<string, string>> = {}) {
    git(workspace, ["clean", "-d", "--force", "--quiet"]);
    expect(lines).toContain(command);
    const script = lines.replace(command, `'${process.execPath}' '${bundle}'`);
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...summer, ...environment };
    const { status, stderr } = spawnSync("sh", ["-e", "-c", script], { cwd: workspace, env, encoding: "utf8" });
    const read = (name: string) => readFileSync(join(workspace, name), "utf8");
    return { status, stderr, read };
  }

  it.each([inOrder, broken])("GitLab's $name", ({ change, status, told }) => {
    const { clausegate: job } = load(examples[".gitlab-ci.yml"] ?? "") as { clausegate: GitLabJob };
    expect(job.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
    expect([job.image, job.variables, job.artifacts.when]).toEqual(["node:24", { GIT_DEPTH: "0" }, "always"]);
    const variables = { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main", CI_COMMIT_SHA: change?.head ?? "" };
    const done = run(job.script.join("\n"), change?.workspace ?? "", variables);
    expect([done.status, done.stderr]).toEqual([status, expect.not.stringContaining("clausegate:")]);
    const { codequality, junit } = job.artifacts.reports;
    const issues: { check_name: string; location: { path: string } }[] = JSON.parse(done.read(codequality));
    expect(issues.map((issue) => issue.check_name)).toEqual(told);
    expect(issues.every(({ location }) => location.path === record)).toBe(true);
    expect(done.read(junit)).toMatch(/<testsuites[\s\S]*<\/testsuites>\s*$/);
  });

  it.each([inOrder, broken])("any other CI $name", ({ change, status, told }) => {
    const done = run(otherCi, change?.workspace ?? "");
    expect([done.status, done.stderr]).toEqual([status, expect.not.stringContaining("clausegate:")]);
    const [{ results }] = JSON.parse(done.read("clausegate.sarif")).runs;
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(told);
    expect(done.read("clausegate.xml")).toContain("</testsuites>");
  });
});

interface GitLabJob {
  readonly image: string;
  readonly rules: readonly { readonly if: string }[];
  readonly variables: Readonly<Record<string, string>>;
  readonly script: readonly string[];
  readonly artifacts: { readonly when: string; readonly reports: Readonly<Record<"codequality" | "junit", string>> };
}

/** Command lines run on this day, as the examples name none. */
function on(day: string): Readonly<Record<string, string>> {
  const clock = `
    const [Real, start, began] = [Date, ${Date.parse(`${day}T03:00:00Z`)}, Date.now()];
    globalThis.Date = class extends Real {
      constructor(...given) { given.length === 0 ? super(Real.now() - began + start) : super(...given); }
      static now() { return Real.now() - began + start; }
    };`;
  return { NODE_OPTIONS: `--import=${join(aFolder({ "clock.mjs": clock }), "clock.mjs")}` };
}
