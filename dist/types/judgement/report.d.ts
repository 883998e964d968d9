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
/** What a report says of the run itself. */
export interface Run {
    readonly policy: PolicyIdentity;
    readonly version: string;
    readonly asOf: IsoDate;
    readonly failOn: Severity;
    /** Problems of no dossier. */
    readonly problems: readonly Problem[];
    readonly rules: readonly Rule[];
}
/**
 * Joins dossiers, in their order, into the report. Of a dossier in good order it keeps what it must, packed: memory hardly
 * grows with the inventory.
 */
export declare class ReportBuilder {
    private readonly findings;
    private readonly problems;
    private readonly assessments;
    private readonly answers;
    private readonly counts;
    add({ vendor, contracts, findings, problems, assessments }: DossierReport): void;
    /** Fails the verdict on any problem and on open findings at `failOn`. */
    report(run: Run): Report;
    private summary;
}
