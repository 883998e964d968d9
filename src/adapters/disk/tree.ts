import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { type Dirent, lstatSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { DocumentText } from "../../model/document-text.ts";
import { compareText } from "../../model/order.ts";
import type { RawProblem } from "../../model/problem.ts";
import { RunError } from "../../model/run-error.ts";
import {
  type EvidenceFact,
  type FolderContents,
  type FolderList,
  guidelinesFolder,
  type InventoryTree,
  isVendorFolder,
  maxDocumentBytes,
  maxPlainFileBytes,
  type SourceFile,
} from "../../model/tree.ts";
import { byAnyForm, findInAnyForm, isAscii } from "../../records/file-names.ts";
import { parseLfsPointer } from "../../records/lfs-pointer.ts";
import { maxTextBytes, withOtherLineEnds } from "../../records/line-ends.ts";
import { maxFileBytes } from "../../records/parse.ts";
import { gitDirAround, LfsObjects, pointerFact } from "../git/lfs-objects.ts";
import { leftOutFiles } from "../git/sparse.ts";
import { readText } from "../threads/document-text.ts";
import { codeOf, isMissing } from "./error-code.ts";
import { digestOfOpen, withFile } from "./open-file.ts";
import { shownName } from "./shown-name.ts";

const recordFile = /\.ya?ml$/i;

/**
 * Opens the files below a folder on disk. Never follows links. Access is synchronous: for many small files the thread
 * pool costs more than the reading. Throws `RunError` `root-missing` if the folder does not exist, `input-unreadable`
 * if it cannot be listed, `checkout-sparse` if a sparse checkout left some of it out.
 */
export async function openDirectory(root: string): Promise<InventoryTree> {
  const realRoot = realFolder(root);
  if (realRoot === undefined) throw new RunError("root-missing", { root });
  const lfs = new LfsObjects(gitDirAround(realRoot));
  let leftOut: Promise<readonly string[]> | undefined;
  const refuseSparse = async (folder: string) => {
    leftOut ??= leftOutFiles(realRoot);
    const [file, ...others] = (await leftOut).filter((path) => path.startsWith(`${folder}/`));
    if (file === undefined) return;
    throw new RunError("checkout-sparse", { inventory: folder, count: others.length + 1, file });
  };
  return {
    commit: null,
    list: async (inventory, only) => {
      await refuseSparse(inventory);
      return list(realRoot, inventory, only);
    },
    read: async (folder) => {
      await refuseSparse(folder);
      return read(realRoot, folder);
    },
    look: async (paths) => look(realRoot, paths, lfs),
    text: (path) => text(realRoot, path, lfs),
    file: async (path) => readPlainFile(realRoot, path),
  };
}

function realFolder(path: string): string | undefined {
  try {
    const real = realpathSync.native(path);
    return statSync(real).isDirectory() ? real : undefined;
  } catch {
    return undefined;
  }
}

function list(root: string, inventory: string, only: "names" | undefined): FolderList {
  const folders: string[] = [];
  const others: string[] = [];
  const problems: RawProblem[] = [];
  refuseLinks(root, inventory);
  const listed = entries(root, inventory, "absent-is-empty");
  problems.push(...listed.problems);
  for (const entry of listed.entries) {
    const file = `${inventory}/${entry.name}`;
    const isVendor = isVendorFolder(entry.name) || entry.name === guidelinesFolder;
    if (entry.isSymbolicLink()) problems.push({ code: "symbolic-link", file, args: {} });
    else if (entry.isDirectory() && isVendor) folders.push(entry.name);
    else if (entry.isDirectory() && !only) {
      if (holdsRecords(root, file)) problems.push({ code: "folder-name", file, args: { folder: entry.name } });
      else others.push(entry.name);
    } else if (entry.isFile() && recordFile.test(entry.name)) {
      problems.push({ code: "file-outside-folder", file, args: {} });
    }
  }
  return { folders, problems, ...(only ? {} : { others }) };
}

/** Checks that the folder and those on the way to it are folders and not links. */
function refuseLinks(root: string, folder: string): void {
  const real = realFolder(join(root, folder));
  if (real !== undefined && real !== join(root, folder)) {
    throw new RunError("input-unreadable", { path: folder, reason: "symbolic link" });
  }
}

function read(root: string, folder: string): FolderContents {
  const files: SourceFile[] = [];
  const problems: RawProblem[] = [];
  for (const { path, entry, problem } of walk(root, folder)) {
    if (problem) problems.push(problem);
    else if (entry.isSymbolicLink()) problems.push({ code: "symbolic-link", file: path, args: {} });
    else if (!recordFile.test(entry.name)) continue;
    else if (!entry.isFile()) problems.push({ code: "not-a-file", file: path, args: {} });
    else {
      const answer = readWhole(root, path, maxFileBytes);
      if ("code" in answer) problems.push(answer);
      else files.push(answer);
    }
  }
  return { files, problems };
}

/** A file below a folder, or a problem with its name. */
type Walked =
  | { readonly path: string; readonly entry: Entry; readonly problem?: undefined }
  | { readonly path: string; readonly entry?: undefined; readonly problem: RawProblem };

/** Yields all entries below a folder that are not folders, in path order. */
function* walk(root: string, folder: string): Generator<Walked> {
  const listed = entries(root, folder);
  for (const problem of listed.problems) yield { path: problem.file, problem };
  for (const entry of listed.entries) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(root, path);
    else yield { path, entry };
  }
}

