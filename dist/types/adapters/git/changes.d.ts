import type { FolderChanges } from "../../model/folder-changes.ts";
/** A folder of the inventory that differs, and where it is. */
export interface FolderChange {
    readonly folder: string;
    readonly isIn: "base" | "head" | "both";
}
/** Sorts what differs. */
export declare function toChanges(folders: readonly FolderChange[], outside: readonly string[] | null): FolderChanges;
