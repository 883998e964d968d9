import type { Finding, FindingTexts } from "../../../model/finding.ts";
import type { Language } from "../../../model/language.ts";
import type { Problem, ProblemTexts } from "../../../model/problem.ts";
import { findingTextsIn } from "../../../texts/findings.ts";
import { problemTexts } from "../../../texts/problems.ts";
import { sheetWords } from "../../../texts/sheets.ts";
import { words } from "../../../texts/words.ts";
import type { AuditReport } from "../report.ts";
import { type Cell, columnsOf, type Say, type Table } from "./table.ts";

/** Renders the findings, after the files that cannot be used, whose content was not judged. */
export function findings(report: AuditReport, language: Language): Table {
  const say: Say = (text) => text[language];
  const textsOf = findingTextsIn(language, report.rules);
  return {
    name: say(sheetWords.findings),
    frozen: 2,
    columns: columnsOf(say, [
      [sheetWords.severity, 9],
      [sheetWords.rule, 12],
      [sheetWords.requirement, 34],
      [sheetWords.basis, 10],
      [sheetWords.citation, 30],
      [sheetWords.penalty, 30],
      [sheetWords.vendorId, 16],
      [sheetWords.serviceId, 16],
      [sheetWords.contractOrGuideline, 20],
      [sheetWords.message, 44],
      [sheetWords.remedy, 44],
      [sheetWords.file, 34],
      [sheetWords.line, 7],
      [sheetWords.disposition, 11],
      [sheetWords.waiverReason, 30],
      [sheetWords.waiverApprover, 22],
      [sheetWords.waiverUntil, 12],
    ]),
    rows: [
      ...report.problems.map((problem) => problemRow(problem, problemTexts(problem, language), say)),
      ...report.findings.map((finding) => findingRow(finding, textsOf(finding), say)),
    ],
  };
}

function problemRow({ code, vendor, file, location }: Problem, texts: ProblemTexts, say: Say): Cell[] {
  return [
    { text: say(words.problem), tone: "fail" },
    ...[code, "", "", "", "", vendor ?? "", "", "", texts.message, texts.remedy, file, location?.line ?? ""],
    ...[say(words.open), "", "", ""],
  ];
}

function findingRow(finding: Finding, texts: FindingTexts, say: Say): Cell[] {
  const { severity, rule, basis, vendor, service, contract, guideline, disposition, waiver, location } = finding;
  return [
    ...[say(words[severity]), rule, texts.title, say(words[basis]), texts.citation, texts.penalty ?? ""],
    ...[vendor ?? "", service ?? "", contract ?? guideline ?? ""],
    ...[texts.message, texts.remedy, location.file, location.line],
    disposition === "open"
      ? { text: say(words.open), tone: "fail" as const }
      : { text: say(words[disposition]), tone: disposition },
    ...[waiver?.reason ?? "", waiver?.approver ?? "", waiver?.expiresOn ?? ""],
  ];
}
