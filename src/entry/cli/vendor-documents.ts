import { fileNamesIn } from "../../adapters/disk/list-files.ts";
import { readText } from "../../adapters/threads/document-text.ts";
import { readable } from "../../evidence/quotes/compare.ts";
import { ReadDocument } from "../../evidence/quotes/document.ts";
import { readTables } from "../../evidence/tables/read-tables.ts";
import { RunError } from "../../model/run-error.ts";
import type { Table } from "../../model/table.ts";
import type { SourceFile } from "../../model/tree.ts";
import { locateDocument, pathFromRecord } from "../../records/document-paths.ts";
import type { Value } from "../../records/editing/value.ts";
import type { Choice, Field } from "../../usecases/authoring/fields.ts";
import { listOf, placesOf, type RecordFiles, type RecordPlace } from "../../usecases/authoring/record-places.ts";
import { unusedId } from "../../usecases/authoring/unused-id.ts";
import { type PlacedDocument, placedDocument } from "../shared/placed-documents.ts";
import type { Adding } from "./adding.ts";

/** A record's part as a choice: its id, with its name or title. */
export function choiceOf({ id, name, title }: Readonly<Record<string, unknown>>): Choice {
  const text = typeof name === "string" ? name : typeof title === "string" ? title : undefined;
  return { value: String(id), ...(text !== undefined && { name: { en: text, ko: text } }) };
}

/** Path and digest of a document, as a record has them. */
export function entryOf(document: PlacedDocument, record: string): { readonly path: string; readonly sha256: string } {
  return { path: pathFromRecord(record, document.path), sha256: document.sha256 };
}

/** Files in the vendor's folder of documents that no record names, as they are named on the command line. */
export function unrecordedFiles({ records: { root } }: Adding, files: RecordFiles): Choice[] {
  const here = `${files.inventory}/${files.folder}/documents`;
  const recorded = new Set(
    [...placesOf(files, "vendor"), ...placesOf(files, "contract")].flatMap(({ file, value }) =>
      listOf(value.documents).map(({ path }) => (typeof path === "string" ? locateDocument(file.path, path) : path)),
    ),
  );
  const paths = fileNamesIn(root, here).map((name) => `${here}/${name}`);
  return paths
    .filter((path) => !recorded.has(path))
    .map((path) => ({ value: root === "." ? path : `${root}/${path}` }));
}

/** A document as a record refers to it, and its file where that is at hand. */
export interface NamedDocument {
  readonly id: string;
  readonly file: SourceFile | undefined;
}

/** Documents of a vendor's record: those there, and those that a run adds. */
export class VendorDocuments {
  readonly added: { readonly entry: Readonly<Record<string, Value>>; readonly placed: PlacedDocument }[] = [];
  private readonly adding: Adding;
  private readonly files: RecordFiles;
  private readonly record: RecordPlace;

  constructor(adding: Adding, files: RecordFiles, record: RecordPlace) {
    this.adding = adding;
    this.files = files;
    this.record = record;
  }

  /** The document an option or answer names: by id, or as a file, which is then added. Throws as `placedDocument`. */
  async named(field: Field, kind: string): Promise<NamedDocument> {
    const ofKind = this.recorded().filter((one) => one.kind === kind);
    const choices = [...ofKind.map(choiceOf), ...unrecordedFiles(this.adding, this.files)];
    const fallback = ofKind.length === 1 ? String(ofKind[0]?.id) : undefined;
    return this.adding.usable({ ...this.adding.proposing(field, fallback), choices }, (named) =>
      this.find(named, kind),
    );
  }

  private async find(named: string, kind: string): Promise<NamedDocument> {
    const known = this.recorded().find(({ id }) => id === named);
    if (known) return { id: named, file: await this.fileOf(known.path) };
    const placed = await placedDocument(named, this.files.folder, this.adding.records);
    const same = this.recorded().find(({ sha256 }) => sha256 === placed.sha256);
    const file = { path: placed.path, bytes: placed.bytes };
    if (same) return { id: String(same.id), file };
    const id = unusedId(kind, (one) => this.recorded().some((other) => other.id === one));
    this.added.push({ entry: { id, kind, ...entryOf(placed, this.record.file.path) }, placed });
    return { id, file };
  }

  private recorded(): readonly Readonly<Record<string, unknown>>[] {
    return [...listOf(this.record.value.documents), ...this.added.map(({ entry }) => entry)];
  }

  private async fileOf(path: unknown): Promise<SourceFile | undefined> {
    const location = typeof path === "string" ? locateDocument(this.record.file.path, path) : undefined;
    return location === undefined ? undefined : this.adding.records.tree.file(location);
  }
}

/** The text of a document; empty where it cannot be read. */
export async function textOf(file: SourceFile | undefined): Promise<string> {
  const text = file && readable(await readText(file.path, file.bytes));
  return text instanceof ReadDocument ? text.source : "";
}

/** The tables of a document; none where it has none that can be read. */
export async function tablesOf(file: SourceFile | undefined): Promise<readonly Table[]> {
  try {
    return file ? (await readTables(file)).tables : [];
  } catch (error) {
    if (error instanceof RunError) return [];
    throw error;
  }
}
