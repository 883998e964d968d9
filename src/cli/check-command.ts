import { today } from "../adapters/clock.ts";
import { clearKeptFiles, openKeptFiles } from "../adapters/kept-files.ts";
import { writeAllWhole } from "../adapters/output.ts";
import { type CompiledPolicy, compilePolicyFiles, digestOfFile, policyOf } from "../adapters/policy-files.ts";
import { defaultWorkers } from "../adapters/workers.ts";
import { readGate } from "../gate.ts";
import { type IsoDate, isIsoDate } from "../model/iso-date.ts";
import type { Language } from "../model/language.ts";
import type { ChangeScope } from "../model/report.ts";
import { RunError } from "../model/run-error.ts";
import type { Severity } from "../model/severity.ts";
import { piecesOf, type ReporterName, reporterNames } from "../reporters/table.ts";
import { judgeInWorkers } from "../run/judge-in-workers.ts";
import { judgeTrees, namesOf } from "../run/judge-trees.ts";
import { openTrees, type TreeFlags } from "../run/trees.ts";
import { addressOf, type NamedOutput, outputOf } from "../run/values.ts";
import type { Cache } from "../run/worker-job.ts";
import { fill } from "../texts/fill.ts";
import { words } from "../texts/words.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate check` as commander hands them over. */
export interface CheckFlags extends TreeFlags {
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
  /** Folder of the cache. */
  readonly cache?: string;
  /** Most threads. */
  readonly workers?: string;
}

/** Judges the inventory, or a change of it, and writes the reports. Returns 0 for pass, 1 for fail. Throws `RunError`. */
export async function runCheck(flags: CheckFlags, terminal: Terminal): Promise<number> {
  const given = flags.asOf === undefined ? undefined : parseDay(flags.asOf);
  const outputs = parseOutputs(flags.output ?? []);
  const rulePages = flags.rulePages === undefined ? undefined : parseAddress(flags.rulePages);
  const compiled = await compilePolicyFiles(terminal.policies);
  const policy = policyOf(compiled);
  const cache = flags.cache === undefined ? undefined : await openCache(flags.cache, compiled, terminal);
  const trees = await openTrees(flags);
  try {
    const gate = await readGate(trees.judge, namesOf(policy), flags);
    const asOf = given ?? today(gate.config.values.timezone);
    const { scope, vendor: vendors } = flags;
    const onProgress = (done: number, total: number) =>
      terminal.progress(fill(words.progress, { done, total })[terminal.language]);
    const judgeFolders = judgeInWorkers({
      script: new URL("judge-worker.mjs", terminal.policies),
      most: flags.workers === undefined ? defaultWorkers() : Number(flags.workers),
      place: trees.place,
      policy: compiled,
      cache,
    });
    const options = { asOf, gate, flags, scope, vendors, judgeFolders, onProgress };
    const report = await judgeTrees(trees, policy, options).finally(() => terminal.progress(""));
    const { language } = gate.config.values;
    /** Data is the same whatever the machine's locale. */
    const render = (format: ReporterName, color: boolean) =>
      piecesOf(format, report, {
        language: language ?? (format === "text" ? terminal.language : "en"),
        color,
        ...(rulePages !== undefined && { rulePages }),
      });
    await writeAllWhole(outputs.map(({ format, file }) => ({ path: file, pieces: render(format, false) })));
    terminal.queue(render(flags.format, terminal.color));
    if (cache) clearKeptFiles(cache.files);
    return report.verdict === "pass" ? 0 : 1;
  } finally {
    trees.close();
  }
}

/** Whatever changes in the tool changes its bundle. Throws `RunError` `cache-failed`, `cache-key-short`. */
async function openCache(folder: string, { identity }: CompiledPolicy, terminal: Terminal): Promise<Cache> {
  const tool = [
    await digestOfFile(new URL("judge-worker.mjs", terminal.policies)),
    identity.digest,
    identity.catalogueDigest,
  ];
  return { files: openKeptFiles(folder, terminal.environment), tool: tool.join(" ") };
}

/** Throws `RunError` `date-invalid`. */
export function parseDay(value: string): IsoDate {
  if (isIsoDate(value)) return value;
  throw new RunError("date-invalid", { value });
}

function parseAddress(value: string): string {
  const address = addressOf(value);
  if (address === undefined) throw new RunError("address-invalid", { value });
  return address;
}

/** Throws `RunError` `output-invalid`, `output-twice`: the second report would take the place of the first. */
function parseOutputs(values: readonly string[]): NamedOutput[] {
  const outputs = values.map(parseOutput);
  const twice = outputs.find(({ file }, at) => outputs.findIndex((other) => other.file === file) < at);
  if (twice) throw new RunError("output-twice", { file: twice.file });
  return outputs;
}

function parseOutput(value: string): NamedOutput {
  const output = outputOf(value);
  if (output) return output;
  throw new RunError("output-invalid", { value, formats: reporterNames });
}
