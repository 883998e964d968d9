import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aFolder, clausegate, repository } from "../support/cli.ts";
import { git } from "../support/git.ts";

const consumer = `
import { check, isIsoDate, type JsonReport, loadBuiltInPolicy, openDirectory, type Report, RunError, reporters } from "clausegate";

const [root = "."] = process.argv.slice(2);
const asOf: string = "2026-11-22";
if (!isIsoDate(asOf)) throw new Error(asOf);
const report: Report = await check(await openDirectory(root), await loadBuiltInPolicy(), { asOf });
const shown = reporters.json(report, { language: "en", color: false });
const parsed: JsonReport = JSON.parse(shown);
const missing = await openDirectory("/nowhere").catch((error: unknown) => (error instanceof RunError ? error.code : error));
process.stdout.write(JSON.stringify({ shown, verdict: parsed.verdict, missing }));
`;

/** A project that has installed the packed package, and nothing else. */
function aProject(): string {
  const project = aFolder({
    "consumer.mts": consumer,
    "package.json": { type: "module" },
    "tsconfig.json": {
      compilerOptions: { strict: true, module: "NodeNext", target: "ES2022", types: ["node"], skipLibCheck: false },
      include: ["consumer.mts", "examples"],
    },
  });
  cpSync(join(repository, "examples/library"), join(project, "examples"), { recursive: true });
  const installed = join(project, "node_modules/clausegate");
  mkdirSync(installed, { recursive: true });
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", project], { cwd: repository, encoding: "utf8" }),
  );
  execFileSync("tar", ["-xzf", join(project, packed.filename), "-C", installed, "--strip-components=1"]);
  mkdirSync(join(project, "node_modules/@types"));
  symlinkSync(join(repository, "node_modules/@types/node"), join(project, "node_modules/@types/node"));
  symlinkSync(join(repository, "node_modules/undici-types"), join(project, "node_modules/undici-types"));
  return project;
}

/** The sample as a repository whose last commit brings one of its vendors. */
function theSample(): string {
  const folder = aFolder();
  const stage = (...names: string[]) => {
    for (const name of names) cpSync(join(repository, name), join(folder, name), { recursive: true });
    git(folder, ["add", "."]);
    git(folder, ["commit", "--quiet", "--message", `Record ${names.join(", ")}`]);
  };
  git(folder, ["init", "--quiet"]);
  stage("vendors/_guidelines", "vendors/hanbit-cs");
  stage("vendors/neorun-idc");
  return folder;
}

/** What each example prints of the sample, or the end of it. */
const examples: Readonly<Record<string, string>> = {
  audit: "pass ",
  blame: "call-center met ",
  "check-change": "pass 0\n",
  check: "\nPASS\n",
  config: "settings.waiver_days 365 default\n",
  dossier: '{"input":{"as_of":"2026-11-22",',
  evidence: "verified\ncall-center pass ",
  gate: "allow true\n",
  history: "1,commit,2026-01-02,",
  merge: "pass 2\n",
  report: "Policy digest: ",
  rules: "SEC-06",
  waivers: "SEC-06 true\n",
};

describe("the packed package", () => {
  const project = aProject();
  const installed = join(project, "node_modules/clausegate");

  it("holds dist, the rules' pages and what npm always adds, nothing else", () => {
    expect(readdirSync(installed).sort()).toEqual(["LICENSE", "README.md", "dist", "docs", "package.json"]);
    expect(readdirSync(join(installed, "docs"))).toEqual(["rules"]);
  });

  it("type-checks strictly and gives what the command line gives", () => {
    const tsc = spawnSync(process.execPath, [join(repository, "node_modules/typescript/bin/tsc"), "-p", project], {
      encoding: "utf8",
    });
    expect(tsc.stdout + tsc.stderr).toBe("");
    const run = spawnSync(process.execPath, [join(project, "consumer.mjs"), repository], { encoding: "utf8" });
    expect(run.stderr).toBe("");
    const { shown, verdict, missing } = JSON.parse(run.stdout);
    expect([verdict, missing]).toEqual(["pass", "root-missing"]);
    expect(shown).toBe(clausegate(["check", "--format", "json", "--as-of", "2026-11-22"]).stdout);
  });

  it("runs as a command", () => {
    const run = spawnSync(process.execPath, [join(installed, "dist/cli.mjs"), "check", "--root", repository], {
      encoding: "utf8",
    });
    expect([run.status, run.stderr]).toEqual([0, ""]);
  });

  it("has an example of every use case", () => {
    expect(readdirSync(join(repository, "examples/library")).sort()).toEqual(
      Object.keys(examples)
        .map((name) => `${name}.ts`)
        .sort(),
    );
  });

  const sample = theSample();
  it.each(Object.entries(examples))("runs the example '%s'", (name, shown) => {
    const run = spawnSync(process.execPath, [join(project, "examples", `${name}.js`), sample], { encoding: "utf8" });
    expect(run.stderr).toBe("");
    expect(run.stdout).toContain(shown);
  });
});
