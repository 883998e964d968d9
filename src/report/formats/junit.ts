import { concerns, reports, speakerOf } from "../../model/concerns.ts";
import { doesFail, type Finding, type FindingTexts } from "../../model/finding.ts";
import { groupBy } from "../../model/group.ts";
import type { Language } from "../../model/language.ts";
import { compareText } from "../../model/order.ts";
import type { Problem } from "../../model/problem.ts";
import type { Report } from "../../model/report.ts";
import { rulePage } from "../../model/rule-page.ts";
import { guidelinesSection, inventorySection } from "../../model/section.ts";
import type { Severity } from "../../model/severity.ts";
import type { Assessment } from "../../schemas/generated/types.ts";
import { fill } from "../../texts/fill.ts";
import { findingTextsIn } from "../../texts/findings.ts";
import { problemTexts } from "../../texts/problems.ts";
import { waivedBy } from "../../texts/waived-by.ts";
import { words } from "../../texts/words.ts";
import { xml } from "./escape.ts";
import { weightings } from "./judged-by.ts";
import type { RenderOptions } from "./reporter.ts";
import { partLine } from "./verdict-line.ts";

/**
 * Renders JUnit XML: a suite for each vendor, a case for each rule and subject that was asked. Not met is a failure,
 * not applicable is skipped with its reason, a file that cannot be used is an error. A finding that does not fail the
 * verdict does not fail its case.
 */
