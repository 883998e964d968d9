import { randomBytes } from "node:crypto";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { RunError } from "../model/run-error.ts";
import { codeOf } from "./error-code.ts";

/**
 * Writes a file whole or not at all: to a temporary file beside it, then renamed. A link is followed to its file; a device
 * or pipe (`/dev/stdout`) is written to and stays what it is. Throws `RunError` `output-failed`.
 */
export async function writeWhole(path: string, content: string): Promise<void> {
  const target = await realpath(path).catch(() => resolve(path));
  const existing = await stat(target).catch(() => undefined);
  if (existing && !existing.isFile()) {
    await writeFile(target, content).catch((cause: unknown) => {
      throw new RunError("output-failed", { path, reason: codeOf(cause) }, { cause });
    });
    return;
  }
  const temporary = join(dirname(target), `.clausegate-${randomBytes(8).toString("hex")}.tmp`);
  try {
    await writeFile(temporary, content, { flag: "wx" });
    await rename(temporary, target);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new RunError("output-failed", { path, reason: codeOf(cause) }, { cause });
  }
}

/** Writes to a stream and waits until it is taken. Throws `RunError` `output-closed` when nobody reads any more. */
export function writeStream(stream: NodeJS.WritableStream, content: string): Promise<void> {
  return new Promise((done, failed) => {
    const refuse = (cause: Error) => failed(new RunError("output-closed", {}, { cause }));
    // Stays: a closed pipe reports its error once more after the write.
    stream.on("error", refuse);
    stream.write(content, (cause) => (cause ? refuse(cause) : done()));
  });
}
