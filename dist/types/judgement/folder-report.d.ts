import type { Finding } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import type { Assessment } from "../schemas/generated/types.ts";
import type { DossierReport } from "./report.ts";
import { type ServiceFacts } from "./service-facts.ts";
/** What judging one folder gave, as plain data: it can be kept, and handed from thread to thread. */
export interface FolderReport {
    /** Null for the guidelines' folder. */
    readonly vendor: string | null;
    /** Before the gate: of severity and excuses nothing is known yet. */
    readonly findings: readonly Finding[];
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
/** A dossier's report without its records. */
export declare function toFolderReport({ vendor, findings, problems, assessments, records }: DossierReport): FolderReport;
