import { type Finding, type FindingTexts, isDue } from "../../model/finding.ts";
import { compareBy } from "../../model/order.ts";
import type { Problem } from "../../model/problem.ts";
import type { Report } from "../../model/report.ts";
import { rulePage } from "../../model/rule-page.ts";
import { type Severity, severities, severityRank } from "../../model/severity.ts";
import { fill } from "../../texts/fill.ts";
import { findingTextsIn } from "../../texts/findings.ts";
import { problemTexts } from "../../texts/problems.ts";
import { words } from "../../texts/words.ts";
import { type Annotation, annotationCommand, logLine } from "./annotation.ts";
import { weightings } from "./judged-by.ts";
import type { RenderOptions } from "./reporter.ts";
import { outcomeLine } from "./verdict-line.ts";

/** Most annotations of each level in a step; the runner drops the others (actions/runner, `_maxCountPerIssueType`). */
export const maxPerLevel = 10;
/** File where severities are configured. */
const configFile = "clausegate.yaml";

/**
 * Renders GitHub workflow commands for the findings that count, for a change those it introduces: worst first, within
 * the runner's limits; the last of a level says how many are left out.
 */
export function github(report: Report, options: RenderOptions): string {
  return [
    ...annotationCommands(annotationsOf(report, options), options),
    logLine(outcomeLine(report, options)),
    "",
  ].join("\n");
}

/** Returns the annotations that `github` renders, before the limits apply. */
export function annotationsOf(report: Report, options: RenderOptions): Annotation[] {
  const { language, isAhead } = options;
  const textsOf = findingTextsIn(language, report.rules);
  const ahead = (found: Finding | Problem) => (isAhead?.(found) ? `${words.ahead[language]}: ` : "");
  return [
    ...lowered(report, options),
    ...report.problems
      .filter(({ change }) => change !== "existing")
      .map((problem) => problemAnnotation(problem, options, ahead(problem))),
    ...report.findings
      .filter(isDue)
      .toSorted(worstFirst)
      .map((finding) => findingAnnotation(finding, textsOf(finding), { options, ahead: ahead(finding) })),
  ];
}

function findingAnnotation(
  { severity, rule, section, location }: Finding,
  { message, remedy }: FindingTexts,
  { options, ahead }: { readonly options: RenderOptions; readonly ahead: string },
): Annotation {
  const { rulePages, folder = "" } = options;
  return {
    level: severity,
    title: rule,
    file: folder + location.file,
    location,
    group: section,
    lines: [ahead + message, remedy, ...(rulePages === undefined ? [] : [rulePage(rule, rulePages)])],
  };
}

/** Within one severity, statutory findings come before those of the guide. */
const worstFirst = compareBy<Finding>(
  (a, b) => severityRank(a.severity) - severityRank(b.severity),
  (a, b) => Number(b.basis === "statute") - Number(a.basis === "statute"),
);

/** Returns an error at the place of a problem. */
export function problemAnnotation(
  problem: Problem,
  { language, folder = "" }: Pick<RenderOptions, "language" | "folder">,
  ahead = "",
): Annotation {
  const { code, section, file, location } = problem;
  const { message, remedy } = problemTexts(problem, language);
  return {
    level: "error",
    title: code,
    file: folder + file,
    location,
    group: section,
    lines: [ahead + message, remedy],
  };
}

/**
 * Renders commands by level, the worst level first. If there is no room for all of a level, the last says how many are
 * left out.
 */
export function annotationCommands(
  annotations: readonly Annotation[],
  options: Pick<RenderOptions, "language" | "room" | "everything">,
): string[] {
  return severities.flatMap((level) => {
    const own = annotations.filter((annotation) => annotation.level === level);
    const most = roomFor(level, options);
    if (own.length <= most) return own.map(annotationCommand);
    const kept = shared(own, Math.max(most - 1, 0));
    return [...kept.map(annotationCommand), ...(most === 0 ? [] : [more(level, own.length - kept.length, options)])];
  });
}

/** Whether there is no room for all. */
export function isCut(annotations: readonly Annotation[], options: Pick<RenderOptions, "room">): boolean {
  return severities.some((level) => annotations.filter((one) => one.level === level).length > roomFor(level, options));
}

function roomFor(level: Severity, { room }: Pick<RenderOptions, "room">): number {
  return Math.max(room?.[level] ?? maxPerLevel, 0);
}

/** Selects `count` items in order: the first of each group before any second, so that no vendor hides another. */
function shared(list: readonly Annotation[], count: number): Annotation[] {
  const seen = new Map<string | undefined, number>();
  const turns = list.map((annotation) => {
    const turn = seen.get(annotation.group) ?? 0;
    seen.set(annotation.group, turn + 1);
    return { annotation, turn };
  });
  const kept = new Set(turns.toSorted((a, b) => a.turn - b.turn).slice(0, count));
  return turns.filter((one) => kept.has(one)).map(({ annotation }) => annotation);
}

/** Returns one annotation for all lowered rules, a warning if a statutory one is among them. */
function lowered(report: Report, { language, folder = "" }: RenderOptions): Annotation[] {
  const loosened = weightings(report).filter(({ isLoosened }) => isLoosened);
  if (loosened.length === 0) return [];
  const level = loosened.some(({ isStatutory }) => isStatutory) ? "warning" : "note";
  const title = words.overrides[language];
  const lines = loosened.map(({ text }) => text[language]);
  return [{ level, title, file: folder + configFile, lines }];
}

function more(
  level: Severity,
  count: number,
  { language, everything }: Pick<RenderOptions, "language" | "everything">,
): string {
  const text = everything === undefined ? words.more : fill(words.moreAt, { place: everything });
  return annotationCommand({ level, title: "clausegate", lines: [fill(text, { count })[language]] });
}
