import type { Finding, FindingTexts } from "../../model/finding.ts";
import type { Language } from "../../model/language.ts";
import type { Frame } from "../../model/location.ts";
import type { Problem } from "../../model/problem.ts";
import type { AssessmentList, ChangeSummary, Excuses, Report } from "../../model/report.ts";
import { RuleIndex } from "../../model/rule-index.ts";
import { rulePage } from "../../model/rule-page.ts";
import type {
  JsonReport,
  ReportChange,
  ReportExcuses,
  ReportFinding,
  ReportFrame,
  ReportProblem,
} from "../../schemas/generated/types.ts";
import { findingTexts, localizedFindingTexts } from "../../texts/findings.ts";
import { lawIn } from "../../texts/law.ts";
import { localizedProblemTexts, problemTexts } from "../../texts/problems.ts";
import { jsonForLogs } from "./escape.ts";
import type { RenderOptions } from "./reporter.ts";

/** Renders the report as JSON, schema version 1 (`dist/schemas/report.schema.json`). */
export function json(report: Report, options: RenderOptions): string {
  return [...jsonPieces(report, options)].join("");
}

/**
 * Yields the same text in pieces: for thousands of vendors it is too long for one string. An assessment takes one line.
 */
export function* jsonPieces(report: Report, options: RenderOptions): Generator<string> {
  const { language, rulePages } = options;
  const rules = new RuleIndex(report.rules);
  const head = JSON.stringify(toHead(report, options, rules), null, 2);
  yield jsonForLogs(head.slice(0, head.lastIndexOf("\n}")));
  yield* list("findings", report.findings, (finding) =>
    indented({
      ...toJsonFinding(finding, findingTexts(finding, rules, language), rulePages),
      ...(finding.services && { services: [...finding.services] }),
      ...(report.shard ? { detail: findingDetail(finding, rules) } : shownFinding(finding)),
    }),
  );
  yield* list("problems", report.problems, (problem) =>
    indented({
      ...toJsonProblem(problem, language),
      ...(report.shard ? { detail: problemDetail(problem) } : shownProblem(problem)),
    }),
  );
  yield* list("assessments", linesOf(report.assessments), (line) => line);
  yield "\n}\n";
}

function linesOf(assessments: AssessmentList): Iterable<string> {
  return assessments.lines?.() ?? Array.from(assessments, (assessment) => JSON.stringify(assessment));
}

function* list<T>(name: keyof JsonReport, items: Iterable<T>, show: (item: T) => string): Generator<string> {
  yield `,\n  "${name}": [`;
  let separator = "\n    ";
  for (const item of items) {
    yield separator + jsonForLogs(show(item));
    separator = ",\n    ";
  }
  yield separator.startsWith(",") ? "\n  ]" : "]";
}

function indented(item: ReportFinding | ReportProblem): string {
  return JSON.stringify(item, null, 2).replaceAll("\n", "\n    ");
}

/** Returns the public form of a report without its lists, with texts in one language. */
function toHead(
  report: Report,
  { language, rulePages, folder = "" }: RenderOptions,
  rules: RuleIndex,
): Omit<JsonReport, "findings" | "problems" | "assessments"> {
  const { tool, policy, asOf, commit, failOn, verdict, summary, change, shard, vendors, recordsOf } = report;
  return {
    schemaVersion: 1,
    tool,
    policy,
    asOf,
    commit,
    ...(recordsOf && { recordsOf: { ...recordsOf } }),
    ...(shard && { shard }),
    ...(vendors && { vendors: [...vendors] }),
    language,
    ...(rulePages !== undefined && { rulePages }),
    ...(folder !== "" && { folder }),
    failOn,
    ...(report.failOnExcept && { failOnExcept: [...report.failOnExcept] }),
    verdict,
    law: lawIn(report.law, language),
    summary,
    overrides: [...report.overrides],
    ...(report.idleSeverities && {
      idleSeverities: report.idleSeverities.map(({ name, to, reason, cases }) => ({
        name,
        to,
        reason,
        cases: [...cases],
      })),
    }),
    ...(report.proposed && {
      proposed: report.proposed.map(({ requirements, ...contract }) => ({
        ...contract,
        requirements: [...requirements],
      })),
    }),
    excuses: plainExcuses(report.excuses),
    change: change && toJsonChange(change, (finding) => findingTexts(finding, rules, language)),
  };
}

