import type { FolderChanges } from "../../model/folder-changes.ts";
import { type InventoryTree } from "../../model/tree.ts";
import type { ObjectStore } from "./object-store.ts";
import type { Tree } from "./objects.ts";
/** The inventory's folder at a commit, and the files on disk. */
export interface Sides {
    readonly store: ObjectStore;
    readonly base: Tree;
    readonly disk: InventoryTree;
    /** The root on disk; no link leads to it. */
    readonly root: string;
}
/**
 * Compares the inventory's folders at a commit with those on disk, file by file and byte by byte. Neither the index nor
 * `.gitignore` nor a filter (line ends, LFS) has a say: what is judged on disk are the bytes on disk. So an ignored file
 * counts, and a file that Git would convert differs. What cannot be compared (an unreadable file, a submodule, a pipe)
 * differs. A file's mode does not count, nor does a folder below a vendor's that holds no file. What lies outside the
 * inventory's folders is not looked at.
 */
export declare function compareDisk(sides: Sides, inventory: string): Promise<FolderChanges>;
