import type { Report } from "../../model/report.ts";
import type { RenderOptions } from "./reporter.ts";
/** Renders the report for a person: grouped by vendor, with the source lines, the reason, and the remedy. */
export declare function text(report: Report, { language, color, rulePages }: RenderOptions): string;