export function junit(report: Report, { language, rulePages, folder = "" }: RenderOptions): string {
  const assessments = groupBy([...report.assessments], suiteOfAssessment);
  const problems = groupBy(report.problems, suiteOf);
  const findings = groupBy(
    report.findings.filter(({ change }) => change !== "resolved"),
    suiteOf,
  );
  const context = {
    titles: new Map(report.rules.map(({ id, title }) => [id, title[language]])),
    textsOf: findingTextsIn(language, report.rules),
    failOn: report.failOn,
    language,
    rulePages,
    folder,
    names: new CaseNames(),
  };
  const names = [...new Set([...assessments.keys(), ...problems.keys(), ...findings.keys()])].sort(compareText);
  const suites = names.map((name) => {
    const parts = {
      assessments: assessments.get(name) ?? [],
      problems: problems.get(name) ?? [],
      findings: findings.get(name) ?? [],
    };
    return suite(name, parts, context);
  });
  const weighting = weightingSuite(report, context);
  if (weighting) suites.unshift(weighting);
  const counts = attributes(total(suites));
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<testsuites name="${xml(nameOf(report, language))}"${counts}>`,
    ...suites.map(({ text }) => text),
    "</testsuites>",
    "",
  ].join("\n");
}

function nameOf({ shard }: Report, language: Language): string {
  return shard ? `clausegate (${partLine(shard, (text) => text[language])})` : "clausegate";
}

/** Content of one suite. */
interface Parts extends Pick<Report, "problems" | "findings"> {
  readonly assessments: readonly Assessment[];
}

interface Context {
  readonly titles: ReadonlyMap<string, string>;
  readonly textsOf: (finding: Finding) => FindingTexts;
  readonly failOn: Severity;
  readonly language: Language;
  readonly rulePages: string | undefined;
  readonly folder: string;
  readonly names: CaseNames;
}

/** Unique names of cases: GitLab and Jenkins show only one of two equal names (gitlab-org/gitlab#237920). */
class CaseNames {
  private readonly given = new Set<string>();
  /** Number of requests for each name, to find the next free number quickly. */
  private readonly asked = new Map<string, number>();

  /** Renders the start of a case element. Later ones of the same name get a number. */
  begin(classname: string, name: string): string {
    const attributes = (number: number) => {
      const numbered = number === 1 ? name : `${name} (${number})`;
      return `classname="${xml(classname)}" name="${xml(numbered)}"`;
    };
    const plain = attributes(1);
    let number = (this.asked.get(plain) ?? 0) + 1;
    while (this.given.has(attributes(number))) number++;
    this.asked.set(plain, number);
    const chosen = attributes(number);
    this.given.add(chosen);
    return `    <testcase ${chosen}`;
  }
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

interface Case extends Counts {
  readonly text: string;
  readonly isSkipped?: boolean;
}

function suite(name: string, { assessments, problems, findings }: Parts, context: Context): Case {
  const cases = [
    ...problems.map((problem) => problemCase(problem, context)),
    ...assessments.map((assessment) => assessmentCase(assessment, findings, context)),
    ...withoutCase(findings, assessments).map((finding) => findingCase(finding, context)),
  ];
  const counts = total(cases);
  const skipped = cases.filter(({ isSkipped }) => isSkipped).length;
  const head = `  <testsuite name="${xml(name)}"${attributes(counts)} skipped="${skipped}">`;
  return { ...counts, text: [head, ...cases.map(({ text }) => text), "  </testsuite>"].join("\n") };
}

/** Renders a case for everything the configuration changes in how findings count; it never fails. */
function weightingSuite(report: Report, { language, folder, names }: Context): Case | undefined {
  const all = weightings(report);
  if (all.length === 0) return undefined;
  const counts = { tests: all.length, failures: 0, errors: 0 };
  const cases = all.map(({ name, text }) => {
    const head = names.begin(`${folder}clausegate.yaml`, `${words.overrides[language]}: ${name}`);
    return `${head}><system-out>${xml(text[language])}</system-out></testcase>`;
  });
  const head = `  <testsuite name="clausegate.yaml"${attributes(counts)} skipped="0">`;
  return { ...counts, text: [head, ...cases, "  </testsuite>"].join("\n") };
}

function assessmentCase(assessment: Assessment, ofSuite: readonly Finding[], context: Context): Case {
  const { titles, language, names } = context;
  const { rule, subject, status } = assessment;
  const title = titles.get(rule) ?? rule;
  const about = subject.service ?? subject.contract ?? subject.guideline ?? subject.vendor ?? "";
  const head = names.begin([suiteOfAssessment(assessment), about].join("."), `${rule} ${title}`);
  const passed = { tests: 1, failures: 0, errors: 0 };
  if (status === "pass") return { ...passed, text: `${head}/>` };
  if (status === "not-applicable") return skippedCase(head, reasonOf(assessment, language));
  // A requirement reported by another rule fails with that rule's finding, and is excused with it.
  const findings = ofSuite.filter((finding) => reports(finding, assessment));
  const counting = findings.filter((finding) => doesFail(finding, context.failOn));
  if (counting.length > 0) {
    const failures =
      speakerOf(assessment) === rule
        ? counting.map((finding) => findingFailure(finding, context))
        : [failure(rule, reasonOf(assessment, language), [])];
    return { tests: 1, failures: 1, errors: 0, text: `${head}>${failures.join("")}</testcase>` };
  }
  if (findings.length === 0) return skippedCase(head, words.reasons.off[language]);
  const notes = findings.map((finding) => remark(finding, context));
  return { ...passed, text: `${head}>${notes.join("")}</testcase>` };
}

function skippedCase(head: string, reason: string): Case {
  const text = `${head}><skipped>${xml(reason)}</skipped></testcase>`;
  return { tests: 1, failures: 0, errors: 0, isSkipped: true, text };
}

/** Returns the findings that belong to no failed requirement's case. */
function withoutCase(findings: readonly Finding[], assessments: readonly Assessment[]): readonly Finding[] {
  const failed = assessments.filter(({ status }) => status === "fail");
  const byRule = groupBy(failed, ({ rule }) => rule);
  return findings.filter((finding) => !byRule.get(finding.rule)?.some(({ subject }) => concerns(finding, subject)));
}

function findingCase(finding: Finding, context: Context): Case {
  const { rule, service, contract, guideline, vendor } = finding;
  const { title } = context.textsOf(finding);
  const about = service ?? contract ?? guideline ?? vendor ?? "";
  const head = `${context.names.begin([suiteOf(finding), about].join("."), `${rule} ${title}`)}>`;
  if (!doesFail(finding, context.failOn)) {
    return { tests: 1, failures: 0, errors: 0, text: `${head}${remark(finding, context)}</testcase>` };
  }
  return { tests: 1, failures: 1, errors: 0, text: `${head}${findingFailure(finding, context)}</testcase>` };
}

/** Renders a finding that does not fail, and the reason. */
function remark(finding: Finding, context: Context): string {
  const { language } = context;
  const { waiver, disposition, change } = finding;
  const state =
    disposition === "open" ? (change === null ? [] : [words[change][language]]) : [words[disposition][language]];
  const excuse = waiver ? [waivedBy(waiver)[language]] : [];
  return `<system-out>${lines([...state, ...excuse, ...whole(finding, context)])}</system-out>`;
}

function problemCase(problem: Problem, { language, folder, names }: Context): Case {
  const { code, file, location, pointer } = problem;
  const place = `${folder}${file}${location ? `:${location.line}` : ""}`;
  const { message, remedy } = problemTexts(problem, language);
  const detail = [place, message, remedy];
  const head = `${names.begin(suiteOf(problem), [code, place, ...(pointer ? [pointer] : [])].join(" "))}>`;
  if (problem.change === "existing") {
    const text = `${head}<system-out>${lines([words.existing[language], ...detail])}</system-out></testcase>`;
    return { tests: 1, failures: 0, errors: 0, text };
  }
  const text = `${head}<error type="${xml(code)}" message="${xml(message)}">${lines(detail)}</error></testcase>`;
  return { tests: 1, failures: 0, errors: 1, text };
}

function findingFailure(finding: Finding, context: Context): string {
  return failure(finding.rule, context.textsOf(finding).message, whole(finding, context));
}

function failure(type: string, message: string, detail: readonly string[]): string {
  return `<failure type="${xml(type)}" message="${xml(message)}">${lines(detail)}</failure>`;
}

function whole(finding: Finding, { textsOf, rulePages, folder }: Context): string[] {
  const { rule, location } = finding;
  const { message, citation, remedy } = textsOf(finding);
  return [
    `${folder}${location.file}:${location.line}`,
    message,
    citation,
    remedy,
    ...(rulePages === undefined ? [] : [rulePage(rule, rulePages)]),
  ];
}

/** Joins lines. Line breaks within a text are escaped, and never begin a line of their own. */
function lines(texts: readonly string[]): string {
  return texts.map(xml).join("\n");
}

function reasonOf({ reason }: Assessment, language: Language): string {
  const { code = "finding", text = "", rule = "" } = reason ?? {};
  return fill(words.reasons[code], { text, rule })[language];
}

function suiteOfAssessment({ subject }: Assessment): string {
  return subject.vendor ?? guidelinesSection;
}

/** A suite needs a name. */
function suiteOf({ section }: Finding | Problem): string {
  return section === inventorySection ? "inventory" : section;
}

function total(parts: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => parts.reduce((count, part) => count + part[key], 0);
  return { tests: sum("tests"), failures: sum("failures"), errors: sum("errors") };
}

function attributes({ tests, failures, errors }: Counts): string {
  return ` tests="${tests}" failures="${failures}" errors="${errors}"`;
}
