import type { RawProblem } from "../../model/problem.ts";
import { RunError } from "../../model/run-error.ts";
import type { InventoryTree, SourceFile } from "../../model/tree.ts";
import type { NewText, RecordFiles } from "./record-files.ts";
import { type Repair } from "./repairs.ts";
/** Everything in record files that can be repaired, in file order, and the files that could not be read. */
export interface Repairs {
    readonly repairs: readonly Repair[];
    readonly unread: readonly RawProblem[];
}
/** Finds what can be repaired. Reads documents only where a quote may have a word processor's signs. */
export declare function findRepairs(tree: InventoryTree, { files, problems }: RecordFiles): Promise<Repairs>;
/** A repair that is not made: it was not confirmed, the file has too many, or its form does not allow it. */
export interface LeftRepair {
    readonly repair: Repair;
    readonly reason: "notConfirmed" | "tooMany" | RunError;
}
/** The outcome for all files. Nothing is written yet. */
export interface FixedFiles {
    readonly changed: readonly NewText[];
    readonly done: readonly Repair[];
    readonly left: readonly LeftRepair[];
    readonly unread: readonly RawProblem[];
    /** Paths of the files that were also brought into canonical form. */
    readonly formatted: readonly string[];
    /** Paths of the copies of schemas that are renewed; `changed` has them too. */
    readonly renewed: readonly string[];
}
/** What is to be done with the repairs that were found. */
export interface FixOptions {
    /** Whether a repair is to be made. */
    readonly isAccepted: (repair: Repair) => boolean;
    /** Whether every file is also brought into canonical form. */
    readonly format: boolean;
    /** Copies of schemas to renew. */
    readonly schemas?: readonly NewText[];
}
/** Makes the repairs, each without touching another byte of its file. */
export declare function fixFiles(files: readonly SourceFile[], { repairs, unread }: Repairs, { isAccepted, format, schemas }: FixOptions): FixedFiles;
