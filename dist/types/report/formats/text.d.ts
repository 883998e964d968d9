import type { Report } from "../../model/report.ts";
import type { RenderOptions } from "./reporter.ts";
/** The report for a person: grouped by vendor, with the lines themselves, why, and what to write. */
export declare function text(report: Report, { language, color, rulePages }: RenderOptions): string;
