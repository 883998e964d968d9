import { detached } from "../model/detached.ts";
import type { RuleFinding } from "../model/finding.ts";
import { compareText } from "../model/order.ts";
import type { Problem } from "../model/problem.ts";
import type { ProposedClauses } from "../model/proposed-clauses.ts";
import type { FolderRecords } from "../records/records.ts";
import type { Asked } from "../rules/evaluate.ts";
import type { Assessment, Contract, PolicyFacts, PolicyInput, Service } from "../schemas/generated/types.ts";
import { factsOf, type ServiceFacts } from "./service-facts.ts";

/** The result of judging one folder, as plain data: it can be stored, and passed between threads. */
export interface FolderReport {
  /** Null for the guidelines' folder. */
  readonly vendor: string | null;
  readonly findings: readonly RuleFinding[];
  readonly problems: readonly Problem[];
  /** Ids in the valid records, in their order. */
  readonly services: readonly ListedService[];
  readonly contracts: readonly string[];
  /** Contracts with clauses that nobody accepted yet. */
  readonly proposed: readonly ProposedClauses[];
  readonly assessed: Assessed;
}

/** A service that waivers and baseline entries may name. */
export interface ListedService {
  readonly id: string;
  readonly facts: ServiceFacts;
}

/**
 * The policy's answers on each requirement, packed. Thousands of dossiers have nearly the same: counting does not parse
 * each again.
 */
export interface Assessed {
  /** One assessment as JSON on each line. */
  readonly lines: string;
  readonly answers: Readonly<Record<Assessment["status"], number>>;
  /** Services that were asked about. */
  readonly services: number;
}

/** The entrypoint for a folder's report, which needs no facts. */
export const askedForReport: Asked = "judgement";

/** A dossier's report without its records. */
export function toFolderReport({ vendor, findings, problems, assessments, records }: DossierReport): FolderReport {
  return {
    vendor,
    findings,
    problems,
    services: records.vendors.flatMap(({ record }) => record.services.map(listed)),
    contracts: records.contracts.map(({ record }) => detached(record.id)),
    proposed: records.contracts.flatMap(proposedIn),
    assessed: toAssessed(assessments),
  };
}

function proposedIn({ record, source }: FolderRecords["contracts"][number]): ProposedClauses[] {
  const { clauses = [] } = record;
  const first = clauses.findIndex(({ proposed }) => proposed);
  if (first < 0) return [];
  const proposed = clauses.filter((clause) => clause.proposed);
  return [
    {
      vendor: detached(record.vendor),
      contract: detached(record.id),
      file: source.file,
      line: source.show(["clauses", first]).location.line,
      clauses: proposed.length,
      requirements: [...new Set(proposed.flatMap(({ covers }) => covers))].sort(compareText),
    },
  ];
}

function listed(service: Service): ListedService {
  const { type, ...facts } = factsOf(service);
  return { id: detached(service.id), facts: { ...facts, type, started_on: detached(facts.started_on) } };
}

function toAssessed(assessments: readonly Assessment[]): Assessed {
  const answers = { pass: 0, fail: 0, "not-applicable": 0 };
  for (const { status } of assessments) answers[status] += 1;
  return {
    lines: assessments.map((assessment) => JSON.stringify(assessment)).join("\n"),
    answers,
    services: new Set(assessments.flatMap(({ subject }) => subject.service ?? [])).size,
  };
}

/** The result of judging one folder. */
export interface DossierReport {
  readonly findings: readonly RuleFinding[];
  /** Ids of the findings in the compared state, by their own; empty where these are the same. */
  readonly otherIds: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  readonly assessments: readonly Assessment[];
  /** Facts about services, contracts and clauses; empty where the policy was not asked. */
  readonly facts: PolicyFacts;
  /** Null for the guidelines' folder. */
  readonly vendor: string | null;
  /** The valid records of the folder. */
  readonly records: FolderRecords;
  /** Contracts as the policy saw them, with the results of looking for their quotes; empty where it was not asked. */
  readonly contracts: readonly Contract[];
  /** Facts found at the places of its documents; empty where the policy was not asked. */
  readonly evidence: PolicyInput["evidence"];
}
