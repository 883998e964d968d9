import { type GitBinding } from "./command.ts";
import type { GitPlace } from "./place.ts";
/** The tree a commit of the index would have, and how to read it. */
export interface StagedTree {
    readonly id: string;
    readonly binding: GitBinding;
    /** Removes what was written for it. */
    discard(): void;
}
/**
 * What `git commit` would record (git-write-tree(1)): no filter, no file on disk has a say. New tree objects go to a folder of
 * their own, so that nothing is written to the repository. Throws `RunError` `index-unmerged`, `git-failed`.
 */
export declare function writeStaged(place: GitPlace): Promise<StagedTree>;
