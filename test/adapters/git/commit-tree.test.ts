import { createHash } from "node:crypto";
import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { openDirectory } from "../../../src/adapters/disk/tree.ts";
import { check } from "../../../src/entry/library.ts";
import type { FolderContents, InventoryTree } from "../../../src/model/tree.ts";
import { maxFileBytes } from "../../../src/records/parse.ts";
import { reporters } from "../../../src/report/formats/table.ts";
import { aFolder, repository } from "../../support/cli.ts";
import {
  aRepository,
  blob,
  closeAll,
  commit,
  commitTree,
  committedCopy,
  failure,
  failureCode,
  git,
  handTree,
  open,
  treeAt,
} from "../../support/git.ts";
import { day, policy } from "../../support/inventory.ts";

afterEach(closeAll);

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const lookAt = async (tree: InventoryTree, path: string) => (await tree.look([path])).get(path);
const texts = ({ files, problems }: FolderContents) => ({
  files: files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]),
  problems,
});

/** All answers of a tree about an inventory. Documents are looked at where they are, and where nothing is. */
async function everything(tree: InventoryTree, inventory: string, documents: readonly string[]) {
  const { folders, problems } = await tree.list(inventory);
  const read = [];
  for (const folder of folders) read.push(texts(await tree.read(`${inventory}/${folder}`)));
  return { folders, problems, read, look: [...(await tree.look(documents))] };
}

/** Every path below a folder, and some that lead nowhere. */
function pathsBelow(root: string, folder: string): string[] {
  const found = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map(
    (path) => `${folder}/${path}`,
  );
  return [...found, `${folder}/nothing`, ...found.map((path) => `${path}/x`), "..", `${folder}/../${folder}`];
}

describe("an inventory says the same on disk and in Git", () => {
  const defects = readdirSync(join(repository, "examples/defects"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `examples/defects/${name}`);

  it.each(["", ...defects])("/%s", async (folder) => {
    const source = aFolder();
    cpSync(join(repository, folder, "vendors"), join(source, "vendors"), { recursive: true });
    const root = committedCopy(source);
    const documents = pathsBelow(root, "vendors").filter((path) => !path.includes(".."));
    const onDisk = await everything(await openDirectory(root), "vendors", documents);
    expect(await everything(await treeAt(root), "vendors", documents)).toEqual(onDisk);
    expect(onDisk.read.length).toBeGreaterThan(0);
  });

  it("and is judged the same, but for the commit", async () => {
    const root = committedCopy(join(repository, "examples/defects/problems"));
    const tree = await treeAt(root);
    const judged = async (of: InventoryTree) =>
      JSON.parse(
        reporters.json(await check(of, policy, { asOf: day("2026-11-22") }), { language: "en", color: false }),
      );
    const { recordsOf: disk, ...onDisk } = await judged(await openDirectory(root));
    const { recordsOf, ...inGit } = await judged(tree);
    expect(inGit).toEqual({ ...onDisk, commit: git(root, ["rev-parse", "HEAD"]) });
    expect([disk.commit, recordsOf.commit]).toEqual([null, tree.commit]);
    expect(tree.commit).toBe(git(root, ["rev-parse", "HEAD"]));
    expect((await openDirectory(root)).commit).toBeNull();
  });

  it("with what stands in the wrong place", async () => {
    const files = {
      "vendors/acme/vendor.yaml": "a",
      "vendors/acme/deep/er/x.YML": "b",
      "vendors/acme/deep.yaml": "c",
      "vendors/acme/deep-er/x.yaml": "d",
      "vendors/acme/문서/계약서.yaml": "e",
      "vendors/acme/a\n::error::b.yaml": "f",
      'vendors/acme/"quoted" \\ tab\t.yaml': "g",
      "vendors/acme/-rf.yaml": "h",
      "vendors/acme/:x.yaml": "i",
      "vendors/acme/z.yaml/inside.yaml": "j",
      "vendors/Bad_Name/x.yaml": "k",
      "vendors/No_Records/readme.md": "l",
      "vendors/stray.yaml": "m",
      "vendors/stray.md": "n",
      "vendors/_guidelines/g.yaml": "o",
      "vendors/linked": { link: "acme" },
      "vendors/acme/link.yaml": { link: "vendor.yaml" },
      "vendors/acme/link": { link: "deep" },
      "vendors/acme/gone": { link: "nowhere" },
      "vendors/acme/large.yaml": "x".repeat(maxFileBytes + 1),
      "vendors/acme/limit.yaml": "x".repeat(maxFileBytes),
      "vendors/acme/empty.yaml": "",
    };
    const root = aRepository();
    commit(root, files);
    const documents = pathsBelow(root, "vendors").filter((path) => !path.includes(".."));
    const onDisk = await everything(await openDirectory(root), "vendors", documents);
    const inGit = await everything(await treeAt(root), "vendors", documents);
    // A link is not followed in Git, so whether it dangles is not known.
    const apart = ({ look }: typeof onDisk) => look.filter(([path]) => !path.includes("/gone"));
    expect(apart(inGit)).toEqual(apart(onDisk));
    expect({ ...inGit, look: [] }).toEqual({ ...onDisk, look: [] });
    expect(inGit.folders).toEqual(["_guidelines", "acme"]);
    expect(inGit.problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      "folder-name vendors/Bad_Name",
      "symbolic-link vendors/linked",
      "file-outside-folder vendors/stray.yaml",
    ]);
  });
});

