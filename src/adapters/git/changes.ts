import type { FolderChanges } from "../../model/folder-changes.ts";
import { compareText } from "../../model/order.ts";
import { guidelinesFolder } from "../../model/tree.ts";

/** A folder of the inventory that differs, and where it is. */
export interface FolderChange {
  readonly folder: string;
  readonly isIn: "base" | "head" | "both";
}

/** Sorts what differs. */
export function toChanges(folders: readonly FolderChange[], outside: readonly string[] | null): FolderChanges {
  const vendors = folders.filter(({ folder }) => folder !== guidelinesFolder);
  const those = (where: FolderChange["isIn"]) =>
    vendors.flatMap(({ folder, isIn }) => (isIn === where ? [folder] : [])).sort(compareText);
  return {
    changed: those("both"),
    added: those("head"),
    removed: those("base"),
    guidelines: vendors.length < folders.length,
    outside: outside && [...outside].sort(compareText),
  };
}
