import type { Report } from "../../model/report.ts";
import type { RenderOptions } from "./reporter.ts";
/**
 * Most results GitHub accepts in one run: with more it rejects all (docs.github.com, "SARIF support for code
 * scanning").
 */
export declare const maxResults = 25000;
/**
 * Renders SARIF 2.1.0 for code scanning: the findings and problems of head, in one run of one category, with every rule
 * described and stable fingerprints. If there are more results than GitHub accepts, contains the worst, and says how
 * many are left out.
 */
export declare function sarif(report: Report, { language, rulePages, folder }: RenderOptions): string;
