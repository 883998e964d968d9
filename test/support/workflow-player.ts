import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { load } from "js-yaml";
import { aFolder, repository } from "./cli.ts";
import { git } from "./git.ts";
import { runStep, type StepResult } from "./runner.ts";
import { holds, interpolate, type Scope } from "./workflow-expression.ts";

type Permissions = Readonly<Record<string, string>>;
type With = Readonly<Record<string, string | number | boolean>>;

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses: string;
  readonly with?: With;
}

interface Job {
  readonly "runs-on"?: string;
  readonly "timeout-minutes"?: number;
  readonly permissions: Permissions;
  readonly steps?: readonly Step[];
  readonly uses?: string;
  readonly with?: With;
}

interface Workflow {
  readonly name: string;
  readonly on: Readonly<
    Record<string, { readonly inputs?: Readonly<Record<string, { readonly default?: string }>> } | null>
  >;
  readonly permissions: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What a workflow is started by. */
export interface Occasion {
  /** Repository of the workflow, from which it is checked out. */
  readonly origin: string;
  /** What the event is about: a merge commit, the tip of a branch. */
  readonly commit: string;
  readonly event: string;
  readonly payload: object;
  readonly environment?: Readonly<Record<string, string>>;
  /** Repositories of reusable workflows, by OWNER/NAME. */
  readonly repositories?: Readonly<Record<string, string>>;
}

/** What came of it. */
export interface Played {
  readonly conclusion: "success" | "failure";
  readonly clausegate: StepResult;
  /** Files that were uploaded, as data, by the name of the action. */
  readonly uploads: Readonly<Record<string, unknown>>;
}

const action = load(readFileSync(join(repository, "action.yml"), "utf8")) as {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
};
export const token = "secret";

/** Plays a workflow of the repository, as GitHub would, for what the examples use. Anything else throws. */
export async function play(path: string, occasion: Occasion): Promise<Played> {
  const workflow = workflowIn(occasion.origin, occasion.commit, path);
  if (!Object.hasOwn(workflow.on, occasion.event)) throw new Error(`${path} is not started by ${occasion.event}`);
  const job = onlyJob(workflow);
  if (job.uses === undefined) return playSteps(job, {}, occasion);
  const [, owner = "", called = ""] = /^(\w+\/\w+)\/(\.github\/workflows\/[\w-]+\.yml)@./.exec(job.uses) ?? [];
  const reusable = workflowIn(occasion.repositories?.[owner] ?? "", "HEAD", called);
  const declared = reusable.on.workflow_call?.inputs ?? {};
  for (const name of Object.keys(job.with ?? {}))
    if (!Object.hasOwn(declared, name)) throw new Error(`${called} has no input ${name}`);
  const defaults = Object.entries(declared).map(([name, input]) => [name, input.default ?? ""]);
  const inner = onlyJob(reusable);
  for (const [name, right] of Object.entries(inner.permissions)) demand(job.permissions, name, right);
  return playSteps(inner, { ...Object.fromEntries(defaults), ...texts(job.with, {}) }, occasion);
}

function workflowIn(origin: string, commit: string, path: string): Workflow {
  const workflow = load(git(origin, ["show", `${commit}:${path}`])) as Workflow;
  onlyKeys(workflow, ["name", "on", "permissions", "jobs"]);
  if (Object.keys(workflow.permissions).length > 0) throw new Error(`${path} gives rights to all jobs`);
  return workflow;
}

function onlyJob({ jobs }: Workflow): Job {
  const [job, ...others] = Object.values(jobs);
  if (!job || others.length > 0) throw new Error("not one job");
  onlyKeys(job, ["runs-on", "timeout-minutes", "permissions", "steps", "uses", "with"]);
  return job;
}

async function playSteps(
  { steps = [], permissions }: Job,
  inputs: Record<string, string>,
  occasion: Occasion,
): Promise<Played> {
  const workspace = join(aFolder(), "workspace");
  const done: Record<string, StepResult> = {};
  const uploads: Record<string, unknown> = {};
  let clausegate: StepResult | undefined;
  for (const step of steps) {
    onlyKeys(step, ["id", "if", "uses", "with"]);
    const scope: Scope = { inputs, steps: done, hasFailed: Boolean(clausegate?.status) };
    if (!holds(step.if, scope)) continue;
    const given = texts(step.with, scope);
    const [name = ""] = step.uses.split("@");
    if (name === "actions/checkout") checkOut(workspace, given, permissions, occasion);
    else if (name === "OWNER/clausegate") {
      clausegate = await runClausegate(workspace, given, permissions, occasion);
      if (step.id !== undefined) done[step.id] = clausegate;
    } else if (name === "actions/upload-artifact") uploads[name] = uploaded(workspace, given, ["name", "path"]);
    else if (name === "github/codeql-action/upload-sarif") {
      demand(permissions, "security-events", "write");
      uploads[name] = uploaded(workspace, given, ["sarif_file"]);
      demandSarif(uploads[name]);
    } else throw new Error(`${name} cannot be played`);
  }
  if (!clausegate) throw new Error("Clausegate did not run");
  return { conclusion: clausegate.status === 0 ? "success" : "failure", clausegate, uploads };
}

/** As the action does in a private repository: without credentials nothing can be fetched afterwards. */
function checkOut(
  workspace: string,
  given: Record<string, string>,
  permissions: Permissions,
  { origin, commit }: Occasion,
): void {
  // None of the documents that are played lies in Git LFS.
  onlyKeys(given, ["fetch-depth", "lfs", "persist-credentials"]);
  demand(permissions, "contents", "read");
  const depth = given["fetch-depth"] ?? "1";
  git(origin, ["init", "--quiet", workspace]);
  git(workspace, ["remote", "add", "origin", `file://${origin}`]);
  git(workspace, ["fetch", "--quiet", "--no-tags", ...(depth === "0" ? [] : [`--depth=${depth}`]), "origin", commit]);
  git(workspace, ["checkout", "--quiet", "--detach", "FETCH_HEAD"]);
  if (given["persist-credentials"] === "false") git(workspace, ["remote", "set-url", "origin", "file:///private"]);
}

async function runClausegate(
  workspace: string,
  given: Record<string, string>,
  permissions: Permissions,
  { event, payload, environment = {} }: Occasion,
): Promise<StepResult> {
  onlyKeys(given, Object.keys(action.inputs));
  if ((given.comment ?? "off") !== "off") demand(permissions, "pull-requests", "write");
  const defaults = Object.entries(action.inputs).map(([name, input]) => [
    name,
    interpolate(input.default ?? "", { token }),
  ]);
  const inputs = { ...Object.fromEntries(defaults), ...given };
  return runStep({ workspace, event, payload, inputs, environment });
}

/** The one file an upload names, which is there and is JSON. */
function uploaded(workspace: string, given: Record<string, string>, keys: readonly string[]): unknown {
  onlyKeys(given, keys);
  const path = given.path ?? given.sarif_file ?? "";
  const file = path.startsWith("/") ? path : join(workspace, path);
  if (path === "" || !existsSync(file)) throw new Error(`nothing to upload at "${path}"`);
  return JSON.parse(readFileSync(file, "utf8"));
}

function demandSarif(log: unknown): void {
  const tools = createRequire(join(repository, "test/package.json"));
  const schema = readFileSync(tools.resolve("@microsoft/sarif-multitool-linux/sarif-2.1.0.json"), "utf8");
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  if (!ajv.validate(JSON.parse(schema), log)) throw new Error(`not SARIF: ${ajv.errorsText()}`);
}

function texts(given: With | undefined, scope: Scope): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given ?? {}).map(([name, value]) => [name, interpolate(String(value), scope)]),
  );
}

function demand(permissions: Permissions, name: string, right: string): void {
  if (permissions[name] !== right && permissions[name] !== "write") throw new Error(`the job lacks ${name}: ${right}`);
}

function onlyKeys(given: object, known: readonly string[]): void {
  const unknown = Object.keys(given).filter((key) => !known.includes(key));
  if (unknown.length > 0) throw new Error(`${unknown.join(", ")} cannot be played`);
}
