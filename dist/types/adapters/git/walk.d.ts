import type { ObjectStore } from "./object-store.ts";
import type { Entry, Tree } from "./objects.ts";
/** An entry and its path from the root. */
export interface Found {
    readonly path: string;
    readonly entry: Entry;
}
/** Returns an entry of a folder with its path, as shown to people. */
export declare function foundIn(folder: string, entry: Entry): Found;
/** Counts the entries of a walk. Throws `RunError` `tree-too-large`, the same one in every branch of the walk. */
export declare class Budget {
    private left;
    private failure;
    spend(entries: number, path: string): void;
}
/**
 * Returns all entries below a folder that are not folders, and folders whose names are not UTF-8 (their content cannot
 * be named), in path order. Trees of one level are requested together.
 */
export declare function walk(store: ObjectStore, tree: Tree, path: string, budget?: Budget): Promise<Found[]>;
