import type { Path } from "../model/location.ts";
import type { RawProblem } from "../model/problem.ts";
import { guidelinesFolder } from "../model/tree.ts";
import type { Clause, DocumentKind, DocumentReference, Service } from "../schemas/generated/types.ts";
import type { RecordDocument } from "./document.ts";
import { locateDocument } from "./document-paths.ts";
import type { ContractRecord, FolderRecords, GuidelineRecord, Sourced, VendorRecord } from "./records.ts";
import { suggest } from "./suggest.ts";
import { problemAt } from "./validate.ts";

type AnyRecord = VendorRecord | ContractRecord | GuidelineRecord;

/**
 * Checks what a schema cannot: records in the wrong folder, duplicate ids, references to nothing, periods that run
 * backwards, paths that leave the root. `guidelineIds` are the guidelines of the whole inventory.
 */
export function checkReferences(folder: string, records: FolderRecords, guidelineIds: readonly string[]): RawProblem[] {
  if (folder === guidelinesFolder) return checkGuidelines(folder, records);
  return [
    ...records.guidelines.map(({ record, source }) => misplaced(source, record.kind, folder)),
    ...records.vendors.flatMap((vendor) => checkVendor(folder, vendor, guidelineIds)),
    ...records.vendors.slice(1).map((again) => duplicate(again, records.vendors[0])),
    ...records.contracts.flatMap((contract) => checkContract(folder, contract, records.vendors[0])),
    ...repeatedRecords(records.contracts),
  ];
}

function checkGuidelines(folder: string, { vendors, contracts, guidelines }: FolderRecords): RawProblem[] {
  return [
    ...[...vendors, ...contracts].map(({ record, source }) => misplaced(source, record.kind, folder)),
    ...guidelines.flatMap(({ record, source }) => [
      ...checkPeriod(source, record.effective, ["effective"]),
      ...checkPath(source, record.document.path, ["document", "path"]),
      ...repeatedItems(source, record.covers, ["covers"]),
    ]),
    ...repeatedRecords(guidelines),
  ];
}

function checkVendor(
  folder: string,
  { record, source }: Sourced<VendorRecord>,
  guidelineIds: readonly string[],
): RawProblem[] {
  return [
    ...checkFolder(source, record.id, ["id"], folder),
    ...repeatedIds(source, record.services, ["services"]),
    ...checkDocuments(source, record.documents),
    ...record.services.flatMap((service, i) => checkService(source, service, ["services", i], record, guidelineIds)),
  ];
}

function checkService(
  source: RecordDocument,
  service: Service,
  path: Path,
  vendor: VendorRecord,
  guidelineIds: readonly string[],
): RawProblem[] {
  const { selection } = service;
  const at = [...path, "selection"];
  const named = (value: string | undefined, kind: DocumentKind, below: Path) =>
    checkDocument(source, value, { documents: vendor.documents, kinds: [kind] }, [...at, ...below]);
  return [
    ...checkPeriod(source, { from: service.started_on, to: service.ended_on }, path, "ended_on"),
    ...unknown(source, "unknown-guideline", selection?.procedure, guidelineIds, [...at, "procedure"]),
    ...named(selection?.rfp?.document, "rfp", ["rfp", "document"]),
    ...named(selection?.evaluation?.document, "evaluation", ["evaluation", "document"]),
    ...repeatedItems(source, service.access, [...path, "access"]),
    ...repeatedItems(source, service.identified_requirements?.requirements, [
      ...path,
      "identified_requirements",
      "requirements",
    ]),
  ];
}

function checkContract(
  folder: string,
  { record, source }: Sourced<ContractRecord>,
  vendor: Sourced<VendorRecord> | undefined,
): RawProblem[] {
  const services = vendor ? ids(vendor.record.services) : undefined;
  return [
    ...checkFolder(source, record.vendor, ["vendor"], folder),
    ...record.services.flatMap((id, s) =>
      services ? unknown(source, "unknown-service", id, services, ["services", s]) : [],
    ),
    ...checkPeriod(source, record.effective, ["effective"]),
    ...checkDocuments(source, record.documents),
    ...repeatedItems(source, record.services, ["services"]),
    ...(record.clauses ?? []).flatMap((clause, c) => checkClause(source, clause, ["clauses", c], record.documents)),
  ];
}

