import type { DocumentText } from "../../model/document-text.ts";
import type { PastContents, PastFile } from "../../model/past.ts";
import type { RawProblem } from "../../model/problem.ts";
import { RunError } from "../../model/run-error.ts";
import {
  type CommitInventory,
  type EvidenceFact,
  type FolderContents,
  type FolderList,
  guidelinesFolder,
  isVendorFolder,
  maxDocumentBytes,
  maxPlainFileBytes,
  type Original,
  type SourceFile,
} from "../../model/tree.ts";
import { isAscii } from "../../records/file-names.ts";
import { parseLfsPointer } from "../../records/lfs-pointer.ts";
import { maxFileBytes } from "../../records/parse.ts";
import { readText } from "../threads/document-text.ts";
import type { ObjectStore } from "./object-store.ts";
import { type Entry, Tree } from "./objects.ts";
import { ReadAhead } from "./read-ahead.ts";
import { type Found, foundIn, walk } from "./walk.ts";

const recordFile = /\.ya?ml$/i;

/** Target of a path: an entry, nothing, or a link or submodule, which are not followed. */
export type Place = Entry | "absent" | "not-followed";

/** Opens the files at a commit. `root` is the id of the root's tree; undefined if the commit does not have it. */
export function openCommit(store: ObjectStore, commit: string, root: string | undefined): CommitInventory {
  const tree = new CommitTree(store, root);
  return {
    commit,
    list: (inventory, only) => tree.list(inventory, only),
    read: (folder) => tree.read(folder),
    look: (paths) => tree.look(paths),
    text: (path) => tree.text(path),
    file: (path) => tree.file(path),
    original: (path) => tree.original(path),
    paths: () => pathsAt(store, commit),
  };
}

async function pathsAt(store: ObjectStore, id: string): Promise<readonly string[]> {
  const commit = await store.commit(id);
  if (!commit) throw new RunError("object-missing", { object: id, path: "." });
  const found = await walk(store, await store.tree({ id: commit.tree, path: "" }), "");
  return found.map(({ path, entry }) => path.slice(1) + (entry.kind === "folder" ? "/" : ""));
}

export class CommitTree {
  private readonly store: ObjectStore;
  private readonly root: string | undefined;

  private readonly reads = new ReadAhead((folder) => this.readFolder(folder));

  constructor(store: ObjectStore, root: string | undefined) {
    this.store = store;
    this.root = root;
  }

  async list(inventory: string, only?: "names"): Promise<FolderList> {
    const folders: string[] = [];
    const others: string[] = [];
    const problems: RawProblem[] = [];
    const { entries } = (await this.folder(inventory)) ?? new Tree([]);
    for (const entry of entries) {
      if (entry.kind === "folder" && (isVendorFolder(entry.name) || entry.name === guidelinesFolder)) {
        folders.push(entry.name);
      } else if (!only || entry.kind !== "folder") {
        const found = await this.misplaced(foundIn(inventory, entry));
        problems.push(...found);
        if (entry.kind === "folder" && entry.isUtf8 && found.length === 0) others.push(entry.name);
      }
    }
    if (!only) this.reads.expect(folders.map((folder) => `${inventory}/${folder}`));
    return { folders, problems, ...(only ? {} : { others }) };
  }

  /** Returns the problems of an entry next to the inventory's folders. */
  private async misplaced({ path: file, entry }: Found): Promise<RawProblem[]> {
    if (entry.kind === "link") return [{ code: "symbolic-link", file, args: {} }];
    if (entry.kind === "submodule") return [{ code: "not-a-file", file, args: {} }];
    if (!entry.isUtf8) return entry.kind === "folder" || recordFile.test(file) ? [nameUnreadable(file)] : [];
    if (entry.kind === "file") return recordFile.test(file) ? [{ code: "file-outside-folder", file, args: {} }] : [];
    const below = await walk(this.store, await this.store.tree({ id: entry.id, path: file }), file);
    // A folder that cannot be read may hold records.
    const holdsRecords = below.some(({ path, entry: { kind } }) => kind === "folder" || recordFile.test(path));
    return holdsRecords ? [{ code: "folder-name", file, args: { folder: entry.name } }] : [];
  }

  read(folder: string): Promise<FolderContents> {
    return this.reads.take(folder);
  }

  private async readFolder(folder: string): Promise<FolderContents> {
    const tree = await this.folder(folder);
    if (!tree) throw new RunError("input-unreadable", { path: folder, reason: "ENOENT" });
    return readRecords(this.store, tree, folder);
  }

  async look(paths: readonly string[]): Promise<ReadonlyMap<string, EvidenceFact>> {
    return new Map(
      await Promise.all([...new Set(paths)].map(async (path) => [path, await this.lookAt(path)] as const)),
    );
  }

  private async lookAt(path: string): Promise<EvidenceFact> {
    return this.fact(path, await this.documentAt(path));
  }

