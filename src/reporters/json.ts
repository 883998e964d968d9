import type { Finding } from "../model/finding.ts";
import type { Language } from "../model/language.ts";
import type { Problem } from "../model/problem.ts";
import type { Report } from "../model/report.ts";
import type { JsonReport, ReportFinding, ReportProblem } from "../schemas/generated/types.ts";
import { jsonForLogs } from "./escape.ts";
import type { RenderOptions } from "./reporter.ts";

/** The report as data, schema version 1 (`dist/schemas/report.schema.json`). */
export function json(report: Report, { language }: RenderOptions): string {
  return `${jsonForLogs(JSON.stringify(toJsonReport(report, language), null, 2))}\n`;
}

/** The public shape of a report, with its texts in one language. */
export function toJsonReport(report: Report, language: Language): JsonReport {
  const { tool, policy, asOf, commit, failOn, verdict, summary } = report;
  return {
    schemaVersion: 1,
    tool,
    policy,
    asOf,
    commit,
    language,
    failOn,
    verdict,
    summary,
    findings: report.findings.map((finding) => toJsonFinding(finding, language)),
    problems: report.problems.map((problem) => toJsonProblem(problem, language)),
    assessments: [...report.assessments],
  };
}

function toJsonFinding(finding: Finding, language: Language): ReportFinding {
  return {
    id: finding.id,
    rule: finding.rule,
    requirement: finding.requirement,
    severity: finding.severity,
    disposition: finding.disposition,
    change: finding.change,
    basis: finding.basis,
    citation: finding.citation[language],
    title: finding.title[language],
    message: finding.message[language],
    remedy: finding.remedy[language],
    vendor: finding.vendor,
    service: finding.service,
    contract: finding.contract,
    guideline: finding.guideline,
    ...finding.location,
    pointer: finding.pointer,
    args: copy(finding.args),
  };
}

function toJsonProblem(problem: Problem, language: Language): ReportProblem {
  const { location } = problem;
  return {
    code: problem.code,
    message: problem.message[language],
    remedy: problem.remedy[language],
    vendor: problem.vendor,
    file: problem.file,
    line: location?.line ?? null,
    column: location?.column ?? null,
    endLine: location?.endLine ?? null,
    endColumn: location?.endColumn ?? null,
    pointer: problem.pointer ?? null,
    args: copy(problem.args),
  };
}

function copy(args: Finding["args"]): Record<string, string | number | string[]> {
  const plain = (value: Finding["args"][string]) =>
    typeof value === "string" || typeof value === "number" ? value : [...value];
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, plain(value)]));
}
