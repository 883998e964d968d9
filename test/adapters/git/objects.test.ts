import { describe, expect, it } from "vitest";
import { parseCommit, parseTree } from "../../../src/adapters/git/objects.ts";
import { RunError } from "../../../src/model/run-error.ts";

const id = "0123456789abcdef0123456789abcdef01234567";

/** A tree object of `mode name` texts, or of bytes. */
function tree(entries: readonly (string | Uint8Array)[], entryId = id): Buffer {
  return Buffer.concat(entries.flatMap((entry) => [Buffer.from(entry), Buffer.from([0]), Buffer.from(entryId, "hex")]));
}
const parse = (bytes: Buffer, idBytes = 20) => parseTree(bytes, { path: "vendors", idBytes });

describe("a tree object", () => {
  it("has entries of every kind, in the order of their names", () => {
    const { entries } = parse(tree(["100644 b", "100755 a.yaml", "100664 c", "120000 l", "40000 f", "160000 s"]));
    expect(entries.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      "a.yaml file",
      "b file",
      "c file",
      "f folder",
      "l link",
      "s submodule",
    ]);
    expect(entries[0]?.id).toBe(id);
  });

  it("has ids of 32 bytes in a SHA-256 repository", () => {
    const long = "ab".repeat(32);
    expect(parse(tree(["100644 x"], long), 32).entries).toMatchObject([{ name: "x", id: long }]);
  });

  it("is empty", () => {
    expect(parse(Buffer.alloc(0)).entries).toEqual([]);
  });

  it("keeps names apart that read the same", () => {
    const name = (...bytes: number[]) => Buffer.concat([Buffer.from("100644 a"), Buffer.from(bytes)]);
    const { entries } = parse(tree([name(0xff), name(0xfe), name(0xef, 0xbf, 0xbd)]));
    expect(new Set(entries.map((entry) => entry.name))).toEqual(new Set(["a\ufffd"]));
    expect(entries.map(({ isUtf8 }) => isUtf8).sort()).toEqual([false, false, true]);
    expect(new Set(entries.map(({ rawName }) => rawName)).size).toBe(3);
    expect(parse(tree([name(0xff)])).get("a\ufffd")).toBeUndefined();
    expect(parse(tree([name(0xff)])).find("a\ufffd")).toBeUndefined();
  });

  it("is searched by a name as it is written before its other forms", () => {
    const [nfc, nfd] = ["한", "한".normalize("NFD")];
    expect(parse(tree([`100644 ${nfd}`])).get(nfc)).toBeUndefined();
    expect(parse(tree([`100644 ${nfd}`])).find(nfc)?.name).toBe(nfd);
    expect(parse(tree([`100644 ${nfc}`])).find(nfd)?.name).toBe(nfc);
    expect(parse(tree([`100644 ${nfc}`, `100755 ${nfd}`])).find(nfd)?.name).toBe(nfd);
    expect(parse(tree(["100644 __proto__"])).get("constructor")).toBeUndefined();
  });

  it.each([
    { name: "the folder above", bytes: tree(["40000 .."]) },
    { name: "the folder itself", bytes: tree(["40000 ."]) },
    { name: "a repository", bytes: tree(["40000 .git"]) },
    { name: "a repository in capitals", bytes: tree(["100644 .GIT"]) },
    { name: "a path", bytes: tree(["100644 a/b"]) },
    { name: "an absolute path", bytes: tree(["100644 /etc/passwd"]) },
    { name: "no name", bytes: tree(["100644 "]) },
    { name: "one name twice", bytes: tree(["100644 a", "100644 a"]) },
    { name: "a file and a folder of one name", bytes: tree(["100644 a", "100644 a.b", "40000 a"]) },
    { name: "a mode that does not exist", bytes: tree(["110000 a"]) },
    { name: "no mode", bytes: tree(["a"]) },
    { name: "half an id", bytes: tree(["100644 a"]).subarray(0, -1) },
    { name: "no id", bytes: Buffer.from("100644 a") },
  ])("with $name is refused", ({ bytes }) => {
    expect(() => parse(bytes)).toThrow(expect.objectContaining({ code: "tree-invalid" }));
  });

  it("is refused when its ids have another length", () => {
    expect(() => parse(tree(["100644 x"]), 32)).toThrow(RunError);
  });
});

describe("a commit object", () => {
  const [one, two] = ["1".repeat(40), "2".repeat(40)];
  const parents = (text: string) => parseCommit(id, Buffer.from(text)).parents;

  it("names its tree and parents", () => {
    expect(parseCommit(id, Buffer.from(`tree ${id}\nparent ${one}\nparent ${two}\nauthor A\n\nx\n`))).toEqual({
      id,
      tree: id,
      parents: [one, two],
    });
  });

  it("has no parents but those of its header", () => {
    expect(parents(`tree ${id}\nauthor A\n\nparent ${one}\n`)).toEqual([]);
    expect(parents(`tree ${id}\nauthor A\nparent ${one}\n\nx`)).toEqual([]);
  });

  it("without a tree is refused", () => {
    expect(() => parents(`parent ${one}\n`)).toThrow(RunError);
  });
});
