import { type Change, type Finding, type FindingTexts, isOpen } from "../../model/finding.ts";
import type { Language } from "../../model/language.ts";
import type { Location } from "../../model/location.ts";
import { compareBy } from "../../model/order.ts";
import type { Problem } from "../../model/problem.ts";
import type { Report } from "../../model/report.ts";
import type { Rule } from "../../model/rule.ts";
import type { RuleOverride } from "../../model/rule-override.ts";
import { rulePage } from "../../model/rule-page.ts";
import { severityRank } from "../../model/severity.ts";
import { fill } from "../../texts/fill.ts";
import { findingTextsIn } from "../../texts/findings.ts";
import { lawLine } from "../../texts/law.ts";
import { problemTexts } from "../../texts/problems.ts";
import { recordsOfText } from "../../texts/records-of.ts";
import { waivedBy } from "../../texts/waived-by.ts";
import { words } from "../../texts/words.ts";
import { jsonForLogs, markdown, relativeUri } from "./escape.ts";
import { weightings } from "./judged-by.ts";
import { problemIds } from "./problem-id.ts";
import type { RenderOptions } from "./reporter.ts";

/** Longest description GitHub accepts, in characters. */
const maxDescription = 1024;
/**
 * Most results GitHub accepts in one run: with more it rejects all (docs.github.com, "SARIF support for code
 * scanning").
 */
export const maxResults = 25_000;

/**
 * Renders SARIF 2.1.0 for code scanning: the findings and problems of head, in one run of one category, with every rule
 * described and stable fingerprints. If there are more results than GitHub accepts, contains the worst, and says how
 * many are left out.
 */
export function sarif(report: Report, { language, rulePages, folder = "" }: RenderOptions): string {
  const items = itemsOf(report);
  const textsOf = findingTextsIn(language, report.rules);
  const kept = worst(items, maxResults);
  const leftOut = items.length - kept.length;
  const codes = [...new Set(report.problems.map(({ code }) => code))];
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Clausegate",
            ...(rulePages !== undefined && { informationUri: `${rulePages}README.md` }),
            semanticVersion: report.tool.version,
            rules: [
              ...report.rules.map((rule) => toRule(rule, language, rulePages)),
              ...codes.map((code) => toProblemRule(code, report.problems, language)),
            ],
          },
        },
        automationDetails: { id: `clausegate/isms-p-2.3.2/${partPath(report)}` },
        invocations: [
          {
            executionSuccessful: true,
            ruleConfigurationOverrides: report.overrides.flatMap(toConfigurationOverride),
            ...(leftOut > 0 && { toolExecutionNotifications: [leftOutNotice(leftOut, language)] }),
          },
        ],
        columnKind: "utf16CodeUnits",
        results: kept.map((item) =>
          "finding" in item
            ? toResult(item.finding, textsOf(item.finding), { language, folder })
            : toProblemResult(item, language, folder),
        ),
        properties: {
          asOf: report.asOf,
          ...(report.recordsOf && { records: recordsOfText(report.recordsOf, report.asOf)[language] }),
          ...(report.shard && { shard: { index: report.shard.index, count: report.shard.count } }),
          verdict: report.verdict,
          ...(leftOut > 0 && { leftOut }),
          policyDigest: report.policy.digest,
          law: lawLine(report.law, report.asOf)[language],
          overrides: weightings(report).map(({ text }) => text[language]),
        },
      },
    ],
  };
  return `${jsonForLogs(JSON.stringify(log, null, 2))}\n`;
}

/** Source of a result. */
type Item = { readonly finding: Finding } | { readonly problem: Problem; readonly id: string };

/** Returns all findings and problems of head, in report order. */
function itemsOf({ findings, problems }: Report): Item[] {
  const ids = problemIds(problems);
  return [
    ...findings.filter(({ change }) => change !== "resolved").map((finding) => ({ finding })),
    ...problems.map((problem) => ({ problem, id: ids.get(problem) ?? "" })),
  ];
}

/** Returns the worst items up to a number, in their order. */
function worst(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  const kept = new Set(items.toSorted(worstFirst).slice(0, most));
  return items.filter((item) => kept.has(item));
}

/** Order that puts open findings before excused ones, and problems before findings. */
const worstFirst = compareBy<Item>(
  (a, b) => Number(isExcused(a)) - Number(isExcused(b)),
  (a, b) => rankOf(a) - rankOf(b),
  (a, b) => Number(isStatutory(b)) - Number(isStatutory(a)),
);

function isExcused(item: Item): boolean {
  return "finding" in item && !isOpen(item.finding);
}

function rankOf(item: Item): number {
  return "finding" in item ? severityRank(item.finding.severity) : -1;
}

function isStatutory(item: Item): boolean {
  return "finding" in item && item.finding.basis === "statute";
}

function leftOutNotice(count: number, language: Language) {
  const text = fill(words.sarifLeftOut, { count, most: maxResults })[language];
  return { level: "warning", message: { text }, descriptor: { id: "results-left-out" } };
}

