import type { Report } from "../model/report.ts";
import type { RenderOptions } from "./reporter.ts";
/** SARIF 2.1.0, for code scanning: what head has, in one run of one category, every rule described, stable fingerprints. */
export declare function sarif(report: Report, { language, rulePages, folder }: RenderOptions): string;
