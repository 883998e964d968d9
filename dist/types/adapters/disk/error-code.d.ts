import { RunError } from "../../model/run-error.ts";
/** The system's short name of an error (`ENOENT`), or what the error says. */
export declare function codeOf(error: unknown): string;
/** Whether an error says that there is nothing at a path. */
export declare function isMissing(error: unknown): boolean;
/** That a file or folder somebody named cannot be read; what is not there is called so. */
export declare function unreadable(path: string, cause: unknown): RunError;
