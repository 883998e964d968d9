import { calendarOf } from "../../adapters/clock.ts";
import { readNamedFile } from "../../adapters/disk/named-file.ts";
import { freePlace, listFolder, writeFolder } from "../../adapters/disk/pack-folder.ts";
import { refuseInGitFolder, refuseInside } from "../../adapters/disk/places.ts";
import { compilePolicyFiles, policyOf } from "../../adapters/disk/policy-files.ts";
import { openRepository } from "../../adapters/git/repository.ts";
import { type ReadRunConfig, readRunConfig } from "../../config/run-config.ts";
import { isIsoDate, parseDay } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import type { Past } from "../../model/past.ts";
import { RunError } from "../../model/run-error.ts";
import { terminal as escaped } from "../../report/formats/escape.ts";
import { paletteFor } from "../../report/formats/palette.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { auditWords } from "../../texts/audit.ts";
import { fill } from "../../texts/fill.ts";
import { words } from "../../texts/words.ts";
import { audit } from "../../usecases/audit/audit.ts";
import { chosen, isDay } from "../../usecases/audit/chosen-commit.ts";
import { auditFormats } from "../../usecases/audit/formats.ts";
import { comparePack, manifestName, type PackDifferences, readManifest } from "../../usecases/audit/pack/manifest.ts";
import { type Copies, writePack } from "../../usecases/audit/pack/pack.ts";
import { type Days, periodOf } from "../../usecases/audit/period.ts";
import type { AuditPeriod } from "../../usecases/audit/report.ts";
import { detailedHistory } from "../../usecases/history/history.ts";
import type { JudgeJobs } from "../../usecases/history/judge-jobs.ts";
import { namesOf } from "../shared/judge-trees.ts";
import { historyJudging } from "./judging.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate audit` as commander hands them over. */
export interface AuditFlags {
  readonly root: string;
  readonly gitDir?: string;
  readonly at?: string;
  readonly asOf?: string;
  readonly period?: string;
  readonly output: string;
  readonly allowedSigners?: string;
  readonly language?: Language;
}

/** Options of `clausegate audit verify`. */
export interface VerifyFlags {
  readonly manifestDigest?: string;
  readonly language?: Language;
}

/** Judges a commit and writes the evidence pack. Throws `RunError`. */
export async function runAudit(flags: AuditFlags, terminal: Terminal): Promise<void> {
  const given = flags.asOf === undefined ? undefined : parseDay(flags.asOf);
  const days = flags.period === undefined ? undefined : parsePeriod(flags.period);
  refuseInGitFolder({ path: flags.output, option: "-o" });
  await freePlace(flags.output);
  const compiled = await compilePolicyFiles(terminal.policies);
  const policy = policyOf(compiled);
  const repository = await openRepository(flags);
  try {
    const needsLine = days !== undefined || isDay(flags.at);
    const past = await repository.past(flags.allowedSigners, needsLine ? undefined : "single-commits");
    // A file of signers that cannot be used is refused whether or not a signature is told of.
    await past.signatures([]);
    const { commit, committedOn, committerDay, leftOut, asOf, isCut } = await chosen(
      past,
      { repository, names: namesOf(policy), calendarOf },
      {
        at: flags.at,
        given,
      },
    );
    const tree = await repository.tree(commit);
    const runConfig = await readRunConfig(tree, namesOf(policy), { language: flags.language });
    refuseInside({ path: flags.output, option: "-o" }, { root: flags.root, inventory: runConfig.inventory });
    if (days && days.to > asOf) throw new RunError("period-not-over", { to: days.to, as_of: asOf });
    const onProgress = (done: number, total: number) =>
      terminal.progress(fill(words.progress, { done, total })[terminal.language]);
    const options = { asOf, runConfig, commit, committedOn, committerDay, leftOut, onProgress };
    const report = await audit(tree, policy, options).finally(() => terminal.progress(""));
    const period = days
      ? await told(past, policy, { commit, days, runConfig, judgeJobs: historyJudging(flags, compiled, terminal) })
      : null;
    const whole = { ...report, period };
    const language = runConfig.config.values.language ?? "en";
    const reports = (copies: Copies) => auditFormats(whole, language, copies);
    const digest = await writeFolder(flags.output, (writer) => writePack(writer, { report: whole, tree, reports }));
    const say = (text: { readonly en: string; readonly ko: string }) => text[terminal.language];
    const palette = paletteFor(terminal.color);
    const verdict = say(words[report.verdict]);
    terminal.queue([
      `${report.verdict === "pass" ? palette.success(verdict) : palette.error(verdict)}\n`,
      `${escaped(say(fill(auditWords.written, { folder: flags.output, commit, as_of: asOf })))}\n`,
      `${say(fill(auditWords.manifestDigest, { digest }))}\n`,
      ...(leftOut + (period?.leftOut ?? 0) > 0 ? [`${say(auditWords.leftOut)}\n`] : []),
      ...(isCut ? [`${say(fill(auditWords.cut, { as_of: asOf }))}\n`] : []),
    ]);
  } finally {
    repository.close();
  }
}

