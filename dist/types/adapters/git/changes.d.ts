import type { FolderChanges } from "../../model/folder-changes.ts";
/** A folder of the inventory that differs, and the sides that have it. */
export interface FolderChange {
    readonly folder: string;
    readonly isIn: "base" | "head" | "both";
}
/** Differences outside of records: folders that hold such files, and paths outside the folders. */
export interface Elsewhere {
    readonly documents: Iterable<string>;
    readonly outside: readonly string[];
}
/** Sorts the differences. `elsewhere` is null if only the folders were compared. */
export declare function toChanges(folders: readonly FolderChange[], elsewhere: Elsewhere | null): FolderChanges;
