import type { FolderChanges } from "../../model/folder-changes.ts";
import { compareText } from "../../model/order.ts";
import { guidelinesFolder } from "../../model/tree.ts";

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
export function toChanges(folders: readonly FolderChange[], elsewhere: Elsewhere | null): FolderChanges {
  const vendors = folders.filter(({ folder }) => folder !== guidelinesFolder);
  const those = (where: FolderChange["isIn"]) =>
    vendors.flatMap(({ folder, isIn }) => (isIn === where ? [folder] : [])).sort(compareText);
  return {
    changed: those("both"),
    added: those("head"),
    removed: those("base"),
    guidelines: vendors.length < folders.length,
    documents: elsewhere && [...new Set(elsewhere.documents)].sort(compareText),
    outside: elsewhere && [...elsewhere.outside].sort(compareText),
  };
}