/** Kinds of document that make up an agreement: only in these can a term stand. */
const agreementKinds: readonly DocumentKind[] = [
  "consignment-contract",
  "security-agreement",
  "privacy-agreement",
  "annex",
  "terms-of-service",
];

function checkClause(
  source: RecordDocument,
  { document, covers, endpoint }: Clause,
  path: Path,
  documents: readonly DocumentReference[] | undefined,
): RawProblem[] {
  return [
    ...checkDocument(source, document, { documents, kinds: agreementKinds }, [...path, "document"]),
    ...repeatedItems(source, covers, [...path, "covers"]),
    ...repeatedItems(source, endpoint, [...path, "endpoint"]),
  ];
}

/** Checks that the record lists the document, and that its kind fits. */
function checkDocument(
  source: RecordDocument,
  id: string | undefined,
  wanted: { readonly documents: readonly DocumentReference[] | undefined; readonly kinds: readonly DocumentKind[] },
  path: Path,
): RawProblem[] {
  const kind = wanted.documents?.find((document) => document.id === id)?.kind;
  if (kind === undefined) return unknown(source, "unknown-document", id, ids(wanted.documents), path);
  if (wanted.kinds.includes(kind)) return [];
  return [problemAt(source, "wrong-document-kind", path, { args: { value: id ?? "", kind, allowed: wanted.kinds } })];
}

/** Reports values of a list that occurred in it before. */
function repeatedItems(source: RecordDocument, items: readonly string[] | undefined, path: Path): RawProblem[] {
  const seen = new Set<string>();
  return (items ?? []).flatMap((value, at) => {
    if (seen.size < seen.add(value).size) return [];
    return [problemAt(source, "duplicate-item", [...path, at], { args: { value } })];
  });
}

function checkFolder(source: RecordDocument, id: string, path: Path, folder: string): RawProblem[] {
  return id === folder ? [] : [problemAt(source, "folder-mismatch", path, { args: { value: id, folder } })];
}

function checkDocuments(source: RecordDocument, documents: readonly DocumentReference[] = []): RawProblem[] {
  return [
    ...repeatedIds(source, documents, ["documents"]),
    ...documents.flatMap(({ path }, n) => checkPath(source, path, ["documents", n, "path"])),
  ];
}

function checkPath(source: RecordDocument, path: string | undefined, at: Path): RawProblem[] {
  if (path === undefined || locateDocument(source.file, path)) return [];
  return [problemAt(source, "path-outside-root", at, { args: { path } })];
}

function checkPeriod(
  source: RecordDocument,
  period: { readonly from: string; readonly to?: string | undefined },
  path: Path,
  lastKey = "to",
): RawProblem[] {
  if (period.to === undefined || period.from <= period.to) return [];
  return [problemAt(source, "dates-reversed", [...path, lastKey], { args: { from: period.from, to: period.to } })];
}

function unknown(
  source: RecordDocument,
  code: "unknown-service" | "unknown-document" | "unknown-guideline",
  id: string | undefined,
  known: readonly string[],
  path: Path,
): RawProblem[] {
  if (id === undefined || known.includes(id)) return [];
  const suggestion = suggest(id, known);
  return [problemAt(source, code, path, { args: { value: id, known, ...(suggestion && { suggestion }) } })];
}

function repeatedIds(source: RecordDocument, items: readonly { readonly id: string }[], path: Path): RawProblem[] {
  return items.flatMap(({ id }, index) =>
    items.findIndex((item) => item.id === id) < index
      ? [problemAt(source, "duplicate-id", [...path, index, "id"], { args: { value: id } })]
      : [],
  );
}

/** Reports records with the id of an earlier one. */
function repeatedRecords(records: readonly Sourced<ContractRecord | GuidelineRecord>[]): RawProblem[] {
  return records.flatMap((again, index) => {
    const first = records.findIndex(({ record }) => record.id === again.record.id);
    return first < index ? [duplicate(again, records[first])] : [];
  });
}

function duplicate(again: Sourced<AnyRecord>, first: Sourced<AnyRecord> | undefined): RawProblem {
  const args = { kind: again.record.kind, value: again.record.id, other: first?.source.file ?? "" };
  return problemAt(again.source, "duplicate-record", ["id"], { args });
}

function misplaced(source: RecordDocument, kind: string, folder: string): RawProblem {
  return problemAt(source, "misplaced-record", ["kind"], { args: { kind, folder } });
}

function ids(items: readonly { readonly id: string }[] = []): string[] {
  return items.map(({ id }) => id);
}
