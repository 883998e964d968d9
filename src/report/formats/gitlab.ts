import { isOpen } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import type { Severity } from "../../model/severity.ts";
import { words } from "../../texts/words.ts";
import { jsonForLogs } from "./escape.ts";
import { loweredRules, overrideId, overrideLine } from "./judged-by.ts";
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
  const items = [
    ...loweredRules(report).map((override) => ({
      description: `${words.overrides[language]}: ${overrideLine(override, (text) => text[language])}`,
      check_name: override.rule,
      fingerprint: overrideId(override),
      severity: severityNames[override.basis === "statute" ? "warning" : "note"],
      location: place(`${folder}clausegate.yaml`, 1),
    })),
    ...report.problems.map((problem) => ({
      description: problem.message[language],
      check_name: problem.code,
      fingerprint: ids.get(problem) ?? "",
      severity: "blocker",
      location: place(folder + problem.file, problem.location?.line ?? 1),
    })),
    ...report.findings.filter(isOpen).map((finding) => ({
      description: `${finding.rule}: ${finding.message[language]}`,
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
