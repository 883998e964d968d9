import type { RawProblem } from "../model/problem.ts";
import type { FolderRecords } from "./records.ts";
/**
 * Checks what a schema cannot: records in the wrong folder, duplicate ids, references to nothing, periods that run
 * backwards, paths that leave the root. `guidelineIds` are the guidelines of the whole inventory.
 */
export declare function checkReferences(folder: string, records: FolderRecords, guidelineIds: readonly string[]): RawProblem[];
