import { randomBytes } from "node:crypto";
import { chmodSync, closeSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { lstat, open, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { RunError } from "../../model/run-error.ts";
import { codeOf } from "./error-code.ts";
import { makeFolder, removeEmptyFolders } from "./make-folder.ts";
import { undoneBySignals } from "./undone.ts";

/** Text or bytes for a file, in pieces. */
export interface Output {
  readonly path: string;
  readonly pieces: Iterable<string | Uint8Array>;
  /** Whether the file may be run, where the system knows that. */
  readonly isProgram?: boolean | undefined;
}

/** An output, and its path as messages have it where that differs. */
interface NamedOutput extends Output {
  readonly shown?: string;
}

/** Characters written at once. */
const blockLength = 256 * 1024;

/**
 * Writes a file below a folder, whole or not at all, and makes missing folders. Never follows a link. Throws `RunError`
 * `output-failed`.
 */
export async function writeBelow(root: string, path: string, content: string): Promise<void> {
  await writeAllFrom(root, [{ path, pieces: [content] }]);
}

/**
 * Writes files whole or not at all, relative to a folder whose content is not trusted: no link in it is followed, and
 * missing folders are made, and removed again if writing fails. Returns their paths. Throws `RunError` `output-failed`,
 * `output-partly`.
 */
export async function writeAllFrom(folder: string, outputs: readonly Output[]): Promise<readonly string[]> {
  const root = await realpath(folder);
  const missing = await missingFolders(outputs.map(({ path }) => resolve(folder, dirname(path))));
  const undo = () => removeEmptyFolders(missing);
  return undoneBySignals(undo, async () => {
    try {
      const placed: NamedOutput[] = [];
      for (const output of outputs)
        placed.push({ ...output, shown: output.path, path: await targetFrom({ folder, root }, output.path) });
      await writeAllWhole(placed);
      return placed.map(({ path }) => path);
    } catch (error) {
      undo();
      throw error;
    }
  });
}

/** Returns those of some folders and their parents that do not exist, the inner ones first. */
async function missingFolders(folders: readonly string[]): Promise<string[]> {
  const missing = new Set<string>();
  for (const folder of folders)
    for (let at = folder; !missing.has(at) && !(await lstat(at).catch(() => undefined)); at = dirname(at))
      missing.add(at);
  return [...missing].sort((a, b) => b.length - a.length);
}

async function targetFrom({ folder, root }: { folder: string; root: string }, path: string): Promise<string> {
  const named = resolve(folder, path);
  const below = [folder, root].map((top) => relative(top, named)).find((way) => !/^\.\.(?:[\\/]|$)/.test(way));
  return below === undefined || isAbsolute(below) ? named : plainTarget(root, below);
}

/** Returns the path of a file below a real folder, without links on the way. */
async function plainTarget(root: string, path: string): Promise<string> {
  const target = join(root, path);
  const names = relative(root, target).split(sep);
  for (const [at] of names.entries()) {
    const found = await lstat(join(root, ...names.slice(0, at + 1))).catch(() => undefined);
    if (found?.isSymbolicLink()) throw new RunError("output-failed", { path, reason: "symbolic link" });
  }
  await refusing({ path, pieces: [] }, async () => {
    makeFolder(dirname(target));
  });
  return target;
}

/**
 * Writes files whole or not at all: to temporary files next to them, renamed when all are written. A link is followed
 * to its file; a device or pipe (`/dev/stdout`) is written in place. A file keeps its permissions, and one that nobody
 * may write is refused. A signal that ends the program leaves no temporary file. Throws `RunError` `output-failed`, and
 * `output-partly` if renaming fails after some files were renamed.
 */
export async function writeAllWhole(outputs: readonly NamedOutput[], rename: Rename = renameSync): Promise<void> {
  const staged: Staged[] = [];
  const undo = () => {
    for (const { temporary } of staged) discard(temporary);
  };
  await undoneBySignals(undo, async () => {
    try {
      for (const output of outputs) await stage(output, staged);
      renameAll(staged, rename);
    } finally {
      undo();
    }
  });
}

/** Gives a file its final name. Throws the system's error. */
export type Rename = (from: string, to: string) => void;

interface Staged {
  readonly output: NamedOutput;
  readonly target: string;
  readonly temporary: string;
}

/** Writes a device in place, and any other file to a temporary one, which is added to `staged` before it is made. */
async function stage(output: NamedOutput, staged: Staged[]): Promise<void> {
  const target = await realpath(output.path).catch(() => resolve(output.path));
  const existing = await stat(target).catch(() => undefined);
  if (existing && !existing.isFile()) return refusing(output, () => writeInPlace(target, output));
  if (existing && (existing.mode & 0o222) === 0) throw failed(output, "read-only");
  const temporary = join(dirname(target), `.clausegate-${randomBytes(8).toString("hex")}.tmp`);
  staged.push({ output, target, temporary });
  await refusing(output, () => writeTemporary(temporary, output, existing && existing.mode & 0o777));
}

/** Renames without a pause, so that no signal comes between. */
function renameAll(staged: readonly Staged[], rename: Rename): void {
  const written: string[] = [];
  for (const { output, temporary, target } of staged) {
    try {
      rename(temporary, target);
    } catch (cause) {
      if (written.length === 0) throw failed(output, codeOf(cause), cause);
      throw new RunError("output-partly", { path: shownPath(output), reason: codeOf(cause), written }, { cause });
    }
    written.push(shownPath(output));
  }
}

/** Removes a temporary file; it is gone already once renamed. */
function discard(temporary: string): void {
  try {
    rmSync(temporary, { force: true });
  } catch {
    // The folder cannot be written any more.
  }
}

async function writeInPlace(path: string, { pieces }: Output): Promise<void> {
  const file = await open(path, "w");
  try {
    for (const block of inBlocks(pieces)) await file.writeFile(block, "utf8");
  } finally {
    await file.close();
  }
}

/** Writes without a pause: a signal must not come between a file's making and its removal. */
async function writeTemporary(path: string, { pieces, isProgram }: Output, mode: number | undefined): Promise<void> {
  const file = openSync(path, "wx", isProgram ? 0o777 : 0o666);
  try {
    for (const block of inBlocks(pieces)) writeFileSync(file, block, "utf8");
  } finally {
    closeSync(file);
  }
  if (mode !== undefined) chmodSync(path, mode);
}

function failed(output: NamedOutput, reason: string, cause?: unknown): RunError {
  return new RunError("output-failed", { path: shownPath(output), reason }, { cause });
}

function shownPath({ shown, path }: NamedOutput): string {
  return shown ?? path;
}

async function refusing(output: NamedOutput, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    const isOurs = !(cause instanceof Error && "code" in cause);
    if (isOurs) throw cause;
    throw failed(output, codeOf(cause), cause);
  }
}

/** Joins small texts, to write fewer times. */
function* inBlocks(pieces: Output["pieces"]): Generator<string | Uint8Array> {
  let block = "";
  for (const piece of pieces) {
    if (typeof piece === "string") block += piece;
    if (typeof piece === "string" && block.length < blockLength) continue;
    if (block !== "") yield block;
    block = "";
    if (typeof piece !== "string") yield piece;
  }
  if (block !== "") yield block;
}

/** Error handler of the current write to each stream. */
const failures = new WeakMap<NodeJS.WritableStream, (cause: Error) => void>();

/**
 * Writes to a stream and waits until everything is accepted. Throws `RunError` `output-closed` if the reader is gone.
 */
export async function writeStream(stream: NodeJS.WritableStream, texts: readonly Iterable<string>[]): Promise<void> {
  // Added once for each stream and never removed: a closed pipe reports its error again after the write.
  if (!failures.has(stream)) stream.on("error", (cause) => failures.get(stream)?.(cause));
  failures.set(stream, () => undefined);
  const write = (block: string | Uint8Array) =>
    new Promise<void>((done, failed) => {
      const fail = (cause: Error) => failed(new RunError("output-closed", {}, { cause }));
      failures.set(stream, fail);
      stream.write(block, (cause) => (cause ? fail(cause) : done()));
    });
  for (const pieces of texts) for (const block of inBlocks(pieces)) await write(block);
}
