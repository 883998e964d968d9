import { type Finding, isDue } from "../../model/finding.ts";
import type { Problem } from "../../model/problem.ts";
import type { Report } from "../../model/report.ts";
import { fill } from "../../texts/fill.ts";
import { findingTextsIn } from "../../texts/findings.ts";
import { problemTexts } from "../../texts/problems.ts";
import { words } from "../../texts/words.ts";
import { terminal } from "./escape.ts";
import { idleLines, weightings } from "./judged-by.ts";
import { paletteFor } from "./palette.ts";
import type { RenderOptions } from "./reporter.ts";
import { verdictLine } from "./verdict-line.ts";

/**
 * Renders each problem and each finding that needs action on one line, `file:line:column: severity RULE message`, as
 * editors and `grep` read it; then the severities that are not a rule's own, the counts and the verdict.
 */
export function short(report: Report, { language, color }: RenderOptions): string {
  const palette = paletteFor(color);
  const textsOf = findingTextsIn(language, report.rules);
  const problem = (one: Problem) =>
    `${placeOf(one)}: ${palette.error(`${words.problem[language]} ${one.code}`)} ${terminal(problemTexts(one, language).message)}`;
  const finding = (one: Finding) =>
    `${placeOf(one)}: ${palette[one.severity](`${words[one.severity][language]} ${one.rule}`)} ${terminal(textsOf(one).message)}`;
  const paint = report.verdict === "pass" ? palette.success : palette.error;
  return [
    ...report.problems.map(problem),
    ...report.findings.filter(isDue).map(finding),
    ...[...weightings(report).map(({ text }) => text), ...idleLines(report)].map((text) => text[language]),
    ...countsOf(report).map((text) => text[language]),
    paint(palette.bold(verdictLine(report, (text) => text[language]))),
    "",
  ].join("\n");
}

function placeOf({ location, ...found }: Finding | Problem): string {
  if (location) return `${terminal(location.file)}:${location.line}:${location.column}`;
  return terminal("file" in found ? found.file : "");
}

function countsOf({ summary: { findings, problems, notJudged, waived, baselined } }: Report) {
  const { error: errors, warning: warnings, note: notes } = findings;
  return [
    fill(words.findings, { errors, warnings, notes }),
    ...(waived + baselined > 0 ? [fill(words.excused, { waived, baselined })] : []),
    ...(problems > 0 ? [fill(words.problems, { problems, not_judged: notJudged })] : []),
  ];
}