/** An entry of a folder by its name. */
type Entry = Pick<Dirent, "name" | "isDirectory" | "isFile" | "isSymbolicLink">;

/** Entries in name order, and problems of those whose names cannot be written. */
interface Entries {
  readonly entries: readonly Entry[];
  readonly problems: readonly RawProblem[];
}

function entries(root: string, folder: string, whenAbsent?: "absent-is-empty"): Entries {
  try {
    const found = readdirSync(join(root, folder), { withFileTypes: true });
    // Node replaced what is not UTF-8 by U+FFFD, which some names really contain.
    if (found.some(({ name }) => name.includes("\ufffd"))) return entriesByBytes(root, folder);
    return { entries: found.sort((a, b) => compareText(a.name, b.name)), problems: [] };
  } catch (cause) {
    if (whenAbsent && codeOf(cause) === "ENOENT") return { entries: [], problems: [] };
    throw new RunError("input-unreadable", { path: folder, reason: codeOf(cause) }, { cause });
  }
}

function entriesByBytes(root: string, folder: string): Entries {
  const found = readdirSync(join(root, folder), { withFileTypes: true, encoding: "buffer" });
  const named = found.filter(({ name }) => isUtf8(name)).map(byText);
  const others = found.filter(({ name }) => !isUtf8(name)).toSorted((a, b) => Buffer.compare(a.name, b.name));
  return {
    entries: named.sort((a, b) => compareText(a.name, b.name)),
    problems: others.flatMap((entry) => problemOfName(folder, entry)),
  };
}

function byText(entry: Dirent<Buffer>): Entry {
  return {
    name: entry.name.toString("utf8"),
    isDirectory: () => entry.isDirectory(),
    isFile: () => entry.isFile(),
    isSymbolicLink: () => entry.isSymbolicLink(),
  };
}

/** Reports a record's unusable name; not a document's, which no record can name. */
function problemOfName(folder: string, entry: Dirent<Buffer>): RawProblem[] {
  const file = `${folder}/${shownName(entry.name)}`;
  if (entry.isSymbolicLink()) return [{ code: "symbolic-link", file, args: {} }];
  return entry.isDirectory() || recordFile.test(file) ? [{ code: "name-not-utf8", file, args: {} }] : [];
}

/** A folder that cannot be read may hold records. */
function holdsRecords(root: string, folder: string): boolean {
  for (const { entry, problem } of walk(root, folder)) if (problem || recordFile.test(entry.name)) return true;
  return false;
}

function readWhole(root: string, path: string, limit: number): SourceFile | RawProblem {
  try {
    return withFile(join(root, path), (file, bytes) => {
      if (bytes === undefined) return { code: "not-a-file", file: path, args: {} };
      if (bytes > limit) return { code: "file-too-large", file: path, args: { bytes, limit } };
      return { path, bytes: readAll(file, bytes) };
    });
  } catch (error) {
    return { code: "unreadable", file: path, args: { reason: codeOf(error) } };
  }
}

/** Reads a file that must be usable if it exists, such as the configuration. */
function readPlainFile(root: string, path: string): SourceFile | undefined {
  const refuse = (reason: string, cause?: unknown) => new RunError("input-unreadable", { path, reason }, { cause });
  const absolute = join(root, path);
  let isLink: boolean;
  try {
    isLink = lstatSync(absolute).isSymbolicLink();
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw refuse(codeOf(cause), cause);
  }
  if (isLink || !isBelowWithoutLinks(root, absolute)) throw refuse("symbolic link");
  const answer = readWhole(root, path, maxPlainFileBytes);
  if ("bytes" in answer) return answer;
  throw refuse(String(answer.args.reason ?? answer.code));
}

/** Reads an open file. Throws if it has grown since it was opened. */
function readAll(file: number, bytes: number): Uint8Array {
  const content = Buffer.allocUnsafe(bytes + 1);
  let filled = 0;
  while (filled < content.length) {
    const count = readSync(file, content, filled, content.length - filled, null);
    if (count === 0) break;
    filled += count;
  }
  if (filled > bytes) throw new Error("it grows while it is read");
  return content.subarray(0, filled);
}

function look(root: string, paths: readonly string[], lfs: LfsObjects): Map<string, EvidenceFact> {
  const seen = new FoldersOnDisk(root, lfs);
  return new Map(paths.map((path) => [path, lookAt(root, path, seen)]));
}

