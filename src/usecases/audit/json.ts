import type { Finding } from "../../model/finding.ts";
import { RuleIndex } from "../../model/rule-index.ts";
import { jsonForLogs } from "../../report/formats/escape.ts";
import { localizedFindingTexts } from "../../texts/findings.ts";
import { localizedProblemTexts } from "../../texts/problems.ts";
import type { AuditReport } from "./report.ts";

/**
 * Renders the report as JSON, schema version 1 (`dist/schemas/audit.schema.json`), with texts in both languages.
 * Converts one vendor at a time.
 */
export function* auditJson({ vendors, findings, ...report }: AuditReport): Generator<string> {
  const rules = new RuleIndex(report.rules);
  const problems = report.problems.map((problem) => ({ ...problem, ...localizedProblemTexts(problem) }));
  const head = JSON.stringify({ schemaVersion: 1, ...report, problems }, null, 1);
  yield jsonForLogs(head.slice(0, head.lastIndexOf("\n}")));
  yield* list("vendors", vendors);
  yield* list("findings", findings, (finding) => toJson(finding, rules));
  yield "\n}\n";
}

/** Yields one item per line. */
function* list<T>(key: string, items: readonly T[], shown: (item: T) => unknown = (item) => item): Generator<string> {
  yield `,\n "${key}": [`;
  for (const [at, item] of items.entries()) yield `${at > 0 ? "," : ""}\n  ${jsonForLogs(JSON.stringify(shown(item)))}`;
  yield "\n ]";
}

function toJson(finding: Finding, rules: RuleIndex) {
  const { id, rule, requirement, severity, disposition, waiver, change, worse, basis, ...others } = finding;
  const texts = localizedFindingTexts(finding, rules);
  return { id, rule, requirement, severity, disposition, waiver, change, worse, basis, ...texts, ...others };
}
