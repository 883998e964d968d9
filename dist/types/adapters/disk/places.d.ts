/** Whether a path is a folder or lies below it. Both are absolute. */
export declare function isBelow(path: string, folder: string): boolean;
/** A file by its path from this folder, POSIX, and whether it lies in the same repository; without one, in this folder. */
export declare function fromHere(path: string): {
    readonly path: string;
    readonly isWithin: boolean;
};
/**
 * A folder's path below the top of the work tree it lies in, POSIX, ending in "/"; "" at the top, and where there is none. Git is not
 * asked, and nothing it is configured with has a say: the top is the closest folder with a `.git` that Git would take for one.
 */
export declare function folderInRepository(root: string): string;
/** A folder to write to, and the option that names it. */
export interface WrittenFolder {
    readonly path: string;
    readonly option: string;
}
/** Whatever is written into the inventory would be judged as records the next time. Throws `RunError` `output-inside`. */
export declare function refuseInside({ path, option }: WrittenFolder, { root, inventory }: {
    readonly root: string;
    readonly inventory: string;
}): void;
/** Git owns what lies in its own folder, wherever that is kept. Throws `RunError` `output-in-git`. */
export declare function refuseInGitFolder({ path, option }: WrittenFolder): void;
