import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { repositorySetup, toolOrigin } from "../../../src/adapters/git/setup.ts";
import { aFolder } from "../../support/cli.ts";
import { commit, git } from "../../support/git.ts";

const distOf = (home: string) => pathToFileURL(`${join(home, "dist")}/`);

function aClone(files: Record<string, string> = {}): string {
  const top = aFolder({ "dist/cli.mjs": "", ...files });
  git(top, ["init", "--quiet", "--initial-branch=main"]);
  git(top, ["remote", "add", "origin", "https://github.com/acme/clausegate.git"]);
  commit(top, {});
  return top;
}

describe("the origin of the program", () => {
  it("is the remote of the clone it runs from, at its commit", async () => {
    const top = aClone();
    expect(await toolOrigin(distOf(top))).toEqual({
      repository: "https://github.com/acme/clausegate.git",
      commit: git(top, ["rev-parse", "HEAD"]),
    });
  });

  it("is the repository that its package names, first of all", async () => {
    const repository = { type: "git", url: "git+https://github.com/other/clausegate.git" };
    const top = aClone({ "package.json": JSON.stringify({ repository }) });
    expect((await toolOrigin(distOf(top))).repository).toBe(repository.url);
  });

  it("is never the repository that it is installed in", async () => {
    const top = aClone();
    const home = join(top, "node_modules/clausegate");
    mkdirSync(join(home, "dist"), { recursive: true });
    writeFileSync(join(home, "package.json"), "{}");
    expect(await toolOrigin(distOf(home))).toEqual({ repository: undefined, commit: undefined });
  });
});

describe("the setup of a repository", () => {
  it("has its top, the folder below it, and the folder of its hooks", async () => {
    const top = aClone({ "a/b/c": "" });
    expect(await repositorySetup(join(top, "a/b"))).toMatchObject({
      folder: "a/b/",
      remote: "https://github.com/acme/clausegate.git",
      hooks: { path: ".git/hooks", isOwn: true },
    });
  });

  it.each([
    { path: ".githooks", hooks: { path: ".githooks", isOwn: true } },
    { path: "/somewhere/else", hooks: { path: "/somewhere/else", isOwn: false } },
  ])("follows core.hooksPath: $path", async ({ path, hooks }) => {
    const top = aClone();
    git(top, ["config", "core.hooksPath", path]);
    expect((await repositorySetup(top))?.hooks).toEqual(hooks);
  });

  it("is undefined outside of repositories", async () => {
    expect(await repositorySetup(aFolder())).toBeUndefined();
  });
});
