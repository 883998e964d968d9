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
/** What was found where a record says a document is. `sha256` in lower-case hexadecimal. */
export type EvidenceFact = {
    readonly state: "present";
    readonly sha256: string;
} | {
    readonly state: "absent" | "unreadable" | "empty";
};
/** An inventory, wherever it is kept: on disk, in Git, in a test. */
export interface InventoryTree {
    /** Names of the folders below the inventory folder, in code-unit order, and what lies beside them by mistake. */
    list(): Promise<{
        readonly folders: readonly string[];
        readonly problems: readonly RawProblem[];
    }>;
    /** Reads the record files of one folder. Throws `RunError` when the folder cannot be listed. */
    read(folder: string): Promise<FolderContents>;
    /** Looks at documents by their POSIX paths from the root. Never follows links, never leaves the root. */
    look(paths: readonly string[]): Promise<ReadonlyMap<string, EvidenceFact>>;
}
/** Folder of the inventory, below the root. */
export declare const inventoryFolder = "vendors";
/** Folder of the organisation-wide guideline records, below the inventory folder. */
export declare const guidelinesFolder = "_guidelines";
