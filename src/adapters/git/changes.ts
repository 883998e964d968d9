import { compareText } from "../../model/order.ts";
import { guidelinesFolder } from "../../model/tree.ts";

/** How the inventory's folders differ between two states. Names and paths in code-unit order. */
export interface FolderChanges {
  /** Vendors' folders that both have and that differ. */
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Whether the folder of the organisation-wide guidelines differs. */
  readonly guidelines: boolean;
  /** Paths from the root of what differs outside the inventory's folders; null when that was not looked at. */
  readonly outside: readonly string[] | null;
}

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
