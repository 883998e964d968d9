import { type ReporterName, reporterNames } from "../../report/formats/names.ts";

/** A requested report: its format and its file. */
export interface NamedOutput {
  readonly format: ReporterName;
  readonly file: string;
}

/** Reads `FORMAT=FILE`; undefined for anything else. */
export function outputOf(value: string): NamedOutput | undefined {
  const [name = "", ...rest] = value.split("=");
  const format = reporterNames.find((known) => known === name);
  const file = rest.join("=");
  return format && file ? { format, file } : undefined;
}
