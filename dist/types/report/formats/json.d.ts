import type { Finding } from "../../model/finding.ts";
import type { Language } from "../../model/language.ts";
import type { Problem } from "../../model/problem.ts";
import type { Report } from "../../model/report.ts";
import type { ReportFinding, ReportProblem } from "../../schemas/generated/types.ts";
import type { RenderOptions } from "./reporter.ts";
/** The report as data, schema version 1 (`dist/schemas/report.schema.json`). */
export declare function json(report: Report, options: RenderOptions): string;
/** The same text in pieces: for thousands of vendors it would be too long for one string. An assessment takes one line. */
export declare function jsonPieces(report: Report, options: RenderOptions): Generator<string>;
/** The public shape of a finding, with its texts in one language. */
export declare function toJsonFinding(finding: Finding, language: Language, rulePages: string | undefined): ReportFinding;
/** The public shape of a problem, with its texts in one language. */
export declare function toJsonProblem(problem: Problem, language: Language): ReportProblem;
