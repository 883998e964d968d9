import { RunError } from "../../model/run-error.ts";
/** Returns the system's code of an error (`ENOENT`), or its message. */
export declare function codeOf(error: unknown): string;
/** Whether an error means that nothing exists at a path. */
export declare function isMissing(error: unknown): boolean;
/** Returns the error for a file or folder named by the operator that cannot be read or does not exist. */
export declare function unreadable(path: string, cause: unknown): RunError;
