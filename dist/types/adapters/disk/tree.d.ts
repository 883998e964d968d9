import { type InventoryTree } from "../../model/tree.ts";
/**
 * Opens the files below a folder on disk. Never follows links. Access is synchronous: for many small files the thread
 * pool costs more than the reading. Throws `RunError` `root-missing` if the folder does not exist, `input-unreadable`
 * if it cannot be listed, `checkout-sparse` if a sparse checkout left some of it out.
 */
export declare function openDirectory(root: string): Promise<InventoryTree>;
