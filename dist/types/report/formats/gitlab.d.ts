import type { Report } from "../../model/report.ts";
import type { RenderOptions } from "./reporter.ts";
/**
 * Renders a GitLab code quality report (docs.gitlab.com, "Code Quality report format"): the findings that count, each
 * with a unique fingerprint.
 */
export declare function gitlab(report: Report, { language, folder }: RenderOptions): string;
