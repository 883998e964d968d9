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
/** Which commit is audited, for which day. */
export interface AuditChoice {
    /** Commit, branch or tag, or a day: its newest commit. `HEAD` by default. */
    readonly at?: string | undefined;
    /** The day the judgement is made for; by default that of `at`, else of the commit. */
    readonly asOf?: IsoDate | undefined;
    /** Days whose events are told, both included; none by default. */
    readonly period?: Days | undefined;
    /** File of allowed SSH signers, outside of the repository. */
    readonly allowedSigners?: string | undefined;
    readonly language?: Language | undefined;
}
/** A commit that was chosen, with its files and what judges them. */
export interface AuditedState extends Chosen {
    readonly past: Past;
    readonly tree: CommitInventory;
    readonly runConfig: ReadRunConfig;
    readonly period: Days | undefined;
}
/** Finds the commit and reads its run configuration. Throws `RunError`. */
export declare function chooseCommit(repository: Repository, policy: Policy, choice: AuditChoice): Promise<AuditedState>;
/** Judges the commit, and tells its period where one is asked for. Throws `RunError`. */
export declare function auditCommit(state: AuditedState, policy: Policy, how?: Pick<AuditOptions, "onProgress"> & {
    readonly judgeJobs?: JudgeJobs | undefined;
}): Promise<AuditReport>;
