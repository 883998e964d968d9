import { isTimeZone, today } from "../../adapters/clock.ts";
import { writeBelow } from "../../adapters/disk/output.ts";
import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import { openDirectory } from "../../adapters/disk/tree.ts";
import { baselinePath, toBaseline, writeBaseline } from "../../config/baseline/file.ts";
import { type RunConfigFlags, readRunConfig } from "../../config/run-config.ts";
import { parseDay } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import type { Report } from "../../model/report.ts";
import { RunError } from "../../model/run-error.ts";
import { fill } from "../../texts/fill.ts";
import { problemTexts } from "../../texts/problems.ts";
import { words } from "../../texts/words.ts";
import { judgeInventory } from "../../usecases/check/check.ts";
import type { InventoryRun } from "../../usecases/check/inventory-run.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { asOfOption, pageLanguageOption, rootOption, verdictExitCodes } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate baseline write` and `prune`. */
interface BaselineFlags {
  readonly root: string;
  readonly asOf?: string;
  readonly language?: Language;
}

const writeCommand: CliCommand<BaselineFlags> = {
  name: "write",
  description: { en: "Accept every open finding of today", ko: "현재의 모든 미조치 지적사항을 기준선으로 기록" },
  options: [rootOption, asOfOption, pageLanguageOption],
  examples: ["clausegate baseline write"],
  exitCodes: verdictExitCodes,
  run: runBaselineWrite,
};

const pruneCommand: CliCommand<BaselineFlags> = {
  name: "prune",
  description: { en: "Remove entries that are no longer needed", ko: "더 이상 필요하지 않은 항목을 삭제" },
  options: [rootOption, asOfOption, pageLanguageOption],
  examples: ["clausegate baseline prune"],
  exitCodes: verdictExitCodes,
  run: runBaselinePrune,
};

export const baselineCommand: CliCommand = {
  name: "baseline",
  description: {
    en: "Accept today's findings, so that only new ones fail",
    ko: "현재 지적사항을 기준선으로 삼아 이후의 것만 부적합으로 판정",
  },
  examples: [...writeCommand.examples, ...pruneCommand.examples],
  exitCodes: verdictExitCodes,
  commands: [writeCommand, pruneCommand],
};

/**
 * Accepts today's open findings: afterwards only others fail. Returns 1 when vendors could not be judged; their
 * findings are not included. Throws `RunError`.
 */
async function runBaselineWrite(flags: BaselineFlags, terminal: Terminal): Promise<ExitCode> {
  const { report } = await judgeAll(flags, terminal, { baseline: false });
  const entries = report.findings.filter(({ disposition, basis }) => disposition === "open" && basis !== "gate");
  await writeBelow(flags.root, baselinePath, toBaseline(report.findings));
  return sayDone(terminal, flags, report, fill(words.baselineWritten, { count: entries.length, file: baselinePath }));
}

/** Removes the entries that no longer excuse anything. Throws `RunError` `baseline-missing`. */
async function runBaselinePrune(flags: BaselineFlags, terminal: Terminal): Promise<ExitCode> {
  const { report, run, entries } = await judgeAll(flags, terminal, { baseline: true });
  if (entries === 0) throw new RunError("baseline-missing", { file: baselinePath });
  const needed = run.neededBaseline();
  await writeBelow(flags.root, baselinePath, writeBaseline(needed));
  const counts = { removed: entries - needed.length, count: needed.length };
  return sayDone(terminal, flags, report, fill(words.baselinePruned, counts));
}

async function judgeAll(
  { root, asOf }: BaselineFlags,
  terminal: Terminal,
  counting: Required<Pick<RunConfigFlags, "baseline">>,
): Promise<{ report: Report; run: InventoryRun; entries: number }> {
  const policy = await loadPolicyFiles(terminal.policies);
  const tree = await openDirectory(root);
  const runConfig = await readRunConfig(tree, { catalogue: policy.catalogue, isTimeZone }, counting);
  const [problem] = runConfig.problems;
  if (problem)
    throw new RunError(
      "gate-invalid",
      { file: problem.file, message: problemTexts(problem, "en").message },
      { problems: runConfig.problems },
    );
  const day = asOf === undefined ? today(runConfig.config.values.timezone) : parseDay(asOf);
  const judged = await judgeInventory(tree, policy, { asOf: day, runConfig });
  return { ...judged, entries: runConfig.baseline.length };
}

function sayDone(terminal: Terminal, flags: BaselineFlags, report: Report, done: Record<Language, string>): ExitCode {
  const language = flags.language ?? terminal.language;
  const { notJudged } = report.summary;
  const lines = [
    done[language],
    ...(notJudged > 0 ? [fill(words.baselineNotJudged, { count: notJudged })[language]] : []),
  ];
  terminal.queue([`${lines.join("\n")}\n`]);
  return notJudged > 0 ? 1 : 0;
}
