import { createHash } from "node:crypto";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { openDirectory } from "../../../src/adapters/disk/tree.ts";
import type { InventoryTree } from "../../../src/model/tree.ts";
import { aFolder } from "../../support/cli.ts";
import { aRepository, closeAll, git, open } from "../../support/git.ts";

afterEach(closeAll);

const content = "# 계약서\n\n제1조(목적) 이 계약은 위탁업무의 목적과 범위를 정한다.\n";
const oid = createHash("sha256").update(content).digest("hex");
const pointer = (size = Buffer.byteLength(content)) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;
const path = "vendors/acme/documents/contract.md";

/** Puts what stands for the object where Git LFS keeps it. */
function fetched(gitDir: string, object: string): void {
  const folder = join(gitDir, "lfs/objects", oid.slice(0, 2), oid.slice(2, 4));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, oid), object);
}

/** The document as the work tree has it, and as the commit does. */
async function bothTrees(root: string): Promise<InventoryTree[]> {
  const repository = await open(root);
  return [await openDirectory(root), await repository.tree(await repository.resolve("HEAD"))];
}

it("a pointer whose object is here is read through it, on disk and at a commit", async () => {
  const root = aRepository({ [path]: pointer() });
  fetched(join(root, ".git"), content);
  for (const tree of await bothTrees(root)) {
    expect((await tree.look([path])).get(path)).toEqual({ state: "present", sha256: oid });
    expect(await tree.text(path)).toMatchObject({
      state: "read",
      pages: [{ text: expect.stringContaining("위탁업무의 목적") }],
    });
  }
  const other = join(aFolder(), "other");
  git(root, ["worktree", "add", "--quiet", "-b", "topic", other]);
  for (const tree of await bothTrees(other)) {
    expect((await tree.look([path])).get(path)).toEqual({ state: "present", sha256: oid });
  }
});

it.each([
  { name: "is not here", object: undefined, size: undefined },
  { name: "has another content", object: content.replace("목적", "범위"), size: undefined },
  { name: "has another size than the pointer says", object: content, size: 10 },
])("a pointer whose object $name could not be read", async ({ object, size }) => {
  const root = aRepository({ [path]: pointer(size) });
  if (object !== undefined) fetched(join(root, ".git"), object);
  for (const tree of await bothTrees(root)) {
    expect((await tree.look([path])).get(path)).toEqual({ state: "present", sha256: oid, pointer: true });
    expect(await tree.text(path)).toEqual({ state: "unread", reason: "not-fetched" });
  }
});

it("an object that is a link is none", async () => {
  const root = aRepository({ [path]: pointer() });
  fetched(join(root, ".git"), content);
  const object = join(root, ".git/lfs/objects", oid.slice(0, 2), oid.slice(2, 4), oid);
  rmSync(object);
  const elsewhere = aFolder({ "contract.md": content });
  symlinkSync(join(elsewhere, "contract.md"), object);
  for (const tree of await bothTrees(root)) {
    expect(await tree.text(path)).toEqual({ state: "unread", reason: "not-fetched" });
  }
});
