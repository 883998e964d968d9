import type { Location } from "../../model/location.ts";
import type { Severity } from "../../model/severity.ts";
import { terminal, workflowData, workflowProperty } from "./escape.ts";

/** Longest line of a message, of three at most, in UTF-16 units: the runner silently cuts the whole at 4,096. */
const maxLine = 1300;

/** A GitHub annotation at a line, or about the whole run. All texts may come from outside. */
export interface Annotation {
  readonly level: Severity;
  readonly title: string;
  /** Path from the top of the repository. */
  readonly file?: string | undefined;
  readonly location?: Location | undefined;
  readonly lines: readonly string[];
  /** Subject of the annotation; if there is no room for all, each subject gets its share. */
  readonly group?: string;
}

/** Renders the workflow command of an annotation, on one line without its end. */
export function annotationCommand({ level, title, file, location, lines }: Annotation): string {
  const properties = [
    `title=${workflowProperty(title)}`,
    ...(file === undefined ? [] : [`file=${workflowProperty(file)}`]),
    ...place(location),
  ];
  const data = workflowData(lines.map((line) => terminal(line).slice(0, maxLine)));
  return `::${nameOf(level)} ${properties.join(",")}::${data}`;
}

/** Escapes text from outside for a line of the log, so that the runner sees no command in it. */
export function logLine(text: string): string {
  return `clausegate: ${terminal(text)}`;
}

/**
 * Renders the place. Columns only within one line, since the runner drops them otherwise. Its last column is the last
 * one marked.
 */
function place(location: Location | undefined): string[] {
  if (!location) return [];
  const { line, column, endLine, endColumn } = location;
  const rows = [`line=${line}`, `endLine=${endLine}`];
  return line === endLine ? [...rows, `col=${column}`, `endColumn=${Math.max(column, endColumn - 1)}`] : rows;
}

function nameOf(level: Severity): string {
  return level === "note" ? "notice" : level;
}
