import type { Report } from "../../model/report.ts";
import type { RenderOptions } from "./reporter.ts";
/** GitLab code quality report (docs.gitlab.com, "Code Quality report format"): what counts, each with a fingerprint of its own. */
export declare function gitlab(report: Report, { language, folder }: RenderOptions): string;
