import { createHash } from "node:crypto";
import { constants, type Dirent } from "node:fs";
import { lstat, open, readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { maxFileBytes } from "../inventory/parse.ts";
import { compareText } from "../model/order.ts";
import type { RawProblem } from "../model/problem.ts";
import { RunError } from "../model/run-error.ts";
import {
  type EvidenceFact,
  type FolderContents,
  guidelinesFolder,
  type InventoryTree,
  inventoryFolder,
  type SourceFile,
} from "../model/tree.ts";
import { codeOf } from "./error-code.ts";

const recordFile = /\.ya?ml$/i;
const vendorFolder = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The inventory below a folder of the disk. Links are never followed. Throws `RunError` `root-missing` when the folder is
 * not there, `input-unreadable` when it cannot be listed.
 */
export async function openDirectory(root: string): Promise<InventoryTree> {
  const realRoot = await realpath(root).catch((cause: unknown) => {
    throw new RunError("root-missing", { root }, { cause });
  });
  if (!(await stat(realRoot)).isDirectory()) throw new RunError("root-missing", { root });
  return {
    list: () => list(realRoot),
    read: (folder) => read(realRoot, folder),
    look: (paths) => look(realRoot, paths),
  };
}

async function list(root: string): Promise<{ folders: string[]; problems: RawProblem[] }> {
  const folders: string[] = [];
  const problems: RawProblem[] = [];
  await refuseLink(root, inventoryFolder);
  for (const entry of await entries(root, inventoryFolder)) {
    const file = `${inventoryFolder}/${entry.name}`;
    const isVendor = vendorFolder.test(entry.name) || entry.name === guidelinesFolder;
    if (entry.isSymbolicLink()) problems.push({ code: "symbolic-link", file, args: {} });
    else if (entry.isDirectory() && isVendor) folders.push(entry.name);
    else if (entry.isDirectory() && (await holdsRecords(root, file))) {
      problems.push({ code: "folder-name", file, args: { folder: entry.name } });
    } else if (entry.isFile() && recordFile.test(entry.name)) {
      problems.push({ code: "file-outside-folder", file, args: {} });
    }
  }
  return { folders, problems };
}

async function refuseLink(root: string, folder: string): Promise<void> {
  const found = await lstat(join(root, folder)).catch(() => undefined);
  if (found?.isSymbolicLink()) throw new RunError("input-unreadable", { path: folder, reason: "symbolic link" });
}

async function read(root: string, folder: string): Promise<FolderContents> {
  const files: SourceFile[] = [];
  const problems: RawProblem[] = [];
  for await (const { path, entry } of walk(root, `${inventoryFolder}/${folder}`)) {
    if (entry.isSymbolicLink()) problems.push({ code: "symbolic-link", file: path, args: {} });
    else if (!recordFile.test(entry.name)) continue;
    else if (!entry.isFile()) problems.push({ code: "not-a-file", file: path, args: {} });
    else {
      const answer = await readRecordFile(root, path);
      if ("code" in answer) problems.push(answer);
      else files.push(answer);
    }
  }
  return { files, problems };
}

/** All entries below a folder that are not folders, in order of their paths. */
async function* walk(root: string, folder: string): AsyncGenerator<{ path: string; entry: Dirent }> {
  for (const entry of await entries(root, folder)) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(root, path);
    else yield { path, entry };
  }
}

async function entries(root: string, folder: string): Promise<Dirent[]> {
  try {
    const found = await readdir(join(root, folder), { withFileTypes: true });
    return found.sort((a, b) => compareText(a.name, b.name));
  } catch (cause) {
    if (folder === inventoryFolder && codeOf(cause) === "ENOENT") return [];
    throw new RunError("input-unreadable", { path: folder, reason: codeOf(cause) }, { cause });
  }
}

async function holdsRecords(root: string, folder: string): Promise<boolean> {
  for await (const { entry } of walk(root, folder)) if (recordFile.test(entry.name)) return true;
  return false;
}

async function readRecordFile(root: string, path: string): Promise<SourceFile | RawProblem> {
  try {
    await using file = await open(join(root, path), whatWasSeen);
    const found = await file.stat();
    if (!found.isFile()) return { code: "not-a-file", file: path, args: {} };
    if (found.size > maxFileBytes) {
      return { code: "file-too-large", file: path, args: { bytes: found.size, limit: maxFileBytes } };
    }
    return { path, bytes: await file.readFile() };
  } catch (error) {
    return { code: "unreadable", file: path, args: { reason: codeOf(error) } };
  }
}

/** A link put there since the folder was listed is refused too; a pipe put there does not block. */
const whatWasSeen = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

async function look(root: string, paths: readonly string[]): Promise<Map<string, EvidenceFact>> {
  const facts = new Map<string, EvidenceFact>();
  const names = new NamesOnDisk(root);
  for (const path of paths) facts.set(path, await lookAt(root, path, names));
  return facts;
}

async function lookAt(root: string, path: string, names: NamesOnDisk): Promise<EvidenceFact> {
  const found = await lookAtExactly(root, path);
  if (found.state === "present" || found.state === "empty" || isAscii(path)) return found;
  const other = await names.resolve(path);
  return other === undefined || other === path ? found : lookAtExactly(root, other);
}

async function lookAtExactly(root: string, path: string): Promise<EvidenceFact> {
  const absolute = join(root, ...path.split("/"));
  try {
    const found = await lstat(absolute);
    const isPlain = found.isFile() && (await realpath(absolute)) === absolute;
    if (!isPlain || !absolute.startsWith(root.endsWith(sep) ? root : root + sep)) return { state: "unreadable" };
    return found.size === 0 ? { state: "empty" } : { state: "present", sha256: await digest(absolute) };
  } catch (error) {
    return { state: ["ENOENT", "ENOTDIR"].includes(codeOf(error)) ? "absent" : "unreadable" };
  }
}

/**
 * Korean file names come from macOS with their letters taken apart (Unicode NFD), and are the same names to a person. Folders
 * are listed only for documents that are not found by the name as written, each once.
 */
class NamesOnDisk {
  private readonly root: string;
  private readonly folders = new Map<string, ReadonlyMap<string, Dirent>>();

  constructor(root: string) {
    this.root = root;
  }

  /** The path with each name as its folder lists it; undefined when one is not there in any form, or is a link. */
  async resolve(path: string): Promise<string | undefined> {
    const found: string[] = [];
    for (const part of path.split("/")) {
      const names = await this.entriesOf(found.join("/"));
      const entry = names.get(part) ?? names.get(part.normalize("NFC"));
      if (!entry || entry.isSymbolicLink()) return undefined;
      found.push(entry.name);
    }
    return found.join("/");
  }

  /** Entries by their names and by the composed form of these. A name stands for itself before it stands for another. */
  private async entriesOf(folder: string): Promise<ReadonlyMap<string, Dirent>> {
    const known = this.folders.get(folder);
    if (known) return known;
    const listed = await entries(this.root, folder).catch(() => []);
    const composed = listed.toReversed().map((entry) => [entry.name.normalize("NFC"), entry] as const);
    const found = new Map([...composed, ...listed.map((entry) => [entry.name, entry] as const)]);
    this.folders.set(folder, found);
    return found;
  }
}

function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text);
}

async function digest(path: string): Promise<string> {
  await using file = await open(path, whatWasSeen);
  if (!(await file.stat()).isFile()) throw new Error("not a file");
  const hash = createHash("sha256");
  for await (const chunk of file.createReadStream()) hash.update(chunk);
  return hash.digest("hex");
}
