import { type InventoryTree } from "../../model/tree.ts";
/**
 * The files below a folder of the disk. Links are never followed. Access is synchronous: for many small files a trip
 * through the thread pool costs more than the file. Throws `RunError` `root-missing` when the folder is not there,
 * `input-unreadable` when it cannot be listed, `checkout-sparse` when Git left some of it out.
 */
export declare function openDirectory(root: string): Promise<InventoryTree>;
