/**
 * Files below a folder that the index has and a sparse checkout leaves out (gitindex(5), "skip-worktree"): paths from the folder.
 * Only where the index can have any is Git asked. Throws `RunError` as `findRepository` does.
 */
export declare function leftOutFiles(root: string): Promise<readonly string[]>;
