/**
 * Lists the files below a folder that are in the index but left out by a sparse checkout (gitindex(5),
 * "skip-worktree"): paths from the folder. Runs Git only if the index can have any. Throws the same `RunError` as
 * `findRepository`.
 */
export declare function leftOutFiles(root: string): Promise<readonly string[]>;
