import type { DocumentText } from "./document-text.ts";
import type { RawProblem } from "./problem.ts";
/** A file as it was read. `path` is a POSIX path from the root. */
export interface SourceFile {
    readonly path: string;
    readonly bytes: Uint8Array;
}
/** Content of one folder of the inventory: record files in path order, and what could not be read. */
export interface FolderContents {
    readonly files: readonly SourceFile[];
    readonly problems: readonly RawProblem[];
}
/**
 * Content found where a record names a document. `sha256` in lower-case hexadecimal; with `pointer`, a Git LFS pointer
 * states it and the document itself was not fetched. `other_ends` is the digest with the other line ends, CRLF for LF
 * or LF for CRLF; absent if there is none.
 */
export type EvidenceFact = {
    readonly state: "present";
    readonly sha256: string;
    readonly pointer?: true;
    readonly other_ends?: string;
} | {
    readonly state: "absent" | "unreadable" | "empty";
};
/** Content of the inventory's folder. */
export interface FolderList {
    readonly folders: readonly string[];
    readonly problems: readonly RawProblem[];
    /** Folders without records whose names cannot be vendor ids; absent where nobody looked. */
    readonly others?: readonly string[];
}
/** A tree of files that holds an inventory: on disk, at a Git commit, or in a test. Paths are from its root. */
export interface InventoryTree {
    /** Full id of the commit it shows; null for a working tree. */
    readonly commit: string | null;
    /** Second since 1970 that the commit's committer states, unproven; absent for files. */
    readonly committedAt?: number;
    /**
     * Lists the folder names in the inventory's folder, in code-unit order, and what was misplaced next to them. With
     * `names`, looks into no folder and may skip one whose name cannot be a vendor id.
     */
    list(inventory: string, only?: "names"): Promise<FolderList>;
    /** Reads the record files below one folder. Throws `RunError` if the folder cannot be listed. */
    read(folder: string): Promise<FolderContents>;
    /** Looks up documents. Never follows links, never leaves the root. */
    look(paths: readonly string[]): Promise<ReadonlyMap<string, EvidenceFact>>;
    /** Reads the text of a document, within the same bounds as `look`. */
    text(path: string): Promise<DocumentText>;
    /**
     * Reads one file; undefined if it does not exist. Throws `RunError` `input-unreadable` for a link or a file that is
     * too large.
     */
    file(path: string): Promise<SourceFile | undefined>;
}
/** A file as Git stores it, or the reason it is not available. `blob` is its object id. */
export type Original = {
    readonly state: "present";
    readonly blob: string;
    readonly bytes: Uint8Array;
} | {
    readonly state: "absent" | "unreadable" | "empty" | "not-fetched" | "too-large";
};
/** The files at a commit. */
export interface CommitInventory extends InventoryTree {
    readonly commit: string;
    /** Reads within the same bounds as `look`. A Git LFS pointer is `not-fetched`. */
    original(path: string): Promise<Original>;
    /**
     * Paths of every file in the commit's whole tree, from its top, even above the root. A folder whose name is not UTF-8
     * is not entered; its path ends in "/". Throws `RunError` `tree-too-large`.
     */
    paths(): Promise<readonly string[]>;
}
/** Largest file that `file` reads, in bytes; the baseline may be that long. Records have a bound of their own. */
export declare const maxPlainFileBytes: number;
/** Largest document whose text is read, in bytes. */
export declare const maxDocumentBytes: number;
/** Default inventory folder, below the root. */
export declare const defaultInventory: string;
/** Folder of organisation-wide guideline records, below the inventory's folder. */
export declare const guidelinesFolder = "_guidelines";
/** Whether a folder name can be a vendor id. */
export declare function isVendorFolder(name: string): boolean;
