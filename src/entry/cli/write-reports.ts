import { writeAllWhole } from "../../adapters/disk/output.ts";
import type { Language } from "../../model/language.ts";
import type { ReporterName } from "../../report/formats/names.ts";
import type { NamedOutput } from "../shared/named-output.ts";
import type { Terminal } from "./terminal.ts";

/** Returns the language of an output: the configured one, else the terminal's for people. Data do not depend on the machine's locale. */
export function languageFor(
  format: string,
  configured: Language | null | undefined,
  { language }: Pick<Terminal, "language">,
): Language {
  return configured ?? (["text", "short"].includes(format) ? language : "en");
}

/** Reports to write: one on standard output, others in files. */
export interface WantedReports {
  readonly format: ReporterName;
  readonly outputs: readonly NamedOutput[];
  readonly render: (format: ReporterName, color: boolean) => Iterable<string>;
}

/** Writes the files, all or none, and queues the report for standard output. Throws `RunError` `output-failed`. */
export async function writeReports({ format, outputs, render }: WantedReports, terminal: Terminal): Promise<void> {
  await writeAllWhole(outputs.map(({ format, file }) => ({ path: file, pieces: render(format, false) })));
  terminal.queue(render(format, terminal.color));
}
