import { today } from "../../adapters/clock.ts";
import { clearKeptFiles } from "../../adapters/disk/cache.ts";
import { folderInRepository } from "../../adapters/disk/places.ts";
import { compilePolicyFiles, policyOf } from "../../adapters/disk/policy-files.ts";
import { warmDocumentThread } from "../../adapters/threads/document-text.ts";
import { readRunConfig } from "../../config/run-config.ts";
import { parseDay } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import type { ChangeScope } from "../../model/report.ts";
import { RunError } from "../../model/run-error.ts";
import { type Severity, severities } from "../../model/severity.ts";
import { maxShards, type ShardChoice, shardFrom } from "../../model/shard.ts";
import type { ReporterName } from "../../report/formats/names.ts";
import { piecesOf } from "../../report/formats/table.ts";
import { fill } from "../../texts/fill.ts";
import { words } from "../../texts/words.ts";
import { judgeTrees } from "../shared/judge-trees.ts";
import { openTrees, type TreeFlags } from "../shared/open-trees.ts";
import { recordsOf } from "../shared/records-of.ts";
import { namesOf } from "../shared/tree-config.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { type JudgingFlags, openJudging } from "./judging.ts";
import { parseAddress, parseOutputs } from "./option-values.ts";
import {
  asOfOption,
  gitDirOption,
  languageOption,
  outputOption,
  reportFormatOption,
  rootOption,
  rulePagesOption,
  verdictExitCodes,
} from "./options.ts";
import type { Terminal } from "./terminal.ts";
import { languageFor, writeReports } from "./write-reports.ts";

/** Options of `clausegate check` as commander gives them. */
interface CheckFlags extends TreeFlags, JudgingFlags {
  readonly asOf?: string;
  readonly scope: ChangeScope;
  readonly vendor?: readonly string[];
  readonly format: ReporterName;
  readonly output?: readonly string[];
  readonly failOn?: Severity;
  readonly language?: Language;
  /** False with `--no-baseline`. */
  readonly baseline: boolean;
  readonly rulePages?: string;
  readonly shard?: string;
}

/** Accepted numbers of threads. */
const workerCounts = Array.from({ length: 16 }, (_, at) => String(at + 1));

export const checkCommand: CliCommand<CheckFlags> = {
  name: "check",
  description: {
    en: "Judge every vendor in vendors/ and report what is missing, with file and line",
    ko: "vendors/ 아래의 모든 업체를 점검하여 미비점을 파일과 줄 번호로 보고",
  },
  options: [
    rootOption,
    gitDirOption,
    asOfOption,
    { flags: "--vendor <id...>", en: "judge only these vendors", ko: "지정한 업체만 점검" },
    reportFormatOption,
    outputOption,
    {
      flags: "--fail-on <severity>",
      en: "lowest severity that fails the verdict: error, warning, note (default: clausegate.yaml, else error)",
      ko: "부적합으로 판정하는 가장 낮은 심각도: error, warning, note (기본값: clausegate.yaml, 없으면 error)",
      choices: severities,
    },
    languageOption,
    {
      flags: "--base <ref>",
      en: "judge the change since this commit or branch, by the rules of the base; only introduced findings fail",
      ko: "이 커밋이나 브랜치 이후의 변경을 기준 커밋의 규칙으로 점검. 새로 생긴 지적사항만 부적합으로 판정",
    },
    { flags: "--head <ref>", en: "judge this commit instead of the working tree", ko: "작업 폴더 대신 이 커밋을 점검" },
    {
      flags: "--staged",
      en: "judge the index (for a pre-commit hook; with --base HEAD, only its changes)",
      ko: "인덱스(다음 커밋에 담길 내용)를 점검 (pre-commit 훅용. --base HEAD와 함께 쓰면 변경만 점검)",
    },
    {
      flags: "--scope <scope>",
      en: "with --base, vendors to judge: changed (their folders differ), all (default: changed)",
      ko: "--base와 함께 사용. 폴더가 달라진 업체만 또는 전체 점검: changed, all (기본값: changed)",
      choices: ["changed", "all"],
      default: "changed",
    },
    {
      flags: "--no-baseline",
      en: "ignore the baseline and report every finding",
      ko: "기준선을 적용하지 않고 모든 지적사항을 보고",
    },
    rulePagesOption,
    {
      flags: "--shard <i/n>",
      en: "judge part I of N of the vendors, I/N; 'clausegate merge' joins the JSON reports. Not with --base or --vendor",
      ko: "업체를 N부분으로 나누어 I번째만 점검 (I/N). 부분의 JSON 보고서는 'clausegate merge'로 합침. --base, --vendor와 함께 쓸 수 없음",
    },
    {
      flags: "--cache <dir>",
      en: "cache folder for the next run (optional, see docs/en/scale.md)",
      ko: "다음 실행에서 다시 쓸 점검 결과를 보관하는 캐시 폴더 (선택 사항, docs/ko/scale.md 참고)",
    },
    {
      flags: "--workers <number>",
      en: "maximum number of threads, 1 to 16; the report is the same (default: chosen from CPU count and inventory size)",
      ko: "최대 스레드 수, 1~16. 보고서는 같음 (기본값: CPU 수와 인벤토리 크기에 따라 정함)",
      choices: workerCounts,
    },
  ],
  examples: [
    "clausegate check",
    "clausegate check --as-of 2026-03-31 --language ko",
    "clausegate check --vendor hanbit-cs --format json",
    "clausegate check --base origin/main",
    "clausegate check --staged --base HEAD",
    "clausegate check --output sarif=report.sarif junit=report.xml --fail-on warning",
    "clausegate check --shard 3/8 --output json=part-3.json",
  ],
  exitCodes: verdictExitCodes,
  run: runCheck,
};

