/** Severities, worst first. They map 1:1 to SARIF levels and GitHub annotations. */
export declare const severities: readonly ["error", "warning", "note"];
export type Severity = (typeof severities)[number];
/** 0 for the worst. */
export declare function severityRank(severity: Severity): number;
/** Whether `severity` is at least as bad as `limit`. */
export declare function isAtLeast(severity: Severity, limit: Severity): boolean;
