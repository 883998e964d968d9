import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { load } from "js-yaml";
import { beforeAll, describe, expect, it } from "vitest";
import { inputNames } from "../../../src/entry/action/inputs.ts";
import { outputsOf } from "../../../src/entry/action/outputs.ts";
import { aFolder, repository } from "../../support/cli.ts";
import { workflowErrors } from "../../support/workflow-linter.ts";

/** GitHub's own parser of `action.yml`. Its package imports JSON as bundlers do, and Node does not. */
let actionErrors: (name: string, text: string) => string[];
beforeAll(async () => {
  const source = `
    import { NoOperationTraceWriter } from "@actions/workflow-parser";
    import { parseAction } from "@actions/workflow-parser/actions/action-parser";
    const errorsOf = ({ context }) => context.errors.getErrors().map(({ message }) => message);
    export const actionErrors = (name, content) => errorsOf(parseAction({ name, content }, new NoOperationTraceWriter()));`;
  const outfile = join(aFolder(), "parser.mjs");
  const stdin = { contents: source, resolveDir: join(repository, "test") };
  await build({ stdin, outfile, bundle: true, platform: "node", format: "esm", logLevel: "error" });
  ({ actionErrors } = await import(pathToFileURL(outfile).href));
});

const text = readFileSync(join(repository, "action.yml"), "utf8");
interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}
const action = load(text) as Action;

describe("action.yml", () => {
  it("passes GitHub's parser, which finds what is wrong", () => {
    expect(actionErrors("action.yml", text)).toEqual([]);
    expect(actionErrors("action.yml", text.replace("node24", "node25"))).not.toEqual([]);
    expect(actionErrors("action.yml", text.replace("description: Checks", "descriptoin: Checks"))).not.toEqual([]);
  });

  it("declares the inputs and outputs there are", () => {
    expect(Object.keys(action.inputs)).toEqual(inputNames);
    expect(Object.keys(action.outputs)).toEqual(Object.keys(outputsOf({ verdict: "pass", written: [] })));
  });

  it("has no default that would hide the configuration", () => {
    const defaults = Object.entries(action.inputs).filter(([, input]) => "default" in input);
    expect(defaults.map(([name, input]) => [name, input.default])).toEqual([["token", "$\u007b{ github.token }}"]]);
  });

  it("starts the bundle on Node 24", () => {
    expect(action.runs).toEqual({ using: "node24", main: "dist/action.mjs" });
  });
});

describe("the project's own workflows", () => {
  interface Step {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }
  interface Job {
    readonly needs?: string;
    readonly permissions?: Readonly<Record<string, string>>;
    readonly environment?: string;
    readonly "timeout-minutes"?: number;
    readonly steps: readonly Step[];
  }
  interface Workflow {
    readonly on: object;
    readonly permissions: Readonly<Record<string, string>>;
    readonly concurrency: { readonly group: string; readonly "cancel-in-progress": boolean };
    readonly jobs: Readonly<Record<string, Job>>;
  }
  const folder = join(repository, ".github/workflows");
  const workflows = readdirSync(folder).map((name) => {
    const content = readFileSync(join(folder, name), "utf8");
    return { name, content, workflow: load(content) as Workflow };
  });
  const release = workflows.find(({ name }) => name === "release.yml")?.workflow;
  if (!release) throw new Error("no release.yml");
  const stepsOf = (name: string) => release.jobs[name]?.steps ?? [];

  it.each(workflows)("$name passes actionlint, which finds what is wrong", async ({ name, content }) => {
    expect(await workflowErrors(name, content)).toEqual([]);
    expect(await workflowErrors(name, content.replace("timeout-minutes", "timeout-minuets"))).not.toEqual([]);
  });

  it.each(workflows)(
    "$name puts no expression into a script, keeps no credentials, and ends in time",
    ({ workflow }) => {
      for (const { steps, "timeout-minutes": minutes } of Object.values(workflow.jobs)) {
        expect(steps.filter(({ run }) => run?.includes("$\u007b{"))).toEqual([]);
        const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
        for (const checkout of checkouts) expect(checkout.with).toMatchObject({ "persist-credentials": false });
        expect(minutes).toBeLessThanOrEqual(20);
      }
    },
  );

  it("release with the least rights for each job, and sign and publish where nothing of the repository runs", () => {
    expect(release.permissions).toEqual({});
    const rights = Object.entries(release.jobs).map(([name, { permissions }]) => [name, permissions]);
    expect(Object.fromEntries(rights)).toEqual({
      build: { contents: "read" },
      attest: { "id-token": "write", attestations: "write" },
      draft: { contents: "write" },
      npm: { "id-token": "write" },
      publish: { contents: "write" },
    });
    for (const name of ["attest", "draft", "npm", "publish"])
      expect(
        stepsOf(name).filter(({ uses, run }) => uses?.startsWith("actions/checkout@") || run?.includes("npm ci")),
      ).toEqual([]);
  });

  it("release only tags, one at a time, in the order in which things can be taken back, by trusted publishing", () => {
    expect([release.on, release.concurrency]).toEqual([
      { push: { tags: ["v*.*.*"] } },
      { group: "release", "cancel-in-progress": false },
    ]);
    const needs = Object.entries(release.jobs).map(([name, job]) => [name, job.needs]);
    expect(needs).toEqual([
      ["build", undefined],
      ["attest", "build"],
      ["draft", "attest"],
      ["npm", "draft"],
      ["publish", "npm"],
    ]);
    expect(release.jobs.npm?.environment).toBe("release");
    expect(stepsOf("build").map(({ run }) => run)).toContain(".ci/run");
    expect(JSON.stringify(release)).not.toMatch(/secrets\.|_TOKEN":"(?!\$\{\{ github\.token)/);
  });
});
