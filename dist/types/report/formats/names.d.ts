/** Every format of a report, by the name it is asked for. */
export declare const reporterNames: readonly ["text", "short", "json", "sarif", "junit", "github", "gitlab", "markdown"];
export type ReporterName = (typeof reporterNames)[number];
