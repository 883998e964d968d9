import { spawnSync } from "node:child_process";
import { renameSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { addDays, today } from "../../../src/entry/library.ts";
import decisionSchema from "../../../src/schemas/decision.schema.json" with { type: "json" };
import { guidelineFiles, vendorFiles } from "../../support/change.ts";
import { aFolder, bundle, repository } from "../../support/cli.ts";
import { aService } from "../../support/decisions.ts";
import { aRepository, clone } from "../../support/git.ts";
import { blocksOf, committer, playPage, readPage } from "../../support/page.ts";
import { workflowErrors } from "../../support/workflow-linter.ts";

const pageIn = (language: string) => readPage(`docs/${language}/gate.md`);
const [english, korean] = [pageIn("en"), pageIn("ko")];
const [workflow = "", gitlab = ""] = blocksOf(english, "yaml");
const environment = {
  PATH: process.env.PATH,
  HOME: aFolder(),
  TMPDIR: aFolder(),
  GIT_CONFIG_NOSYSTEM: "1",
  ...committer,
};

/** Runs a script with the command of this repository in the place of the published package. */
function run(script: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const ours = script.replaceAll("npx --yes clausegate@<version>", `"${process.execPath}" "${bundle}"`);
  const { status, stdout, stderr } = spawnSync("bash", ["-eo", "pipefail", "-c", ours], {
    cwd,
    encoding: "utf8",
    env: { ...environment, ...env },
  });
  return { status, stdout, stderr };
}

/** A repository with the vendor of the examples, who may start today and, so that it is soon found out, not the day after tomorrow. */
function records(): string {
  const services = [aService({ id: "call-center" })];
  const effective = { from: "2026-01-05", to: addDays(today(), 1) };
  const contract = { services: ["call-center"], effective };
  return aRepository({ ...guidelineFiles, ...vendorFiles("hanbit-cs", { vendor: { services }, contract }) });
}

it.each(["en", "ko"])(
  "the commands of docs/%s/gate.md print what the page says, one after the other",
  async (language) => {
    const { stderr, printed, promised } = await playPage(`docs/${language}/gate.md`, { environment: committer });
    expect(stderr).toBe("");
    expect(printed).toEqual(promised);
  },
);

it("docs/ko/gate.md has the same examples as docs/en/gate.md", () => {
  for (const language of ["yaml", "hcl"]) {
    expect(blocksOf(english, language).length).toBeGreaterThan(0);
    expect(blocksOf(korean, language)).toEqual(blocksOf(english, language));
  }
});

it.each(["en", "ko"])("docs/%s/gate.md explains every field and every reason of its own", (language) => {
  const page = pageIn(language);
  for (const field of Object.keys(decisionSchema.properties)) expect(page).toContain(`\`${field}\``);
  for (const code of [
    ...["vendor-unknown", "vendor-terminated", "no-active-service", "service-unknown"],
    ...["service-not-started", "service-ended", "unreported"],
  ])
    expect(page).toContain(`| \`${code}\` |`);
});

interface Job {
  readonly needs?: string | readonly string[];
  readonly steps?: readonly { readonly run?: string; readonly env?: Readonly<Record<string, string>> }[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly script?: readonly string[];
}

describe("the GitHub workflow of docs/en/gate.md", () => {
  const { jobs } = load(workflow) as { jobs: Readonly<Record<"gate" | "deploy", Job>> };

  it("passes actionlint, which finds what is wrong", async () => {
    expect(await workflowErrors("deploy.yml", workflow)).toEqual([]);
    expect(await workflowErrors("deploy.yml", workflow.replace("needs: gate", "needs: gates"))).not.toEqual([]);
    const used = [...workflow.matchAll(/uses: (\S+)/g)].map(([, name = ""]) => name);
    expect(used.filter((name) => !/@[0-9a-f]{40}$/.test(name))).toEqual([]);
  });

  it("deploys only what the gate allows", () => {
    expect(jobs.deploy.needs).toBe("gate");
    expect(workflow).not.toMatch(/always\(\)|continue-on-error/);
    const { run: script = "", env = {} } = jobs.gate.steps?.find((step) => step.run) ?? {};
    const workspace = aFolder();
    renameSync(records(), join(workspace, "records"));
    expect(run(script, workspace, env)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^ALLOW {2}hanbit-cs, service call-center, .*commit/),
    });
    for (const VENDOR of ["--help", "hanbit"]) expect(run(script, workspace, { ...env, VENDOR }).status).toBe(1);
    expect(run(script, workspace, { ...env, VENDOR: "" }).status).toBe(2);
  });
});

it("the GitLab job of docs/en/gate.md deploys only what the gate allows", () => {
  const { gate, deploy } = load(gitlab) as Readonly<Record<"gate" | "deploy", Job>>;
  expect(deploy.needs).toEqual(["gate"]);
  const working = clone(records());
  const variables = { CI_DEFAULT_BRANCH: "main", ...gate.variables };
  const script = (gate.script ?? []).join("\n");
  expect(run(script, working, variables).status).toBe(0);
  expect(run(script, working, { ...variables, SERVICE: "other" }).status).toBe(1);
});

describe("the Terraform configuration of docs/en/gate.md", () => {
  const [, list = ""] = /program = \[(.*?)\]/s.exec(blocksOf(english, "hcl")[0] ?? "") ?? [];
  /** As the provider starts it: no shell, and no empty arguments. */
  const ask = (values: Readonly<Record<string, string>>) => {
    const [npx, yes, name, ...args] = list
      .split(/,\s*/)
      .map((item) => item.trim())
      .filter((item) => item !== "")
      .map((item) => (item.startsWith('"') ? JSON.parse(item) : `\${${item}}`) as string)
      .map((item) => item.replace(/\$\{([a-z.]+)\}/g, (_, variable) => values[variable] ?? "?"));
    expect([npx, yes, name]).toEqual(["npx", "--yes", "clausegate@<version>"]);
    const started = args.filter((item) => item !== "");
    return spawnSync(process.execPath, [bundle, ...started], { encoding: "utf8", env: environment });
  };
  const module = aFolder();
  renameSync(records(), join(module, "records"));
  const values = { "path.module": module, "var.vendor": "hanbit-cs", "var.service": "call-center" };

  it("gets an object of strings for a vendor that may start", () => {
    const { status, stdout, stderr } = ask(values);
    expect([status, stderr]).toEqual([0, ""]);
    const result: Readonly<Record<string, unknown>> = JSON.parse(stdout);
    expect(Object.values(result).every((value) => typeof value === "string")).toBe(true);
    for (const page of [english, korean]) for (const name of Object.keys(result)) expect(page).toContain(`\`${name}\``);
    expect(result.allow).toBe("true");
  });

  it("ends with a reason for every other", () => {
    for (const change of [{ "var.vendor": "hanbit" }, { "var.vendor": "" }, { "var.service": "" }]) {
      const { status, stderr } = ask({ ...values, ...change });
      expect(status).toBeGreaterThan(0);
      expect(stderr).toMatch(/^clausegate: .+\n$/);
    }
  });
});

it.each(["en", "ko"])("the program of docs/%s/gate.md runs", (language) => {
  const [program = ""] = blocksOf(pageIn(language), "js");
  const ours = program.replace('from "clausegate"', `from "${join(repository, "dist/index.mjs")}"`);
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", ours], {
    cwd: repository,
    encoding: "utf8",
    env: environment,
  });
  expect([status, stderr]).toEqual([0, ""]);
});
