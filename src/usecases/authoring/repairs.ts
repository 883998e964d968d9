import { mayHaveWordCharacters } from "../../evidence/quotes/word-characters.ts";
import type { Path } from "../../model/location.ts";
import { requirementKeyOf } from "../../model/requirement-keys.ts";
import type { EvidenceFact } from "../../model/tree.ts";
import { documentsOf, type RecordDocument } from "../../records/document.ts";
import { locateDocument } from "../../records/document-paths.ts";
import type { Change } from "../../records/editing/edit.ts";
import type { Value } from "../../records/editing/value.ts";
import type { ParsedFile } from "../../records/parse.ts";
import { type RecordKind, recordKinds } from "../../records/records.ts";
import { cut } from "../../records/schema-problems.ts";
import { shapeAt } from "../../records/schema-shape.ts";
import { isRecord } from "./record-places.ts";

/** What a repair changes: a rule's id to its key, a document's digest, or the signs of a quote. */
export type RepairKind = "requirement-key" | "digest" | "quote";

/** One repair of a record file. */
export interface Repair {
  readonly kind: RepairKind;
  readonly file: string;
  /** From 1, in the file as it was read. */
  readonly line: number;
  /** Index of the YAML document in the file. */
  readonly document: number;
  readonly change: Change;
  /** Number of values that the change may touch: the items of a list. */
  readonly weight: number;
  /** What was there, and what comes in its place; empty where nothing was. Of a quote only the signs that go. */
  readonly before: string;
  readonly after: string;
  /** The document whose digest it is, by its path from the root; of other repairs undefined. */
  readonly place?: string;
}

/** A mapping of a record, as YAML gave it: no schema has looked at it yet. */
type Entries = { readonly [key: string]: unknown };

/** One YAML document of a file, whose kind is known. */
interface Source {
  readonly record: RecordDocument;
  readonly index: number;
  readonly kind: RecordKind;
}

function sourcesOf(file: ParsedFile): Source[] {
  return documentsOf(file).flatMap((record, index) => {
    const kind = recordKinds.find((known) => isRecord(record.value) && record.value.kind === known);
    return kind ? [{ record, index, kind }] : [];
  });
}

/**
 * Returns the repairs of lists and values that have a rule's id where its requirement's key is asked, and of a key that
 * stands alone where a list of keys is asked.
 */
export function keyRepairs(file: ParsedFile): Repair[] {
  return sourcesOf(file).flatMap((source) => [...keysBelow(source, source.record.value, [])]);
}

function* keysBelow(source: Source, value: unknown, path: Path): Generator<Repair> {
  if (Array.isArray(value)) {
    const after = value.map((one, at) => keyFor(source.kind, one, [...path, at]) ?? one);
    const changed = value.findIndex((one, at) => one !== after[at]);
    if (changed < 0) for (const [at, one] of value.entries()) yield* keysBelow(source, one, [...path, at]);
    else yield keyRepair(source, { path, value: [...new Set(after)], changed: [...path, changed] }, value);
  } else if (isRecord(value)) {
    for (const [key, one] of Object.entries(value)) yield* keysBelow(source, one, [...path, key]);
  } else {
    const key = keyFor(source.kind, value, path) ?? listFor(source.kind, value, path);
    if (key !== undefined) yield keyRepair(source, { path, value: key, changed: path }, value);
  }
}

function listFor(kind: RecordKind, value: unknown, path: Path): string[] | undefined {
  const item = [...path, 0];
  const key = keyFor(kind, value, item) ?? shapeAt(kind, item).values.find((known) => known === value);
  return key !== undefined && shapeAt(kind, path).type === "array" ? [key] : undefined;
}

function keyFor(kind: RecordKind, value: unknown, path: Path): string | undefined {
  const key = typeof value === "string" ? requirementKeyOf(value) : undefined;
  return key !== undefined && shapeAt(kind, path).values.includes(key) ? key : undefined;
}