function lookAt(root: string, path: string, seen: FoldersOnDisk): EvidenceFact {
  const isThere = ({ state }: EvidenceFact) => state === "present" || state === "empty";
  return documentAt(path, seen, { read: (place) => lookAtExactly(root, place, seen), isThere });
}

/** Looks up a document's place, in any Unicode form of its name. */
function documentAt<T>(
  path: string,
  seen: FoldersOnDisk,
  { read, isThere }: { readonly read: (path: string) => T; readonly isThere: (found: T) => boolean },
): T {
  const exact = read(path);
  if (isThere(exact) || isAscii(path)) return exact;
  const other = seen.resolve(path);
  return other === undefined || other === path ? exact : read(other);
}

function lookAtExactly(root: string, path: string, seen: FoldersOnDisk): EvidenceFact {
  const absolute = join(root, ...path.split("/"));
  try {
    if (!seen.isPlainFolder(absolute)) return { state: "unreadable" };
    return withFile(absolute, (file, bytes) => {
      if (bytes === undefined) return { state: "unreadable" };
      return bytes <= maxTextBytes
        ? factOf(readAll(file, bytes), seen.lfs)
        : { state: "present", sha256: digestOfOpen(file).sha256 };
    });
  } catch (error) {
    return { state: isMissing(error) ? "absent" : "unreadable" };
  }
}

async function text(root: string, path: string, lfs: LfsObjects): Promise<DocumentText> {
  const seen = new FoldersOnDisk(root, lfs);
  const found = documentAt(path, seen, {
    read: (place) => contentOf(root, place, seen),
    isThere: (content) => !("state" in content),
  });
  return "state" in found ? found : readText(path, lfs.resolve(found.bytes));
}

/** Reads the bytes of a document, or returns the reason there are none. */
function contentOf(root: string, path: string, seen: FoldersOnDisk): DocumentText | { readonly bytes: Uint8Array } {
  const absolute = join(root, ...path.split("/"));
  try {
    if (!seen.isPlainFolder(absolute)) return { state: "unread", reason: "unreadable" };
    return withFile(absolute, (file, bytes) => {
      if (bytes === undefined) return { state: "unread", reason: "unreadable" };
      return bytes > maxDocumentBytes ? { state: "unread", reason: "too-large" } : { bytes: readAll(file, bytes) };
    });
  } catch (error) {
    return { state: "unread", reason: isMissing(error) ? "absent" : "unreadable" };
  }
}

/**
 * Returns the fact about a document. A Git LFS pointer stands for its document and states its digest, fetched or not.
 */
function factOf(bytes: Uint8Array, lfs: LfsObjects): EvidenceFact {
  const pointer = parseLfsPointer(bytes);
  if ((pointer?.bytes ?? bytes.length) === 0) return { state: "empty" };
  if (pointer) return pointerFact(pointer, lfs);
  const other = withOtherLineEnds(bytes);
  return { state: "present", sha256: sha256Of(bytes), ...(other && { other_ends: sha256Of(other) }) };
}

function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Whether a folder is Git's own, which is never committed; some file systems accept other names for it. */
function isGitFolder(name: string): boolean {
  return /^(?:\.git|git~1)$/i.test(name);
}

function isBelowWithoutLinks(root: string, absolute: string): boolean {
  const folder = realpathSync.native(dirname(absolute));
  return folder === dirname(absolute) && `${folder}${sep}`.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** Cache of folders while the documents of one dossier are looked up: each folder is read once. */
class FoldersOnDisk {
  private readonly root: string;
  readonly lfs: LfsObjects;
  private readonly plain = new Map<string, boolean>();
  private readonly listed = new Map<string, ReadonlyMap<string, Entry>>();

  constructor(root: string, lfs: LfsObjects) {
    this.root = root;
    this.lfs = lfs;
  }

  /** Whether the folder of a file lies below the root, without links on the way. Throws if it does not exist. */
  isPlainFolder(file: string): boolean {
    if (relative(this.root, file).split(sep).some(isGitFolder)) return false;
    const folder = dirname(file);
    const known = this.plain.get(folder);
    if (known !== undefined) return known;
    const isPlain = isBelowWithoutLinks(this.root, file);
    this.plain.set(folder, isPlain);
    return isPlain;
  }

  /**
   * Resolves each name of a path to the form its folder lists; undefined if one does not exist in any form, or is a
   * link.
   */
  resolve(path: string): string | undefined {
    const found: string[] = [];
    for (const part of path.split("/")) {
      const entry = findInAnyForm(this.entriesOf(found.join("/")), part);
      if (!entry || entry.isSymbolicLink()) return undefined;
      found.push(entry.name);
    }
    return found.join("/");
  }

  private entriesOf(folder: string): ReadonlyMap<string, Entry> {
    const known = this.listed.get(folder);
    if (known) return known;
    const found = byAnyForm(entriesOrNone(this.root, folder));
    this.listed.set(folder, found);
    return found;
  }
}

function entriesOrNone(root: string, folder: string): readonly Entry[] {
  try {
    return entries(root, folder).entries;
  } catch {
    return [];
  }
}
