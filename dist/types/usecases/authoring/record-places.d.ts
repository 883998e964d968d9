import { type RawProblem } from "../../model/problem.ts";
import type { FolderContents, SourceFile } from "../../model/tree.ts";
import { type Change } from "../../records/editing/edit.ts";
import { type Value } from "../../records/editing/value.ts";
import type { FolderRecords, RecordKind } from "../../records/records.ts";
/** The record files of one folder of the inventory, and what is needed to judge whether they are valid. */
export interface RecordFiles {
    /** Name of the folder: a vendor's id, or that of the guidelines. */
    readonly folder: string;
    readonly inventory: string;
    readonly contents: FolderContents;
    /** Ids of the guidelines that records may name. */
    readonly guidelineIds: readonly string[];
}
/** A record as its file has it. */
export interface RecordPlace {
    readonly file: SourceFile;
    /** Number of the YAML document in the file, from 0. */
    readonly document: number;
    readonly value: Readonly<Record<string, unknown>>;
}
/** A file to write: its path from the root, and its whole text. */
export interface WrittenFile {
    readonly path: string;
    readonly text: string;
}
/** Returns the records of a kind, valid or not, in order. Throws `RunError` `dossier-unusable` for an unreadable file. */
export declare function placesOf(files: RecordFiles, kind: RecordKind): RecordPlace[];
/** Returns the valid records. Throws `RunError` `dossier-unusable` if the folder has a problem. */
export declare function validRecords(files: RecordFiles): FolderRecords;
/** Renders a new record's file. */
export declare function newFile(path: string, value: Value): WrittenFile;
/** Applies changes to a record. Throws `RunError` `record-anchored`, `record-not-editable`. */
export declare function changedFile({ file, document }: RecordPlace, changes: readonly Change[]): WrittenFile;
/** Adds items at the end of a list, or makes the list. */
export declare function appended(key: string, length: number, items: readonly Value[]): Change[];
/** Whether keys that a record needs may be absent from what is written, for a person to fill in. */
export type Completeness = "complete" | "to-be-filled-in";
/**
 * Refuses files that would bring a problem the folder did not have. Returns the keys left to fill in. Throws `RunError`
 * `record-refused`.
 */
export declare function refuseNewProblems(files: RecordFiles, written: readonly WrittenFile[], completeness: Completeness): readonly RawProblem[];
/** The folder as it will be once files are written. */
export declare function withWritten(files: RecordFiles, written: readonly WrittenFile[]): RecordFiles;
export declare function isRecord(value: unknown): value is Readonly<Record<string, unknown>>;
/** Items of a list in a record that may not be valid. */
export declare function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[];
