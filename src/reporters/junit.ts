import type { Finding } from "../model/finding.ts";
import { groupBy } from "../model/group.ts";
import type { Language } from "../model/language.ts";
import { compareText } from "../model/order.ts";
import type { Problem } from "../model/problem.ts";
import type { Report } from "../model/report.ts";
import { isAtLeast, type Severity } from "../model/severity.ts";
import type { Assessment } from "../schemas/generated/types.ts";
import { fill } from "../texts/fill.ts";
import { words } from "../texts/words.ts";
import { xml } from "./escape.ts";
import type { RenderOptions } from "./reporter.ts";

/**
 * JUnit XML: a suite for each vendor, a case for each rule and subject that was asked. Not met is a failure, not applicable is
 * skipped with its reason, a file that cannot be used is an error. What does not fail the verdict does not fail its case.
 */
export function junit(report: Report, { language }: RenderOptions): string {
  const assessments = groupBy([...report.assessments], suiteOfAssessment);
  const problems = groupBy(report.problems, suiteOfProblem);
  const findings = groupBy(report.findings, ({ vendor }) => vendor ?? guidelinesSuite);
  const context = {
    titles: new Map(report.rules.map(({ id, title }) => [id, title[language]])),
    failOn: report.failOn,
    language,
  };
  const names = [...new Set([...assessments.keys(), ...problems.keys()])].sort(compareText);
  const suites = names.map((name) => {
    const parts = {
      assessments: assessments.get(name) ?? [],
      problems: problems.get(name) ?? [],
      findings: findings.get(name) ?? [],
    };
    return suite(name, parts, context);
  });
  const counts = attributes(total(suites));
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<testsuites name="clausegate"${counts}>`,
    ...suites.map(({ text }) => text),
    "</testsuites>",
    "",
  ].join("\n");
}

/** What lies in one suite. */
interface Parts extends Pick<Report, "problems" | "findings"> {
  readonly assessments: readonly Assessment[];
}

interface Context {
  readonly titles: ReadonlyMap<string, string>;
  readonly failOn: Severity;
  readonly language: Language;
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

interface Case extends Counts {
  readonly text: string;
}

function suite(name: string, { assessments, problems, findings }: Parts, context: Context): Case {
  const cases = [
    ...problems.map((problem) => problemCase(problem, context.language)),
    ...assessments.map((assessment) => assessmentCase(assessment, findings, context)),
  ];
  const counts = total(cases);
  const skipped = assessments.filter(({ status }) => status === "not-applicable").length;
  const head = `  <testsuite name="${xml(name)}"${attributes(counts)} skipped="${skipped}">`;
  return { ...counts, text: [head, ...cases.map(({ text }) => text), "  </testsuite>"].join("\n") };
}

function assessmentCase(
  assessment: Assessment,
  ofSuite: readonly Finding[],
  { titles, failOn, language }: Context,
): Case {
  const { rule, subject, status } = assessment;
  const title = titles.get(rule) ?? rule;
  const about = subject.service ?? subject.contract ?? subject.guideline ?? subject.vendor ?? "";
  const head = `    <testcase classname="${xml([subject.vendor ?? guidelinesSuite, about].join("."))}" name="${xml(`${rule} ${title}`)}"`;
  const passed = { tests: 1, failures: 0, errors: 0 };
  if (status === "pass") return { ...passed, text: `${head}/>` };
  if (status === "not-applicable")
    return { ...passed, text: `${head}><skipped>${xml(reasonOf(assessment, language))}</skipped></testcase>` };
  const findings = ofSuite.filter((finding) => isAbout(finding, assessment));
  const counting = findings.filter(
    ({ disposition, severity }) => disposition === "open" && isAtLeast(severity, failOn),
  );
  const isReportedElsewhere = assessment.reason?.code === "stands-in";
  if (counting.length > 0 || isReportedElsewhere) {
    const failures = isReportedElsewhere
      ? [failure(rule, reasonOf(assessment, language), "")]
      : counting.map((finding) => findingFailure(finding, language));
    return { tests: 1, failures: 1, errors: 0, text: `${head}>${failures.join("")}</testcase>` };
  }
  const notes = findings.map((finding) => `<system-out>${xml(whole(finding, language))}</system-out>`);
  return { ...passed, text: `${head}>${notes.join("")}</testcase>` };
}

function problemCase(problem: Problem, language: Language): Case {
  const line = problem.location ? `:${problem.location.line}` : "";
  const message = problem.message[language];
  const detail = `${problem.file}${line}\n${message}\n${problem.remedy[language]}`;
  const head = `    <testcase classname="${xml(suiteOfProblem(problem))}" name="${xml(`${problem.code} ${problem.file}${line}`)}">`;
  const text = `${head}<error type="${xml(problem.code)}" message="${xml(message)}">${lines(detail)}</error></testcase>`;
  return { tests: 1, failures: 0, errors: 1, text };
}

function findingFailure(finding: Finding, language: Language): string {
  return failure(finding.rule, finding.message[language], whole(finding, language));
}

function failure(type: string, message: string, detail: string): string {
  return `<failure type="${xml(type)}" message="${xml(message)}">${lines(detail)}</failure>`;
}

function whole({ location, message, remedy, citation }: Finding, language: Language): string {
  return [`${location.file}:${location.line}`, message[language], citation[language], remedy[language]].join("\n");
}

/** Our own line breaks stay, those of the texts are shown. */
function lines(text: string): string {
  return text.split("\n").map(xml).join("\n");
}

/** A finding about a contract concerns the services the contract binds; those have failed with it. */
function isAbout(finding: Finding, { rule, subject }: Assessment): boolean {
  if (finding.rule !== rule || finding.vendor !== (subject.vendor ?? null)) return false;
  if (subject.service !== undefined) return finding.service === null || finding.service === subject.service;
  return finding.contract === (subject.contract ?? null) && finding.guideline === (subject.guideline ?? null);
}

function reasonOf({ reason }: Assessment, language: Language): string {
  const { code = "finding", text = "", rule = "" } = reason ?? {};
  return fill(words.reasons[code], { text, rule })[language];
}

/** Suite of what no vendor owns. */
const guidelinesSuite = "_guidelines";

function suiteOfAssessment({ subject }: Assessment): string {
  return subject.vendor ?? guidelinesSuite;
}

function suiteOfProblem({ vendor, file }: Problem): string {
  return vendor ?? (file.includes("/_guidelines/") ? guidelinesSuite : "inventory");
}

function total(parts: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => parts.reduce((count, part) => count + part[key], 0);
  return { tests: sum("tests"), failures: sum("failures"), errors: sum("errors") };
}

function attributes({ tests, failures, errors }: Counts): string {
  return ` tests="${tests}" failures="${failures}" errors="${errors}"`;
}
