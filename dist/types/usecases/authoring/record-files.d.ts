import type { RawProblem } from "../../model/problem.ts";
import type { InventoryTree, SourceFile } from "../../model/tree.ts";
/** Record files of an inventory in path order, and what could not be read. */
export interface RecordFiles {
    readonly files: readonly SourceFile[];
    readonly problems: readonly RawProblem[];
}
/**
 * Reads the record files of an inventory: all, or those that are one of the given paths or below it. Paths are POSIX and
 * from the root; an empty one is the root. Throws `RunError` `nothing-found`, `records-not-there`.
 */
export declare function recordFiles(tree: InventoryTree, inventory: string, paths: readonly string[]): Promise<RecordFiles>;
/** A file with the text it is to have. */
export interface NewText {
    readonly file: SourceFile;
    readonly text: string;
}
/** Throws `RunError` `records-changed` if a file is no longer as it was read. */
export declare function refuseChanged(tree: InventoryTree, changes: readonly NewText[]): Promise<void>;
