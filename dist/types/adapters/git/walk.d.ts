import type { ObjectStore } from "./object-store.ts";
import type { Entry, Tree } from "./objects.ts";
/** An entry and its path from the root. */
export interface Found {
    readonly path: string;
    readonly entry: Entry;
}
/** An entry of a folder with its path, as people are shown it. */
export declare function foundIn(folder: string, entry: Entry): Found;
/** Counts what a walk has seen. Throws `RunError` `tree-too-large`, the same one to every branch of the walk. */
export declare class Budget {
    private left;
    private failure;
    spend(entries: number, path: string): void;
}
/**
 * All entries below a folder that are no folders, and folders whose names are not UTF-8 (nobody can name what is in them);
 * in order of their paths. Trees of one level are asked for together.
 */
export declare function walk(store: ObjectStore, tree: Tree, path: string, budget?: Budget): Promise<Found[]>;
