import type { Language } from "../../model/language.ts";
import type { Rule } from "../../model/rule.ts";
import { csv } from "../../report/formats/csv.ts";
import { auditWords } from "../../texts/audit.ts";
import { findingTextsIn } from "../../texts/findings.ts";
import { problemTexts } from "../../texts/problems.ts";
import { sheetWords } from "../../texts/sheets.ts";
import { words } from "../../texts/words.ts";
import type { AuditedClause, AuditedRequirement, AuditReport } from "./report.ts";
import { nameOf, passageText, placeOf } from "./tables/parts.ts";
import { lines, type Say } from "./tables/table.ts";

const columns = [
  sheetWords.vendorId,
  sheetWords.vendor,
  sheetWords.serviceId,
  sheetWords.contract,
  sheetWords.guideline,
  sheetWords.rule,
  sheetWords.requirementKey,
  sheetWords.requirement,
  sheetWords.state,
  sheetWords.severity,
  sheetWords.reason,
  sheetWords.clauses,
  sheetWords.quoteState,
  sheetWords.findingMessages,
  sheetWords.waiverReason,
  sheetWords.waiverApprover,
  sheetWords.waiverUntil,
];

/** Renders a row for each requirement and subject; for a vendor that could not be judged, one row with the reason. */
export function auditCsv(report: AuditReport, { language }: { readonly language: Language }): string {
  const say: Say = (text) => text[language];
  const textsOf = findingTextsIn(language, report.rules);
  const context: RowContext = {
    rules: new Map(report.rules.map((rule) => [rule.id, rule])),
    messages: new Map(report.findings.map((finding) => [finding.id, textsOf(finding).message])),
    language,
    say,
  };
  return csv(rowsOf(report, context));
}

function* rowsOf(report: AuditReport, context: RowContext): Generator<readonly string[]> {
  const { say } = context;
  yield columns.map(say);
  for (const { id, requirements } of report.guidelines) {
    for (const requirement of requirements) yield ["", "", "", "", id, ...cellsOf(requirement, context)];
  }
  for (const vendor of report.vendors) {
    const about = [vendor.id, nameOf(vendor)];
    if (!vendor.isJudged) yield [...about, "", "", "", ...notJudged(vendor.id, report, context)];
    for (const requirement of vendor.requirements) {
      yield [...about, requirement.service ?? "", requirement.contract ?? "", "", ...cellsOf(requirement, context)];
    }
  }
}

interface RowContext {
  readonly rules: ReadonlyMap<string, Rule>;
  /** Of findings, by id. */
  readonly messages: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly say: Say;
}

function cellsOf(requirement: AuditedRequirement, { rules, messages, say }: RowContext): string[] {
  const { rule, state, severity, reason, clauses, waiver } = requirement;
  const title = rules.get(rule)?.title;
  return [
    ...[rule, requirement.requirement, title ? say(title) : "", say(auditWords.states[state])],
    ...[severity ? say(words[severity]) : "", reason ? say(reason) : ""],
    lines(clauses.map((clause) => clauseText(clause, say))),
    lines(clauses.map(({ passage }) => passageText(passage, say) || "–")),
    lines(requirement.findings.flatMap((id) => messages.get(id) ?? [])),
    ...[waiver?.reason ?? "", waiver?.approver ?? "", waiver?.expiresOn ?? ""],
  ];
}

function clauseText(clause: AuditedClause, say: Say): string {
  const { contract, document, quote } = clause;
  const place = [contract, ...(document === null ? [] : [document]), placeOf(clause, say)].join(" ").trimEnd();
  return quote === null ? place : `${place}: ${quote.replaceAll("\n", " ")}`;
}

function notJudged(vendor: string, { problems }: AuditReport, { language, say }: RowContext): string[] {
  const own = problems.filter((problem) => problem.vendor === vendor);
  const reasons = own.map((problem) => {
    const { file, location } = problem;
    return `${file}${location ? `:${location.line}` : ""}: ${problemTexts(problem, language).message}`;
  });
  return ["", "", "", say(sheetWords.notJudged), "", lines(reasons), "", "", "", "", "", ""];
}
