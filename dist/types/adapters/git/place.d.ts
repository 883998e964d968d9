import { type GitBinding } from "./command.ts";
/** The repository that is read. Found once; every Git that is started later is bound to it. */
export interface GitPlace extends GitBinding {
    /** Git's own folder, absolute. */
    readonly gitDir: string;
    /** The top of the work tree, absolute, without links; undefined for one named by `gitDir` alone. */
    readonly top: string | undefined;
    /** The root below the top, ending in "/"; "" at the top. */
    readonly folder: string;
}
/** Where to look. */
export interface Asked {
    /** A folder of the work tree; with `gitDir` a path in the tree of a commit. */
    readonly root: string;
    /** Git's own folder, bare or not. Nothing is searched then, and the files on disk are not looked at. */
    readonly gitDir?: string | undefined;
    /** Folder this process works in, absolute. */
    readonly workspace?: string;
}
/**
 * Decides which repository is read: the one whose work tree this process works in when the root lies there, else the nearest
 * around the root. What lies in a work tree is data: a bare repository in it is none, and a repository of its own below
 * the work tree (a submodule) does not stand in for it. Git has to accept the owner (`safe.directory`). Throws `RunError`
 * `root-missing`, `git-missing`, `repository-missing`, `repository-nested`, `repository-unsafe`, `git-failed`.
 */
export declare function findRepository({ root, gitDir, workspace }: Asked): Promise<GitPlace>;
/** Folders on the way up that have a `.git`, the nearest first. No tree that Git checks out has an entry of that name. */
export declare function topsAround(folder: string): string[];