describe("a file's name", () => {
  it("in another normal form is the document, unless the name is there as it is written", async () => {
    const [nfc, nfd] = ["documents/위탁/계약서 é.md", "documents/위탁/계약서 é.md".normalize("NFD")];
    const state = async (files: Record<string, string>, path: string) => lookAt(await treeAt(aRepository(files)), path);
    expect(await state({ [nfd]: "x" }, nfc)).toEqual({ state: "present", sha256: sha256("x") });
    expect(await state({ [nfc]: "x" }, nfd)).toEqual({ state: "present", sha256: sha256("x") });
    expect(await state({ [nfd]: "" }, nfc)).toEqual({ state: "empty" });
    expect(await state({ [nfc]: "one", [nfd]: "two" }, nfd)).toEqual({ state: "present", sha256: sha256("two") });
    expect(await state({ "documents/위탁/x": "x" }, nfc)).toEqual({ state: "absent" });
  });

  it("in another normal form is not followed when it is a link", async () => {
    const root = aRepository({ "documents/real.md": "x" });
    commit(root, { [`documents/${"계약.md".normalize("NFD")}`]: { link: "real.md" } });
    expect(await lookAt(await treeAt(root), "documents/계약.md")).toEqual({ state: "absent" });
    commit(root, { "documents/계약.md": { link: "real.md" } });
    expect(await lookAt(await treeAt(root), "documents/계약.md")).toEqual({ state: "unreadable" });
  });

  it("that is not UTF-8 is a problem, and no other file's", async () => {
    const root = aRepository({ "vendors/acme/a\ufffd.yaml": "mine" });
    const bad = (name: string) => Buffer.from(name, "latin1");
    const file = (name: string | Uint8Array) => ({ mode: "100644", name, id: blob(root, "theirs") });
    const folder = handTree(root, [file("inside.yaml")]);
    const mine = { mode: "100644", name: "a\ufffd.yaml", id: blob(root, "mine") };
    const acme = handTree(root, [
      { mode: "40000", name: bad("b\xff"), id: folder },
      file(bad("a\xff.yaml")),
      file(bad("c\xff.md")),
      mine,
    ]);
    const vendors = handTree(root, [
      { mode: "40000", name: "acme", id: acme },
      { mode: "40000", name: bad("acme\xff"), id: acme },
      file(bad("d\xff.yaml")),
    ]);
    const top = commitTree(root, handTree(root, [{ mode: "40000", name: "vendors", id: vendors }]));
    const tree = await treeAt(root, top);
    const { files, problems } = texts(await tree.read("vendors/acme"));
    expect(files).toEqual([["vendors/acme/a\ufffd.yaml", "mine"]]);
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      "name-not-utf8 vendors/acme/a\\xff.yaml",
      "name-not-utf8 vendors/acme/b\\xff",
    ]);
    const listed = await tree.list("vendors");
    expect(listed.folders).toEqual(["acme"]);
    expect(listed.problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      "name-not-utf8 vendors/acme\\xff",
      "name-not-utf8 vendors/d\\xff.yaml",
    ]);
    expect(await lookAt(tree, "vendors/acme/c\ufffd.md")).toEqual({ state: "absent" });
    expect(await lookAt(tree, "vendors/acme/a\ufffd.yaml")).toEqual({ state: "present", sha256: sha256("mine") });
  });

  it("is never handed to Git", async () => {
    const root = aRepository({ "vendors/acme/x.md": "x" });
    const tree = await treeAt(root);
    const paths = ["a\nHEAD", "a missing", "HEAD:vendors", "-x", "", ".", "..", "vendors\0acme", "x".repeat(5000)];
    const states = [...(await tree.look(paths)).values()].map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(["absent", "unreadable"]));
    expect(await lookAt(tree, "vendors/acme/x.md")).toMatchObject({ state: "present" });
  });
});

