import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { FolderChanges } from "../../../src/model/folder-changes.ts";
import {
  aRepository,
  blob,
  type Change,
  closeAll,
  commit,
  failureCode,
  git,
  handTree,
  open,
} from "../../support/git.ts";

afterEach(closeAll);

const before = {
  "vendors/acme/vendor.yaml": "a",
  "vendors/acme/documents/한글.md": "d",
  "vendors/beta/vendor.yaml": "b",
  "vendors/gamma/vendor.yaml": "c",
  "vendors/_guidelines/g.yaml": "g",
  "vendors/README.md": "r",
  "legal/terms/x.md": "x",
  "clausegate.yaml": "y",
};
const none: FolderChanges = { changed: [], added: [], removed: [], guidelines: false, documents: [], outside: [] };

const cases: { name: string; change: Change; is: Partial<FolderChanges> }[] = [
  { name: "nothing", change: {}, is: {} },
  { name: "a record", change: { "vendors/beta/vendor.yaml": "new" }, is: { changed: ["beta"] } },
  {
    name: "a document",
    change: { "vendors/acme/documents/한글.md": "new" },
    is: { changed: ["acme"], documents: ["acme"] },
  },
  {
    name: "a file more",
    change: { "vendors/acme/documents/new/x": "new" },
    is: { changed: ["acme"], documents: ["acme"] },
  },
  { name: "a record more, deeper", change: { "vendors/acme/a/b.YAML": "new" }, is: { changed: ["acme"] } },
  {
    name: "a folder more with a document",
    change: { "vendors/delta/vendor.yaml": "d", "vendors/delta/d.pdf": "d" },
    is: { added: ["delta"], documents: ["delta"] },
  },
  {
    name: "a file less",
    change: { "vendors/acme/documents/한글.md": null },
    is: { changed: ["acme"], documents: ["acme"] },
  },
  { name: "a folder more", change: { "vendors/delta/vendor.yaml": "d" }, is: { added: ["delta"] } },
  { name: "a folder less", change: { "vendors/gamma/vendor.yaml": null }, is: { removed: ["gamma"] } },
  {
    name: "a folder renamed",
    change: { "vendors/gamma/vendor.yaml": null, "vendors/alpha/vendor.yaml": "c" },
    is: { added: ["alpha"], removed: ["gamma"] },
  },
  { name: "the guidelines", change: { "vendors/_guidelines/g.yaml": "new" }, is: { guidelines: true } },
  { name: "no guidelines any more", change: { "vendors/_guidelines/g.yaml": null }, is: { guidelines: true } },
  {
    name: "a file that becomes a folder",
    change: { "vendors/beta/vendor.yaml": null, "vendors/beta/vendor.yaml/x": "b" },
    is: { changed: ["beta"], documents: ["beta"] },
  },
  {
    name: "a file that becomes a link to itself",
    change: { "vendors/beta/vendor.yaml": { link: "b" } },
    is: { changed: ["beta"] },
  },
  {
    name: "everything",
    change: {
      "vendors/acme/vendor.yaml": "1",
      "vendors/beta/vendor.yaml": null,
      "vendors/delta/vendor.yaml": "d",
      "vendors/_guidelines/h.yaml": "h",
    },
    is: { changed: ["acme"], removed: ["beta"], added: ["delta"], guidelines: true },
  },
];

