import type { WeighedFolder } from "../config/weigh.ts";
import { type Finding } from "../model/finding.ts";
import type { IsoDate } from "../model/iso-date.ts";
import type { Problem } from "../model/problem.ts";
import type { ChangeSummary, Excuses, PolicyIdentity, Report, Summary, Verdict } from "../model/report.ts";
import type { Rule } from "../model/rule.ts";
import type { RuleOverride } from "../model/rule-override.ts";
import { type Severity } from "../model/severity.ts";
import type { Shard } from "../model/shard.ts";
/** What a report says of the run itself. */
export interface Run {
    readonly policy: PolicyIdentity;
    readonly version: string;
    readonly asOf: IsoDate;
    readonly failOn: Severity;
    readonly commit: string | null;
    readonly rules: readonly Rule[];
    readonly overrides: readonly RuleOverride[];
    /** All that may excuse a finding. */
    readonly excuses: Excuses;
    /** Findings and problems of no dossier. */
    readonly findings: readonly Finding[];
    readonly problems: readonly Problem[];
    /** What a change makes of what was found in head; without it there is no base. */
    readonly compare?: (head: Found) => Found & {
        readonly change: ChangeSummary;
    };
    readonly shard?: Shard | undefined;
    /** The vendors that were asked for, in any order; without them it is the whole inventory. */
    readonly vendors?: Iterable<string> | undefined;
}
/** All that a run found. */
export type Found = Pick<Report, "findings" | "problems">;
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
    add({ vendor, contracts, findings, problems, assessed }: WeighedFolder): void;
    /** Fails the verdict on problems and on open findings at `failOn`: with a base, on those the change introduces. */
    report(run: Run): Report;
    private summary;
}
/** Problems fail, and open findings at `failOn`; with a base, those the change introduces. */
export declare function verdictOf({ findings, problems }: Found, failOn: Severity): Verdict;
/** The counts of a summary that what was found gives. */
export declare function countFound(found: Found): Pick<Summary, "findings" | "waived" | "baselined" | "problems">;
/** By vendor, the worst first, then by place. A total order: the id breaks the last tie. */
export declare const findingOrder: (a: Finding, b: Finding) => number;
export declare const problemOrder: (a: Problem, b: Problem) => number;
