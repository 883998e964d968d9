import type { RawProblem } from "../model/problem.ts";
import { type FolderContents, type InventoryTree, type SourceFile } from "../model/tree.ts";
import { type ParsedFile } from "./parse.ts";
import type { FolderRecords } from "./records.ts";
/** Where the folders of an inventory lie, and how their files are parsed. */
export interface RecordSource {
    readonly tree: InventoryTree;
    /** Folder of the inventory below the root. */
    readonly inventory: string;
    /** Reads one file as YAML: `parseFile` by default, or one that remembers. */
    readonly parse?: ((file: SourceFile) => ParsedFile | RawProblem) | undefined;
}
/** The valid records of a folder, and the problems of its other files. */
export interface ReadRecords {
    readonly records: FolderRecords;
    readonly problems: readonly RawProblem[];
}
/** Parses and validates what lies in a folder. Without any problem there is exactly one vendor record in a vendor's folder. */
export declare function readFolder(folder: string, guidelineIds: readonly string[], { tree, inventory, parse }: RecordSource): Promise<ReadRecords>;
export declare function parseFolder(folder: string, contents: FolderContents, source: {
    readonly guidelineIds: readonly string[];
} & Omit<RecordSource, "tree">): ReadRecords;
/** The first problems of each file, and how many more it has. */
export declare function withinBounds(problems: readonly RawProblem[]): RawProblem[];
