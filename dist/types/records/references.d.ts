import type { RawProblem } from "../model/problem.ts";
import type { FolderRecords } from "./records.ts";
/**
 * What no schema can see: records in the wrong folder, ids used twice, names that lead nowhere, periods that run
 * backwards, paths that leave the root. `guidelineIds` are the guidelines of the whole inventory.
 */
export declare function checkReferences(folder: string, records: FolderRecords, guidelineIds: readonly string[]): RawProblem[];
