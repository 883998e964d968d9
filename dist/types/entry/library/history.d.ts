import type { Repository } from "../../adapters/git/repository.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Policy } from "../../rules/evaluate.ts";
import type { AuditReport } from "../../usecases/audit/report.ts";
import { type BlameReport } from "../../usecases/history/blame.ts";
import type { HistoryReport } from "../../usecases/history/report.ts";
import type { PolicyMode } from "../../usecases/history/survey.ts";
import { type AuditChoice } from "../shared/audit-commit.ts";
/** Which past is told. */
export interface PastOptions {
    /** Branch, tag or commit it ends with; `HEAD` by default. */
    readonly ref?: string;
    /** Whether the newest commit's configuration judges all (`now`, the default) or each commit's own (`then`). */
    readonly mode?: PolicyMode;
    /** File of allowed SSH signers, outside of the repository. */
    readonly allowedSigners?: string;
}
/** Options of `history`. */
export interface HistoryOptions extends PastOptions {
    /** First day; that of the first commit by default. */
    readonly since?: IsoDate;
    /** Last day; that of the newest commit by default. */
    readonly until?: IsoDate;
    readonly vendors?: readonly string[];
}
/**
 * Tells which commits and days changed a verdict, oldest first. `historyFormats` render the report. Throws `RunError` `history-shallow`,
 * `history-empty`, `history-reversed`, `ref-unknown`, `vendor-unknown`.
 */
export declare function history(repository: Repository, policy: Policy, { ref, since, until, vendors, mode, allowedSigners }?: HistoryOptions): Promise<HistoryReport>;
/** Options of `blame`. */
export interface BlameOptions extends PastOptions {
    readonly vendor: string;
    /** Rule id, in any case, or requirement key. */
    readonly rule: string;
    /** The day the state is told for; that of the newest commit by default. */
    readonly asOf?: IsoDate;
}
/**
 * Tells since when, by which commit or day, and through whose approval a rule stands where it does for a vendor. `blameFormats` render the
 * report. Throws `RunError` as `history`, and `rule-unknown`, `rule-not-asked`.
 */
export declare function blame(repository: Repository, policy: Policy, { ref, vendor, rule, asOf, mode, allowedSigners }: BlameOptions): Promise<BlameReport>;
/**
 * Judges a commit and tells the state of every requirement, with its clauses, documents and comparisons; with `period` also what happened
 * in these days. Throws `RunError` when there is nothing to judge or judging is not possible.
 */
export declare function audit(repository: Repository, policy: Policy, choice?: AuditChoice): Promise<AuditReport>;
