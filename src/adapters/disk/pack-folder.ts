import { createHash, randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { lstat, open, readdir, realpath, rename, rm, rmdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { compareText } from "../../model/order.ts";
import { RunError } from "../../model/run-error.ts";
import { codeOf, unreadable } from "./error-code.ts";
import { makeFolder } from "./make-folder.ts";
import { digestOfOpen, withFile } from "./open-file.ts";
import { shownName } from "./shown-name.ts";

/** Writes files to a folder. Paths are POSIX, below the folder. */
export interface FolderWriter {
  /** Writes a file and returns its size and SHA-256. Throws `RunError` `output-failed`. */
  write(path: string, pieces: Iterable<string | Uint8Array>): Promise<{ bytes: number; sha256: string }>;
}

/**
 * Writes a folder whole or not at all: to a temporary one next to it, renamed at the end. Throws `RunError`
 * `pack-exists`, `pack-blocked`, `output-failed`.
 */
export async function writeFolder<T>(folder: string, work: (writer: FolderWriter) => Promise<T>): Promise<T> {
  const target = await freePlace(folder);
  const temporary = join(dirname(target), `.${basename(target)}-${randomBytes(8).toString("hex")}.tmp`);
  const refusing = <R>(action: Promise<R>) => refuse(folder, action);
  await refusing((async () => makeFolder(temporary))());
  try {
    const result = await work({ write: (path, pieces) => refusing(writeFile(join(temporary, path), pieces)) });
    await refusing(replace(temporary, target));
    return result;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

/**
 * Returns the path where a folder can be made; for a link to an empty folder, the target. Throws `RunError`
 * `pack-exists` for a folder that is not empty, `pack-blocked` for anything else there or on the way, `output-failed`.
 */
export async function freePlace(folder: string): Promise<string> {
  const target = resolve(folder);
  try {
    if ((await readdir(target)).length > 0) throw new RunError("pack-exists", { folder });
    return await realpath(target);
  } catch (error) {
    if (error instanceof RunError) throw error;
    const blocked = await whatBlocks(target);
    if (blocked) throw new RunError("pack-blocked", { folder, ...blocked });
    if (codeOf(error) !== "ENOENT") throw new RunError("output-failed", { path: folder, reason: codeOf(error) });
    return target;
  }
}

/** Returns the nearest existing thing at a path or on the way to it, unless it is a folder. */
async function whatBlocks(path: string): Promise<{ path: string; obstacle: string } | undefined> {
  const there = await lstat(path).catch(() => undefined);
  if (!there) return dirname(path) === path ? undefined : whatBlocks(dirname(path));
  const real = await stat(path).catch(() => undefined);
  if (real?.isDirectory()) return undefined;
  if (real) return { path, obstacle: real.isFile() ? "file" : "no-file" };
  return { path, obstacle: there.isSymbolicLink() ? "dangling-link" : "no-file" };
}

/** Replaces an empty folder; fails if it was filled in the meantime. */
async function replace(temporary: string, target: string): Promise<void> {
  await rmdir(target).catch((error: unknown) => {
    if (codeOf(error) !== "ENOENT") throw error;
  });
  await rename(temporary, target);
}

async function writeFile(path: string, pieces: Iterable<string | Uint8Array>) {
  makeFolder(dirname(path));
  const file = await open(path, "wx");
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for (const piece of pieces) {
      const block = typeof piece === "string" ? Buffer.from(piece, "utf8") : piece;
      hash.update(block);
      bytes += block.length;
      await file.writeFile(block);
    }
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest("hex") };
}

async function refuse<R>(path: string, action: Promise<R>): Promise<R> {
  return action.catch((cause: unknown) => {
    if (!(cause instanceof Error && "code" in cause)) throw cause;
    throw new RunError("output-failed", { path, reason: codeOf(cause) }, { cause });
  });
}

/**
 * A file of a folder, or an empty folder, whose path ends in `/`; `sha256` is undefined for anything but a readable
 * plain file.
 */
export interface ListedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string | undefined;
}

/**
 * Lists every file below a folder with its digest, and every empty folder. Does not follow links. Throws `RunError`
 * `input-unreadable` if a folder cannot be listed.
 */
export function listFolder(folder: string): ListedFile[] {
  return [...walk(Buffer.from(folder), "")].sort((a, b) => compareText(a.path, b.path));
}

/** Walks by names in bytes: an added file may have any name. */
function* walk(folder: Buffer, prefix: string): Generator<ListedFile> {
  const entries = entriesOf(folder, prefix || ".");
  if (entries.length === 0 && prefix !== "") yield { path: prefix, ...noFile };
  for (const entry of entries) {
    const path = `${prefix}${shownName(entry.name)}`;
    const place = Buffer.concat([folder, Buffer.from("/"), entry.name]);
    if (entry.isDirectory()) yield* walk(place, `${path}/`);
    else yield { path, ...digestOf(place) };
  }
}

function entriesOf(folder: Buffer, path: string) {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: "buffer" });
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

const noFile = { bytes: 0, sha256: undefined } as const;

function digestOf(path: Buffer): Omit<ListedFile, "path"> {
  try {
    return withFile(path, (file, bytes) => (bytes === undefined ? noFile : digestOfOpen(file)));
  } catch {
    return noFile;
  }
}
