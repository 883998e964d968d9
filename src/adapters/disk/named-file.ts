import { readFile, stat } from "node:fs/promises";
import { RunError } from "../../model/run-error.ts";
import type { SourceFile } from "../../model/tree.ts";
import { unreadable } from "./error-code.ts";

/** Largest file that is read, in bytes: Node reads at most this at once. */
const maxBytes = 2 ** 31 - 1;

/**
 * Reads a file named by the operator, wherever it is. Throws `RunError` `input-missing`, or `input-unreadable`, also
 * for anything but a file.
 */
export async function readNamedFile(path: string): Promise<SourceFile> {
  const found = await orRefuse(path, stat(path));
  if (!found.isFile()) throw new RunError("input-unreadable", { path, reason: "not a file" });
  if (found.size > maxBytes) throw new RunError("input-unreadable", { path, reason: `${found.size} bytes` });
  return { path, bytes: await orRefuse(path, readFile(path)) };
}

function orRefuse<T>(path: string, work: Promise<T>): Promise<T> {
  return work.catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
}
