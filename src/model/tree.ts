import schema from "../schemas/config.schema.json" with { type: "json" };
import type { DocumentText } from "./document-text.ts";
import type { RawProblem } from "./problem.ts";

/** A file as it was read. `path` is a POSIX path from the root. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What lies in one folder of the inventory: record files in order of their paths, and what could not be read. */
export interface FolderContents {
  readonly files: readonly SourceFile[];
  readonly problems: readonly RawProblem[];
}

/**
 * What was found where a record says a document is. `sha256` in lower-case hexadecimal; with `pointer` a Git LFS pointer names it, and
 * the document itself was not fetched. `other_ends` is the digest the file would have with the other line ends, CRLF for LF or LF for CRLF;
 * absent where it has none.
 */
export type EvidenceFact =
  | { readonly state: "present"; readonly sha256: string; readonly pointer?: true; readonly other_ends?: string }
  | { readonly state: "absent" | "unreadable" | "empty" };

/** What lies in the inventory's folder. */
export interface FolderList {
  readonly folders: readonly string[];
  readonly problems: readonly RawProblem[];
}

/** A tree of files that holds an inventory, wherever it is kept: on disk, at a commit in Git, in a test. Paths are from its root. */
export interface InventoryTree {
  /** The commit it shows, in full; null for a working tree. */
  readonly commit: string | null;
  /**
   * Names of the folders in the inventory's folder, in code-unit order, and what lies beside them by mistake. With `names` no
   * folder is looked into, and one whose name can be no vendor's id may be passed over.
   */
  list(inventory: string, only?: "names"): Promise<FolderList>;
  /** Reads the record files below one folder. Throws `RunError` when the folder cannot be listed. */
  read(folder: string): Promise<FolderContents>;
  /** Looks at documents. Never follows links, never leaves the root. */
  look(paths: readonly string[]): Promise<ReadonlyMap<string, EvidenceFact>>;
  /** The text of a document. Looks where `look` looks. */
  text(path: string): Promise<DocumentText>;
  /** Reads one file; undefined when it is not there. Throws `RunError` `input-unreadable` for a link or one that is too large. */
  file(path: string): Promise<SourceFile | undefined>;
}

/** A file as Git holds it, or why it is not at hand. `blob` is the id of its object. */
export type Original =
  | { readonly state: "present"; readonly blob: string; readonly bytes: Uint8Array }
  | { readonly state: "absent" | "unreadable" | "empty" | "not-fetched" | "too-large" };

/** The files at a commit. */
export interface CommitInventory extends InventoryTree {
  readonly commit: string;
  /** Looks where `look` looks. A Git LFS pointer is `not-fetched`. */
  original(path: string): Promise<Original>;
  /**
   * Paths of everything in the commit's whole tree that is no folder, from its top: the root may lie below. A folder whose name is
   * not UTF-8 cannot be looked into; its path ends in "/". Throws `RunError` `tree-too-large`.
   */
  paths(): Promise<readonly string[]>;
}

/** Largest file `file` reads, in bytes: the baseline is the one that may be long. What is a record has a bound of its own. */
export const maxPlainFileBytes = 64 * 1024 * 1024;

/** Largest document whose text is read, in bytes. */
export const maxDocumentBytes = 32 * 1024 * 1024;

/** Folder of the inventory, below the root, unless the configuration names another. */
export const defaultInventory: string = schema.properties.inventory.default;
/** Folder of the organisation-wide guideline records, below the inventory's folder. */
export const guidelinesFolder = "_guidelines";

/** Whether a folder's name can be a vendor's id. */
export function isVendorFolder(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
}
