import type { Path } from "../model/location.ts";
import type { RawProblem } from "../model/problem.ts";
import { guidelinesFolder } from "../model/tree.ts";
import { chainsOf } from "./chains.ts";
import { checkContract } from "./contract-references.ts";
import type { RecordDocument } from "./document.ts";
import type { ContractRecord, FolderRecords, GuidelineRecord, Sourced, VendorRecord } from "./records.ts";
import {
  checkDocument,
  checkDocuments,
  checkPath,
  checkPeriod,
  repeatedIds,
  repeatedItems,
} from "./reference-checks.ts";
import { checkService } from "./service-references.ts";
import { problemAt } from "./validate.ts";

type AnyRecord = VendorRecord | ContractRecord | GuidelineRecord;

/**
 * Checks what a schema cannot: records in the wrong folder, duplicate ids, references to nothing, periods that run
 * backwards, keys that exclude each other, paths that leave the root. `guidelineIds` are the guidelines of the whole
 * inventory.
 */
export function checkReferences(folder: string, records: FolderRecords, guidelineIds: readonly string[]): RawProblem[] {
  if (folder === guidelinesFolder) return checkGuidelines(folder, records);
  const { restsOn } = chainsOf(records.contracts);
  return [
    ...records.guidelines.map(({ record, source }) => misplaced(source, record.kind, folder)),
    ...records.vendors.flatMap((vendor) => checkVendor(folder, vendor, guidelineIds)),
    ...records.vendors.slice(1).map((again) => duplicate(again, records.vendors[0])),
    ...records.contracts.flatMap((contract) => [
      ...checkFolder(contract.source, contract.record.vendor, ["vendor"], folder),
      ...checkContract(contract, records.vendors[0], restsOn),
    ]),
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
    ...checkCertifications(source, record),
    ...record.services.flatMap((service, i) => checkService(source, service, ["services", i], record, guidelineIds)),
  ];
}

function checkCertifications(source: RecordDocument, { certifications = [], documents }: VendorRecord): RawProblem[] {
  const wanted = { documents, kinds: ["certificate"] as const };
  return certifications.flatMap(({ valid, document }, at) => [
    ...checkPeriod(source, valid, ["certifications", at, "valid"]),
    ...checkDocument(source, document, wanted, ["certifications", at, "document"]),
  ]);
}

function checkFolder(source: RecordDocument, id: string, path: Path, folder: string): RawProblem[] {
  return id === folder ? [] : [problemAt(source, "folder-mismatch", path, { args: { value: id, folder } })];
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
