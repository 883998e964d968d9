import { spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { afterAll, describe, expect, it } from "vitest";
import { aFolder, bundle, repository } from "../../support/cli.ts";
import { aRepository, clone, commit, git } from "../../support/git.ts";
import { aGitServer } from "../../support/git-server.ts";
import { aGitHubServer } from "../../support/github-server.ts";
import { annotationsOf, aPullRequest, aSampleRepository, examplePayload } from "../../support/runner.ts";
import { holds, interpolate } from "../../support/workflow-expression.ts";
import { type Occasion, play, token } from "../../support/workflow-player.ts";

/** The pages' examples, word for word: files by the path their first line says, and the command lines. */
const pageIn = (language: string) => readFileSync(join(repository, `docs/${language}/action.md`), "utf8");
const [english, korean] = [pageIn("en"), pageIn("ko")];
const examplesIn = (page: string) =>
  Object.fromEntries([...page.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)].map(([, path, text]) => [path, text]));
const examples: Readonly<Record<string, string>> = examplesIn(english);
const workflows = Object.fromEntries(
  Object.entries(examples).filter(([path]) => path.startsWith(".github/workflows/")),
);
const otherCi = /\n## Any other CI\n\n```sh\n([\s\S]*?)```/.exec(english)?.[1] ?? "";

const record = "vendors/hanbit-cs/contracts/hanbit-cs-2026.yaml";
const whole = readFileSync(join(repository, record), "utf8");
/** Without the clause the law demands: processing beyond the consigned purpose is barred. */
const noClause = whole.replace(/ {2}- document: main\n {4}article: 제6조\n(?: {4}.*\n)+/, "");
const line = noClause.slice(0, noClause.indexOf("clauses:")).split("\n").length;
const missing = (folder = "") => [`error PII-01 ${folder}${record}:${line}`];
const commented = `${whole.trimEnd()}\n  # 재위탁 현황은 분기마다 받는다\n`;

/** What a team puts into its repository: its records (here also below a folder of its own), and the examples. */
const origin = aSampleRepository();
for (const folder of ["vendors/_guidelines", "vendors/hanbit-cs"])
  cpSync(join(repository, folder), join(origin, "contracts", folder), { recursive: true });
const main = commit(origin, workflows);
const changeTo = (text: string) => aPullRequest(origin, { [record]: text, [`contracts/${record}`]: text });
const [green, red] = [changeTo(commented), changeTo(noClause)];
const scheduled = { merge: main, payload: { schedule: "0 22 * * 0-4" } };
const policies = aRepository(workflows);

/** Steps and command lines run on this day, as the examples name none. */
function on(day: string): Readonly<Record<string, string>> {
  const clock = `
    const [Real, start, began] = [Date, ${Date.parse(`${day}T03:00:00Z`)}, Date.now()];
    globalThis.Date = class extends Real {
      constructor(...given) { given.length === 0 ? super(Real.now() - began + start) : super(...given); }
      static now() { return Real.now() - began + start; }
    };`;
  return { NODE_OPTIONS: `--import=${join(aFolder({ "clock.mjs": clock }), "clock.mjs")}` };
}
const summer = on("2026-06-30");

const server = await aGitHubServer();
afterAll(() => server.close());
const gitServer = await aGitServer(origin);
afterAll(() => gitServer.close());
const api = {
  GITHUB_API_URL: server.address,
  GITHUB_GRAPHQL_URL: `${server.address}/graphql`,
  GITHUB_SERVER_URL: gitServer.address,
};

/** Plays an example for a pull request, or another event. */
function playExample(
  name: string,
  { merge, payload }: { merge: string; payload: object },
  other: Partial<Occasion> = {},
) {
  const repositories = { "OWNER/policies": policies };
  const occasion = { origin, commit: merge, event: "pull_request", payload, repositories, ...other };
  return play(`.github/workflows/${name}.yml`, {
    ...occasion,
    environment: { ...summer, ...api, ...other.environment },
  });
}

describe("the page's examples", () => {
  it("are the same in both languages", () => {
    expect(examplesIn(korean)).toEqual(examples);
    expect(korean).toContain(`\`\`\`sh\n${otherCi}\`\`\``);
    expect(Object.keys(examples).sort()).toEqual([
      ...["clausegate-comment", "clausegate-daily", "clausegate-reusable", "clausegate", "contracts"].map(
        (name) => `.github/workflows/${name}.yml`,
      ),
      ".gitlab-ci.yml",
    ]);
  });
});

