import { type RunConfig } from "../../config/weigh.ts";
import type { DossierReport } from "../../judgement/folder-report.ts";
import { type Finding } from "../../model/finding.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Problem } from "../../model/problem.ts";
import type { Sourced, VendorRecord } from "../../records/records.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { Assessment } from "../../schemas/generated/types.ts";
import type { Answer, Reason } from "./decision.ts";
/** What is asked of a dossier, and what it is weighed with. */
export interface Question {
    readonly vendor: string;
    /** Null for the whole vendor. */
    readonly service: string | null;
    /** What it has of the vendor and of the guidelines. */
    readonly runConfig: RunConfig;
    readonly catalogue: CatalogueIndex;
    /** Whether a requirement that is met by what a record claims alone is a reason against the vendor. */
    readonly demandsEvidence: boolean;
    /** Problems of no dossier that bear on the answer. */
    readonly problems: readonly Problem[];
}
/** What was judged for one day: the guidelines, where there are any, and the vendor's folder. */
export interface DayReports {
    readonly guidelines: DossierReport | undefined;
    readonly vendor: DossierReport;
}
/** The answer for one day, with what it was found from. */
export interface DayAnswer {
    readonly answer: Answer;
    readonly reasons: readonly Reason[];
    readonly problems: readonly Problem[];
    /** All that count for the question, as the run configuration weighs them, in the order of reports; without those of rules that are off. */
    readonly findings: readonly Finding[];
    /** The same before the run configuration. */
    readonly raw: readonly Finding[];
    readonly assessments: readonly Assessment[];
    readonly vendor: Sourced<VendorRecord> | undefined;
}
/** The answer for one day. Whatever was not judged, or asked of nothing, is never `allow`. */
export declare function answerFor(reports: DayReports, question: Question, asOf: IsoDate): DayAnswer;
/** The run configuration with what it says of one vendor and of the guidelines: nothing else has a part in the answer. */
export declare function runConfigAbout(runConfig: RunConfig, vendor: string): RunConfig;
/** Whether a finding would count were it not excused. */
export declare function isExcused(finding: Finding, { failOn }: RunConfig): boolean;
/** Whether a finding is open and does not count. */
export declare function isRemark(finding: Finding, { failOn }: RunConfig): boolean;