function toJsonChange(
  { merged, renamed, ...change }: ChangeSummary,
  textsOf: (finding: Finding) => FindingTexts,
): ReportChange {
  const brief = (finding: Finding) => {
    const { id, rule, vendor, location, args } = finding;
    const { file, line } = location;
    return { id, rule, message: textsOf(finding).message, vendor, file, line, args: copy(args) };
  };
  const names = renamed?.map(({ from, to }) => ({ from, to }));
  return {
    ...change,
    ...(names && { renamed: names }),
    merged: merged && { appear: merged.appear.map(brief), vanish: merged.vanish.map(brief) },
  };
}

/** Returns the public form of a finding, with its sentences. */
export function toJsonFinding(finding: Finding, texts: FindingTexts, rulePages: string | undefined): ReportFinding {
  return {
    id: finding.id,
    rule: finding.rule,
    requirement: finding.requirement,
    severity: finding.severity,
    disposition: finding.disposition,
    waiver: finding.waiver && { ...finding.waiver },
    change: finding.change,
    worse: finding.worse,
    ...(finding.kind && { kind: finding.kind }),
    ...(finding.excepted && { excepted: true }),
    ...(finding.ofChangedRule && { ofChangedRule: true }),
    basis: finding.basis,
    citation: texts.citation,
    penalty: texts.penalty,
    title: texts.title,
    message: texts.message,
    remedy: texts.remedy,
    vendor: finding.vendor,
    service: finding.service,
    contract: finding.contract,
    guideline: finding.guideline,
    ...finding.location,
    pointer: finding.pointer,
    page: rulePage(finding.rule, rulePages),
    args: copy(finding.args),
  };
}

/** Returns the public form of a problem, with texts in one language. */
export function toJsonProblem(problem: Problem, language: Language): ReportProblem {
  const { location } = problem;
  const { message, remedy } = problemTexts(problem, language);
  return {
    code: problem.code,
    message,
    remedy,
    vendor: problem.vendor,
    change: problem.change === "resolved" ? null : problem.change,
    file: problem.file,
    line: location?.line ?? null,
    column: location?.column ?? null,
    endLine: location?.endLine ?? null,
    endColumn: location?.endColumn ?? null,
    pointer: problem.pointer ?? null,
    args: copy(problem.args),
  };
}

/** Fields of a finding that a whole report stores to show it again and to compare it with its excuse. */
function shownFinding({ frame, excuse }: Finding) {
  return { frame: plain(frame), ...(excuse !== "" && { excuse }) };
}

function plainExcuses({ waiverDays, waivers, baseline }: Excuses): ReportExcuses {
  return { waiverDays, waivers: [...waivers], baseline: [...baseline] };
}

/** Additional fields that the report of a shard stores, so that shards can be joined into every format. */
function findingDetail(finding: Finding, rules: RuleIndex): NonNullable<ReportFinding["detail"]> {
  const { section, frame, excuse } = finding;
  const { citation, penalty, title, message, remedy } = localizedFindingTexts(finding, rules);
  return { section, citation, penalty, title, message, remedy, frame: plain(frame), excuse };
}

function problemDetail(problem: Problem): NonNullable<ReportProblem["detail"]> {
  const { message, remedy } = localizedProblemTexts(problem);
  const { section, frame } = shownProblem(problem);
  return { section, message, remedy, frame };
}

/** Fields of a problem that a whole report stores to show it again. */
function shownProblem({ section, frame }: Pick<Problem, "section" | "frame">) {
  return { section, frame: frame ? plain(frame) : null };
}

function plain({ firstLine, lines }: Frame): ReportFrame {
  return { firstLine, lines: [...lines] };
}

function copy(args: Finding["args"]): Record<string, string | number | string[]> {
  const plain = (value: Finding["args"][string]) =>
    typeof value === "string" || typeof value === "number" ? value : [...value];
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, plain(value)]));
}
