import { type RunConfig } from "../../config/weigh.ts";
import type { DossierReport } from "../../judgement/folder-report.ts";
import { type Finding } from "../../model/finding.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Problem } from "../../model/problem.ts";
import type { Sourced, VendorRecord } from "../../records/records.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { Assessment } from "../../schemas/generated/types.ts";
import type { Answer, Reason } from "./decision.ts";
/** Question about a dossier, and the run configuration that weighs the findings. */
export interface Question {
    readonly vendor: string;
    /** Null for the whole vendor. */
    readonly service: string | null;
    /** The parts about the vendor and the guidelines. */
    readonly runConfig: RunConfig;
    readonly catalogue: CatalogueIndex;
    /** Whether a requirement met only by what a record claims is a reason against the vendor. */
    readonly demandsEvidence: boolean;
    /** Problems outside the dossier that affect the answer. */
    readonly problems: readonly Problem[];
}
/** Reports of one day: the guidelines, if there are any, and the vendor's folder. */
export interface DayReports {
    readonly guidelines: DossierReport | undefined;
    readonly vendor: DossierReport;
}
/** Answer for one day, and the findings and assessments behind it. */
export interface DayAnswer {
    readonly answer: Answer;
    readonly reasons: readonly Reason[];
    readonly problems: readonly Problem[];
    /**
     * All that count for the question, with the run configuration applied, in report order; without those of rules that
     * are off.
     */
    readonly findings: readonly Finding[];
    /** The same before the run configuration. */
    readonly raw: readonly Finding[];
    readonly assessments: readonly Assessment[];
    readonly vendor: Sourced<VendorRecord> | undefined;
}
/** Returns the answer for one day. If something was not judged, or nothing was asked, it is never `allow`. */
export declare function answerFor(reports: DayReports, question: Question, asOf: IsoDate): DayAnswer;
/** Restricts the run configuration to one vendor and the guidelines: the rest has no effect on the answer. */
export declare function runConfigAbout(runConfig: RunConfig, vendor: string): RunConfig;
/** Whether a finding would count if it were not excused. */
export declare function isExcused(finding: Finding, { failOn }: RunConfig): boolean;
/** Whether a finding is open and does not count. */
export declare function isRemark(finding: Finding, { failOn }: RunConfig): boolean;
