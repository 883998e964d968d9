import { today } from "../adapters/clock.ts";
import { openDirectory } from "../adapters/fs.ts";
import { writeAllWhole } from "../adapters/output.ts";
import { loadPolicyFiles } from "../adapters/policy-files.ts";
import { check } from "../check.ts";
import { type IsoDate, isIsoDate } from "../model/iso-date.ts";
import type { Language } from "../model/language.ts";
import type { Report } from "../model/report.ts";
import { RunError } from "../model/run-error.ts";
import type { Severity } from "../model/severity.ts";
import { piecesOf, type ReporterName, reporterNames } from "../reporters/table.ts";
import { fill } from "../texts/fill.ts";
import { words } from "../texts/words.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate check` as commander hands them over. */
export interface CheckFlags {
  readonly root: string;
  readonly asOf?: string;
  readonly vendor?: readonly string[];
  readonly format: ReporterName;
  readonly output?: readonly string[];
  readonly failOn: Severity;
  readonly language?: Language;
  readonly rulePages?: string;
}

/** Judges the inventory and writes the reports. Returns 0 for pass, 1 for fail. Throws `RunError`. */
export async function runCheck(flags: CheckFlags, terminal: Terminal): Promise<number> {
  const asOf = parseDay(flags.asOf);
  const outputs = (flags.output ?? []).map(parseOutput);
  const tree = await openDirectory(flags.root);
  const policy = await loadPolicyFiles(terminal.policies);
  const report = await check(tree, policy, {
    asOf,
    failOn: flags.failOn,
    ...(flags.vendor && { vendors: flags.vendor }),
    onProgress: (done, total) => terminal.progress(fill(words.progress, { done, total })[terminal.language]),
  }).finally(() => terminal.progress(""));
  await writeAllWhole(
    outputs.map(({ format, file }) => ({ path: file, pieces: render(report, format, flags, terminal, false) })),
  );
  terminal.queue(render(report, flags.format, flags, terminal, terminal.color));
  return report.verdict === "pass" ? 0 : 1;
}

/** Data is the same whatever the machine's locale: only an option changes its language. */
function render(report: Report, format: ReporterName, flags: CheckFlags, terminal: Terminal, color: boolean) {
  const language = flags.language ?? (format === "text" ? terminal.language : "en");
  const rulePages = flags.rulePages === undefined ? undefined : parseAddress(flags.rulePages);
  return piecesOf(format, report, { language, color, ...(rulePages !== undefined && { rulePages }) });
}

function parseDay(value: string | undefined): IsoDate {
  if (value === undefined) return today();
  if (isIsoDate(value)) return value;
  throw new RunError("date-invalid", { value });
}

/** A web address in its plain form, ending in "/". Nothing in it can end a link of any format. */
function parseAddress(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "")
    throw new RunError("address-invalid", { value });
  return `${url.href.replace(/\/$/, "").replace(/[()*_~`[\]|'!]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)}/`;
}

function parseOutput(value: string): { format: ReporterName; file: string } {
  const [name = "", ...rest] = value.split("=");
  const format = reporterNames.find((known) => known === name);
  const file = rest.join("=");
  if (format && file) return { format, file };
  throw new RunError("output-invalid", { value, formats: reporterNames });
}
