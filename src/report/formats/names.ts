/** Every format of a report, by the name it is asked for. */
export const reporterNames = ["text", "short", "json", "sarif", "junit", "github", "gitlab", "markdown"] as const;
export type ReporterName = (typeof reporterNames)[number];
