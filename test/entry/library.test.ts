import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aFolder, clausegate, repository } from "../support/cli.ts";
import { git } from "../support/git.ts";

const consumer = `
import { check, isIsoDate, type JsonReport, loadBuiltInPolicy, openDirectory, type Report, RunError, reporters } from "clausegate";

declare const process: { readonly argv: readonly string[]; readonly stdout: { write(text: string): void } };
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
      // No types of Node, no library of browsers, no package: what the declarations need comes with them.
      compilerOptions: {
        strict: true,
        module: "NodeNext",
        target: "ES2022",
        lib: ["ES2022"],
        types: [],
        skipLibCheck: false,
      },
      files: ["consumer.mts"],
    },
  });
  addExamples(project);
  const installed = join(project, "node_modules/clausegate");
  mkdirSync(installed, { recursive: true });
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", project], { cwd: repository, encoding: "utf8" }),
  );
  execFileSync("tar", ["-xzf", join(project, packed.filename), "-C", installed, "--strip-components=1"]);
  return project;
}

/** The examples, as programs for Node. */
function addExamples(project: string): void {
  const folder = join(project, "examples");
  cpSync(join(repository, "examples/library"), folder, { recursive: true });
  const compilerOptions = { strict: true, module: "NodeNext", target: "ES2022", types: ["node"], skipLibCheck: false };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  mkdirSync(join(project, "node_modules"));
  symlinkSync(join(repository, "node_modules/@types"), join(project, "node_modules/@types"));
  symlinkSync(join(repository, "node_modules/undici-types"), join(project, "node_modules/undici-types"));
}

/** What the compiler says of a project. */
function compile(project: string): string {
  const tsc = join(repository, "node_modules/typescript/bin/tsc");
  const { stdout, stderr } = spawnSync(process.execPath, [tsc, "-p", project], { encoding: "utf8" });
  return stdout + stderr;
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
  "audit-pack": "/pack ",
  audit: "pass ",
  baseline: "0 entries\n",
  blame: "call-center met ",
  "check-change": "pass 0\n",
  check: "\nPASS\n",
  config: "settings.waiver_days 365 default\n",
  "document-entries":
    '- { id: "2026-contract", kind: consignment-contract, path: "../documents/2026-contract.md", sha256: ',
  dossier: '{"input":{"as_of":"2026-11-22",',
  draft: "missing ",
  evidence: "verified\ncall-center pass ",
  gate: "allow true\n",
  history: "1,commit,2026-01-02,",
  fix: "repairs 0 files 0\n",
  fmt: "canonical 6 others 0\n",
  import: "/vendor.yaml new true\n1\n",
  init: "clausegate.yaml new\n",
  merge: "pass 2\n",
  "policy-bundle": "bundle written\n",
  report: "Policy digest: ",
  review: "accepted 0 files 0\n",
  rules: "SEC-06",
  schema: " record report vendor waivers\n",
  waivers: "SEC-06 true\n",
};

describe("the packed package", () => {
  const project = aProject();
  const installed = join(project, "node_modules/clausegate");

  it("holds dist, the rules' pages and what npm always adds, nothing else", () => {
    expect(readdirSync(installed).sort()).toEqual([
      ...["LICENSE", "README.ko.md", "README.md", "dist", "docs", "package.json"],
    ]);
    expect(readdirSync(join(installed, "docs"))).toEqual(["rules"]);
  });

  it("installs nothing beside itself", () => {
    const { dependencies, peerDependencies, optionalDependencies, scripts } = JSON.parse(
      readFileSync(join(installed, "package.json"), "utf8"),
    );
    expect([dependencies, peerDependencies, optionalDependencies, scripts.install]).toEqual(Array(4).fill(undefined));
  });

  it("type-checks strictly and gives what the command line gives", () => {
    expect(compile(project)).toBe("");
    const run = spawnSync(process.execPath, [join(project, "consumer.mjs"), repository], { encoding: "utf8" });
    expect(run.stderr).toBe("");
    const { shown, verdict, missing } = JSON.parse(run.stdout);
    expect([verdict, missing]).toEqual(["pass", "root-missing"]);
    expect(shown).toBe(clausegate(["check", "--format", "json", "--as-of", "2026-11-22"]).stdout);
  });

  it.each(["en", "ko"])("does what the page about it shows (%s)", (language) => {
    const page = readFileSync(join(repository, "docs", language, "library.md"), "utf8");
    const [, example = ""] = /```js\n([\s\S]*?)```/.exec(page) ?? [];
    writeFileSync(join(project, "example.mjs"), example);
    const run = spawnSync(process.execPath, [join(project, "example.mjs")], { cwd: repository, encoding: "utf8" });
    const shown = clausegate(["check", "--as-of", "2026-06-30", "--language", "ko"]).stdout;
    expect([run.stderr, run.stdout]).toEqual(["", `pass ${shown}\n`]);
  });

  it("can be required from CommonJS", () => {
    const program = 'process.stdout.write(typeof require("clausegate").check)';
    const run = spawnSync(process.execPath, ["--no-warnings", "-e", program], { cwd: project, encoding: "utf8" });
    expect([run.status, run.stdout]).toEqual([0, "function"]);
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

  it("compiles the examples", () => {
    expect(compile(join(project, "examples"))).toBe("");
  });

  const sample = theSample();
  it.each(Object.entries(examples))("runs the example '%s'", (name, shown) => {
    const run = spawnSync(process.execPath, [join(project, "examples", `${name}.js`), sample], { encoding: "utf8" });
    expect(run.stderr).toBe("");
    expect(run.stdout).toContain(shown);
  });
});
