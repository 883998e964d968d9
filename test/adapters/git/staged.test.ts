import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import type { Repository } from "../../../src/adapters/git/repository.ts";
import { clausegateHere, repository as project } from "../../support/cli.ts";
import { aRepository, closeAll, commit, committedCopy, failureCode, git, open } from "../../support/git.ts";

afterEach(() => {
  delete process.env.GIT_INDEX_FILE;
  closeAll();
});

const files = { "vendors/acme/v.yaml": "first", "vendors/beta/v.yaml": "b" };

/** The records of a vendor as they are staged. */
async function stagedIn(repository: Repository, vendor = "acme"): Promise<string[]> {
  const staged = await repository.staged();
  try {
    const { files } = await staged.tree.read(`vendors/${vendor}`);
    return files.map(({ path, bytes }) => `${path} ${Buffer.from(bytes)}`);
  } finally {
    staged.close();
  }
}

it("what is staged is neither HEAD nor the file on disk", async () => {
  const root = aRepository(files);
  writeFileSync(join(root, "vendors/acme/v.yaml"), "staged");
  git(root, ["add", "."]);
  writeFileSync(join(root, "vendors/acme/v.yaml"), "on disk");
  const objects = () => readdirSync(join(root, ".git/objects"), { recursive: true }).length;
  const before = objects();
  expect(await stagedIn(await open(root))).toEqual(["vendors/acme/v.yaml staged"]);
  // Nothing is written to the repository, and what was written elsewhere is gone.
  expect(objects()).toBe(before);
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith("clausegate-staged-"))).toEqual([]);
});

it("what is staged differs from a commit by folders, below the top too", async () => {
  const root = aRepository({ "sub/vendors/acme/v.yaml": "a", "sub/vendors/beta/v.yaml": "b" });
  const base = git(root, ["rev-parse", "HEAD"]);
  writeFileSync(join(root, "sub/vendors/acme/v.yaml"), "new");
  git(root, ["add", "."]);
  git(root, ["rm", "--quiet", "--cached", "sub/vendors/beta/v.yaml"]);
  const staged = await (await open(join(root, "sub"))).staged();
  expect(await staged.compare(base, "vendors")).toMatchObject({ changed: ["acme"], removed: ["beta"], added: [] });
  staged.close();
});

it("the index of a hook counts, where it is Git's own", async () => {
  const root = aRepository(files);
  const other = join(root, ".git/next-index-1.lock");
  writeFileSync(join(root, "vendors/acme/v.yaml"), "for the hook");
  process.env.GIT_INDEX_FILE = other;
  git(root, ["-c", "core.fsync=none", "read-tree", `--index-output=${other}`, "HEAD"]);
  expect(existsSync(other)).toBe(true);
  expect(await stagedIn(await open(root))).toEqual(["vendors/acme/v.yaml first"]);
  process.env.GIT_INDEX_FILE = join(root, "vendors/index");
  git(root, ["add", "."]);
  expect(await stagedIn(await open(root))).toEqual(["vendors/acme/v.yaml for the hook"]);
});

it("an index with conflicts is no state to be judged", async () => {
  const root = aRepository(files);
  git(root, ["checkout", "--quiet", "-b", "topic"]);
  commit(root, { "vendors/acme/v.yaml": "topic" });
  git(root, ["checkout", "--quiet", "main"]);
  commit(root, { "vendors/acme/v.yaml": "main" });
  expect(() => git(root, ["merge", "--quiet", "topic"])).toThrow();
  expect(await failureCode((await open(root)).staged())).toBe("index-unmerged");
});

it("a commit that would drop terms fails before it is made", async () => {
  const root = committedCopy(join(project, "examples/defects/case-2-missing-statutory-items"));
  const check = (...args: string[]) =>
    clausegateHere(["check", "--root", root, "--as-of", "2026-06-30", "--format", "json", ...args]);
  expect((await check("--staged", "--base", "HEAD")).status).toBe(0);
  const record = join(root, "vendors/hanbit-cs/contract.yaml");
  const { status: found } = await check("--staged");
  expect(found).toBe(1);
  git(root, ["rm", "--quiet", "--cached", "vendors/hanbit-cs/contract.yaml"]);
  expect(existsSync(record)).toBe(true);
  const { status, stdout } = await check("--staged", "--base", "HEAD");
  expect(status).toBe(1);
  expect(JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule)).toContain("CHG-01");
  expect((await check("--staged", "--head", "HEAD")).stderr).toContain("--staged");
});

it("may be judged before the first commit", async () => {
  const root = committedCopy(join(project, "examples/defects/case-2-missing-statutory-items"));
  rmSync(join(root, ".git"), { recursive: true });
  git(root, ["init", "--quiet"]);
  git(root, ["add", "."]);
  for (const base of [[], ["--base", "HEAD"]]) {
    const args = ["check", "--root", root, "--as-of", "2026-06-30", "--staged", ...base];
    expect((await clausegateHere(args)).status).toBe(1);
  }
});