describe("links and submodules", () => {
  const files = {
    "real/x.md": "x",
    "vendors/acme/v.yaml": "v",
    outside: { link: "/etc" },
    linked: { link: "real" },
    "file.md": { link: "real/x.md" },
    "real/up": { link: ".." },
  };

  it("are not followed", async () => {
    const root = aRepository();
    commit(root, files);
    const tree = await treeAt(root);
    for (const path of ["outside/passwd", "linked/x.md", "file.md", "real/up/real/x.md", "linked", "linked/nothing"]) {
      expect([path, await lookAt(tree, path)]).toEqual([path, { state: "unreadable" }]);
    }
    expect(await failureCode(tree.file("file.md"))).toBe("input-unreadable");
    expect(await failureCode(tree.file("linked/x.md"))).toBe("input-unreadable");
    expect(await failureCode(tree.file("real"))).toBe("input-unreadable");
    expect(await tree.file("real/x.md/y")).toBeUndefined();
    expect(await tree.file("real/nothing")).toBeUndefined();
    expect(Buffer.from((await tree.file("real/x.md"))?.bytes ?? []).toString()).toBe("x");
    expect(await failureCode(tree.list("linked"))).toBe("input-unreadable");
    expect(await failureCode(tree.list("linked/below"))).toBe("input-unreadable");
    expect(await failureCode(tree.list("real/x.md"))).toBe("input-unreadable");
    expect(await failureCode(tree.read("linked"))).toBe("input-unreadable");
  });

  it("are problems where records lie", async () => {
    const root = aRepository(files["vendors/acme/v.yaml"] ? { "vendors/acme/v.yaml": "v" } : {});
    git(root, ["update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},vendors/acme/sub`]);
    git(root, ["update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},vendors/other`]);
    git(root, ["commit", "--quiet", "--message=x"]);
    const tree = await treeAt(root);
    expect(await tree.list("vendors")).toEqual({
      folders: ["acme"],
      problems: [{ code: "not-a-file", file: "vendors/other", args: {} }],
      others: [],
    });
    expect((await tree.read("vendors/acme")).problems).toEqual([
      { code: "not-a-file", file: "vendors/acme/sub", args: {} },
    ]);
    expect(await lookAt(tree, "vendors/other/x.md")).toEqual({ state: "unreadable" });
    expect(await lookAt(tree, "vendors/other")).toEqual({ state: "unreadable" });
  });
});

describe("content", () => {
  it("is the blob's, whatever a checkout would make of it", async () => {
    const root = aRepository();
    git(root, ["config", "core.autocrlf", "true"]);
    const crlf = commit(root, {
      ".gitattributes": "* text=auto eol=crlf\n",
      "vendors/acme/v.yaml": "a: 1\r\nb: 2\r\n",
    });
    git(root, ["reset", "--quiet", "--hard"]);
    const tree = await treeAt(root, crlf);
    expect(texts(await tree.read("vendors/acme")).files).toEqual([["vendors/acme/v.yaml", "a: 1\nb: 2\n"]]);
    expect(await lookAt(tree, "vendors/acme/v.yaml")).toEqual({
      ...{ state: "present", sha256: sha256("a: 1\nb: 2\n"), other_ends: sha256("a: 1\r\nb: 2\r\n") },
    });
  });

  it("that Git LFS keeps has the digest its pointer holds", async () => {
    const oid = sha256("the contract");
    const pointer = (of: string, size: number) =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${of}\nsize ${size}\n`;
    const almost = `${pointer(oid, 12)}more\n`;
    const root = aRepository({
      "d/a.pdf": pointer(oid, 12),
      "d/empty.pdf": pointer(sha256(""), 0),
      "d/almost.pdf": almost,
      "vendors/acme/v.yaml": pointer(oid, 12),
    });
    const tree = await treeAt(root);
    expect(await lookAt(tree, "d/a.pdf")).toEqual({ state: "present", sha256: oid, pointer: true });
    expect(await lookAt(tree, "d/empty.pdf")).toEqual({ state: "empty" });
    expect(await lookAt(tree, "d/almost.pdf")).toMatchObject({ state: "present", sha256: sha256(almost) });
    const report = await check(tree, policy, { asOf: day("2026-11-22") });
    expect(report.problems.map(({ code, file }) => `${code} ${file}`)).toEqual(["lfs-pointer vendors/acme/v.yaml"]);
  });

  it("of any size is digested, among many others", async () => {
    const large = Buffer.alloc(5_000_000, "0123456789\n");
    const root = aRepository({
      large,
      ...Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`d/${at}`, `${at}`])),
    });
    const tree = await treeAt(root);
    const paths = Array.from({ length: 400 }, (_, at) => [`d/${at}`, "large"]).flat();
    const seen = await tree.look(paths);
    expect(seen.get("large")).toEqual({ state: "present", sha256: sha256(large) });
    expect(seen.get("d/399")).toEqual({ state: "present", sha256: sha256("399") });
    expect(seen.size).toBe(401);
  });

  it("is read whatever the order of folders, one at a time or all at once", async () => {
    const names = Array.from({ length: 100 }, (_, at) => `v${at}`);
    const root = aRepository(Object.fromEntries(names.map((name) => [`vendors/${name}/v.yaml`, name])));
    const tree = await treeAt(root);
    const { folders } = await tree.list("vendors");
    expect(folders.length).toBe(100);
    const name = async (folder: string) => texts(await tree.read(`vendors/${folder}`)).files[0]?.[1];
    for (const folder of folders) expect(await name(folder)).toBe(folder);
    for (const folder of folders.toReversed()) expect(await name(folder)).toBe(folder);
    expect(await Promise.all(folders.map(name))).toEqual(folders);
    for (const folder of folders.filter((_, at) => at % 7 < 3)) expect(await name(folder)).toBe(folder);
  });
});

describe("trees made by hand", () => {
  const atTop = (root: string, name: string, id: string, mode = "40000") =>
    commitTree(root, handTree(root, [{ mode, name, id }]));

  it.each(["..", ".git", ".", "a/b", "../../etc/passwd"])("with an entry '%s' are refused", async (name) => {
    const root = aRepository({ "vendors/acme/v.yaml": "v" });
    const inner = handTree(root, [{ mode: "100644", name, id: blob(root, "kind: vendor") }]);
    const acme = handTree(root, [{ mode: "40000", name: "acme", id: inner }]);
    const tree = await treeAt(root, atTop(root, "vendors", acme));
    const error = await failure(tree.read("vendors/acme"));
    expect([error.code, error.args]).toEqual(["tree-invalid", { path: "vendors/acme", name }]);
    expect(await failureCode(tree.look([`vendors/acme/${name}/x`]))).toBe("tree-invalid");
  });

  it("whose entries are not what their modes say are refused", async () => {
    const root = aRepository({ "vendors/acme/v.yaml": "v" });
    const file = blob(root, "x");
    const folder = handTree(root, []);
    const acme = handTree(root, [
      { mode: "40000", name: "folder", id: file },
      { mode: "100644", name: "record.yaml", id: folder },
    ]);
    const tree = await treeAt(root, atTop(root, "acme", acme));
    expect(await failureCode(tree.read("acme"))).toBe("tree-invalid");
    expect(await failureCode(tree.look(["acme/folder/x"]))).toBe("tree-invalid");
    expect(await failureCode(tree.file("acme/record.yaml"))).toBe("tree-invalid");
    expect(await lookAt(tree, "acme/record.yaml")).toEqual({ state: "unreadable" });
  });

  it("that spell out 10^12 files are refused soon", async () => {
    const root = aRepository({ "vendors/acme/v.yaml": "v" });
    let id = handTree(root, [{ mode: "100644", name: "x.yaml", id: blob(root, "x") }]);
    const names = Array.from({ length: 1000 }, (_, at) => `${1000 + at}`);
    for (let level = 0; level < 4; level++) {
      const below = id;
      id = handTree(
        root,
        names.map((name) => ({ mode: "40000", name, id: below })),
      );
    }
    const bomb = atTop(root, "bomb", id);
    const tree = await treeAt(root, bomb);
    expect(await failureCode(tree.read("bomb"))).toBe("tree-too-large");
    const repository = await open(root);
    const head = await repository.resolve("HEAD");
    expect(await failureCode(repository.compare(head, bomb, "vendors"))).toBe("tree-too-large");
  });

  it("that are deeper than any path are refused", async () => {
    const root = aRepository({ "vendors/acme/v.yaml": "v" });
    let id = handTree(root, []);
    for (let level = 0; level < 18; level++) id = handTree(root, [{ mode: "40000", name: "x".repeat(255), id }]);
    const tree = await treeAt(root, atTop(root, "deep", id));
    expect(await failureCode(tree.read("deep"))).toBe("tree-too-large");
  });
});
