import type { FolderChanges } from "../../model/folder-changes.ts";
/** A folder of the inventory that differs, and where it is. */
export interface FolderChange {
    readonly folder: string;
    readonly isIn: "base" | "head" | "both";
}
/** What differs beside records: folders that hold such files, and paths outside the folders. */
export interface Elsewhere {
    readonly documents: Iterable<string>;
    readonly outside: readonly string[];
}
/** Sorts what differs. `elsewhere` is null when only the folders were compared. */
export declare function toChanges(folders: readonly FolderChange[], elsewhere: Elsewhere | null): FolderChanges;
