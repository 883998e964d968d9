import type { Report } from "../../model/report.ts";
import type { RenderOptions } from "./reporter.ts";
/** Most results GitHub takes in one run: with more it takes none (docs.github.com, "SARIF support for code scanning"). */
export declare const maxResults = 25000;
/**
 * SARIF 2.1.0, for code scanning: what head has, in one run of one category, every rule described, stable fingerprints. Of more
 * results than GitHub takes it has the worst, and says how many are left out.
 */
export declare function sarif(report: Report, { language, rulePages, folder }: RenderOptions): string;
