import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { aFolder, repository } from "./support/cli.ts";

const read = (name: string) => readFileSync(join(repository, name), "utf8");

/** The commands a newcomer copies from a page, in order. */
const commandsOf = (page: string) => [...read(page).matchAll(/```sh\n(.*?)\n```/gs)].map(([, command]) => command);
const commands = commandsOf("README.md");

it("needs two commands: one for the main job, one for the tests", () => {
  expect(commands).toEqual(["node dist/cli.mjs check", "npm ci && npm test"]);
  expect(commandsOf("README.ko.md")).toEqual(commands);
});

it("takes five minutes to read, in either language", () => {
  for (const [name, other] of [
    ["README.md", "README.ko.md"],
    ["README.ko.md", "README.md"],
  ] as const) {
    const lines = read(name).trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(150);
    expect(lines.slice(0, 4).join()).toContain(`](${other})`);
  }
});

it("does the main job in a fresh clone, with nothing installed", () => {
  const clone = aFolder();
  expect(spawnSync("git", ["clone", "--quiet", "--no-hardlinks", repository, clone]).status).toBe(0);
  expect(readdirSync(clone)).not.toContain("node_modules");
  const env = { PATH: process.env.PATH };
  const run = spawnSync("sh", ["-c", commands[0] ?? ""], { cwd: clone, encoding: "utf8", env });
  expect([run.status, run.stderr]).toEqual([0, ""]);
  expect(run.stdout).toMatch(/\nPASS\n$/);
});

it("runs in CI exactly the README's test command", () => {
  expect(read(".ci/run").split("\n")).toContain(commands[1]);
  expect(read(".github/workflows/ci.yml")).toContain("- run: .ci/run\n");
});

it("shows newcomers only what there is", () => {
  const named = [...read("CONTRIBUTING.md").matchAll(/`((?:src|tools|test|policies|docs|bench|examples)\/[\w./-]+)`/g)];
  expect(named.length).toBeGreaterThan(30);
  expect(named.flatMap(([, path = ""]) => (existsSync(join(repository, path)) ? [] : path))).toEqual([]);
});

it("pins every action of its workflows by commit", () => {
  for (const name of readdirSync(join(repository, ".github/workflows"))) {
    const used = [...read(`.github/workflows/${name}`).matchAll(/uses: (\S+)( # v[\d.]+)?$/gm)];
    expect(used.length).toBeGreaterThan(0);
    for (const [line, action, version] of used)
      expect([line, /@[0-9a-f]{40}$/.test(action ?? ""), version]).toEqual([line, true, expect.any(String)]);
  }
});

it("installs without running scripts, and pins what it installs", () => {
  for (const folder of ["", "test/"]) {
    expect(read(`${folder}.npmrc`)).toContain("ignore-scripts=true");
    const {
      dependencies = {},
      devDependencies = {},
      optionalDependencies = {},
    } = JSON.parse(read(`${folder}package.json`));
    const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)))).toEqual([]);
    expect(JSON.parse(read(`${folder}package-lock.json`)).lockfileVersion).toBe(3);
  }
});
