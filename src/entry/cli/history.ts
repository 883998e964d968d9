import { calendarOf } from "../../adapters/clock.ts";
import { compilePolicyFiles, loadPolicyFiles, policyOf } from "../../adapters/disk/policy-files.ts";
import { openRepository, type Repository } from "../../adapters/git/repository.ts";
import { readRunConfig } from "../../config/run-config.ts";
import { type IsoDate, isIsoDate, parseDay } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import { RunError } from "../../model/run-error.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { blame } from "../../usecases/history/blame.ts";
import { type BlameFormatName, blameFormats } from "../../usecases/history/blame-formats.ts";
import type { Since } from "../../usecases/history/dated-commits.ts";
import { type HistoryFormatName, historyFormats } from "../../usecases/history/formats.ts";
import { type HistoryOptions, historyOf } from "../../usecases/history/history.ts";
import type { PolicyMode } from "../../usecases/history/survey.ts";
import { findRule } from "../../usecases/rules/explain.ts";
import { namesOf } from "../shared/judge-trees.ts";
import { historyJudging } from "./judging.ts";
import type { Terminal } from "./terminal.ts";

interface PastFlags {
  readonly root: string;
  readonly gitDir?: string;
  readonly ref?: string;
  readonly policy: PolicyMode;
  readonly allowedSigners?: string;
  readonly language?: Language;
}

/** Options of `clausegate history` as commander hands them over. */
export interface HistoryFlags extends PastFlags {
  readonly since?: string;
  readonly until?: string;
  readonly vendor?: readonly string[];
  readonly format: HistoryFormatName;
}

/** Options of `clausegate blame`. */
export interface BlameFlags extends PastFlags {
  readonly asOf?: string;
  readonly format: BlameFormatName;
}

/** Tells which commits and days changed a verdict. Throws `RunError`. */
export async function runHistory(flags: HistoryFlags, terminal: Terminal): Promise<void> {
  const compiled = await compilePolicyFiles(terminal.policies);
  const policy = policyOf(compiled);
  const repository = await openRepository(flags);
  try {
    const past = await repository.past(flags.allowedSigners);
    const { head, until } = await endOf(repository, flags);
    const since = await sinceOf(repository, flags.since);
    const judgeJobs = historyJudging(flags, compiled, terminal);
    const options = { ...optionsOf(policy, flags), head, until, since, vendors: flags.vendor, judgeJobs };
    const report = await historyOf(past, policy, options);
    const language = await languageOf(repository, policy, { head, flags, terminal });
    terminal.queue([historyFormats[flags.format](report, { language, color: terminal.color })]);
  } finally {
    repository.close();
  }
}

/** Tells since when and by whom a rule is broken or met. Throws `RunError`. */
export async function runBlame(
  { vendor, rule }: { readonly vendor: string; readonly rule: string },
  flags: BlameFlags,
  terminal: Terminal,
): Promise<void> {
  const until = flags.asOf === undefined ? undefined : parseDay(flags.asOf);
  const policy = await loadPolicyFiles(terminal.policies);
  const found = findRule(rule, policy.catalogue);
  const repository = await openRepository(flags);
  try {
    const past = await repository.past(flags.allowedSigners);
    const head = await repository.resolve(flags.ref ?? "HEAD", "history");
    const report = await blame(past, policy, {
      ...optionsOf(policy, flags),
      ...{ head, until, untilOption: "--as-of", vendor, rule: found },
    });
    const language = await languageOf(repository, policy, { head, flags, terminal });
    terminal.queue([blameFormats[flags.format](report, { language, color: terminal.color })]);
  } finally {
    repository.close();
  }
}

function optionsOf(policy: Policy, { policy: mode }: PastFlags): Pick<HistoryOptions, "mode" | "names" | "calendar"> {
  return { mode, names: namesOf(policy), calendar: calendarOf };
}

/** Whoever writes a day means one: a branch of such a name is `refs/heads/2026-01-01`. Throws `RunError` `history-two-ends`. */
async function endOf(
  repository: Repository,
  { ref, until }: HistoryFlags,
): Promise<{ head: string; until: IsoDate | undefined }> {
  const day = until !== undefined && looksLikeDay(until) ? parseDay(until, "--until") : undefined;
  const named = day === undefined ? until : undefined;
  if (ref !== undefined && named !== undefined) throw new RunError("history-two-ends", {});
  return { head: await repository.resolve(named ?? ref ?? "HEAD", "history"), until: day };
}

async function sinceOf(repository: Repository, since: string | undefined): Promise<Since | undefined> {
  if (since === undefined) return undefined;
  if (looksLikeDay(since)) return { day: parseDay(since, "--since") };
  return { commit: await repository.resolve(since, "history"), ref: since };
}

function looksLikeDay(text: string): boolean {
  return isIsoDate(text) || /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** Somebody's choice, else the newest configuration's, else the terminal's for people. Data is the same whatever the machine's locale. */
async function languageOf(
  repository: Repository,
  policy: Policy,
  asked: {
    readonly head: string;
    readonly flags: PastFlags & { readonly format: string };
    readonly terminal: Terminal;
  },
): Promise<Language> {
  const { head, flags, terminal } = asked;
  const runConfig = await readRunConfig(await repository.tree(head), namesOf(policy), {
    language: flags.language,
  }).catch(() => undefined);
  return runConfig?.config.values.language ?? flags.language ?? (flags.format === "text" ? terminal.language : "en");
}