/**
 * Judges the inventory, or a change of it, and writes the reports. Returns 0 for pass, 1 for fail. Throws `RunError`.
 */
async function runCheck(flags: CheckFlags, terminal: Terminal): Promise<ExitCode> {
  const given = flags.asOf === undefined ? undefined : parseDay(flags.asOf);
  if (flags.cache === undefined) warmDocumentThread();
  const outputs = parseOutputs(flags.output ?? []);
  const rulePages = flags.rulePages === undefined ? undefined : parseAddress(flags.rulePages);
  const compiled = await compilePolicyFiles(terminal.policies);
  const policy = policyOf(compiled);
  const part = flags.shard === undefined ? undefined : parseShard(flags.shard, flags);
  if (flags.staged && (flags.head ?? flags.gitDir) !== undefined) throw new RunError("staged-not-head", {});
  const trees = await openTrees(flags);
  try {
    const runConfig = await readRunConfig(trees.judge, namesOf(policy), flags);
    const judging = await openJudging({ ...flags, inventory: runConfig.inventory }, compiled, terminal);
    const { timezone: timeZone } = runConfig.config.values;
    const asOf = given ?? today(timeZone);
    const ofRecords = recordsOf(trees.head, { asOf, isGiven: given !== undefined, timeZone });
    const { scope, vendor: vendors } = flags;
    const onProgress = (done: number, total: number) =>
      terminal.progress(fill(words.progress, { done, total })[terminal.language]);
    const judgeFolders = judging.judgeFolders(trees.place);
    const { language } = runConfig.config.values;
    const shard = part && { ...part, language };
    const options = { asOf, recordsOf: ofRecords, runConfig, flags, scope, vendors, shard, judgeFolders, onProgress };
    const report = await judgeTrees(trees, policy, options).finally(() => terminal.progress(""));
    const folder = folderInRepository(flags.root);
    const render = (format: ReporterName, color: boolean) =>
      piecesOf(format, report, {
        language: languageFor(format, language, terminal),
        color,
        folder,
        ...(rulePages !== undefined && { rulePages }),
      });
    await writeReports({ format: flags.format, outputs, render }, terminal);
    if (judging.keptFiles) clearKeptFiles(judging.keptFiles);
    return report.verdict === "pass" ? 0 : 1;
  } finally {
    trees.close();
  }
}

/** Throws `RunError` `shard-invalid`, `shard-of-change`, `shard-of-vendors`. */
function parseShard(value: string, { base, vendor }: CheckFlags): ShardChoice {
  const shard = shardFrom(value);
  if (!shard) throw new RunError("shard-invalid", { value, most: maxShards });
  if (base !== undefined) throw new RunError("shard-of-change", {});
  if (vendor !== undefined) throw new RunError("shard-of-vendors", {});
  return shard;
}
