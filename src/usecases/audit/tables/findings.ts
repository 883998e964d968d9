import type { Finding } from "../../../model/finding.ts";
import type { Problem } from "../../../model/problem.ts";
import { sheetWords } from "../../../texts/sheets.ts";
import { words } from "../../../texts/words.ts";
import type { AuditReport } from "../report.ts";
import { type Cell, columnsOf, type Say, type Table } from "./table.ts";

/** Renders the findings, after the files that cannot be used, whose content was not judged. */
export function findings(report: AuditReport, say: Say): Table {
  return {
    name: say(sheetWords.findings),
    frozen: 2,
    columns: columnsOf(say, [
      [sheetWords.severity, 9],
      [sheetWords.rule, 12],
      [sheetWords.requirement, 34],
      [sheetWords.basis, 10],
      [sheetWords.citation, 30],
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
      ...report.problems.map((problem) => problemRow(problem, say)),
      ...report.findings.map((finding) => findingRow(finding, say)),
    ],
  };
}

function problemRow({ code, vendor, file, location, message, remedy }: Problem, say: Say): Cell[] {
  return [
    { text: say(words.problem), tone: "fail" },
    ...[code, "", "", "", vendor ?? "", "", "", say(message), say(remedy), file, location?.line ?? ""],
    ...[say(words.open), "", "", ""],
  ];
}

function findingRow(finding: Finding, say: Say): Cell[] {
  const { severity, rule, basis, vendor, service, contract, guideline, disposition, waiver, location } = finding;
  return [
    ...[say(words[severity]), rule, say(finding.title), say(words[basis]), say(finding.citation)],
    ...[vendor ?? "", service ?? "", contract ?? guideline ?? ""],
    ...[say(finding.message), say(finding.remedy), location.file, location.line],
    disposition === "open"
      ? { text: say(words.open), tone: "fail" as const }
      : { text: say(words[disposition]), tone: disposition },
    ...[waiver?.reason ?? "", waiver?.approver ?? "", waiver?.expiresOn ?? ""],
  ];
}
