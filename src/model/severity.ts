/** Severities, worst first. They map 1:1 to SARIF levels and GitHub annotations. */
export const severities = ["error", "warning", "note"] as const;
export type Severity = (typeof severities)[number];

/** 0 for the worst. */
export function severityRank(severity: Severity): number {
  return severities.indexOf(severity);
}

/** Whether `severity` is at least as bad as `limit`. */
export function isAtLeast(severity: Severity, limit: Severity): boolean {
  return severityRank(severity) <= severityRank(limit);
}
