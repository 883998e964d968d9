import { type Finding, isDue } from "../model/finding.ts";
import { compareBy } from "../model/order.ts";
import type { Problem } from "../model/problem.ts";
import type { Report } from "../model/report.ts";
import { rulePage } from "../model/rule-page.ts";
import { type Severity, severities, severityRank } from "../model/severity.ts";
import { fill } from "../texts/fill.ts";
import { words } from "../texts/words.ts";
import { type Annotation, annotationCommand, logLine } from "./annotation.ts";
import { loweredRules, overrideLine } from "./judged-by.ts";
import type { RenderOptions } from "./reporter.ts";
import { verdictLine } from "./verdict-line.ts";

/** Annotations a step may make of each level; the runner drops the others (actions/runner, `_maxCountPerIssueType`). */
export const maxPerLevel = 10;
/** Where severities are set. */
const configFile = "clausegate.yaml";

/**
 * GitHub workflow commands for what counts, of a change for what it introduces; the worst first, within the runner's limits; the
 * last of a level says how many are left out.
 */
export function github(report: Report, options: RenderOptions): string {
  const { language, rulePages, folder = "" } = options;
  const annotations: Annotation[] = [
    ...lowered(report, options),
    ...report.problems
      .filter(({ change }) => change !== "existing")
      .map((problem) => problemAnnotation(problem, options)),
    ...report.findings
      .filter(isDue)
      .toSorted(worstFirst)
      .map(({ severity, rule, location, message, remedy }) => {
        return {
          level: severity,
          title: rule,
          file: folder + location.file,
          location,
          lines: [message[language], remedy[language], ...(rulePages === undefined ? [] : [rulePage(rule, rulePages)])],
        };
      }),
  ];
  const verdict = logLine(verdictLine(report, (text) => text[language]));
  return [...annotationCommands(annotations, options), verdict, ""].join("\n");
}

/** Of one severity, what the law demands comes before what the guide does. */
const worstFirst = compareBy<Finding>(
  (a, b) => severityRank(a.severity) - severityRank(b.severity),
  (a, b) => Number(b.basis === "statute") - Number(a.basis === "statute"),
);

/** An error at the place of a problem. */
export function problemAnnotation(
  { code, file, location, message, remedy }: Problem,
  { language, folder = "" }: Pick<RenderOptions, "language" | "folder">,
): Annotation {
  return {
    level: "error",
    title: code,
    file: folder + file,
    location,
    lines: [message[language], remedy[language]],
  };
}

/** Commands by level, the worst level first. Where there is no room for all of a level the last says how many are left out. */
export function annotationCommands(
  annotations: readonly Annotation[],
  { language, room }: Pick<RenderOptions, "language" | "room">,
): string[] {
  return severities.flatMap((level) => {
    const own = annotations.filter((annotation) => annotation.level === level);
    const most = Math.max(room?.[level] ?? maxPerLevel, 0);
    if (own.length <= most) return own.map(annotationCommand);
    return [
      ...own.slice(0, Math.max(most - 1, 0)).map(annotationCommand),
      ...(most === 0 ? [] : [more(level, own.length - most + 1, language)]),
    ];
  });
}

/** One annotation for all rules that are turned down, a warning when a statutory one is among them. */
function lowered(report: Report, { language, folder = "" }: RenderOptions): Annotation[] {
  const overrides = loweredRules(report);
  if (overrides.length === 0) return [];
  const level = overrides.some(({ basis }) => basis === "statute") ? "warning" : "note";
  const title = words.overrides[language];
  const lines = overrides.map((override) => overrideLine(override, (text) => text[language]));
  return [{ level, title, file: folder + configFile, lines }];
}

function more(level: Severity, count: number, language: RenderOptions["language"]): string {
  return annotationCommand({ level, title: "clausegate", lines: [fill(words.more, { count })[language]] });
}
