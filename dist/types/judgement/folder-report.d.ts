import type { RuleFinding } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import type { FolderRecords } from "../records/records.ts";
import type { Asked } from "../rules/evaluate.ts";
import type { Assessment, Contract, PolicyFacts, PolicyInput } from "../schemas/generated/types.ts";
import { type ServiceFacts } from "./service-facts.ts";
/** What judging one folder gave, as plain data: it can be kept, and handed from thread to thread. */
export interface FolderReport {
    /** Null for the guidelines' folder. */
    readonly vendor: string | null;
    readonly findings: readonly RuleFinding[];
    readonly problems: readonly Problem[];
    /** Ids the valid records have, in their order. */
    readonly services: readonly ListedService[];
    readonly contracts: readonly string[];
    readonly assessed: Assessed;
}
/** A service that waivers and baseline entries may name. */
export interface ListedService {
    readonly id: string;
    readonly facts: ServiceFacts;
}
/** What the policy said of each requirement. Thousands of dossiers say nearly the same: nobody reads it twice for its numbers. */
export interface Assessed {
    /** One assessment as JSON on each line. */
    readonly lines: string;
    readonly answers: Readonly<Record<Assessment["status"], number>>;
    /** Services that were asked about. */
    readonly services: number;
}
/** Asked of the policy for a folder's report, which holds no facts. */
export declare const askedForReport: Asked;
/** A dossier's report without its records. */
export declare function toFolderReport({ vendor, findings, problems, assessments, records }: DossierReport): FolderReport;
/** What judging one folder gave. */
export interface DossierReport {
    readonly findings: readonly RuleFinding[];
    /** Ids the findings have in the state this one is compared with, by their own; empty where these are the same. */
    readonly otherIds: ReadonlyMap<string, string>;
    readonly problems: readonly Problem[];
    readonly assessments: readonly Assessment[];
    /** How services, contracts and clauses stand; of none where the policy was not asked. */
    readonly facts: PolicyFacts;
    /** Null for the guidelines' folder. */
    readonly vendor: string | null;
    /** The valid records of the folder. */
    readonly records: FolderRecords;
    /** Contracts as the policy saw them, with what came of looking for their quotes; none where it was not asked. */
    readonly contracts: readonly Contract[];
    /** What was found at the places of its documents; nothing where it was not asked. */
    readonly evidence: PolicyInput["evidence"];
}
