import { type InventoryTree } from "../model/tree.ts";
/**
 * The inventory below a folder of the disk. Links are never followed. Throws `RunError` `root-missing` when the folder is
 * not there, `input-unreadable` when it cannot be listed.
 */
export declare function openDirectory(root: string): Promise<InventoryTree>;
