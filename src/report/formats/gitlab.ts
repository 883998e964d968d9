import { isOpen } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import type { Severity } from "../../model/severity.ts";
import { findingTextsIn } from "../../texts/findings.ts";
import { problemTexts } from "../../texts/problems.ts";
import { words } from "../../texts/words.ts";
import { jsonForLogs } from "./escape.ts";
import { weightings } from "./judged-by.ts";
import { problemIds } from "./problem-id.ts";
import type { RenderOptions } from "./reporter.ts";

/** GitLab's names of the severities. */
const severityNames: Readonly<Record<Severity, string>> = { error: "critical", warning: "minor", note: "info" };

/**
 * Renders a GitLab code quality report (docs.gitlab.com, "Code Quality report format"): the findings that count, each
 * with a unique fingerprint.
 */
export function gitlab(report: Report, { language, folder = "" }: RenderOptions): string {
  const ids = problemIds(report.problems);
  const textsOf = findingTextsIn(language, report.rules);
  const items = [
    ...weightings(report)
      .filter(({ isLoosened }) => isLoosened)
      .map(({ name, id, isStatutory, text }) => ({
        description: `${words.overrides[language]}: ${text[language]}`,
        check_name: name,
        fingerprint: id,
        severity: severityNames[isStatutory ? "warning" : "note"],
        location: place(`${folder}clausegate.yaml`, 1),
      })),
    ...report.problems.map((problem) => ({
      description: problemTexts(problem, language).message,
      check_name: problem.code,
      fingerprint: ids.get(problem) ?? "",
      severity: "blocker",
      location: place(folder + problem.file, problem.location?.line ?? 1),
    })),
    ...report.findings.filter(isOpen).map((finding) => ({
      description: `${finding.rule}: ${textsOf(finding).message}`,
      check_name: finding.rule,
      fingerprint: finding.id,
      severity: severityNames[finding.severity],
      location: place(folder + finding.location.file, finding.location.line),
    })),
  ];
  return `${jsonForLogs(JSON.stringify(items, null, 2))}\n`;
}

function place(path: string, begin: number) {
  return { path, lines: { begin } };
}
