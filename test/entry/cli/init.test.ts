import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { aFolder, bundle, clausegate, clausegateHere, repository } from "../../support/cli.ts";
import { git } from "../../support/git.ts";
import { goodFiles } from "../../support/inventory.ts";

const commit = "0123456789abcdef0123456789abcdef01234567";
const action = `acme/clausegate@${commit}`;
const init = (root: string, ...args: readonly string[]) =>
  clausegateHere(["init", "--root", root, ...(args.includes("--dry-run") ? [] : ["--yes"]), ...args]);
const read = (root: string, path: string) => readFileSync(join(root, path), "utf8");

/** Every file below a folder but Git's own. */
function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => !/^\.git(\/|$)/.test(path) && statSync(join(root, path)).isFile())
    .sort();
}

function aWorkTree(files: Record<string, string> = {}, remote?: string): string {
  const root = aFolder(files);
  git(root, ["init", "--quiet", "--initial-branch=main"]);
  if (remote !== undefined) git(root, ["remote", "add", "origin", remote]);
  return root;
}

/** Answers questions in order, then ends the input. */
function answering(...answers: readonly string[]) {
  const asked: string[] = [];
  const ask = async (question: string) => answers[asked.push(question) - 1];
  return { ask, asked };
}

const common = [
  ".clausegate/schemas/config.schema.json",
  ".clausegate/schemas/record.schema.json",
  ".clausegate/schemas/waivers.schema.json",
  ".gitattributes",
  ".githooks/pre-commit",
  ".vscode/extensions.json",
  ".vscode/settings.json",
  "clausegate.yaml",
  "vendors/_guidelines/vendor-selection.yaml",
];
const github = [".github/CODEOWNERS", ".github/pull_request_template.md", ".github/workflows/clausegate.yml"];
const gitlab = [".gitlab-ci.yml", ".gitlab/merge_request_templates/Default.md", "CODEOWNERS"];

