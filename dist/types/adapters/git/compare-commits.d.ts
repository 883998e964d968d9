import type { FolderChanges } from "../../model/folder-changes.ts";
import type { ObjectStore } from "./object-store.ts";
/** Tree ids of one folder in base and head; undefined if it does not exist there. */
interface Pair {
    readonly base: string | undefined;
    readonly head: string | undefined;
}
/**
 * Compares two root trees by object id: reads only trees that differ, and none of the guidelines. A folder in which
 * only a file mode differs counts as different.
 */
export declare function compareCommits(store: ObjectStore, roots: Pair, inventory: string): Promise<FolderChanges>;
export {};
