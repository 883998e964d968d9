import { calendarOf } from "../../adapters/clock.ts";
import type { Repository } from "../../adapters/git/repository.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Policy } from "../../rules/evaluate.ts";
import type { AuditReport } from "../../usecases/audit/report.ts";
import { blame as blameOf } from "../../usecases/history/blame.ts";
import type { BlameReport } from "../../usecases/history/blame-report.ts";
import { historyOf } from "../../usecases/history/history.ts";
import type { HistoryReport } from "../../usecases/history/report.ts";
import type { PolicyMode } from "../../usecases/history/survey.ts";
import { findRule } from "../../usecases/rules/explain.ts";
import { type AuditChoice, auditCommit, chooseCommit, writeAuditPack } from "../shared/audit-commit.ts";
import { namesOf } from "../shared/tree-config.ts";

/** The part of history to report. */
export interface PastOptions {
  /** Branch, tag or commit at its end; `HEAD` by default. */
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
 * Returns the commits and days that changed a verdict, oldest first. `historyFormats` render the report. Throws
 * `RunError` `history-shallow`, `history-empty`, `history-reversed`, `ref-unknown`, `vendor-unknown`.
 */
export async function history(
  repository: Repository,
  policy: Policy,
  { ref = "HEAD", since, until, vendors, mode = "now", allowedSigners }: HistoryOptions = {},
): Promise<HistoryReport> {
  const past = await repository.past(allowedSigners);
  const head = await repository.resolve(ref, "history");
  const range = { head, until, since: since && { day: since } };
  return historyOf(past, policy, { ...range, vendors, mode, names: namesOf(policy), calendar: calendarOf });
}

/** Options of `blame`. */
export interface BlameOptions extends PastOptions {
  readonly vendor: string;
  /** Rule id, in any case, or requirement key. */
  readonly rule: string;
  /** The day to report on; that of the newest commit by default. */
  readonly asOf?: IsoDate;
}

/**
 * Returns since when, by which commit or day, and through whose approval a rule has its current state for a vendor.
 * `blameFormats` render the report. Throws `RunError` as `history`, and `rule-unknown`, `rule-not-asked`.
 */
export async function blame(
  repository: Repository,
  policy: Policy,
  { ref = "HEAD", vendor, rule, asOf, mode = "now", allowedSigners }: BlameOptions,
): Promise<BlameReport> {
  const found = findRule(rule, policy.catalogue);
  const past = await repository.past(allowedSigners);
  const head = await repository.resolve(ref, "history");
  const range = { head, until: asOf, untilOption: "--as-of" };
  return blameOf(past, policy, { ...range, vendor, rule: found, mode, names: namesOf(policy), calendar: calendarOf });
}

/**
 * Judges a commit and returns the state of every requirement, with its clauses, documents and comparisons; with
 * `period` also the events of these days. Throws `RunError` when there is nothing to judge or judging is not possible.
 */
export async function audit(repository: Repository, policy: Policy, choice: AuditChoice = {}): Promise<AuditReport> {
  return auditCommit(await chooseCommit(repository, policy, choice), policy);
}

/**
 * Judges a commit as `audit` does and writes the evidence pack into a folder that is new or empty. Returns the
 * report, and the digest of the manifest. Throws `RunError` as `audit`, `pack-exists`, `pack-blocked`, `output-failed`.
 */
export async function auditPack(
  repository: Repository,
  policy: Policy,
  folder: string,
  choice: AuditChoice = {},
): Promise<{ readonly report: AuditReport; readonly manifestDigest: string }> {
  const state = await chooseCommit(repository, policy, choice);
  const report = await auditCommit(state, policy);
  return { report, manifestDigest: await writeAuditPack(state, report, folder) };
}
