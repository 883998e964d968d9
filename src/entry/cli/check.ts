import { today } from "../../adapters/clock.ts";
import { clearKeptFiles } from "../../adapters/disk/cache.ts";
import { writeAllWhole } from "../../adapters/disk/output.ts";
import { folderInRepository } from "../../adapters/disk/places.ts";
import { compilePolicyFiles, policyOf } from "../../adapters/disk/policy-files.ts";
import { readRunConfig } from "../../config/run-config.ts";
import { parseDay } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import type { ChangeScope } from "../../model/report.ts";
import { RunError } from "../../model/run-error.ts";
import type { Severity } from "../../model/severity.ts";
import { maxShards, type ShardChoice, shardFrom } from "../../model/shard.ts";
import { piecesOf, type ReporterName } from "../../report/formats/table.ts";
import { fill } from "../../texts/fill.ts";
import { words } from "../../texts/words.ts";
import { judgeTrees, namesOf } from "../shared/judge-trees.ts";
import { openTrees, type TreeFlags } from "../shared/open-trees.ts";
import { type JudgingFlags, openJudging } from "./judging.ts";
import { parseAddress, parseOutputs } from "./option-values.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate check` as commander hands them over. */
export interface CheckFlags extends TreeFlags, JudgingFlags {
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

/** Judges the inventory, or a change of it, and writes the reports. Returns 0 for pass, 1 for fail. Throws `RunError`. */
export async function runCheck(flags: CheckFlags, terminal: Terminal): Promise<number> {
  const given = flags.asOf === undefined ? undefined : parseDay(flags.asOf);
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
    const asOf = given ?? today(runConfig.config.values.timezone);
    const { scope, vendor: vendors } = flags;
    const onProgress = (done: number, total: number) =>
      terminal.progress(fill(words.progress, { done, total })[terminal.language]);
    const judgeFolders = judging.judgeFolders(trees.place);
    const { language } = runConfig.config.values;
    const shard = part && { ...part, language };
    const options = { asOf, runConfig, flags, scope, vendors, shard, judgeFolders, onProgress };
    const report = await judgeTrees(trees, policy, options).finally(() => terminal.progress(""));
    const folder = folderInRepository(flags.root);
    /** Data is the same whatever the machine's locale. */
    const render = (format: ReporterName, color: boolean) =>
      piecesOf(format, report, {
        language: language ?? (format === "text" ? terminal.language : "en"),
        color,
        folder,
        ...(rulePages !== undefined && { rulePages }),
      });
    await writeAllWhole(outputs.map(({ format, file }) => ({ path: file, pieces: render(format, false) })));
    terminal.queue(render(flags.format, terminal.color));
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
