import type { WeighedFolder } from "../config/disposition.ts";
import type { FailOnExcept } from "../model/fail-on-except.ts";
import { type Finding } from "../model/finding.ts";
import type { IdleSeverity } from "../model/idle-severity.ts";
import type { IsoDate } from "../model/iso-date.ts";
import type { LawOfDay } from "../model/law.ts";
import type { Problem } from "../model/problem.ts";
import type { ChangeSummary, Excuses, PolicyIdentity, RecordsOf, Report, Summary, Verdict } from "../model/report.ts";
import type { Rule } from "../model/rule.ts";
import type { RuleOverride } from "../model/rule-override.ts";
import { type Severity } from "../model/severity.ts";
import type { Shard } from "../model/shard.ts";
/** Facts about the run for a report. */
export interface Run {
    readonly policy: PolicyIdentity;
    readonly version: string;
    readonly asOf: IsoDate;
    readonly failOn: Severity;
    readonly failOnExcept: FailOnExcept;
    readonly commit: string | null;
    readonly recordsOf?: RecordsOf | undefined;
    readonly rules: readonly Rule[];
    readonly law: readonly LawOfDay[];
    readonly overrides: readonly RuleOverride[];
    readonly idleSeverities: readonly IdleSeverity[];
    /** All waivers and baseline entries that may excuse a finding. */
    readonly excuses: Excuses;
    /** Findings and problems that belong to no dossier. */
    readonly findings: readonly Finding[];
    readonly problems: readonly Problem[];
    /** Compares head's findings and problems with base's; undefined without a base. */
    readonly compare?: (head: Found) => Found & {
        readonly change: ChangeSummary;
    };
    readonly shard?: Shard | undefined;
    /** The requested vendors, in any order; undefined for the whole inventory. */
    readonly vendors?: Iterable<string> | undefined;
}
/** All findings and problems of a run. */
export type Found = Pick<Report, "findings" | "problems">;
/**
 * Joins dossiers, in their order, into the report. Of a dossier without findings it keeps only the necessary parts,
 * packed: memory hardly grows with the inventory.
 */
export declare class ReportBuilder {
    private readonly findings;
    private readonly problems;
    private readonly proposed;
    private readonly assessments;
    private readonly answers;
    private readonly counts;
    add({ vendor, contracts, findings, problems, assessed, proposed }: WeighedFolder): void;
    /**
     * Builds the report. The verdict fails on problems and on open findings at `failOn`: with a base, on those the change
     * introduces.
     */
    report(run: Run): Report;
    private summary;
}
/** Problems fail, and open findings at `failOn`; with a base, those the change introduces. */
export declare function verdictOf({ findings, problems }: Found, failOn: Severity): Verdict;
/** The counts of a summary that come from findings and problems. */
export declare function countFound(found: Found): Pick<Summary, "findings" | "waived" | "baselined" | "problems">;
/** Order by vendor, the worst first, then by place. A total order: the id breaks the last tie. */
export declare const findingOrder: (a: Finding, b: Finding) => number;
export declare const problemOrder: (a: Problem, b: Problem) => number;
