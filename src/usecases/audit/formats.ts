import type { Language } from "../../model/language.ts";
import { jsonForLogs } from "../../report/formats/escape.ts";
import { auditCsv } from "./csv.ts";
import { auditHtml } from "./html/page.ts";
import { auditJson } from "./json.ts";
import { oscalCatalog } from "./oscal/catalog.ts";
import { oscalResults } from "./oscal/results.ts";
import { manifestName } from "./pack/manifest.ts";
import type { Copies, RenderedReport } from "./pack/pack.ts";
import type { AuditReport } from "./report.ts";
import { auditXlsx } from "./xlsx/xlsx.ts";

/** Renders every report of a pack, named as in the pack. */
export function auditFormats(report: AuditReport, language: Language, copies: Copies): RenderedReport[] {
  const others = othersOf(report, language, copies);
  const pack = { ...copies, others: [...others.map(({ name }) => name), manifestName] };
  return [{ name: "report.html", pieces: () => [auditHtml(report, { language, pack })] }, ...others];
}

function othersOf(report: AuditReport, language: Language, { copyOf }: Copies): RenderedReport[] {
  return [
    { name: "report.xlsx", pieces: () => [auditXlsx(report, { language })] },
    { name: "report.csv", pieces: () => [auditCsv(report, { language })] },
    { name: "report.json", pieces: () => auditJson(report) },
    { name: "oscal-assessment-results.json", pieces: () => jsonPieces(oscalResults(report, language, copyOf)) },
    { name: "oscal-catalog.json", pieces: () => jsonPieces(oscalCatalog(report, language)) },
  ];
}

function* jsonPieces(value: object): Generator<string> {
  yield `${jsonForLogs(JSON.stringify(value))}\n`;
}
