import type { Language } from "../../../model/language.ts";
/** Where the hook judges. */
export interface HookPlace {
    readonly language: Language;
    /** Folder of the records, below the root. */
    readonly inventory: string;
    /** The root below the top of the repository, ending in "/", or "". */
    readonly folder: string;
}
/**
 * Returns the pre-commit hook: judges what the index changes, the whole index before the first commit, and nothing while
 * the index has no vendor and the commit removes none. `script` is the path of the command line to run with
 * Node.js; without one it is looked for in the repository and on `PATH`.
 */
export declare function preCommitHook({ language, inventory, folder }: HookPlace, script?: string): string;
