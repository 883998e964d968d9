import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { openDirectory } from "../../../src/adapters/disk/tree.ts";
import { runErrorText } from "../../../src/texts/run-errors.ts";
import { aFolder } from "../../support/cli.ts";
import {
  aRepository,
  clone,
  closeAll,
  commit,
  copyFolder,
  failure,
  failureCode,
  git,
  open,
} from "../../support/git.ts";

afterEach(closeAll);

const files = { "contracts/vendors/acme/v.yaml": "real" };

/** What the repository of a folder says of a record. */
async function recordIn(root: string, workspace?: string): Promise<string> {
  const repository = await open({ root, ...(workspace !== undefined && { workspace }) });
  const tree = await repository.tree(await repository.resolve("HEAD"));
  const [file] = (await tree.read("vendors/acme")).files;
  return Buffer.from(file?.bytes ?? []).toString();
}

/** Git's own files of a bare repository whose inventory is another one, and whose configuration starts a program. */
function aForgedRepository(mark: string): string {
  const bare = clone(aRepository({ "vendors/acme/v.yaml": "forged" }), "--bare");
  git(bare, ["config", "core.fsmonitor", `touch ${mark}`]);
  git(bare, ["config", "core.sshCommand", `touch ${mark}`]);
  return bare;
}

describe("a bare repository in the work tree", () => {
  it.each([
    { name: "at the root", at: "contracts" },
    { name: "in the inventory's folder", at: "contracts/vendors" },
    { name: "at the top, beside .git", at: "." },
  ])("$name is data", async ({ at }) => {
    const top = aRepository(files);
    copyFolder(aForgedRepository(join(top, "mark")), join(top, at));
    git(top, ["add", "--all", "--force"]);
    git(top, ["commit", "--quiet", "--message=x"]);
    expect(await recordIn(join(top, "contracts"))).toBe("real");
    expect(await recordIn(join(top, "contracts"), top)).toBe("real");
  });

  it("that is made of links into .git is data", async () => {
    const top = aRepository(files);
    for (const name of ["objects", "refs", "HEAD"]) symlinkSync(`../.git/${name}`, join(top, "contracts", name));
    writeFileSync(join(top, "contracts/config"), "[core]\n\tbare = true\n\tworktree = /\n");
    expect(await recordIn(join(top, "contracts"))).toBe("real");
  });

  it("is read when somebody names it", async () => {
    const bare = aForgedRepository(join(aFolder(), "mark"));
    const repository = await open({ root: ".", gitDir: bare });
    expect(repository.hasWorkTree).toBe(false);
    const tree = await repository.tree(await repository.resolve("main"));
    expect((await tree.list("vendors")).folders).toEqual(["acme"]);
  });
});

describe("a repository of its own below the work tree", () => {
  it("does not stand in for the one this process works in", async () => {
    const top = aRepository({ x: "x" });
    const module = aRepository({ "vendors/acme/v.yaml": "forged" });
    git(top, ["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", module, "contracts"]);
    const root = join(top, "contracts");
    const error = await failure(open({ root, workspace: top }));
    expect(error.code).toBe("repository-nested");
    for (const language of ["en", "ko"] as const) expect(runErrorText(error)[language]).toContain(root);
    expect(await recordIn(root, root)).toBe("forged");
    // From above no submodule is followed either.
    commit(top, {});
    rmSync(root, { recursive: true });
    mkdirSync(root);
    const repository = await open({ root, workspace: top });
    const reading = repository.tree(await repository.resolve("HEAD"));
    expect((await failure(reading)).args).toMatchObject({ reason: "submodule" });
  });

  it("is the one that counts where the workspace has none", async () => {
    const workspace = aFolder();
    copyFolder(aRepository(files), join(workspace, "records"));
    expect(await recordIn(join(workspace, "records/contracts"), workspace)).toBe("real");
    copyFolder(aRepository({ "vendors/acme/v.yaml": "forged" }), join(workspace, "records/contracts/inner"));
    const root = join(workspace, "records/contracts/inner");
    expect(await failureCode(open({ root, workspace }))).toBe("repository-nested");
  });

  it("is no repository where its .git is none", async () => {
    const top = aRepository(files);
    mkdirSync(join(top, "contracts/.git"));
    expect(await failureCode(open({ root: join(top, "contracts"), workspace: aFolder() }))).toBe("repository-missing");
  });
});

describe("a sparse checkout", () => {
  const sparse = (root: string, ...options: readonly string[]) => {
    // A copy looks altered, and what is altered stays.
    git(root, ["update-index", "--refresh"]);
    git(root, ["sparse-checkout", "set", ...options]);
  };
  const inventory = () =>
    aRepository({
      "vendors/acme/v.yaml": "a",
      "vendors/beta/v.yaml": "b",
      "vendors/beta/d/x.yaml": "x",
      "docs/a": "a",
    });

  it.each([
    { name: "leaves out a vendor", make: (root: string) => sparse(root, "vendors/acme") },
    { name: "leaves out a file", make: (root: string) => sparse(root, "--no-cone", "/*", "!/vendors/beta/v.yaml") },
    { name: "leaves out everything", make: (root: string) => sparse(root, "docs") },
    {
      name: "is made by hand",
      make: (root: string) => {
        git(root, ["update-index", "--skip-worktree", "vendors/beta/v.yaml"]);
        rmSync(join(root, "vendors/beta/v.yaml"));
      },
    },
    {
      name: "has a sparse index",
      make: (root: string) => sparse(root, "--sparse-index", "vendors/acme"),
    },
  ])("that $name is no inventory", async ({ make }) => {
    const root = inventory();
    make(root);
    const error = await failure(openDirectory(root).then((tree) => tree.list("vendors")));
    expect(error.code).toBe("checkout-sparse");
    expect(error.args.file).toMatch(/^vendors\/\w+\//);
    expect(runErrorText(error).en).toContain("--head HEAD");
    const repository = await open(root);
    const head = await repository.resolve("HEAD");
    expect(await failureCode(repository.compareWithDisk(head, "vendors"))).toBe("checkout-sparse");
    expect((await (await repository.tree(head)).list("vendors")).folders).toEqual(["acme", "beta"]);
  });

  it("is noticed in a linked work tree and below the top", async () => {
    const root = aRepository({ "sub/vendors/acme/v.yaml": "a", "sub/vendors/beta/v.yaml": "b" });
    const other = join(aFolder(), "other");
    git(root, ["worktree", "add", "--quiet", "-b", "topic", other]);
    sparse(other, "sub/vendors/acme");
    const tree = await openDirectory(join(other, "sub"));
    expect((await failure(tree.list("vendors"))).args).toMatchObject({ count: 1, file: "vendors/beta/v.yaml" });
  });

  it("may leave out what is not of the inventory", async () => {
    const root = inventory();
    sparse(root, "vendors");
    expect((await (await openDirectory(root)).list("vendors")).folders).toEqual(["acme", "beta"]);
    // A file that is there is read, whatever mark it has.
    git(root, ["update-index", "--skip-worktree", "vendors/beta/v.yaml"]);
    expect((await (await openDirectory(root)).list("vendors")).folders).toEqual(["acme", "beta"]);
  });
});
