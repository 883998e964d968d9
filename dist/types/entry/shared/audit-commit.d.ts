import type { Repository } from "../../adapters/git/repository.ts";
import { type ReadRunConfig } from "../../config/run-config.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import type { Past } from "../../model/past.ts";
import type { CommitInventory } from "../../model/tree.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { type AuditOptions } from "../../usecases/audit/audit.ts";
import { type Chosen } from "../../usecases/audit/chosen-commit.ts";
import { type Days } from "../../usecases/audit/period.ts";
import type { AuditReport } from "../../usecases/audit/report.ts";
import type { JudgeJobs } from "../../usecases/history/judge-jobs.ts";
/** The audited commit and the days to judge and report. */
export interface AuditChoice {
    /** Commit, branch or tag, or a day: its newest commit. `HEAD` by default. */
    readonly at?: string | undefined;
    /** The day the judgement is made for; by default that of `at`, else of the commit. */
    readonly asOf?: IsoDate | undefined;
    /** Days whose events are reported, both included; none by default. */
    readonly period?: Days | undefined;
    /** File of allowed SSH signers, outside of the repository. */
    readonly allowedSigners?: string | undefined;
    readonly language?: Language | undefined;
}
/** A chosen commit, with its files and its run configuration. */
export interface AuditedState extends Chosen {
    readonly past: Past;
    readonly tree: CommitInventory;
    readonly runConfig: ReadRunConfig;
    readonly period: Days | undefined;
}
/** Finds the commit and reads its run configuration. Throws `RunError`. */
export declare function chooseCommit(repository: Repository, policy: Policy, choice: AuditChoice): Promise<AuditedState>;
/** Judges the commit, and reports on the period if one is given. Throws `RunError`. */
export declare function auditCommit(state: AuditedState, policy: Policy, how?: Pick<AuditOptions, "onProgress"> & {
    readonly judgeJobs?: JudgeJobs | undefined;
}): Promise<AuditReport>;
/**
 * Writes the evidence pack of an audit into a new folder. Returns the digest of its manifest, which proves that a pack
 * is the original. Throws `RunError` `pack-exists`, `pack-blocked`, `output-failed`.
 */
export declare function writeAuditPack(state: AuditedState, report: AuditReport, folder: string): Promise<string>;
