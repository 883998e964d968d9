import { calendarOf } from "../../adapters/clock.ts";
import { writeFolder } from "../../adapters/disk/pack-folder.ts";
import type { Repository } from "../../adapters/git/repository.ts";
import { type ReadRunConfig, readRunConfig } from "../../config/run-config.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import type { Past } from "../../model/past.ts";
import { RunError } from "../../model/run-error.ts";
import type { CommitInventory } from "../../model/tree.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { type AuditOptions, audit } from "../../usecases/audit/audit.ts";
import { type Chosen, chosen, isDay } from "../../usecases/audit/chosen-commit.ts";
import { auditFormats } from "../../usecases/audit/formats.ts";
import { type Copies, writePack } from "../../usecases/audit/pack/pack.ts";
import { type Days, periodOf } from "../../usecases/audit/period.ts";
import type { AuditPeriod, AuditReport } from "../../usecases/audit/report.ts";
import { detailedHistory } from "../../usecases/history/history.ts";
import type { JudgeJobs } from "../../usecases/history/judge-jobs.ts";
import { namesOf } from "./tree-config.ts";

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
export async function chooseCommit(repository: Repository, policy: Policy, choice: AuditChoice): Promise<AuditedState> {
  const { at, asOf: given, period, allowedSigners, language } = choice;
  const needsLine = period !== undefined || isDay(at);
  const past = await repository.past(allowedSigners, needsLine ? undefined : "single-commits");
  // An unusable file of signers is refused even if no signature is reported.
  await past.signatures([]);
  const names = namesOf(policy);
  const found = await chosen(past, { repository, names, calendarOf }, { at, given });
  const tree = await repository.tree(found.commit);
  const runConfig = await readRunConfig(tree, names, { language });
  return { ...found, past, tree, runConfig, period };
}

/** Judges the commit, and reports on the period if one is given. Throws `RunError`. */
export async function auditCommit(
  state: AuditedState,
  policy: Policy,
  how: Pick<AuditOptions, "onProgress"> & { readonly judgeJobs?: JudgeJobs | undefined } = {},
): Promise<AuditReport> {
  const { past, tree, period, isCut: _, ...facts } = state;
  if (period && period.to > facts.asOf) throw new RunError("period-not-over", { to: period.to, as_of: facts.asOf });
  const report = await audit(tree, policy, { ...facts, onProgress: how.onProgress });
  return {
    ...report,
    period: period ? await reportPeriod(period, policy, { ...state, judgeJobs: how.judgeJobs }) : null,
  };
}

/**
 * Writes the evidence pack of an audit into a new folder. Returns the digest of its manifest, which proves that a pack
 * is the original. Throws `RunError` `pack-exists`, `pack-blocked`, `output-failed`.
 */
export async function writeAuditPack(state: AuditedState, report: AuditReport, folder: string): Promise<string> {
  const language = state.runConfig.config.values.language ?? "en";
  const reports = (copies: Copies) => auditFormats(report, language, copies);
  return writeFolder(folder, (writer) => writePack(writer, { report, tree: state.tree, reports }));
}

async function reportPeriod(
  days: Days,
  policy: Policy,
  { past, commit, runConfig, judgeJobs }: AuditedState & { readonly judgeJobs: JudgeJobs | undefined },
): Promise<AuditPeriod> {
  const range = { head: commit, until: days.to, untilOption: "--period" };
  const options = { ...range, judgeJobs, mode: "now", names: namesOf(policy), calendar: calendarOf } as const;
  return periodOf(await detailedHistory(past, policy, options), days, runConfig.failOn);
}