describe("between two commits", () => {
  it.each<(typeof cases)[number]>([
    ...cases,
    { name: "a file at the top", change: { "clausegate.yaml": "new" }, is: { outside: ["clausegate.yaml"] } },
    {
      name: "files outside, in order",
      change: { "legal/terms/x.md": "new", "legal/new/deep/z": "z", "a\n::error::b": "1", "clausegate.yaml": null },
      is: { outside: ["a\n::error::b", "clausegate.yaml", "legal/new/deep/z", "legal/terms/x.md"] },
    },
    {
      name: "files beside the inventory's folders",
      change: { "vendors/README.md": null, "vendors/stray.yaml": "s", "vendors/Bad_Name/x.yaml": "x" },
      is: { outside: ["vendors/Bad_Name/x.yaml", "vendors/README.md", "vendors/stray.yaml"] },
    },
    {
      name: "a folder that becomes a link",
      change: { "vendors/gamma": { link: "beta" } },
      is: { removed: ["gamma"], outside: ["vendors/gamma"] },
    },
    {
      name: "an inventory elsewhere",
      change: { "other/vendors/acme/v.yaml": "v" },
      is: { outside: ["other/vendors/acme/v.yaml"] },
    },
    {
      name: "no inventory any more",
      change: { vendors: "a file" },
      is: {
        removed: ["acme", "beta", "gamma"],
        guidelines: true,
        documents: ["acme"],
        outside: ["vendors", "vendors/README.md"],
      },
    },
  ])("$name", async ({ change, is }) => {
    const root = aRepository(before);
    const base = git(root, ["rev-parse", "HEAD"]);
    const head = commit(root, change);
    const repository = await open(root);
    expect(await repository.compare(base, head, "vendors")).toEqual({ ...none, ...is });
    const { added = [], removed = [], ...rest } = is;
    expect(await repository.compare(head, base, "vendors")).toEqual({
      ...none,
      ...rest,
      added: removed,
      removed: added,
    });
  });

  it("the inventory may lie deeper, and the root too", async () => {
    const root = aRepository({ "a/data/vendors/acme/v.yaml": "1", "a/x": "1", y: "1" });
    const base = git(root, ["rev-parse", "HEAD"]);
    const head = commit(root, { "a/data/vendors/acme/v.yaml": "2", "a/x": "2", y: "2", "a/data/z": "2" });
    expect(await (await open(root)).compare(base, head, "a/data/vendors")).toEqual({
      ...none,
      changed: ["acme"],
      outside: ["a/data/z", "a/x", "y"],
    });
    expect(await (await open(join(root, "a"))).compare(base, head, "data/vendors")).toEqual({
      ...none,
      changed: ["acme"],
      outside: ["data/z", "x"],
    });
  });

  it("of a submodule is seen", async () => {
    const root = aRepository(before);
    const entry = (id: string) => ["update-index", "--add", "--cacheinfo", `160000,${id.repeat(40)},vendors/sub`];
    git(root, entry("1"));
    git(root, ["commit", "--quiet", "--message=x"]);
    const base = git(root, ["rev-parse", "HEAD"]);
    git(root, entry("2"));
    git(root, ["commit", "--quiet", "--message=x"]);
    const repository = await open(root);
    const head = await repository.resolve("HEAD");
    expect(await repository.compare(base, head, "vendors")).toEqual({ ...none, outside: ["vendors/sub"] });
  });

  it("reads only trees that differ", async () => {
    const root = aRepository(before);
    const base = git(root, ["rev-parse", "HEAD"]);
    const head = commit(root, { "vendors/beta/vendor.yaml": "new" });
    for (const path of ["vendors/acme", "vendors/gamma", "legal"]) {
      const id = git(root, ["rev-parse", `${head}:${path}`]);
      rmSync(join(root, ".git/objects", id.slice(0, 2), id.slice(2)));
    }
    expect(await (await open(root)).compare(base, head, "vendors")).toEqual({ ...none, changed: ["beta"] });
  });

  it("of 10,000 folders takes moments", async () => {
    const root = aRepository();
    const content = blob(root, "x");
    const acme = handTree(root, [{ mode: "100644", name: "v.yaml", id: content }]);
    const other = handTree(root, [{ mode: "100755", name: "w.yaml", id: content }]);
    const names = Array.from({ length: 10_000 }, (_, at) => `v${String(at).padStart(5, "0")}`);
    const commitOf = (changed: string) => {
      const vendors = names.map((name) => ({ mode: "40000", name, id: name === changed ? other : acme }));
      const top = handTree(root, [{ mode: "40000", name: "vendors", id: handTree(root, vendors) }]);
      return git(root, ["commit-tree", "-m", "x", top]);
    };
    const [base, head] = [commitOf(""), commitOf("v07777")];
    const repository = await open(root);
    const start = performance.now();
    expect(await repository.compare(base, head, "vendors")).toEqual({ ...none, changed: ["v07777"] });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("between a commit and the disk", () => {
  const onDisk = async (root: string, base = "HEAD") => {
    const repository = await open(root);
    return repository.compareWithDisk(await repository.resolve(base), "vendors");
  };
  const unknown = { ...none, documents: null, outside: null };

  it.each(cases)("$name", async ({ change, is }) => {
    const root = aRepository(before);
    commit(root, change);
    expect(await onDisk(root, "HEAD~1")).toEqual({ ...none, ...is, documents: null, outside: null });
    expect(await onDisk(root)).toEqual(unknown);
  });

  it.each([
    {
      name: "an ignored file",
      touch: (root: string) => writeFileSync(join(root, "vendors/acme/ignored.yaml"), "x"),
      changed: ["acme"],
    },
    {
      name: "a file Git was told not to look at",
      touch: (root: string) => {
        git(root, ["update-index", "--assume-unchanged", "vendors/acme/vendor.yaml"]);
        git(root, ["update-index", "--skip-worktree", "vendors/beta/vendor.yaml"]);
        for (const name of ["acme", "beta"]) writeFileSync(join(root, `vendors/${name}/vendor.yaml`), "z");
      },
      changed: ["acme", "beta"],
    },
    {
      name: "a file of the same size and time",
      touch: (root: string) => {
        const path = join(root, "vendors/acme/vendor.yaml");
        writeFileSync(path, "z");
        utimesSync(path, 0, 0);
      },
      changed: ["acme"],
    },
    {
      name: "a file's mode",
      touch: (root: string) => chmodSync(join(root, "vendors/acme/vendor.yaml"), 0o755),
      changed: [],
    },
    {
      name: "an empty folder",
      touch: (root: string) => mkdirSync(join(root, "vendors/acme/empty/deeper"), { recursive: true }),
      changed: [],
    },
    {
      name: "a link in place of a file of the same content",
      touch: (root: string) => {
        const path = join(root, "vendors/acme/vendor.yaml");
        renameSync(path, join(root, "elsewhere"));
        symlinkSync("../../elsewhere", path);
      },
      changed: ["acme"],
    },
    {
      name: "a repository below",
      touch: (root: string) => git(root, ["init", "--quiet", "vendors/acme"]),
      changed: ["acme"],
    },
    {
      name: "a pipe",
      touch: (root: string) => {
        rmSync(join(root, "vendors/acme/vendor.yaml"));
        spawnSync("mkfifo", [join(root, "vendors/acme/vendor.yaml")]);
      },
      changed: ["acme"],
    },
    {
      name: "a name that is not UTF-8",
      touch: (root: string) => writeFileSync(Buffer.from(`${root}/vendors/acme/a\xff.yaml`, "latin1"), "x"),
      changed: ["acme"],
    },
    {
      name: "a name in another normal form",
      touch: (root: string) => {
        const folder = join(root, "vendors/acme/documents");
        renameSync(join(folder, "한글.md"), join(folder, "한글.md".normalize("NFD")));
      },
      changed: ["acme"],
    },
    {
      name: "what stands beside the folders",
      touch: (root: string) => {
        writeFileSync(join(root, "vendors/README.md"), "new");
        writeFileSync(join(root, "clausegate.yaml"), "new");
      },
      changed: [],
    },
  ])("$name", async ({ touch, changed }) => {
    const root = aRepository(before);
    commit(root, { ".gitignore": "ignored.yaml\n" });
    touch(root);
    expect(await onDisk(root)).toEqual({ ...unknown, changed });
  });

  it("a committed link is the same while it leads to the same name", async () => {
    const root = aRepository(before);
    commit(root, { "vendors/acme/link.md": { link: "documents/한글.md" } });
    expect(await onDisk(root)).toEqual(unknown);
    rmSync(join(root, "vendors/acme/link.md"));
    symlinkSync("vendor.yaml", join(root, "vendors/acme/link.md"));
    expect((await onDisk(root)).changed).toEqual(["acme"]);
  });

  it("a committed submodule always differs", async () => {
    const root = aRepository(before);
    git(root, ["update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},vendors/acme/sub`]);
    git(root, ["commit", "--quiet", "--message=x"]);
    expect((await onDisk(root)).changed).toEqual(["acme"]);
    mkdirSync(join(root, "vendors/acme/sub"));
    expect((await onDisk(root)).changed).toEqual(["acme"]);
  });

  it("a vendor's folder that is empty is one more", async () => {
    const root = aRepository(before);
    mkdirSync(join(root, "vendors/delta"));
    expect(await onDisk(root)).toEqual({ ...unknown, added: ["delta"] });
  });

  it("bytes count, not what Git would make of them", async () => {
    const root = aRepository();
    git(root, ["config", "core.autocrlf", "true"]);
    commit(root, { ".gitattributes": "* text=auto\n", "vendors/acme/v.yaml": "a\n", "vendors/beta/v.yaml": "b\n" });
    writeFileSync(join(root, "vendors/acme/v.yaml"), "a\r\n");
    writeFileSync(join(root, "vendors/beta/v.yaml"), "b\n");
    expect(git(root, ["diff"])).toBe("");
    expect((await onDisk(root)).changed).toEqual(["acme"]);
  });

  it("an inventory that is a link is refused, as it is when it is read", async () => {
    const root = aRepository(before);
    renameSync(join(root, "vendors"), join(root, "elsewhere"));
    symlinkSync("elsewhere", join(root, "vendors"));
    expect(await failureCode(onDisk(root))).toBe("input-unreadable");
  });

  it("without an inventory in either", async () => {
    const root = aRepository({ x: "x" });
    expect(await onDisk(root)).toEqual(unknown);
    mkdirSync(join(root, "vendors/acme"), { recursive: true });
    expect(await onDisk(root)).toEqual({ ...unknown, added: ["acme"] });
    expect((await onDisk(aRepository(before))).changed).toEqual([]);
  });
});
