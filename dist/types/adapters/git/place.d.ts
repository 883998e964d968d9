import type { GitBinding } from "./binding.ts";
/** The repository that is read. Found once; every Git started later is bound to it. */
export interface GitPlace extends GitBinding {
    /** Git's own folder, absolute. */
    readonly gitDir: string;
    /** Top of the work tree, absolute, without links; undefined for a repository named by `gitDir` alone. */
    readonly top: string | undefined;
    /** Root below the top, ending in "/"; "" at the top. */
    readonly folder: string;
}
/** Request for a repository. */
export interface Asked {
    /** Folder of the work tree; with `gitDir`, a path in the tree of a commit. */
    readonly root: string;
    /** Git's own folder, bare or not. Disables the search, and the files on disk are ignored. */
    readonly gitDir?: string | undefined;
    /** Working folder of this process, absolute. */
    readonly workspace?: string;
}
/**
 * Selects the repository to read: the one whose work tree contains the working folder, if the root is in it too; else
 * the nearest one around the root. Content of a work tree is data: a bare repository in it is ignored, and a nested
 * repository (a submodule) does not take its place. Git has to accept the owner (`safe.directory`). Throws `RunError`
 * `root-missing`, `git-missing`, `repository-missing`, `repository-nested`, `repository-unsafe`, `git-failed`.
 */
export declare function findRepository({ root, gitDir, workspace }: Asked): Promise<GitPlace>;
/**
 * Returns the folders on the way up that have a `.git`, the nearest first. Git never checks out an entry of that name.
 */
export declare function topsAround(folder: string): string[];
