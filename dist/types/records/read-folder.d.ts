import type { RawProblem } from "../model/problem.ts";
import { type FolderContents, type InventoryTree, type SourceFile } from "../model/tree.ts";
import { type ParsedFile } from "./parse.ts";
import type { FolderRecords } from "./records.ts";
/** Location of the inventory's folders, and the parser of their files. */
export interface RecordSource {
    readonly tree: InventoryTree;
    /** Folder of the inventory below the root. */
    readonly inventory: string;
    /** Parses one file as YAML: `parseFile` by default, or one that caches. */
    readonly parse?: ((file: SourceFile) => ParsedFile | RawProblem) | undefined;
}
/** Valid records of a folder, and the problems of its other files. */
export interface ReadRecords {
    readonly records: FolderRecords;
    readonly problems: readonly RawProblem[];
}
/**
 * Parses and validates the content of a folder. If there is no problem, a vendor's folder has exactly one vendor
 * record.
 */
export declare function readFolder(folder: string, guidelineIds: readonly string[], { tree, inventory, parse }: RecordSource): Promise<ReadRecords>;
export declare function parseFolder(folder: string, contents: FolderContents, source: {
    readonly guidelineIds: readonly string[];
} & Omit<RecordSource, "tree">): ReadRecords;
/** Returns the first problems of each file, and how many more it has. */
export declare function withinBounds(problems: readonly RawProblem[]): RawProblem[];