describe("the quick start, followed word for word", () => {
  it.concurrent("lets a pull request pass that is in order", async () => {
    const { conclusion, clausegate } = await playExample("clausegate", green);
    expect([conclusion, clausegate.outputs.verdict, annotationsOf(clausegate)]).toEqual(["success", "pass", []]);
  });

  it.concurrent("fails one that takes a clause away which the law demands, at its line", async () => {
    const { conclusion, clausegate } = await playExample("clausegate", red);
    expect([conclusion, clausegate.outputs.verdict, annotationsOf(clausegate)]).toEqual(["failure", "fail", missing()]);
    expect(clausegate.summary).toMatch(/^# FAIL/);
  });

  it.concurrent("judges a merge queue likewise", async () => {
    const group = { base_sha: red.base, head_sha: red.merge, base_ref: "refs/heads/main" };
    const payload = { ...examplePayload("merge_group"), merge_group: group };
    const { conclusion, clausegate } = await playExample("clausegate", { ...red, payload }, { event: "merge_group" });
    expect([conclusion, annotationsOf(clausegate)]).toEqual(["failure", missing()]);
  });
});

it.concurrent("one workflow for many repositories judges the folder its caller names", async () => {
  const { conclusion, clausegate } = await playExample("contracts", red);
  expect([conclusion, annotationsOf(clausegate)]).toEqual(["failure", missing("contracts/")]);
});

it.concurrent("the one with comment and code scanning writes both", async () => {
  const { conclusion, clausegate, uploads } = await playExample("clausegate-comment", red);
  expect([conclusion, annotationsOf(clausegate)]).toEqual(["failure", missing()]);
  expect(server.comments.map(({ body }) => body)).toEqual([expect.stringContaining("# FAIL")]);
  const result = { ruleId: "PII-01", locations: [{ physicalLocation: { artifactLocation: { uri: record } } }] };
  expect(uploads["github/codeql-action/upload-sarif"]).toMatchObject({ runs: [{ results: [result] }] });
});

it.concurrent("the scheduled one judges everything, and fails 15 days before a contract ends", async () => {
  const occasion = { event: "schedule", environment: on("2037-06-15") };
  const { conclusion, clausegate, uploads } = await playExample("clausegate-daily", scheduled, occasion);
  const at = "vendors/neorun-idc/contracts/colocation-2022.yaml:9";
  expect([conclusion, annotationsOf(clausegate)]).toEqual(["failure", [`warning AGR-03 ${at}`]]);
  const summary = { vendors: 9, findings: { error: 0, warning: 1, note: 0 } };
  expect(uploads["actions/upload-artifact"]).toMatchObject({ summary });
});

describe("without GitHub", () => {
  const command = "npx --yes clausegate@<version>";
  const inOrder = { name: "passes a change that is in order", change: green, status: 0, told: [] };
  const broken = { name: "fails one without the clause", change: red, status: 1, told: ["PII-01"] };

  /** Clones of the whole repository, at the head of a change each. */
  const clones = Object.fromEntries([green, red].map(({ head }) => [head, cloneAt(head)]));
  function cloneAt(head: string): string {
    const folder = clone(origin, "--no-checkout");
    git(folder, ["fetch", "--quiet", "origin", head]);
    git(folder, ["checkout", "--quiet", "--detach", head]);
    return folder;
  }

  /** Runs an example's lines in such a clone, for which nothing has written yet. */
  function run(lines: string, head: string, environment: Readonly<Record<string, string>> = {}) {
    const folder = clones[head] ?? "";
    git(folder, ["clean", "-d", "--force", "--quiet"]);
    expect(lines).toContain(command);
    const script = lines.replace(command, `'${process.execPath}' '${bundle}'`);
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...summer, ...environment };
    const { status, stderr } = spawnSync("sh", ["-e", "-c", script], { cwd: folder, env, encoding: "utf8" });
    const read = (name: string) => readFileSync(join(folder, name), "utf8");
    return { status, stderr, read };
  }

  it.each([inOrder, broken])("GitLab's $name", ({ change, status, told }) => {
    const { clausegate: job } = load(examples[".gitlab-ci.yml"] ?? "") as { clausegate: GitLabJob };
    expect(job.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
    expect([job.image, job.variables, job.artifacts.when]).toEqual(["node:24", { GIT_DEPTH: "0" }, "always"]);
    const variables = { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main", CI_COMMIT_SHA: change.head };
    const done = run(job.script.join("\n"), change.head, variables);
    expect([done.status, done.stderr]).toEqual([status, expect.not.stringContaining("clausegate:")]);
    const { codequality, junit } = job.artifacts.reports;
    const issues: { check_name: string; location: { path: string } }[] = JSON.parse(done.read(codequality));
    expect(issues.map((issue) => issue.check_name)).toEqual(told);
    expect(issues.every(({ location }) => location.path === record)).toBe(true);
    expect(done.read(junit)).toMatch(/<testsuites[\s\S]*<\/testsuites>\s*$/);
  });

  it.each([inOrder, broken])("any other CI $name", ({ change, status, told }) => {
    const done = run(otherCi, change.head);
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

describe("the player", () => {
  const example = (name: string) => examples[`.github/workflows/${name}.yml`] ?? "";
  const altered = (name: string, from: string, to: string) => {
    expect(example(name)).toContain(from);
    return example(name).replace(from, to);
  };

  const broken = [
    { name: "clausegate", from: "contents: read", to: "issues: read", told: "lacks contents: read" },
    {
      name: "clausegate-comment",
      from: "pull-requests: write",
      to: "pull-requests: read",
      told: "pull-requests: write",
    },
    { name: "clausegate", from: "pull_request:", to: "push:", told: "is not started by pull_request" },
    { name: "clausegate", from: "fetch-depth", to: "depth", told: "depth cannot be played" },
    { name: "clausegate", from: "timeout-minutes", to: "timeout", told: "timeout cannot be played" },
    { name: "clausegate", from: "OWNER/clausegate@", to: "OWNER/other@", told: "OWNER/other cannot be played" },
    { name: "contracts", from: "root:", to: "rot:", told: "has no input rot" },
    { name: "contracts", from: "contents: read", to: "issues: read", told: "lacks contents: read" },
  ];
  const variants = aRepository(
    Object.fromEntries(
      broken.map(({ name, from, to }, at) => [`.github/workflows/${at}.yml`, altered(name, from, to)]),
    ),
  );

  it.each(broken.map((one, at) => ({ ...one, at })))("does not play $name with '$to'", async ({ at, told }) => {
    const occasion = { merge: "HEAD", payload: {} };
    await expect(playExample(`${at}`, occasion, { origin: variants })).rejects.toThrow(told);
  });

  it.concurrent.each([
    { name: "is judged without the depth the quick start names, by what the token fetches", more: "", verdict: "pass" },
    {
      name: "fails without that depth and without a token",
      more: '        with:\n          token: ""\n',
      verdict: "error",
    },
  ])("$name", async ({ more, verdict }) => {
    const workflow = `${altered("clausegate", "fetch-depth: 2", "fetch-depth: 1")}${more}`;
    const shallow = aPullRequest(origin, { ".github/workflows/clausegate.yml": workflow });
    const { clausegate } = await playExample("clausegate", shallow);
    expect(clausegate.outputs.verdict).toBe(verdict);
  });

  it("reads expressions as the examples use them, and throws at all else", () => {
    const steps = { one: { outputs: { verdict: "error", "json-report": "/r.json" } } };
    const scope = { inputs: { root: "a" }, steps, token, hasFailed: true };
    const given = "$\u007b{ inputs.root }}, $\u007b{ steps.one.outputs.json-report }}, $\u007b{ github.token }}";
    expect(interpolate(given, scope)).toBe("a, /r.json, secret");
    const condition = (text: string) => holds(`$\u007b{ ${text} }}`, scope);
    expect(condition("!cancelled() && steps.one.outputs.verdict != 'pass'")).toBe(true);
    expect(condition("!cancelled() && steps.one.outputs.verdict != 'error'")).toBe(false);
    expect(condition("steps.one.outputs.verdict == 'error'")).toBe(false);
    expect([holds(undefined, scope), holds(undefined, {})]).toEqual([false, true]);
    for (const text of [
      "always()",
      "steps.two.outputs.verdict",
      "steps.one.outputs.no",
      "github.ref",
      "1 + 1",
      "'a' 'b'",
    ])
      expect(() => condition(`!cancelled() && ${text}`)).toThrow(/nothing is called|not understood/);
  });
});