/** What a period is told of, and who judges it. */
interface PeriodContext {
  readonly commit: string;
  readonly days: Days;
  readonly runConfig: ReadRunConfig;
  readonly judgeJobs: JudgeJobs;
}

async function told(
  past: Past,
  policy: Policy,
  { commit, days, runConfig, judgeJobs }: PeriodContext,
): Promise<AuditPeriod> {
  const range = { head: commit, until: days.to, untilOption: "--period" };
  const options = { ...range, judgeJobs, mode: "now", names: namesOf(policy), calendar: calendarOf } as const;
  return periodOf(await detailedHistory(past, policy, options), days, runConfig.failOn);
}

/** Throws `RunError` `period-invalid`. */
function parsePeriod(value: string): Days {
  const [from = "", to = "", ...more] = value.split("..");
  if (more.length === 0 && isIsoDate(from) && isIsoDate(to) && from <= to) return { from, to };
  throw new RunError("period-invalid", { value });
}

/** Compares a pack with its manifest, and that with the digest that was handed over. Returns 0 when nothing was touched, 1 otherwise. Throws `RunError`. */
export async function runAuditVerify(folder: string, flags: VerifyFlags, terminal: Terminal): Promise<number> {
  const wanted = flags.manifestDigest?.toLowerCase();
  if (wanted !== undefined && !/^[0-9a-f]{64}$/.test(wanted)) {
    throw new RunError("digest-invalid", { value: flags.manifestDigest ?? "" });
  }
  const { path, bytes } = await readNamedFile(`${folder}/${manifestName}`);
  const read = readManifest(bytes, path);
  const files = listFolder(folder);
  const differences = comparePack(read, files);
  const digest = files.find((file) => file.path === manifestName)?.sha256 ?? "";
  const isAnother = wanted !== undefined && wanted !== digest;
  const isIntact = Object.values(differences).every((paths) => paths.length === 0);
  const { commit, asOf: as_of } = read.manifest;
  const say = (text: { readonly en: string; readonly ko: string }) => text[terminal.language];
  const about = { count: read.manifest.files.length, commit, as_of };
  const { intact, touched } = isAnother ? auditWords.unattested : auditWords;
  const lines = [
    ...(isAnother ? [say(fill(auditWords.anotherManifest, { given: wanted, found: digest }))] : []),
    ...(isIntact ? [say(fill(intact, about))] : [say(touched), ...differenceLines(differences, say)]),
    ...(isIntact && !isAnother ? [say(fill(auditWords.manifestDigest, { digest }))] : []),
  ];
  terminal.queue([`${lines.map(escaped).join("\n")}\n`]);
  return isIntact && !isAnother ? 0 : 1;
}

function differenceLines(
  differences: PackDifferences,
  say: (text: { readonly en: string; readonly ko: string }) => string,
): string[] {
  return (["altered", "added", "removed"] as const).flatMap((kind) =>
    differences[kind].map((path) => `  ${say(auditWords[kind])}: ${path}`),
  );
}
