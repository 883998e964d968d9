import { type RawProblem, toProblem } from "../../model/problem.ts";
import { RunError } from "../../model/run-error.ts";
import { sectionOf } from "../../model/section.ts";
import type { FolderContents, SourceFile } from "../../model/tree.ts";
import { type Change, editYaml } from "../../records/editing/edit.ts";
import { blockLines, type Value } from "../../records/editing/value.ts";
import { sourceOf, textOf } from "../../records/file-text.ts";
import { isParsed, parseFile } from "../../records/parse.ts";
import { parseFolder } from "../../records/read-folder.ts";
import type { FolderRecords, RecordKind } from "../../records/records.ts";
import { localizedProblemTexts } from "../../texts/problems.ts";

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
export function placesOf(files: RecordFiles, kind: RecordKind): RecordPlace[] {
  return files.contents.files.flatMap((file) => {
    const parsed = parseFile(file);
    if (!isParsed(parsed)) throw unusable(files, [parsed]);
    return parsed.values.flatMap((value, document) =>
      isRecord(value) && value.kind === kind ? [{ file, document, value }] : [],
    );
  });
}

/** Returns the valid records. Throws `RunError` `dossier-unusable` if the folder has a problem. */
export function validRecords(files: RecordFiles): FolderRecords {
  const { records, problems } = read(files);
  if (problems.length > 0) throw unusable(files, problems);
  return records;
}

/** Renders a new record's file. */
export function newFile(path: string, value: Value): WrittenFile {
  return {
    path,
    text: blockLines(value, { indent: 2, gap: 1 })
      .map((line) => `${line}\n`)
      .join(""),
  };
}

/** Applies changes to a record. Throws `RunError` `record-anchored`, `record-not-editable`. */
export function changedFile({ file, document }: RecordPlace, changes: readonly Change[]): WrittenFile {
  const text = changes.reduce(
    (before, change) => editYaml(sourceOf(file.path, before), document, change),
    textOf(file),
  );
  return { path: file.path, text };
}

/** Adds items at the end of a list, or makes the list. */
export function appended(key: string, length: number, items: readonly Value[]): Change[] {
  if (items.length === 0) return [];
  if (length === 0) return [{ kind: "set", path: [key], value: items }];
  return items.map((value, at) => ({ kind: "insert", path: [key, length + at], value }));
}

/** Whether keys that a record needs may be absent from what is written, for a person to fill in. */
export type Completeness = "complete" | "to-be-filled-in";

/**
 * Refuses files that would bring a problem the folder did not have. Returns the keys left to fill in. Throws `RunError`
 * `record-refused`.
 */
export function refuseNewProblems(
  files: RecordFiles,
  written: readonly WrittenFile[],
  completeness: Completeness,
): readonly RawProblem[] {
  const known = new Set(read(files).problems.map(keyOf));
  const found = read(withWritten(files, written)).problems.filter((problem) => !known.has(keyOf(problem)));
  const open = found.filter(({ code }) => completeness === "to-be-filled-in" && code === "missing-key");
  const refused = found.find((problem) => !open.includes(problem));
  if (refused) throw refusal(refused);
  return open;
}

/** The folder as it will be once files are written. */
export function withWritten(files: RecordFiles, written: readonly WrittenFile[]): RecordFiles {
  const paths = new Set(written.map(({ path }) => path));
  const kept = files.contents.files.filter(({ path }) => !paths.has(path));
  const all = [...kept, ...written.map(({ path, text }) => sourceOf(path, text))].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
  return { ...files, contents: { ...files.contents, files: all } };
}

function refusal(problem: RawProblem): RunError {
  const { message, remedy } = localizedProblemTexts(problem);
  const place = `${problem.file}${problem.pointer ?? ""}`;
  return new RunError("record-refused", { place }, { texts: { message, remedy } });
}

/** What stays the same of a problem when other parts of the folder change. */
function keyOf({ code, file, pointer }: RawProblem): string {
  return JSON.stringify([code, file, pointer]);
}

function read({ folder, contents, guidelineIds, inventory }: RecordFiles) {
  return parseFolder(folder, contents, { guidelineIds, inventory });
}

function unusable({ folder, inventory }: RecordFiles, problems: readonly RawProblem[]): RunError {
  const section = sectionOf(folder, true);
  return new RunError(
    "dossier-unusable",
    { vendor: folder, inventory, count: problems.length },
    { problems: problems.map((problem) => toProblem(problem, folder, section)) },
  );
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Items of a list in a record that may not be valid. */
export function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
