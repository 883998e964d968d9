import type { Path } from "../model/location.ts";
import type { RawProblem } from "../model/problem.ts";
import type { DocumentKind, DocumentReference } from "../schemas/generated/types.ts";
import type { RecordDocument } from "./document.ts";
import { locateDocument } from "./document-paths.ts";
import { suggest } from "./suggest.ts";
import { problemAt } from "./validate.ts";

/** A list of a record whose entries other keys name by their ids. */
type Named = readonly { readonly id: string }[];

/** Checks that the record lists the document; `isAllowed` says whether it fits the place that names it. */
export function checkDocument<D extends DocumentReference>(
  source: RecordDocument,
  id: string | undefined,
  wanted: {
    readonly documents: readonly D[] | undefined;
    readonly kinds?: readonly DocumentKind[];
    readonly isAllowed?: (document: D) => boolean;
  },
  path: Path,
): RawProblem[] {
  const { documents, kinds, isAllowed = ({ kind }) => kinds?.includes(kind) ?? true } = wanted;
  const document = documents?.find((one) => one.id === id);
  if (!document) return unknown(source, "unknown-document", id, ids(documents), path);
  if (isAllowed(document)) return [];
  const args = { value: document.id, kind: document.kind, allowed: kinds ?? [] };
  return [problemAt(source, "wrong-document-kind", path, { args })];
}

/** Reports values of a list that occurred in it before. */
export function repeatedItems(source: RecordDocument, items: readonly string[] | undefined, path: Path): RawProblem[] {
  const seen = new Set<string>();
  return (items ?? []).flatMap((value, at) => {
    if (seen.size < seen.add(value).size) return [];
    return [problemAt(source, "duplicate-item", [...path, at], { args: { value } })];
  });
}

/** Reports ids of a list that an earlier entry has. */
export function repeatedIds(source: RecordDocument, items: Named | undefined, path: Path): RawProblem[] {
  const known = ids(items);
  return known.flatMap((id, index) =>
    known.indexOf(id) < index
      ? [problemAt(source, "duplicate-id", [...path, index, "id"], { args: { value: id } })]
      : [],
  );
}

export function checkDocuments(source: RecordDocument, documents: readonly DocumentReference[] = []): RawProblem[] {
  return [
    ...repeatedIds(source, documents, ["documents"]),
    ...documents.flatMap(({ path }, n) => checkPath(source, path, ["documents", n, "path"])),
  ];
}

export function checkPath(source: RecordDocument, path: string | undefined, at: Path): RawProblem[] {
  if (path === undefined || locateDocument(source.file, path)) return [];
  return [problemAt(source, "path-outside-root", at, { args: { path } })];
}

export function checkPeriod(
  source: RecordDocument,
  period: { readonly from: string | undefined; readonly to?: string | undefined },
  path: Path,
  lastKey = "to",
): RawProblem[] {
  const { from, to } = period;
  if (from === undefined || to === undefined || from <= to) return [];
  return [problemAt(source, "dates-reversed", [...path, lastKey], { args: { from, to } })];
}

/** Reports an end that is not later than the end of the term before. */
export function checkLaterEnd(
  source: RecordDocument,
  { former, to }: { readonly former: string | undefined; readonly to: string | undefined },
  path: Path,
): RawProblem[] {
  if (former === undefined || to === undefined || former < to) return [];
  return [problemAt(source, "end-not-later", path, { args: { former, to } })];
}

/** Checks that an id is one of those known. */
export function unknown(
  source: RecordDocument,
  code: "unknown-service" | "unknown-document" | "unknown-guideline" | "unknown-contract" | "unknown-subprocessor",
  id: string | undefined,
  known: readonly string[],
  path: Path,
): RawProblem[] {
  if (id === undefined || known.includes(id)) return [];
  const suggestion = suggest(id, known);
  return [problemAt(source, code, path, { args: { value: id, known, ...(suggestion && { suggestion }) } })];
}

/** Reports two keys of a mapping of which only one may be given. */
export function notTogether(
  source: RecordDocument,
  mapping: object,
  [key, other]: readonly [string, string],
  path: Path,
): RawProblem[] {
  if (!Object.hasOwn(mapping, key) || !Object.hasOwn(mapping, other)) return [];
  return [problemAt(source, "not-together", [...path, key], { args: { key, other }, aim: "key" })];
}

export function ids(items: Named = []): string[] {
  return items.map(({ id }) => id);
}
