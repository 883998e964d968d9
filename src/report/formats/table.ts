import type { Report } from "../../model/report.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { json, jsonPieces } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import type { ReporterName } from "./names.ts";
import type { RenderOptions, Reporter } from "./reporter.ts";
import { sarif } from "./sarif.ts";
import { short } from "./short.ts";
import { text } from "./text.ts";

/** Reporters by name. */
export const reporters = { text, short, json, sarif, junit, github, gitlab, markdown } satisfies Record<
  ReporterName,
  Reporter
>;

/** Yields a reporter's text, in pieces if it can be too long for one string. */
export function piecesOf(name: ReporterName, report: Report, options: RenderOptions): Iterable<string> {
  return name === "json" ? jsonPieces(report, options) : [reporters[name](report, options)];
}
