import { compareText } from "../../model/order.ts";
import { RunError } from "../../model/run-error.ts";
import { byAnyForm, findInAnyForm } from "../../records/file-names.ts";

/** Kind of a tree entry. A submodule is a commit of another repository. */
export type EntryKind = "file" | "folder" | "link" | "submodule";

/** One entry of a tree. */
export interface Entry {
  /** Name as text; bytes that are not UTF-8 are replaced. */
  readonly name: string;
  readonly isUtf8: boolean;
  /** Bytes of the name, one in each character: always distinct for two names. */
  readonly rawName: string;
  readonly kind: EntryKind;
  readonly id: string;
}

/** Entries of a tree object, in name order. */
export class Tree {
  readonly entries: readonly Entry[];
  private exact: ReadonlyMap<string, Entry> | undefined;
  private anyForm: ReadonlyMap<string, Entry> | undefined;

  constructor(entries: readonly Entry[]) {
    this.entries = entries;
  }

  /** Returns the entry of exactly this name. */
  get(name: string): Entry | undefined {
    this.exact ??= new Map(this.readable().map((entry) => [entry.name, entry]));
    return this.exact.get(name);
  }

  /** Returns the entry of this name, else of the name in another normal form. */
  find(name: string): Entry | undefined {
    this.anyForm ??= byAnyForm(this.readable());
    return findInAnyForm(this.anyForm, name);
  }

  private readable(): readonly Entry[] {
    return this.entries.filter(({ isUtf8 }) => isUtf8);
  }
}

/**
 * Parses a tree object: `<mode> <name>\0<id>`, the id in bytes, as long as the repository's ids. Throws `RunError`
 * `tree-invalid` for what no Git command makes: `..`, `.git`, a name with `/`, a duplicate name, a truncated entry.
 */
export function parseTree(bytes: Buffer, place: TreePlace): Tree {
  return treeOf(parseEntries(bytes, place));
}

/** Path of a tree, and the length of its ids. */
export interface TreePlace {
  readonly path: string;
  readonly idBytes: number;
}

/** Builds the tree of entries in any order. */
export function treeOf(entries: readonly Entry[]): Tree {
  const order = (a: Entry, b: Entry) => compareText(a.name, b.name) || compareText(a.rawName, b.rawName);
  return new Tree(entries.toSorted(order));
}

/** Same as `parseTree`, in the order of the object. */
export function parseEntries(bytes: Buffer, { path, idBytes }: TreePlace): Entry[] {
  const entries = new Map<string, Entry>();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const end = bytes.indexOf(0, at);
    if (space < 0 || end < space || end + 1 + idBytes > bytes.length) throw invalid(path, "");
    const name = bytes.subarray(space + 1, end);
    const rawName = name.toString("latin1");
    const kind = kindOf(bytes.toString("latin1", at, space));
    const id = bytes.toString("hex", end + 1, end + 1 + idBytes);
    if (kind === undefined || !isAllowed(rawName) || entries.has(rawName)) throw invalid(path, name.toString("utf8"));
    entries.set(rawName, { ...decode(name, rawName), rawName, kind, id });
    at = end + 1 + idBytes;
  }
  return [...entries.values()];
}

/** Returns the error for a tree that Git never makes. */
export function invalid(path: string, name: string): RunError {
  return new RunError("tree-invalid", { path: path || ".", name });
}

function kindOf(mode: string): EntryKind | undefined {
  if (/^100[0-7]{3}$/.test(mode)) return "file";
  if (/^0?40000$/.test(mode)) return "folder";
  if (mode === "120000") return "link";
  return mode === "160000" ? "submodule" : undefined;
}

function isAllowed(rawName: string): boolean {
  return !/^(?:|\.|\.\.|\.git)$/i.test(rawName) && !rawName.includes("/");
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decode(name: Buffer, rawName: string): { name: string; isUtf8: boolean } {
  if (!/[\x80-\xff]/.test(rawName)) return { name: rawName, isUtf8: true };
  try {
    return { name: utf8.decode(name), isUtf8: true };
  } catch {
    return { name: name.toString("utf8"), isUtf8: false };
  }
}

/** Content of a commit. Ids in full. */
export interface Commit {
  readonly id: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

/** Parses the header lines of a commit object: `tree`, then each `parent`. Throws `RunError` `git-failed`. */
export function parseCommit(id: string, bytes: Buffer): Commit {
  const [tree, ...parents] = headerIds(bytes.toString("latin1"));
  if (tree === undefined) throw new RunError("git-failed", { reason: `commit ${id} has no tree` });
  return { id, tree, parents };
}

function headerIds(text: string): string[] {
  const ids = /^tree ([0-9a-f]{40,64})\n((?:parent [0-9a-f]{40,64}\n)*)/.exec(text);
  if (!ids) return [];
  return [ids[1] ?? "", ...(ids[2] ?? "").split("\n").flatMap((line) => (line ? [line.slice("parent ".length)] : []))];
}
