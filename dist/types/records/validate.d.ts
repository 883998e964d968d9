import { type Path } from "../model/location.ts";
import type { ProblemCode, RawProblem } from "../model/problem.ts";
import { type Aim, type RecordDocument } from "./document.ts";
import type { ParsedFile } from "./parse.ts";
import { type FolderRecords, type SchemaKind } from "./records.ts";
export declare function problemAt(source: RecordDocument, code: ProblemCode, path: Path, details?: {
    args?: RawProblem["args"];
    aim?: Aim;
}): RawProblem;
/**
 * Sorts the documents of a folder's files into valid records and problems, reporting all problems of all files at once.
 */
export declare function validateFiles(files: readonly ParsedFile[]): {
    records: FolderRecords;
    problems: RawProblem[];
};
/** Checks a document against the schema of its kind. Returns all problems at once; empty for a valid one. */
export declare function validateDocument(kind: SchemaKind, source: RecordDocument): RawProblem[];
