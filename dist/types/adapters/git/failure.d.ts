import { RunError } from "../../model/run-error.ts";
/** Git could not be started. */
export declare function notStarted(cause: unknown): RunError;
/** What to tell of a Git that ended with complaints (in English: `LC_ALL=C`). `root` is where it was started. */
export declare function failureOf(complaints: string, root: string): RunError;
