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
    // A link put here since the folder was listed is refused too; a pipe put here does not block.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    await using file = await open(join(root, path), flags);
    const { size } = await file.stat();
    if (size > maxFileBytes) return { code: "file-too-large", file: path, args: { bytes: size, limit: maxFileBytes } };
    return { path, bytes: await file.readFile() };
  } catch (error) {
    return { code: "unreadable", file: path, args: { reason: codeOf(error) } };
  }
}

async function look(root: string, paths: readonly string[]): Promise<Map<string, EvidenceFact>> {
  const facts = new Map<string, EvidenceFact>();
  for (const path of paths) facts.set(path, await lookAt(root, path));
  return facts;
}

async function lookAt(root: string, path: string): Promise<EvidenceFact> {
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

async function digest(path: string): Promise<string> {
  await using file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  const hash = createHash("sha256");
  for await (const chunk of file.createReadStream()) hash.update(chunk);
  return hash.digest("hex");
}