function keyRepair(
  source: Source,
  { path, value, changed }: { readonly path: Path; readonly value: Value; readonly changed: Path },
  before: unknown,
): Repair {
  return {
    kind: "requirement-key",
    ...placeIn(source, changed),
    change: { kind: "set", path, value },
    weight: [before].flat().length,
    before: cut([before].flat().join(", ")),
    after: cut(!Array.isArray(before) && Array.isArray(value) ? `[${value.join(", ")}]` : [value].flat().join(", ")),
  };
}

/** A document that a record names by its path. */
interface NamedDocument {
  readonly source: Source;
  /** Path of its entry in the record. */
  readonly path: Path;
  readonly entry: Entries;
  /** POSIX path from the root. */
  readonly place: string;
}

function namedDocuments(file: ParsedFile): NamedDocument[] {
  return sourcesOf(file).flatMap((source) => {
    const { value, file: path } = source.record;
    const { document, documents } = isRecord(value) ? value : {};
    const entries: (readonly [Path, unknown])[] =
      source.kind === "guideline"
        ? [[["document"], document]]
        : listOf(documents).map((one, at) => [["documents", at], one] as const);
    return entries.flatMap(([at, entry]) => {
      const place = isRecord(entry) && typeof entry.path === "string" ? locateDocument(path, entry.path) : undefined;
      return isRecord(entry) && place !== undefined ? [{ source, path: at, entry, place }] : [];
    });
  });
}

/** Returns the places of all documents that a file names, from the root. */
export function placesIn(file: ParsedFile): string[] {
  return namedDocuments(file).map(({ place }) => place);
}

/**
 * Returns the repairs of digests that are missing or another one than that of the document. One that differs only in
 * its line ends is left: Git changed the file, not a person.
 */
export function digestRepairs(file: ParsedFile, facts: ReadonlyMap<string, EvidenceFact>): Repair[] {
  return namedDocuments(file).flatMap(({ source, path, entry, place }) => {
    const fact = facts.get(place);
    if (fact?.state !== "present") return [];
    const { sha256: after, other_ends: otherEnds } = fact;
    const before = typeof entry.sha256 === "string" ? entry.sha256 : "";
    if (before === after || before === otherEnds) return [];
    const change: Change = { kind: "set", path: [...path, "sha256"], value: after };
    return [{ kind: "digest", ...placeIn(source, change.path), change, weight: 1, before, after, place }];
  });
}

/** A quote that a word processor can have changed. */
export interface DoubtfulQuote {
  readonly quote: string;
  /** The document it is from, by its path from the root. */
  readonly place: string;
  /** The repair, once the words of the document are known. */
  readonly repair: (after: string) => Repair;
}

/** Returns the quotes of a file that have to be compared with the signs of their documents. */
export function doubtfulQuotes(file: ParsedFile): DoubtfulQuote[] {
  const named = namedDocuments(file);
  return sourcesOf(file).flatMap((source) => {
    const { value } = source.record;
    if (source.kind !== "contract" || !isRecord(value)) return [];
    return listOf(value.clauses).flatMap((clause, at) => {
      if (!isRecord(clause) || typeof clause.quote !== "string" || !mayHaveWordCharacters(clause.quote)) return [];
      const { quote } = clause;
      const document = named.find((one) => one.source.index === source.index && one.entry.id === clause.document);
      if (!document) return [];
      const path = ["clauses", at, "quote"];
      const repair = (after: string): Repair => ({
        kind: "quote",
        ...placeIn(source, path),
        change: { kind: "set", path, value: after },
        weight: 1,
        before: signsOf(quote, after),
        after,
      });
      return [{ quote, place: document.place, repair }];
    });
  });
}

/** Characters of a quote that its repair does not have, as code points; letters in parts as NFD. */
function signsOf(quote: string, after: string): string {
  const signs = [...quote].filter((character) => !after.includes(character)).map(signName);
  return [...new Set(signs)].join(", ");
}

function signName(character: string): string {
  if (/[\u1100-\u11ff]|\p{M}/u.test(character)) return "NFD";
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function placeIn({ record, index }: Source, path: Path): Pick<Repair, "file" | "line" | "document"> {
  return { file: record.file, line: record.show(path).location.line, document: index };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
