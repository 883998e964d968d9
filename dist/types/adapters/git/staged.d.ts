import { type GitBinding } from "./command.ts";
import type { GitPlace } from "./place.ts";
/** Tree that a commit of the index would have, and the means to read it. */
export interface StagedTree {
    readonly id: string;
    readonly binding: GitBinding;
    /** Removes what was written for it. */
    discard(): void;
}
/**
 * Writes what `git commit` would record (git-write-tree(1)), unaffected by filters and files on disk. New tree objects
 * go to a separate folder, so nothing is written to the repository. Throws `RunError` `index-unmerged`, `git-failed`.
 */
export declare function writeStaged(place: GitPlace): Promise<StagedTree>;
