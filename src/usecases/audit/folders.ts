import { doesFail, type Finding } from "../../model/finding.ts";
import type { Severity } from "../../model/severity.ts";
import type { EvidenceFact } from "../../model/tree.ts";
import { locateDocument } from "../../records/document-paths.ts";
import type { ContractRecord, Sourced, VendorRecord } from "../../records/records.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { KeptDossier } from "../check/inventory-run.ts";
import { clauseNotes, recordedContract, recordedGuideline, recordedService, recordedVendor } from "./recorded.ts";
import type {
  AuditedContract,
  AuditedDocument,
  AuditedGuideline,
  AuditedRequirement,
  AuditedVendor,
  AuditedVendorRecord,
  ContractCourse,
} from "./report.ts";
import { toRequirement } from "./requirements.ts";

/** Context for describing folders. */
export interface AuditFacts {
  readonly catalogue: CatalogueIndex;
  readonly failOn: Severity;
  /** Facts found at the places of documents. */
  readonly found: ReadonlyMap<string, EvidenceFact>;
}

/** Returns the places, from the root, of all documents that the records of a folder name. */
export function namedPlaces({ dossier: { records } }: KeptDossier): string[] {
  const { vendors, contracts, guidelines } = records;
  return [
    ...[...vendors, ...contracts].flatMap(({ record, source }) =>
      (record.documents ?? []).flatMap(({ path }) => placeOf(source.file, path) ?? []),
    ),
    ...guidelines.flatMap(({ record, source }) => placeOf(source.file, record.document.path) ?? []),
  ];
}

/** Returns a vendor's folder for the report. */
export function toVendor(id: string, kept: KeptDossier, files: readonly string[], facts: AuditFacts): AuditedVendor {
  const { records, problems } = kept.dossier;
  const [vendor] = records.vendors;
  const contracts = records.contracts.map((contract) => toContract(contract, kept, facts)).sort(byId);
  const { findings } = kept.report;
  return {
    id,
    isJudged: problems.length === 0,
    verdict: problems.length > 0 || fails(findings, facts) ? "fail" : "pass",
    record: vendor ? toRecord(vendor) : null,
    contracts,
    documents: vendor ? documentsOf(vendor, facts) : [],
    requirements: requirementsOf(kept, facts),
    files,
  };
}

/** Returns the guidelines of the inventory for the report. */
export function toGuidelines(kept: KeptDossier, facts: AuditFacts): AuditedGuideline[] {
  const requirements = kept.dossier.assessments.map((assessment) => ({
    guideline: assessment.subject.guideline,
    requirement: requirementOf(assessment, kept, facts),
  }));
  return kept.dossier.records.guidelines.map(({ record, source }) => ({
    id: record.id,
    title: record.title,
    from: record.effective.from,
    to: record.effective.to ?? null,
    covers: record.covers,
    recorded: recordedGuideline(record),
    document: toDocument({ id: record.id, kind: "guideline", ...record.document }, source.file, facts),
    requirements: requirements.flatMap(({ guideline, requirement }) => (guideline === record.id ? requirement : [])),
  }));
}

function fails(findings: readonly Finding[], { failOn }: AuditFacts): boolean {
  return findings.some((finding) => doesFail(finding, failOn));
}

function requirementsOf(kept: KeptDossier, facts: AuditFacts): AuditedRequirement[] {
  return kept.dossier.assessments.map((assessment) => requirementOf(assessment, kept, facts));
}

function requirementOf(
  assessment: KeptDossier["dossier"]["assessments"][number],
  { dossier, report }: KeptDossier,
  { catalogue }: AuditFacts,
): AuditedRequirement {
  const clauseOf = (contract: string, clause: number) =>
    dossier.contracts.find(({ id }) => id === contract)?.clauses[clause];
  const key = catalogue.rule(assessment.rule)?.requirement ?? assessment.rule;
  return toRequirement(assessment, key, { findings: report.findings, clauseOf });
}

function toRecord({ record }: Sourced<VendorRecord>): AuditedVendorRecord {
  return {
    name: record.name,
    registrationNumber: record.registration_number ?? null,
    country: record.country ?? null,
    status: record.status,
    owner: record.owner ?? null,
    recorded: recordedVendor(record),
    services: record.services.map((service) => ({
      id: service.id,
      name: service.name,
      type: service.type,
      startedOn: service.started_on,
      endedOn: service.ended_on ?? null,
      personalData: service.personal_data,
      importantInformation: service.important_information,
      development: service.development,
      recorded: recordedService(service),
    })),
  };
}

function toContract(contract: Sourced<ContractRecord>, kept: KeptDossier, facts: AuditFacts): AuditedContract {
  const { record } = contract;
  return {
    id: record.id,
    title: record.title,
    status: record.status,
    services: record.services,
    signedOn: record.signed_on ?? null,
    from: record.effective.from,
    to: record.effective.to ?? null,
    course: courseOf(record, kept),
    recorded: recordedContract(record),
    clauseNotes: clauseNotes(record),
    documents: documentsOf(contract, facts),
  };
}

function courseOf({ id }: ContractRecord, { dossier: { facts } }: KeptDossier): ContractCourse | null {
  const fact = facts.contracts.find((contract) => contract.id === id);
  if (!fact) return null;
  const { in_force, renewed_on = null, renews_on = null, notice_by = null, amended_by = [] } = fact;
  const days = { renewedOn: renewed_on, renewsOn: renews_on, noticeBy: notice_by };
  return { inForce: in_force, ...days, amendedBy: amended_by };
}

type Named = NonNullable<VendorRecord["documents"]>[number];

function documentsOf({ record, source }: Sourced<VendorRecord | ContractRecord>, facts: AuditFacts): AuditedDocument[] {
  return (record.documents ?? []).map((document) => toDocument(document, source.file, facts));
}

function toDocument(
  named: Pick<Named, "id" | "kind" | "path" | "uri" | "sha256">,
  recordFile: string,
  { found }: AuditFacts,
): AuditedDocument {
  const path = placeOf(recordFile, named.path) ?? null;
  return {
    id: named.id,
    kind: named.kind,
    path,
    uri: named.uri ?? null,
    sha256: named.sha256 ?? null,
    found: path === null ? null : withoutOtherEnds(found.get(path) ?? { state: "unreadable" }),
  };
}

function placeOf(recordFile: string, path: string | undefined): string | undefined {
  return path === undefined ? undefined : locateDocument(recordFile, path);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** Returns a fact without the digest of the file with other line ends. */
function withoutOtherEnds(fact: EvidenceFact): EvidenceFact {
  if (fact.state !== "present") return fact;
  const { other_ends: _, ...own } = fact;
  return own;
}
