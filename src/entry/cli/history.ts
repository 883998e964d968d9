import { calendarOf } from "../../adapters/clock.ts";
import { compilePolicyFiles, loadPolicyFiles, policyOf } from "../../adapters/disk/policy-files.ts";
import { openRepository, type Repository } from "../../adapters/git/repository.ts";
import { readRunConfig } from "../../config/run-config.ts";
import { type IsoDate, isIsoDate, parseDay } from "../../model/iso-date.ts";
import type { Language, Localized } from "../../model/language.ts";
import { RunError } from "../../model/run-error.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { blame } from "../../usecases/history/blame.ts";
import { type BlameFormatName, blameFormatNames, blameFormats } from "../../usecases/history/blame-formats.ts";
import type { Since } from "../../usecases/history/dated-commits.ts";
import { type HistoryFormatName, historyFormatNames, historyFormats } from "../../usecases/history/formats.ts";
import { type HistoryOptions, historyOf } from "../../usecases/history/history.ts";
import { type PolicyMode, policyModes } from "../../usecases/history/survey.ts";
import { findRule } from "../../usecases/rules/explain.ts";
import { namesOf } from "../shared/tree-config.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { historyJudging } from "./history-judging.ts";
import {
  type CliOption,
  gitDirOption,
  languageOption,
  rootOption,
  ruleArgument,
  signersOption,
  vendorArgument,
} from "./options.ts";
import type { Terminal } from "./terminal.ts";
import { languageFor } from "./write-reports.ts";

interface PastFlags {
  readonly root: string;
  readonly gitDir?: string;
  readonly ref?: string;
  readonly policy: PolicyMode;
  readonly allowedSigners?: string;
  readonly language?: Language;
}

/** Options of `clausegate history` as commander gives them. */
interface HistoryFlags extends PastFlags {
  readonly since?: string;
  readonly until?: string;
  readonly vendor?: readonly string[];
  readonly format: HistoryFormatName;
}

/** Options of `clausegate blame`. */
interface BlameFlags extends PastFlags {
  readonly asOf?: string;
  readonly format: BlameFormatName;
}

const policyOption: CliOption = {
  flags: "--policy <policy>",
  en: "configuration for old commits: now (of the newest commit), then (of each commit) (default: now). The rules are always this version's",
  ko: "이전 커밋에 적용할 설정: now(가장 최근 커밋의 설정), then(각 커밋의 설정) (기본값: now). 규칙은 항상 이 버전의 규칙",
  choices: policyModes,
  default: "now",
};

const refOption: CliOption = {
  flags: "--ref <ref>",
  en: "branch, tag or commit at the end of the history (default: HEAD)",
  ko: "이력이 끝나는 브랜치, 태그, 커밋 (기본값: HEAD)",
};

const exitCodes: Localized = {
  en: "Exit codes: 0 shown, whatever the verdicts, 2 not shown",
  ko: "종료 코드: 0 이력을 표시함 (판정과 무관), 2 표시하지 못함",
};

export const historyCommand: CliCommand<HistoryFlags> = {
  name: "history",
  description: {
    en: "Show the commits that changed a verdict, and the days on which it changed without one: who, when, what",
    ko: "판정을 바꾼 커밋과 커밋 없이 판정이 바뀐 날을 표시 (누가, 언제, 무엇을)",
  },
  options: [
    {
      flags: "--since <date|ref>",
      en: "first day, YYYY-MM-DD, or the commit before it (default: first commit)",
      ko: "이날(YYYY-MM-DD)부터 또는 이 커밋 다음부터 (기본값: 첫 커밋부터)",
    },
    {
      flags: "--until <date|ref>",
      en: "last day, YYYY-MM-DD, or last commit (default: day of the newest commit, not today)",
      ko: "이날(YYYY-MM-DD) 또는 이 커밋까지 (기본값: 가장 최근 커밋의 날. 오늘이 아님)",
    },
    { flags: "--vendor <id...>", en: "only these vendors", ko: "지정한 업체만 표시" },
    {
      flags: "--format <format>",
      en: "format: text, json, csv, markdown (default: text)",
      ko: "형식: text, json, csv, markdown (기본값: text)",
      choices: historyFormatNames,
      default: "text",
    },
    policyOption,
    rootOption,
    gitDirOption,
    refOption,
    signersOption,
    languageOption,
  ],
  examples: [
    "clausegate history",
    "clausegate history --since 2026-01-01 --until 2026-03-31 --format markdown",
    "clausegate history --since v1.0 --vendor hanbit-cs --format csv",
    "clausegate history --policy then --allowed-signers ~/.config/git/allowed_signers",
  ],
  exitCodes: exitCodes,
  run: runHistory,
};

export const blameCommand: CliCommand<BlameFlags, [string, string]> = {
  name: "blame",
  description: {
    en: "Show since when a vendor meets or breaks a rule, by which commit or day, and with whose approval",
    ko: "업체가 규칙을 언제부터, 어느 커밋이나 날짜에, 누구의 승인으로 충족하거나 위반하였는지 표시",
  },
  arguments: [vendorArgument, ruleArgument],
  options: [
    {
      flags: "--as-of <date>",
      en: "as-of date, YYYY-MM-DD (default: day of the newest commit, not today)",
      ko: "상태를 표시할 기준일, YYYY-MM-DD (기본값: 가장 최근 커밋의 날. 오늘이 아님)",
    },
    refOption,
    rootOption,
    gitDirOption,
    {
      flags: "--format <format>",
      en: "format: text, json (default: text)",
      ko: "형식: text, json (기본값: text)",
      choices: blameFormatNames,
      default: "text",
    },
    policyOption,
    signersOption,
    languageOption,
  ],
  examples: [
    "clausegate blame hanbit-cs AGR-01",
    "clausegate blame hanbit-cs incident-reporting --as-of 2026-03-31 --format json",
  ],
  exitCodes: exitCodes,
  run: runBlame,
};

/** Prints the commits and days that changed a verdict. Throws `RunError`. */
async function runHistory(flags: HistoryFlags, terminal: Terminal): Promise<ExitCode> {
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
    return 0;
  } finally {
    repository.close();
  }
}

/** Prints since when and through whom a rule is broken or met. Throws `RunError`. */
async function runBlame(flags: BlameFlags, terminal: Terminal, vendor: string, rule: string): Promise<ExitCode> {
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
    return 0;
  } finally {
    repository.close();
  }
}

function optionsOf(policy: Policy, { policy: mode }: PastFlags): Pick<HistoryOptions, "mode" | "names" | "calendar"> {
  return { mode, names: namesOf(policy), calendar: calendarOf };
}

/**
 * The end of a history. A word that is a day counts as one: a branch of that name is `refs/heads/2026-01-01`. Throws
 * `RunError` `history-two-ends`.
 */
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

/** The chosen language, else the newest configuration's, else as `languageFor`. */
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
  return languageFor(flags.format, runConfig?.config.values.language ?? flags.language, terminal);
}
