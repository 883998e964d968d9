import { type InventoryTree } from "../../model/tree.ts";
import type { ObjectStore } from "./object-store.ts";
/** The files at a commit. `root` is the id of the tree that is the root; undefined when the commit does not have it. */
export declare function openCommit(store: ObjectStore, commit: string, root: string | undefined): InventoryTree;