/** Each shard is a category of its own: within one, it would replace the shard before. */
function partPath({ shard }: Report): string {
  return shard ? `part-${shard.index}-of-${shard.count}/` : "";
}

/** Overrides of whole rules: SARIF knows no cases, whose results state their own level. */
function toConfigurationOverride({ rule: id, case: name, to }: RuleOverride) {
  if (name !== undefined) return [];
  return { descriptor: { id }, configuration: to === "off" ? { enabled: false } : { level: to } };
}

function toRule(rule: Rule, language: Language, rulePages: string | undefined) {
  const { id, requirement, severity, basis, group } = rule;
  const penalty = rule.penalty ? [rule.penalty[language]] : [];
  const help = [rule.description[language], rule.citation[language], ...penalty, rule.remedy[language]];
  return {
    id,
    name: requirement,
    shortDescription: { text: cut(rule.title[language]) },
    fullDescription: { text: cut(rule.description[language]) },
    ...(rulePages !== undefined && { helpUri: rulePage(id, rulePages) }),
    help: { text: help.join("\n\n"), markdown: helpMarkdown(rule, language) },
    defaultConfiguration: { level: severity },
    properties: {
      tags: basis === "gate" ? [group, basis] : ["isms-p-2.3.2", group, basis],
      precision: "very-high",
      "problem.severity": severityOf(severity),
    },
  };
}

function helpMarkdown(rule: Rule, language: Language): string {
  return [
    `**${markdown(rule.title[language])}**`,
    markdown(rule.description[language]),
    `${words.required[language]}: ${markdown(rule.citation[language])}`,
    ...(rule.penalty ? [`${words.penalty[language]}: ${markdown(rule.penalty[language])}`] : []),
    `${words.fix[language]}: ${rule.remedy[language]}`,
    `\`clausegate explain ${rule.id}\``,
  ].join("\n\n");
}

function toProblemRule(code: string, problems: readonly Problem[], language: Language) {
  const first = problems.find((problem) => problem.code === code);
  const remedy = first ? problemTexts(first, language).remedy : code;
  const title = `${words.unusable[language]} (${code})`;
  return {
    id: problemRule(code),
    name: code,
    shortDescription: { text: title },
    fullDescription: { text: cut(`${title}. ${remedy}`) },
    help: { text: remedy, markdown: markdown(remedy) },
    defaultConfiguration: { level: "error" },
    properties: { tags: ["isms-p-2.3.2", "record"], precision: "very-high", "problem.severity": "error" },
  };
}

function toResult(
  finding: Finding,
  { message, remedy }: FindingTexts,
  { language, folder }: { readonly language: Language; readonly folder: string },
) {
  const { id, rule, severity, disposition, change, worse, location } = finding;
  return {
    ruleId: rule,
    level: severity,
    message: { text: `${message}\n${remedy}` },
    locations: [toLocation(folder + location.file, location)],
    partialFingerprints: fingerprintsOf(id),
    ...baselineState(change, worse),
    suppressions: disposition === "open" ? [] : [suppression(finding, language)],
  };
}

function suppression({ disposition, waiver }: Finding, language: Language) {
  const justification = waiver ? waivedBy(waiver)[language] : words[disposition][language];
  return { kind: "external", status: "accepted", justification };
}

/**
 * Returns our own id of a result, also under the key by which GitHub identifies alerts. GitHub would otherwise hash the
 * line: editing that line would close an alert and reopen it as another one, losing its dismissal.
 */
function fingerprintsOf(id: string) {
  return { primaryLocationLineHash: `${id}:1`, "clausegateId/v1": id };
}

function toProblemResult({ problem, id }: { problem: Problem; id: string }, language: Language, folder: string) {
  const { code, file, location } = problem;
  const { message, remedy } = problemTexts(problem, language);
  return {
    ruleId: problemRule(code),
    level: "error",
    message: { text: `${message}\n${remedy}` },
    locations: [toLocation(folder + file, location)],
    partialFingerprints: fingerprintsOf(id),
    ...baselineState(problem.change, false),
    suppressions: [],
  };
}

/** Must be in every result of a log or in none. */
function baselineState(change: Change, worse: boolean) {
  if (change === null) return {};
  const existing = worse ? "updated" : "unchanged";
  return { baselineState: change === "existing" ? existing : "new" };
}

/** Falls back to the start of the file: code scanning rejects a result without a region. */
function toLocation(file: string, location: Location | undefined) {
  const { line, column, endLine, endColumn } = location ?? { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const region = {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn: Math.max(endColumn, endLine === line ? column : 1),
  };
  return { physicalLocation: { artifactLocation: { uri: relativeUri(file) }, region } };
}

function problemRule(code: string): string {
  return `problem/${code}`;
}

function severityOf(severity: Rule["severity"]): string {
  return severity === "note" ? "recommendation" : severity;
}

function cut(text: string): string {
  return text.length > maxDescription ? `${text.slice(0, maxDescription - 1)}…` : text;
}
