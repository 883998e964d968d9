import { randomBytes } from "node:crypto";
import { lstat, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { RunError } from "../../model/run-error.ts";
import { codeOf } from "./error-code.ts";
import { makeFolder, removeEmptyFolders } from "./make-folder.ts";

/** Text or bytes for a file, in pieces. */
export interface Output {
  readonly path: string;
  readonly pieces: Iterable<string | Uint8Array>;
  /** Whether the file may be run, where the system knows that. */
  readonly isProgram?: boolean | undefined;
}

/** Characters written at once. */
const blockLength = 256 * 1024;

/**
 * Writes a file below a folder, whole or not at all, and makes missing folders. Never follows a link. Throws `RunError`
 * `output-failed`.
 */
export async function writeBelow(root: string, path: string, content: string): Promise<void> {
  await writeAllWhole([{ path: await plainTarget(await realpath(root), path), pieces: [content] }]);
}

/**
 * Writes files whole or not at all, relative to a folder whose content is not trusted: no link in it is followed, and
 * missing folders are made, and removed again if writing fails. Returns their paths. Throws `RunError` `output-failed`.
 */
export async function writeAllFrom(folder: string, outputs: readonly Output[]): Promise<readonly string[]> {
  const root = await realpath(folder);
  const missing = await missingFolders(outputs.map(({ path }) => resolve(folder, dirname(path))));
  try {
    const placed: Output[] = [];
    for (const output of outputs) placed.push({ ...output, path: await targetFrom({ folder, root }, output.path) });
    await writeAllWhole(placed);
    return placed.map(({ path }) => path);
  } catch (error) {
    removeEmptyFolders(missing);
    throw error;
  }
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
 * to its file; a device or pipe (`/dev/stdout`) is written in place. Throws `RunError` `output-failed`.
 */
export async function writeAllWhole(outputs: readonly Output[]): Promise<void> {
  const staged: Staged[] = [];
  try {
    for (const output of outputs) staged.push(await stage(output));
    for (const { output, temporary, target } of staged) {
      if (temporary !== undefined) await refusing(output, () => rename(temporary, target));
    }
  } finally {
    for (const { temporary } of staged) await discard(temporary);
  }
}

interface Staged {
  readonly output: Output;
  readonly target: string;
  /** Undefined if written in place. */
  readonly temporary: string | undefined;
}

async function stage(output: Output): Promise<Staged> {
  const target = await realpath(output.path).catch(() => resolve(output.path));
  const existing = await stat(target).catch(() => undefined);
  if (existing && !existing.isFile()) {
    await refusing(output, () => writePieces(target, output, "w"));
    return { output, target, temporary: undefined };
  }
  const temporary = join(dirname(target), `.clausegate-${randomBytes(8).toString("hex")}.tmp`);
  try {
    await refusing(output, () => writePieces(temporary, output, "wx"));
  } catch (error) {
    await discard(temporary);
    throw error;
  }
  return { output, target, temporary };
}

/** Removes a temporary file; it is gone already once renamed. */
async function discard(temporary: string | undefined): Promise<void> {
  if (temporary !== undefined) await rm(temporary, { force: true }).catch(() => undefined);
}

async function writePieces(path: string, { pieces, isProgram }: Output, flag: "w" | "wx"): Promise<void> {
  const file = await open(path, flag, isProgram ? 0o777 : 0o666);
  try {
    for (const block of inBlocks(pieces)) await file.writeFile(block, "utf8");
  } finally {
    await file.close();
  }
}

async function refusing(output: Output, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    const isOurs = !(cause instanceof Error && "code" in cause);
    if (isOurs) throw cause;
    throw new RunError("output-failed", { path: output.path, reason: codeOf(cause) }, { cause });
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
