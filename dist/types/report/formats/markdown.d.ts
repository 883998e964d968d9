import type { Report } from "../../model/report.ts";
import type { RenderOptions } from "./reporter.ts";
/**
 * Renders Markdown for a comment or a summary: the verdict first, then the changes to the rules, then a table for each
 * vendor.
 */
export declare function markdown(report: Report, options: RenderOptions): string;