  /** Finds a document, in any Unicode form of its name. */
  async documentAt(path: string): Promise<Place> {
    const exact = await this.find(path, (tree, name) => tree.get(name));
    if (isFile(exact) || isAscii(path)) return exact;
    const other = await this.find(path, (tree, name) => tree.find(name));
    return typeof other === "object" && other.kind !== "link" ? other : exact;
  }

  async text(path: string): Promise<DocumentText> {
    return this.textAt(path, await this.documentAt(path));
  }

  /** Reads the text of a document that was found. */
  async textAt(path: string, place: Place): Promise<DocumentText> {
    if (place === "absent") return { state: "unread", reason: "absent" };
    if (!isFile(place)) return { state: "unread", reason: "unreadable" };
    const { bytes } = await this.store.file({ id: place.id, path }, maxDocumentBytes);
    return bytes ? readText(path, this.store.lfs.resolve(bytes)) : { state: "unread", reason: "too-large" };
  }

  private async fact(path: string, place: Place): Promise<EvidenceFact> {
    if (place === "absent") return { state: "absent" };
    return isFile(place) ? this.store.document({ id: place.id, path }) : { state: "unreadable" };
  }

  async original(path: string): Promise<Original> {
    const place = await this.documentAt(path);
    if (place === "absent") return { state: "absent" };
    if (!isFile(place)) return { state: "unreadable" };
    const { bytes } = await this.store.file({ id: place.id, path }, maxPlainFileBytes);
    if (!bytes) return { state: "too-large" };
    if (bytes.length === 0) return { state: "empty" };
    const content = this.store.lfs.resolve(bytes);
    return parseLfsPointer(content) ? { state: "not-fetched" } : { state: "present", blob: place.id, bytes: content };
  }

  async file(path: string): Promise<SourceFile | undefined> {
    const refuse = (reason: string) => new RunError("input-unreadable", { path, reason });
    const place = await this.find(path, (tree, name) => tree.get(name));
    if (place === "absent") return undefined;
    if (place === "not-followed" || place.kind === "link") throw refuse("symbolic link");
    if (place.kind !== "file") throw refuse("not-a-file");
    const answer = await contentOf(this.store, { path, entry: place }, maxPlainFileBytes);
    if ("bytes" in answer) return answer;
    throw refuse(answer.code);
  }

  /** Returns the tree of a folder; undefined if it does not exist. */
  private async folder(path: string): Promise<Tree | undefined> {
    const place = await this.find(path, (tree, name) => tree.get(name));
    if (place === "absent") return undefined;
    const refuse = (reason: string) => new RunError("input-unreadable", { path, reason });
    if (place === "not-followed" || place.kind === "link") throw refuse("symbolic link");
    if (place.kind !== "folder") throw refuse("ENOTDIR");
    return this.store.tree({ id: place.id, path });
  }

  /** Walks from folder to folder, looking up each name in its tree: a path is never passed to Git. */
  async find(path: string, pick: (tree: Tree, name: string) => Entry | undefined): Promise<Place> {
    const names = path.split("/").filter((name) => name !== "" && name !== ".");
    if (this.root === undefined) return "absent";
    let place: Entry = { name: "", rawName: "", isUtf8: true, kind: "folder", id: this.root };
    for (const [at, name] of names.entries()) {
      if (place.kind === "file") return "absent";
      if (place.kind !== "folder") return "not-followed";
      const tree: Tree = await this.store.tree({ id: place.id, path: names.slice(0, at).join("/") });
      const entry = pick(tree, name);
      if (!entry) return "absent";
      place = entry;
    }
    return place;
  }
}

/** Reads the record files of a folder, given its tree. */
export async function readRecords(store: ObjectStore, tree: Tree, folder: string): Promise<PastContents> {
  const found = await walk(store, tree, folder);
  const answers = await Promise.all(found.flatMap((one) => recordOf(store, one) ?? []));
  return {
    files: answers.filter((answer) => "bytes" in answer),
    problems: answers.filter((answer) => "code" in answer),
  };
}

/** Returns the record file or its problem; undefined for an entry that is skipped. */
function recordOf(store: ObjectStore, found: Found): RawProblem | Promise<PastFile | RawProblem> | undefined {
  const { path, entry } = found;
  if (entry.kind === "link") return { code: "symbolic-link", file: path, args: {} };
  if (entry.kind === "submodule") return { code: "not-a-file", file: path, args: {} };
  if (entry.kind === "file" && !recordFile.test(path)) return undefined;
  return entry.isUtf8 ? contentOf(store, found, maxFileBytes) : nameUnreadable(path);
}

async function contentOf(
  store: ObjectStore,
  { path, entry: { id } }: Found,
  limit: number,
): Promise<PastFile | RawProblem> {
  const { header, bytes } = await store.file({ id, path }, limit);
  if (bytes) return { path, bytes, id };
  return { code: "file-too-large", file: path, args: { bytes: header.size, limit } };
}

export function isFile(place: Place): place is Entry {
  return typeof place === "object" && place.kind === "file";
}

function nameUnreadable(file: string): RawProblem {
  return { code: "name-not-utf8", file, args: {} };
}