describe("clausegate init", () => {
  it.each([
    { name: "an unknown host", remote: undefined, is: [...common, ...github.slice(1), ...gitlab] },
    { name: "GitHub", remote: "git@github.com:acme/vendors.git", is: [...common, ...github] },
    { name: "GitLab", remote: "https://gitlab.example.com/acme/vendors", is: [...common, ...gitlab] },
  ])("writes the files for $name", async ({ remote, is }) => {
    const root = aWorkTree({}, remote);
    const { status, stderr } = await init(root, "--action", action);
    expect([status, stderr]).toEqual([0, ""]);
    expect(filesIn(root)).toEqual(is.toSorted());
  });

  it("then leaves check with no vendor to judge, and with the commands that add one", async () => {
    const root = aFolder();
    await init(root);
    const { status, stderr } = await clausegateHere(["check", "--root", root]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/no vendor.*clausegate add vendor.*clausegate import.*clausegate draft/);
  });

  it("writes a guideline whose every gap is a problem at its line, and no pass", async () => {
    const root = aFolder(goodFiles() as Record<string, string>);
    rmSync(join(root, "vendors/_guidelines"), { recursive: true, force: true });
    await init(root);
    const path = "vendors/_guidelines/vendor-selection.yaml";
    const run = await clausegateHere(["check", "--root", root, "--as-of", "2026-06-30", "--format", "json"]);
    const { problems, verdict } = JSON.parse(run.stdout);
    const gaps = read(root, path)
      .split("\n")
      .flatMap((line, at) => (/^ *(title|from|path|sha256|covers): #/.test(line) ? [at + 1] : []));
    expect(gaps).toHaveLength(6);
    const found = problems.filter(({ file }: { file: string }) => file === path);
    expect([...new Set(found.map(({ line }: { line: number }) => line))]).toEqual(gaps);
    expect(verdict).toBe("fail");
  });

  it("writes the schemas that the package ships, for every document of every record", async () => {
    const root = aFolder();
    await init(root);
    for (const name of ["config", "record", "waivers"]) {
      const path = `.clausegate/schemas/${name}.schema.json`;
      expect(read(root, path)).toBe(read(repository, `dist/schemas/${name}.schema.json`));
    }
    expect(JSON.parse(read(root, ".vscode/settings.json"))["yaml.schemas"]).toEqual({
      "./.clausegate/schemas/record.schema.json": ["/vendors/**/*.yaml", "/vendors/**/*.yml"],
      "./.clausegate/schemas/config.schema.json": ["/clausegate.yaml"],
      "./.clausegate/schemas/waivers.schema.json": ["/waivers.yaml"],
    });
  });

  it("writes the values that were given", async () => {
    const root = aWorkTree();
    const given = ["--language", "ko", "--inventory", "records/기록", "--owner", "@acme/security", "--lfs"];
    await init(root, "--action", action, ...given);
    expect(load(read(root, "clausegate.yaml"))).toEqual({ version: 1, inventory: "records/기록", language: "ko" });
    expect((await clausegateHere(["config", "--root", root, "--format", "json"])).status).toBe(0);
    expect(load(read(root, ".github/workflows/clausegate.yml"))).toMatchObject({
      on: { pull_request: null, merge_group: null },
      jobs: { contracts: { steps: [{}, { uses: action }] } },
    });
    expect(read(root, "CODEOWNERS")).toMatch(/^\/records\/기록\/_guidelines\/ @acme\/security$/m);
    const attributes = (path: string) => git(root, ["check-attr", "text", "filter", "eol", "--", path]);
    expect(attributes("records/기록/acme/documents/a.md")).toMatch(/text: unset\n.*filter: unspecified/);
    expect(attributes("records/기록/acme/a.hwpx")).toMatch(/text: unset\n.*filter: lfs/);
    expect(attributes("records/기록/acme/vendor.yaml")).toMatch(/text: set\n.*filter: unspecified\n.*eol: lf/);
  });

  it("puts the files of a root below the top of its repository where they count", async () => {
    const top = aWorkTree();
    const root = join(top, "contracts");
    mkdirSync(root);
    await init(root, "--action", action);
    expect(filesIn(root)).toEqual([...common.slice(0, 4), ...common.slice(7)].sort());
    expect(load(read(top, ".github/workflows/clausegate.yml"))).toMatchObject({
      jobs: { contracts: { steps: [{}, { with: { root: "contracts" } }] } },
    });
    expect(read(top, ".gitlab-ci.yml")).toContain("check --root contracts --base");
    expect(Object.keys(JSON.parse(read(top, ".vscode/settings.json"))["yaml.schemas"])).toContain(
      "./contracts/.clausegate/schemas/record.schema.json",
    );
    expect(read(top, "CODEOWNERS")).toContain("/contracts/vendors/_guidelines/");
  });

  it("overwrites nothing, and says what to add by hand", async () => {
    const mine = {
      ".gitattributes": "*.pdf binary\nvendors/**   -text\n",
      ".vscode/settings.json": "{ // mine\n}",
      ".githooks/pre-commit": "mine",
      "vendors/_guidelines/own.yaml": "mine",
      "docs/CODEOWNERS": "/waivers.yaml @acme/security\n",
    };
    const root = aWorkTree(mine);
    const { stdout } = await init(root, "--owner", "@acme/security");
    for (const [path, text] of Object.entries(mine)) expect(read(root, path)).toBe(text);
    expect(existsSync(join(root, "CODEOWNERS"))).toBe(false);
    expect(existsSync(join(root, "vendors/_guidelines/vendor-selection.yaml"))).toBe(false);
    const kept = stdout.split("Kept as they are")[1];
    expect(kept).toMatch(/\.gitattributes .*\n +add by hand:\n +vendors\/\*\*\/\*\.yaml text eol=lf\n/);
    expect(kept).not.toMatch(/vendors\/\*\* -text/);
    expect(kept).toMatch(/docs\/CODEOWNERS .*\n +add by hand:\n +\/\.github\/ @acme\/security\n/);
    expect(kept).not.toMatch(/^ +\/waivers\.yaml/m);
    expect(kept).toContain('"yaml.schemas"');
  });

  it("writes nothing the second time, and nothing in a dry run", async () => {
    const root = aFolder();
    const dry = await init(root, "--dry-run");
    expect([dry.status, filesIn(root)]).toEqual([0, []]);
    expect(dry.stdout).toContain("To be written:\n  clausegate.yaml");
    await init(root);
    const before = filesIn(root).map((path) => [path, statSync(join(root, path)).mtimeMs]);
    const again = await init(root);
    expect(again.stdout).toContain("Nothing to write");
    expect(filesIn(root).map((path) => [path, statSync(join(root, path)).mtimeMs])).toEqual(before);
  });

  it("says what to give where it does not know the Action, and writes all else", async () => {
    const root = aFolder();
    const { status, stdout } = await init(root);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Left out:\n {2}\.github\/workflows\/clausegate\.yml .*--action OWNER\/NAME@COMMIT/);
    expect(existsSync(join(root, ".github/workflows"))).toBe(false);
  });

  it("needs --yes or --dry-run where it cannot ask", async () => {
    const root = aFolder();
    const { status, stderr } = await clausegateHere(["init", "--root", root]);
    expect([status, filesIn(root)]).toEqual([2, []]);
    expect(stderr).toMatch(/--yes.*--dry-run/);
  });

  it.each([
    { args: ["--action", "acme/clausegate@v1"], code: /40 digits/ },
    { args: ["--action", `acme/x@${commit}\n      - run: evil`], code: /40 digits/ },
    { args: ["--action", ""], code: /40 digits/ },
    { args: ["--owner", "@a/b\n* @evil"], code: /--owner/ },
    { args: ["--inventory", "../up"], code: /'\.\.\/up' cannot stand/ },
    { args: ["--inventory", ".git"], code: /cannot stand/ },
    { args: ["--inventory", "a b'; rm -rf /"], code: /cannot stand/ },
    { args: ["--inventory", "-x"], code: /cannot stand/ },
    { args: ["--inventory", ""], code: /cannot stand/ },
  ])("refuses $args and writes nothing", async ({ args, code }) => {
    const root = aFolder();
    const { status, stderr } = await init(root, ...args);
    expect([status, filesIn(root)]).toEqual([2, []]);
    expect(stderr).toMatch(code);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("refuses the folder in which Git keeps a repository", async () => {
    const root = aWorkTree();
    expect((await init(join(root, ".git"))).stderr).toMatch(/where Git keeps the repository itself/);
    expect(readdirSync(join(root, ".git"))).not.toContain("clausegate.yaml");
  });

  it("keeps to the folder that an existing configuration names", async () => {
    const root = aFolder({ "clausegate.yaml": "version: 1\ninventory: records\n" });
    expect((await init(root, "--inventory", "vendors")).stderr).toMatch(/'records', not in 'vendors'/);
    await init(root);
    expect(existsSync(join(root, "records/_guidelines/vendor-selection.yaml"))).toBe(true);
    const broken = aFolder({ "clausegate.yaml": "version: 2\n" });
    expect([(await init(broken)).status, filesIn(broken)]).toEqual([2, ["clausegate.yaml"]]);
  });

  it.each([
    { name: "a file in the way of a folder", make: (root: string) => writeFileSync(join(root, ".github"), "") },
    { name: "a link in the way", make: (root: string) => symlinkSync(aFolder(), join(root, ".vscode")) },
  ])("writes none of its files at $name, and says so", async ({ make }) => {
    const root = aFolder();
    make(root);
    const { status, stderr } = await init(root);
    expect(status).toBe(2);
    expect(stderr).toMatch(/'\.(github|vscode)\/.*cannot be written.*Written before: none\./);
    expect(readdirSync(root).filter((name) => !/^\.(github|vscode)$/.test(name))).toEqual([]);
    expect(existsSync(join(root, "vendors"))).toBe(false);
  });
});

describe("clausegate init on a terminal", () => {
  it("asks for what no option gives, again where an answer is not valid, and shows the files first", async () => {
    const root = aWorkTree({}, "https://github.com/acme/vendors.git");
    const { ask, asked } = answering("xx", "ko", "", "a@b", action, "@acme/security", "ㅜ", "n", "");
    const { status, stdout } = await clausegateHere(["init", "--root", root], {}, ask);
    expect(status).toBe(0);
    expect(asked).toHaveLength(9);
    expect(asked[1]).toContain("'xx' is no language");
    expect(asked[3]).toContain("GitHub 액션");
    expect(filesIn(root)).toEqual([...common, ...github].toSorted());
    expect(stdout).toMatch(/저장할 파일:[\s\S]*저장한 파일 12개[\s\S]*다음 단계:/);
    expect(read(root, ".github/CODEOWNERS")).toContain("@acme/security");
  });

  it("asks for less where more is given", async () => {
    const { ask, asked } = answering("", "");
    const given = ["--language", "en", "--inventory", "vendors", "--action", action, "--owner", "@a/b"];
    const root = aFolder();
    expect((await clausegateHere(["init", "--root", root, ...given], {}, ask)).status).toBe(0);
    expect(asked).toEqual(["Documents in Git LFS? [y/N]: ", "Write these files? [Y/n]: "]);
  });

  it.each([0, 1, 2, 3, 4, 5])("writes nothing when it is interrupted after %s answers", async (count) => {
    const root = aFolder();
    const { ask } = answering(...["", "", "", "", "", ""].slice(0, count));
    const { status, stderr } = await clausegateHere(["init", "--root", root], {}, ask);
    expect([status, filesIn(root)]).toEqual([2, []]);
    expect(stderr).toContain("nothing was written");
  });

  it("writes nothing when the files are not wanted", async () => {
    const root = aFolder();
    const { ask } = answering("", "", "", "", "", "n");
    expect((await clausegateHere(["init", "--root", root], {}, ask)).status).toBe(2);
    expect(filesIn(root)).toEqual([]);
  });
});

describe("the hook", () => {
  const quiet = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
  const broken = "kind: vendor\nid: acme\n";

  function commitIn(root: string, environment: Record<string, string> = {}) {
    git(root, ["add", "--all"]);
    return spawnSync("git", [...quiet, "commit", "--quiet", "--message", "x"], {
      cwd: root,
      encoding: "utf8",
      env: { PATH: process.env.PATH, HOME: aFolder(), ...environment },
    });
  }

  it("lets the first commit pass without a vendor, and stops the one that breaks something", async () => {
    const root = aWorkTree();
    await init(root, "--hook");
    rmSync(join(root, "vendors/_guidelines"), { recursive: true });
    const first = commitIn(root);
    expect([first.status, first.stderr]).toEqual([0, "clausegate: no vendor on record yet, nothing to judge\n"]);
    mkdirSync(join(root, "vendors/acme"), { recursive: true });
    writeFileSync(join(root, "vendors/acme/vendor.yaml"), broken);
    const second = commitIn(root);
    expect([second.status, second.stderr]).toEqual([1, expect.stringContaining("missing-key")]);
    // What is staged counts, not the file on disk.
    rmSync(join(root, "vendors/acme/vendor.yaml"));
    expect(spawnSync("sh", [join(root, ".git/hooks/pre-commit")], { cwd: root }).status).toBe(1);
  });

  it("judges the whole index before the first commit", async () => {
    const root = aWorkTree({ "vendors/acme/vendor.yaml": broken });
    await init(root, "--hook");
    expect(commitIn(root).status).toBe(1);
    expect(() => git(root, ["rev-parse", "--verify", "HEAD"])).toThrow();
  });

  it("that the repository shares runs once core.hooksPath names its folder, with the program on PATH", async () => {
    const root = aWorkTree({ "vendors/acme/vendor.yaml": broken });
    await init(root);
    git(root, ["config", "core.hooksPath", ".githooks"]);
    const without = commitIn(root, { PATH: "/usr/bin:/bin" });
    expect([without.status, without.stderr]).toEqual([1, expect.stringContaining("clausegate is not on PATH")]);
    const folder = aFolder({ clausegate: `#!/bin/sh\nexec '${process.execPath}' '${bundle}' "$@"\n` });
    chmodSync(join(folder, "clausegate"), 0o755);
    const run = commitIn(root, { PATH: `${folder}:/usr/bin:/bin` });
    expect([run.status, run.stderr]).toEqual([1, expect.stringContaining("vendors/acme/vendor.yaml")]);
    expect((await init(root, "--hook")).stdout).not.toContain("core.hooksPath");
  });

  it("is not written into hooks of several repositories", async () => {
    const root = aWorkTree();
    const shared = aFolder();
    git(root, ["config", "core.hooksPath", shared]);
    const { stdout } = await init(root, "--hook");
    expect(stdout).toMatch(/Left out:[\s\S]*core\.hooksPath is .*outside this repository/);
    expect(readdirSync(shared)).toEqual([]);
  });

  it("that exists is kept", async () => {
    const root = aWorkTree();
    const path = join(root, ".git/hooks/pre-commit");
    mkdirSync(join(root, ".git/hooks"), { recursive: true });
    writeFileSync(path, "mine");
    await init(root, "--hook");
    expect(readFileSync(path, "utf8")).toBe("mine");
  });
});

describe("clausegate schema", () => {
  it("lists the schemas, and prints each as it ships", () => {
    const names = readdirSync(join(repository, "dist/schemas")).map((name) => name.replace(".schema.json", ""));
    const list = clausegate(["schema"]);
    expect([list.status, list.stdout]).toEqual([
      0,
      names
        .sort()
        .map((name) => `${name}\n`)
        .join(""),
    ]);
    for (const name of names)
      expect(clausegate(["schema", name]).stdout).toBe(read(repository, `dist/schemas/${name}.schema.json`));
  });

  it.each(["recrod", "../policy", ""])("refuses %j and says which there are", async (name) => {
    const { status, stderr } = await clausegateHere(["schema", name]);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/There is no schema.*config, contract.*record/)]);
  });
});
