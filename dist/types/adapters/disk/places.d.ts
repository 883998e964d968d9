/** Whether a path is a folder or lies below it. Both are absolute. */
export declare function isBelow(path: string, folder: string): boolean;
/**
 * Returns a file's POSIX path from the working folder, and whether it is in the same repository; without one, in this
 * folder.
 */
export declare function fromHere(path: string): {
    readonly path: string;
    readonly isWithin: boolean;
};
/**
 * Returns a folder's path below the top of its work tree, POSIX, ending in "/"; "" at the top and outside of work
 * trees. Neither runs Git nor depends on its configuration: the top is the closest folder with a `.git` that Git would
 * accept.
 */
export declare function folderInRepository(root: string): string;
/** A folder to write to, and the option that names it. */
export interface WrittenFolder {
    readonly path: string;
    readonly option: string;
}
/**
 * Rejects output inside the inventory, which would be judged as records next time. Throws `RunError` `output-inside`.
 */
export declare function refuseInside({ path, option }: WrittenFolder, { root, inventory }: {
    readonly root: string;
    readonly inventory: string;
}): void;
/** Rejects output inside Git's own folder, wherever it is. Throws `RunError` `output-in-git`. */
export declare function refuseInGitFolder({ path, option }: WrittenFolder): void;
