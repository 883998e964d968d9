import { readNamedFile } from "../../adapters/disk/named-file.ts";
import { writeAllWhole } from "../../adapters/disk/output.ts";
import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import type { Language } from "../../model/language.ts";
import { version } from "../../model/version.ts";
import type { RenderOptions } from "../../report/formats/reporter.ts";
import { piecesOf, type ReporterName } from "../../report/formats/table.ts";
import { readForRendering } from "../../report/saved/render.ts";
import { parseAddress, parseOutputs } from "./option-values.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate report` as commander hands them over. */
export interface ReportFlags {
  readonly format: ReporterName;
  readonly output?: readonly string[];
  readonly language?: Language;
  readonly rulePages?: string;
}

/** Renders a stored report again. Returns 0 for pass, 1 for fail, as its run did. Throws `RunError`. */
export async function runReport(path: string, flags: ReportFlags, terminal: Terminal): Promise<number> {
  const outputs = parseOutputs(flags.output ?? []);
  const address = flags.rulePages === undefined ? undefined : parseAddress(flags.rulePages);
  const { catalogue, identity } = await loadPolicyFiles(terminal.policies);
  const saved = readForRendering(await readNamedFile(path), { catalogue, policy: identity, version });
  const rulePages = address ?? saved.rulePages;
  const options: Omit<RenderOptions, "color"> = {
    language: flags.language ?? saved.language,
    folder: saved.folder,
    ...(rulePages !== undefined && { rulePages }),
  };
  const render = (format: ReporterName, color: boolean) => piecesOf(format, saved.report, { ...options, color });
  await writeAllWhole(outputs.map(({ format, file }) => ({ path: file, pieces: render(format, false) })));
  terminal.queue(render(flags.format, terminal.color));
  return saved.report.verdict === "pass" ? 0 : 1;
}
