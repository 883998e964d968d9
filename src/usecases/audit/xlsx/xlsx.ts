import type { Language } from "../../../model/language.ts";
import type { AuditReport } from "../report.ts";
import { about } from "../tables/about.ts";
import { evidence } from "../tables/evidence.ts";
import { findings } from "../tables/findings.ts";
import { events, remedies, waivers } from "../tables/history.ts";
import { matrix } from "../tables/matrix.ts";
import { outsourcing } from "../tables/outsourcing.ts";
import { certificationList, contractList, subprocessorList, vendorList } from "../tables/records.ts";
import type { Say, Table } from "../tables/table.ts";
import { workbook } from "./workbook.ts";

/** Renders the auditor's report as a workbook. Equal report and language give equal bytes. */
export function auditXlsx(report: AuditReport, { language }: { readonly language: Language }): Uint8Array {
  return workbook(tablesOf(report, language), (text) => text[language]);
}

/** Returns the sheets in order. */
export function tablesOf(report: AuditReport, language: Language): readonly Table[] {
  const { period } = report;
  const say: Say = (text) => text[language];
  return [
    outsourcing(report, say),
    matrix(report, say),
    findings(report, language),
    evidence(report, say),
    vendorList(report, say),
    contractList(report, say),
    subprocessorList(report, say),
    certificationList(report, say),
    ...(period ? [events(period, say), remedies(period, say), waivers(period, say)] : []),
    about(report, say),
  ];
}
