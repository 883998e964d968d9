import type { FolderChanges } from "../../model/folder-changes.ts";
import { type InventoryTree } from "../../model/tree.ts";
import type { ObjectStore } from "./object-store.ts";
import type { Tree } from "./objects.ts";
/** The inventory's folder at a commit, and the files on disk. */
export interface Sides {
    readonly store: ObjectStore;
    readonly base: Tree;
    readonly disk: InventoryTree;
    /** Root on disk, reached without links. */
    readonly root: string;
}
/**
 * Compares the inventory's folders at a commit with those on disk, file by file and byte by byte. The index,
 * `.gitignore` and filters (line ends, LFS) are ignored, because the bytes on disk are what is judged: an ignored file
 * counts, and a file that Git would convert differs. What cannot be compared (an unreadable file, a submodule, a pipe)
 * differs. File modes do not count, nor do folders without files below a vendor's. Anything outside the inventory's
 * folders is not examined.
 */
export declare function compareDisk(sides: Sides, inventory: string): Promise<FolderChanges>;
