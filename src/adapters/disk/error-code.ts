import { RunError } from "../../model/run-error.ts";

/** Returns the system's code of an error (`ENOENT`), or its message. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/** Whether an error means that nothing exists at a path. */
export function isMissing(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes(codeOf(error));
}

/** Returns the error for a file or folder named by the operator that cannot be read or does not exist. */
export function unreadable(path: string, cause: unknown): RunError {
  if (isMissing(cause)) return new RunError("input-missing", { path }, { cause });
  return new RunError("input-unreadable", { path, reason: codeOf(cause) }, { cause });
}
