import type { FolderChanges } from "../../model/folder-changes.ts";
import type { ObjectStore } from "./object-store.ts";
/** The trees of one folder in base and head, by their ids; undefined where it is not there. */
interface Pair {
    readonly base: string | undefined;
    readonly head: string | undefined;
}
/**
 * Compares two root trees by the ids of what they hold: only trees that differ are read, those of the guidelines not at all. A
 * folder in which nothing but a file's mode differs counts as different.
 */
export declare function compareCommits(store: ObjectStore, roots: Pair, inventory: string): Promise<FolderChanges>;
export {};
