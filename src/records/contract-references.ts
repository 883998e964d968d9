import type { Path } from "../model/location.ts";
import type { RawProblem } from "../model/problem.ts";
import type { Clause, ContractDocument, DocumentKind, Renewal } from "../schemas/generated/types.ts";
import { ancestorsOf, type Parents } from "./chains.ts";
import type { RecordDocument } from "./document.ts";
import type { ContractRecord, Sourced, VendorRecord } from "./records.ts";
import {
  checkDocument,
  checkDocuments,
  checkLaterEnd,
  checkPeriod,
  ids,
  notTogether,
  repeatedItems,
  unknown,
} from "./reference-checks.ts";
import { problemAt } from "./validate.ts";

/** Checks the references of a contract. `restsOn` has all contracts of the vendor. */
export function checkContract(
  { record, source }: Sourced<ContractRecord>,
  vendor: Sourced<VendorRecord> | undefined,
  restsOn: Parents,
): RawProblem[] {
  const services = vendor ? ids(vendor.record.services) : undefined;
  return [
    ...record.services.flatMap((id, s) =>
      services ? unknown(source, "unknown-service", id, services, ["services", s]) : [],
    ),
    ...checkTime(source, record),
    ...checkChain(source, record, restsOn),
    ...checkDocuments(source, record.documents),
    ...checkDocument(source, record.review_document, { documents: record.documents }, ["review_document"]),
    ...repeatedItems(source, record.services, ["services"]),
    ...repeatedItems(source, record.repeals, ["repeals"]),
    ...(record.clauses ?? []).flatMap((clause, c) => checkClause(source, clause, ["clauses", c], record.documents)),
    ...(record.not_applicable ?? []).flatMap(({ services: named }, n) => [
      ...repeatedItems(source, named, ["not_applicable", n, "services"]),
      ...(named ?? []).flatMap((id, s) =>
        unknown(source, "unknown-service", id, record.services, ["not_applicable", n, "services", s]),
      ),
    ]),
  ];
}

function checkTime(source: RecordDocument, record: ContractRecord): RawProblem[] {
  const { effective, renewal, renewals = [], status, terminated_on, signed_on } = record;
  return [
    ...checkPeriod(source, effective, ["effective"]),
    ...checkLaterEnd(source, { former: effective.to, to: renewal?.ends_on }, ["renewal", "ends_on"]),
    ...checkPeriod(source, { from: signed_on, to: terminated_on }, [], "terminated_on"),
    ...notTogether(source, record, ["renewals", "renewed_on"], []),
    ...notTogether(source, record, ["renewals", "renewal"], []),
    ...checkRenewals(source, renewals, effective.to, record.documents),
    ...(terminated_on !== undefined && status !== "terminated"
      ? [problemAt(source, "not-terminated", ["terminated_on"], { args: { status } })]
      : []),
  ];
}

/** Renewals stand in order, and each ends later than what it renews. */
function checkRenewals(
  source: RecordDocument,
  renewals: readonly Renewal[],
  firstEnd: string | undefined,
  documents: readonly ContractDocument[] | undefined,
): RawProblem[] {
  return renewals.flatMap(({ on, to, document }, at) => [
    ...checkPeriod(source, { from: on, to }, ["renewals", at]),
    ...checkLaterEnd(source, { former: renewals[at - 1]?.to ?? firstEnd, to }, ["renewals", at, "to"]),
    ...checkDocument(source, document, { documents }, ["renewals", at, "document"]),
  ]);
}

/** An amendment names the contract it amends, an order the master agreement; neither leads back to itself. */
function checkChain(source: RecordDocument, record: ContractRecord, restsOn: Parents): RawProblem[] {
  const stated = (["amends", "under"] as const).flatMap((key) => {
    const value = record[key];
    return value === undefined ? [] : [{ key, value }];
  });
  if (stated.length === 0) return [];
  const isCircular = ancestorsOf(record.id, restsOn).includes(record.id);
  const others = [...restsOn.keys()].filter((id) => id !== record.id);
  return [
    ...notTogether(source, record, ["amends", "under"], []),
    ...stated.flatMap(({ key, value }) =>
      isCircular
        ? [problemAt(source, "circular-reference", [key], { args: { key, value } })]
        : unknown(source, "unknown-contract", value, others, [key]),
    ),
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

/** Kinds of document that a contract may make part of itself. */
const joinedKinds: readonly DocumentKind[] = ["statement-of-work", "rfp"];

/** Whether a term can stand in a document; the record may not be valid. */
export function isOfAgreement({ kind, part_of_agreement }: DocumentFacts): boolean {
  const isOne = (kinds: readonly DocumentKind[]) => kinds.some((one) => one === kind);
  return isOne(agreementKinds) || (part_of_agreement === true && isOne(joinedKinds));
}

interface DocumentFacts {
  readonly kind?: unknown;
  readonly part_of_agreement?: unknown;
}

function checkClause(
  source: RecordDocument,
  clause: Clause,
  path: Path,
  documents: readonly ContractDocument[] | undefined,
): RawProblem[] {
  const wanted = { documents, kinds: agreementKinds, isAllowed: isOfAgreement };
  return [
    ...checkDocument(source, clause.document, wanted, [...path, "document"]),
    ...repeatedItems(source, clause.covers, [...path, "covers"]),
    ...repeatedItems(source, clause.endpoint, [...path, "endpoint"]),
    ...notTogether(source, clause, ["interval", "interval_months"], path),
    ...notTogether(source, clause, ["deadline", "deadline_hours"], path),
  ];
}
