import { isDue } from "../model/finding.ts";
import type { Language } from "../model/language.ts";
import type { Location } from "../model/location.ts";
import type { Report } from "../model/report.ts";
import { rulePage } from "../model/rule-page.ts";
import { type Severity, severities } from "../model/severity.ts";
import { fill } from "../texts/fill.ts";
import { words } from "../texts/words.ts";
import { workflowData, workflowProperty } from "./escape.ts";
import { loweredRules, overrideLine } from "./judged-by.ts";
import type { RenderOptions } from "./reporter.ts";

/** Annotations a step may make of each level; the runner drops the others (actions/runner, `_maxCountPerIssueType`). */
const maxPerLevel = 10;
/** Where severities are set. */
const configFile = "clausegate.yaml";
/** Longest part of a message, in UTF-16 units: the runner cuts at 4,096 without saying so. */
const maxMessage = 1800;

interface Annotation {
  readonly level: Severity;
  readonly title: string;
  readonly file: string;
  readonly location: Location | undefined;
  readonly lines: readonly string[];
}

/** GitHub workflow commands for what counts, of a change for what it introduces; the worst first, within the runner's limits; the last of a level says how many are left out. */
export function github(report: Report, { language, rulePages }: RenderOptions): string {
  const annotations: Annotation[] = [
    ...lowered(report, language),
    ...report.problems
      .filter(({ change }) => change !== "existing")
      .map(({ code, file, location, message, remedy }) => {
        return { level: "error", title: code, file, location, lines: [message[language], remedy[language]] } as const;
      }),
    ...report.findings.filter(isDue).map(({ severity, rule, location, message, remedy }) => {
      return {
        level: severity,
        title: rule,
        file: location.file,
        location,
        lines: [message[language], remedy[language], ...(rulePages === undefined ? [] : [rulePage(rule, rulePages)])],
      };
    }),
  ];
  const commands = severities.flatMap((level) => {
    const own = annotations.filter((annotation) => annotation.level === level);
    if (own.length <= maxPerLevel) return own.map(command);
    const more = fill(words.more, { count: own.length - maxPerLevel + 1 })[language];
    return [
      ...own.slice(0, maxPerLevel - 1).map(command),
      `::${nameOf(level)} title=clausegate::${workflowData([more])}`,
    ];
  });
  return [...commands, `clausegate: ${words[report.verdict][language]}`, ""].join("\n");
}

/** One annotation for all rules that are turned down, a warning when a statutory one is among them. */
function lowered(report: Report, language: Language): Annotation[] {
  const overrides = loweredRules(report);
  if (overrides.length === 0) return [];
  const level = overrides.some(({ basis }) => basis === "statute") ? "warning" : "note";
  const title = words.overrides[language];
  const lines = overrides.map((override) => overrideLine(override, (text) => text[language]));
  return [{ level, title, file: configFile, location: undefined, lines }];
}

function command({ level, title, file, location, lines }: Annotation): string {
  const properties = [`title=${workflowProperty(title)}`, `file=${workflowProperty(file)}`, ...place(location)];
  return `::${nameOf(level)} ${properties.join(",")}::${workflowData(lines.map((line) => line.slice(0, maxMessage)))}`;
}

/** Columns only within one line: the runner drops them otherwise. Its last column is the last one marked. */
function place(location: Location | undefined): string[] {
  if (!location) return [];
  const { line, column, endLine, endColumn } = location;
  const rows = [`line=${line}`, `endLine=${endLine}`];
  return line === endLine ? [...rows, `col=${column}`, `endColumn=${Math.max(column, endColumn - 1)}`] : rows;
}

function nameOf(level: Severity): string {
  return level === "note" ? "notice" : level;
}
