import { RunError } from "../model/run-error.ts";

/** The system's short name of an error (`ENOENT`), or what the error says. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/** That a file or folder somebody named cannot be read; what is not there is called so. */
export function unreadable(path: string, cause: unknown): RunError {
  const reason = codeOf(cause);
  if (["ENOENT", "ENOTDIR"].includes(reason)) return new RunError("input-missing", { path }, { cause });
  return new RunError("input-unreadable", { path, reason }, { cause });
}
