import { RunError } from "../../model/run-error.ts";
/** Returns the error for a Git that could not be started. */
export declare function notStarted(cause: unknown): RunError;
/**
 * Returns the error for a Git that failed, from its error output (in English: `LC_ALL=C`). `root` is where it was
 * started.
 */
export declare function failureOf(complaints: string, root: string): RunError;
