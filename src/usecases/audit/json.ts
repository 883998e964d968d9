import { jsonForLogs } from "../../report/formats/escape.ts";
import type { AuditReport } from "./report.ts";

/**
 * Renders the report as JSON, schema version 1 (`dist/schemas/audit.schema.json`), with texts in both languages.
 * Converts one vendor at a time.
 */
export function* auditJson({ vendors, findings, ...others }: AuditReport): Generator<string> {
  const head = JSON.stringify({ schemaVersion: 1, ...others }, null, 1);
  yield jsonForLogs(head.slice(0, head.lastIndexOf("\n}")));
  yield* list("vendors", vendors);
  yield* list("findings", findings);
  yield "\n}\n";
}

/** Yields one item per line. */
function* list(key: string, items: readonly unknown[]): Generator<string> {
  yield `,\n "${key}": [`;
  for (const [at, item] of items.entries()) yield `${at > 0 ? "," : ""}\n  ${jsonForLogs(JSON.stringify(item))}`;
  yield "\n ]";
}
