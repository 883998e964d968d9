import { afterEach, describe, expect, it } from "vitest";
import { runErrorText } from "../../../src/texts/run-errors.ts";
import { aRepository, closeAll, commit, failure, failureCode, git, open } from "../../support/git.ts";

afterEach(closeAll);

/** A repository with two commits; refs are at the first (`a`) or the second (`b`), as told. */
function withRefs(refs: Readonly<Record<string, "a" | "b">>) {
  const root = aRepository({ file: "1" });
  const a = git(root, ["rev-parse", "HEAD"]);
  const b = commit(root, { file: "2" });
  git(root, ["checkout", "--quiet", "--detach"]);
  git(root, ["branch", "--quiet", "-D", "main"]);
  for (const [ref, at] of Object.entries(refs)) git(root, ["update-ref", ref, at === "a" ? a : b]);
  return { root, a, b };
}

describe("a name", () => {
  it.each([
    { name: "main", refs: { "refs/heads/main": "a", "refs/tags/main": "b" }, ref: "refs/heads/main" },
    { name: "main", refs: { "refs/heads/main": "a", "refs/remotes/origin/main": "b" }, ref: "refs/heads/main" },
    { name: "main", refs: { "refs/remotes/origin/main": "a", "refs/tags/main": "b" }, ref: "refs/remotes/origin/main" },
    {
      name: "origin/main",
      refs: { "refs/remotes/origin/main": "a", "refs/tags/origin/main": "b" },
      ref: "refs/remotes/origin/main",
    },
    {
      name: "origin/main",
      refs: { "refs/heads/origin/main": "a", "refs/remotes/origin/main": "a" },
      ref: "refs/heads/origin/main",
    },
    { name: "refs/tags/v1", refs: { "refs/tags/v1": "a", "refs/heads/v1": "b" }, ref: "refs/tags/v1" },
    { name: "up/x", refs: { "refs/remotes/up/x": "a", "refs/remotes/origin/up/x": "b" }, ref: "refs/remotes/up/x" },
  ] as const)("$name of a change is $ref, and no tag", async ({ name, refs, ref }) => {
    const { root, a } = withRefs(refs);
    expect(await (await open(root)).find(name)).toEqual({ commit: a, ref });
  });

  it.each([
    { name: "v1", refs: { "refs/tags/v1": "b" } },
    { name: "v1^{commit}", refs: { "refs/tags/v1": "b" } },
    { name: "origin/main", refs: { "refs/tags/origin/main": "b" } },
  ] as const)("$name of a tag alone is told to be one", async ({ name, refs }) => {
    const error = await failure((await open(withRefs(refs).root)).resolve(name));
    expect(error.code).toBe("ref-tag");
    expect(runErrorText(error).en).toContain(`refs/tags/${name}`);
  });

  it.each([
    // Tags whose names Git reads as full names of branches, or as its own.
    { name: "refs/heads/main", refs: { "refs/tags/refs/heads/main": "b" } },
    { name: "main", refs: { "refs/tags/refs/heads/main": "b", "refs/tags/heads/main": "b" } },
    { name: "refs/remotes/origin/main", refs: { "refs/heads/refs/remotes/origin/main": "b" } },
    { name: "FETCH_HEAD", refs: { "refs/heads/x": "b" } },
    { name: "x/y", refs: { "refs/heads/x/y/z": "b" } },
  ] as const)("$name is not taken for another ref", async ({ name, refs }) => {
    const repository = await open(withRefs(refs).root);
    for (const use of ["change", "history"] as const) {
      expect(await failureCode(repository.resolve(name, use))).toBe("ref-unknown");
    }
  });

  it("FETCH_HEAD is Git's own file, and no tag of that name", async () => {
    const { root, a } = withRefs({ "refs/heads/x": "a", "refs/tags/FETCH_HEAD": "b" });
    git(root, ["fetch", "--quiet", root, "refs/heads/x"]);
    expect(await (await open(root)).find("FETCH_HEAD")).toEqual({ commit: a, ref: undefined });
  });

  it("HEAD is the commit that is checked out, whatever else is called so", async () => {
    const { root, b } = withRefs({ "refs/tags/HEAD": "a", "refs/heads/HEAD": "a" });
    expect(await (await open(root)).find("HEAD")).toEqual({ commit: b, ref: undefined });
  });

  it("that begins an id is no tag of that name", async () => {
    const { root, a } = withRefs({});
    git(root, ["update-ref", `refs/tags/${a.slice(0, 10)}`, "HEAD"]);
    expect(await (await open(root)).find(a.slice(0, 10))).toEqual({ commit: a, ref: undefined });
  });

  it("that begins an id is refused where a branch of that name is another commit", async () => {
    const { root, a, b } = withRefs({});
    for (const ref of [`refs/heads/${a.slice(0, 12)}`, `refs/remotes/origin/${b.slice(0, 7)}`]) {
      git(root, ["update-ref", ref, ref.startsWith("refs/heads") ? b : a]);
    }
    const repository = await open(root);
    for (const name of [a.slice(0, 12), b.slice(0, 7)]) {
      expect(await failureCode(repository.resolve(name))).toBe("ref-two");
      expect(await failureCode(repository.resolve(name, "history"))).toBe("ref-two");
    }
    expect(await repository.resolve(a)).toBe(a);
  });

  it("of a local branch like one of a remote is refused where the two differ", async () => {
    const { root } = withRefs({ "refs/heads/origin/main": "b", "refs/remotes/origin/main": "a" });
    const error = await failure((await open(root)).resolve("origin/main"));
    expect(error.code).toBe("ref-two");
    expect(runErrorText(error).ko).toContain("refs/heads/origin/main, refs/remotes/origin/main");
  });

  it("leads on by steps, and to what a branch follows", async () => {
    const { root, a, b } = withRefs({
      "refs/heads/main": "b",
      "refs/remotes/origin/main": "a",
      "refs/tags/origin/main": "b",
    });
    git(root, ["config", "branch.main.remote", "origin"]);
    git(root, ["config", "branch.main.merge", "refs/heads/main"]);
    git(root, ["config", "remote.origin.url", root]);
    git(root, ["config", "remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*"]);
    const repository = await open(root);
    expect(await repository.find("main~1")).toEqual({ commit: a, ref: "refs/heads/main" });
    expect(await repository.find("main^{commit}")).toEqual({ commit: b, ref: "refs/heads/main" });
    expect(await repository.find("main@{upstream}")).toEqual({ commit: a, ref: "refs/remotes/origin/main" });
  });
});

describe("a name of history", () => {
  it("may be a tag", async () => {
    const { root, b } = withRefs({ "refs/tags/v1": "b", "refs/heads/main": "a" });
    expect(await (await open(root)).find("v1", "history")).toEqual({ commit: b, ref: "refs/tags/v1" });
  });

  it.each([
    { "refs/heads/main": "a", "refs/tags/main": "b" },
    { "refs/remotes/origin/main": "a", "refs/tags/main": "b" },
    { "refs/heads/main": "a", "refs/tags/main": "a" },
  ] as const)("is refused where a tag and a branch have it, and both are named: %j", async (refs) => {
    const error = await failure((await open(withRefs(refs).root)).resolve("main", "history"));
    expect(error.code).toBe("ref-two");
    for (const ref of Object.keys(refs)) expect(runErrorText(error).en).toContain(ref);
  });
});
