import type { Report } from "../../model/report.ts";
import type { RenderOptions } from "./reporter.ts";
/**
 * Renders JUnit XML: a suite for each vendor, a case for each rule and subject that was asked. Not met is a failure,
 * not applicable is skipped with its reason, a file that cannot be used is an error. A finding that does not fail the
 * verdict does not fail its case.
 */
export declare function junit(report: Report, { language, rulePages, folder }: RenderOptions): string;
