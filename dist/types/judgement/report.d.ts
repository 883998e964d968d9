import type { Finding } from "../model/finding.ts";
import type { IsoDate } from "../model/iso-date.ts";
import type { Problem } from "../model/problem.ts";
import type { PolicyIdentity, Report } from "../model/report.ts";
import type { Rule } from "../model/rule.ts";
import { type Severity } from "../model/severity.ts";
import type { Assessment } from "../schemas/generated/types.ts";
/** What judging one folder gave. */
export interface DossierReport {
    readonly findings: readonly Finding[];
    readonly problems: readonly Problem[];
    readonly assessments: readonly Assessment[];
    /** Null for the guidelines' folder. */
    readonly vendor: string | null;
    readonly contracts: number;
}
/** Joins the dossiers of a run, in their order, into the report. Fails the verdict on any problem and on open findings at `failOn`. */
export declare function toReport(dossiers: readonly DossierReport[], run: {
    readonly policy: PolicyIdentity;
    readonly version: string;
    readonly asOf: IsoDate;
    readonly failOn: Severity;
    readonly problems: readonly Problem[];
    readonly rules: readonly Rule[];
}): Report;
