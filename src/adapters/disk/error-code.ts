import { RunError } from "../../model/run-error.ts";

/** The system's short name of an error (`ENOENT`), or what the error says. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/** Whether an error says that there is nothing at a path. */
export function isMissing(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes(codeOf(error));
}

/** That a file or folder somebody named cannot be read; what is not there is called so. */
export function unreadable(path: string, cause: unknown): RunError {
  if (isMissing(cause)) return new RunError("input-missing", { path }, { cause });
  return new RunError("input-unreadable", { path, reason: codeOf(cause) }, { cause });
}
