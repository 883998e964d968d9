import { RunError } from "../../model/run-error.ts";
import { codeOf } from "../disk/error-code.ts";

/** Returns the error for a Git that could not be started. */
export function notStarted(cause: unknown): RunError {
  const reason = codeOf(cause);
  return new RunError(reason === "ENOENT" ? "git-missing" : "git-unstartable", { reason }, { cause });
}

/**
 * Returns the error for a Git that failed, from its error output (in English: `LC_ALL=C`). `root` is where it was
 * started.
 */
export function failureOf(complaints: string, root: string): RunError {
  if (/not a git repository/i.test(complaints)) return new RunError("repository-missing", { root });
  if (/dubious ownership|unsafe repository/.test(complaints)) {
    // Git quotes the folder for a shell.
    const folder = /safe\.directory (.+)$/m.exec(complaints)?.[1] ?? root;
    return new RunError("repository-unsafe", { root, folder });
  }
  if (/promisor remote|lazy fetching disabled/.test(complaints)) {
    return new RunError("object-missing", { object: /\b[0-9a-f]{40,64}\b/.exec(complaints)?.[0] ?? "?", path: "." });
  }
  const reason = /^(?:fatal|error): (.+)$/m.exec(complaints)?.[1] ?? complaints.trim().split("\n")[0];
  return new RunError("git-failed", { reason: reason || "it ended early" });
}
