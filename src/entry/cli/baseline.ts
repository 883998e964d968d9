import { today } from "../../adapters/clock.ts";
import { writeBelow } from "../../adapters/disk/output.ts";
import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import { openDirectory } from "../../adapters/disk/tree.ts";
import { baselinePath } from "../../config/baseline/file.ts";
import { type RunConfigFlags, readRunConfig } from "../../config/run-config.ts";
import { parseDay } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import type { Report } from "../../model/report.ts";
import { RunError } from "../../model/run-error.ts";
import type { InventoryTree } from "../../model/tree.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { fill } from "../../texts/fill.ts";
import { words } from "../../texts/words.ts";
import { acceptFindings, addFindings, type BaselineOptions, pruneBaseline } from "../../usecases/baseline/baseline.ts";
import { namesOf } from "../shared/tree-config.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { asOfOption, pageLanguageOption, rootOption, verdictExitCodes } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate baseline write` and `prune`. */
interface BaselineFlags {
  readonly root: string;
  readonly asOf?: string;
  readonly language?: Language;
}

interface BaselineWriteFlags extends BaselineFlags {
  readonly add?: true;
}

const writeCommand: CliCommand<BaselineWriteFlags> = {
  name: "write",
  description: { en: "Accept every open finding of today", ko: "현재의 모든 미조치 지적사항을 기준선으로 기록" },
  options: [
    rootOption,
    asOfOption,
    {
      flags: "--add",
      en: "after an upgrade: keep all entries, and add only findings of rules that changed since the baseline was written",
      ko: "업그레이드 후: 기존 항목은 그대로 두고, 기준선을 기록한 뒤 바뀐 규칙의 지적사항만 추가",
    },
    pageLanguageOption,
  ],
  examples: ["clausegate baseline write", "clausegate baseline write --add"],
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
async function runBaselineWrite(flags: BaselineWriteFlags, terminal: Terminal): Promise<ExitCode> {
  if (flags.add) return runBaselineAdd(flags, terminal);
  const { tree, policy, options } = await openInventory(flags, terminal, { baseline: false });
  const { text, entries, report } = await acceptFindings(tree, policy, options);
  await writeBelow(flags.root, baselinePath, text);
  return sayDone(terminal, flags, report, fill(words.baselineWritten, { count: entries, file: baselinePath }));
}

/** Adds the open findings of changed rules. Throws `RunError` `baseline-missing`. */
async function runBaselineAdd(flags: BaselineFlags, terminal: Terminal): Promise<ExitCode> {
  const { tree, policy, options } = await openInventory(flags, terminal, { baseline: true });
  const { text, entries, report } = await addFindings(tree, policy, options);
  await writeBelow(flags.root, baselinePath, text);
  return sayDone(terminal, flags, report, fill(words.baselineAdded, { count: entries, file: baselinePath }));
}

/** Removes the entries that no longer excuse anything. Throws `RunError` `baseline-missing`. */
async function runBaselinePrune(flags: BaselineFlags, terminal: Terminal): Promise<ExitCode> {
  const { tree, policy, options } = await openInventory(flags, terminal, { baseline: true });
  const { text, entries, removed, report } = await pruneBaseline(tree, policy, options);
  if (entries + removed === 0) throw new RunError("baseline-missing", { file: baselinePath });
  await writeBelow(flags.root, baselinePath, text);
  return sayDone(terminal, flags, report, fill(words.baselinePruned, { removed, count: entries }));
}

async function openInventory(
  { root, asOf }: BaselineFlags,
  terminal: Terminal,
  counting: Required<Pick<RunConfigFlags, "baseline">>,
): Promise<{ tree: InventoryTree; policy: Policy; options: BaselineOptions }> {
  const policy = await loadPolicyFiles(terminal.policies);
  const tree = await openDirectory(root);
  const runConfig = await readRunConfig(tree, namesOf(policy), counting);
  const day = asOf === undefined ? today(runConfig.config.values.timezone) : parseDay(asOf);
  return { tree, policy, options: { asOf: day, runConfig } };
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
