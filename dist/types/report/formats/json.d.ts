import type { Finding } from "../../model/finding.ts";
import type { Language } from "../../model/language.ts";
import type { Problem } from "../../model/problem.ts";
import type { Report } from "../../model/report.ts";
import type { ReportFinding, ReportProblem } from "../../schemas/generated/types.ts";
import type { RenderOptions } from "./reporter.ts";
/** Renders the report as JSON, schema version 1 (`dist/schemas/report.schema.json`). */
export declare function json(report: Report, options: RenderOptions): string;
/**
 * Yields the same text in pieces: for thousands of vendors it is too long for one string. An assessment takes one line.
 */
export declare function jsonPieces(report: Report, options: RenderOptions): Generator<string>;
/** Returns the public form of a finding, with texts in one language. */
export declare function toJsonFinding(finding: Finding, language: Language, rulePages: string | undefined): ReportFinding;
/** Returns the public form of a problem, with texts in one language. */
export declare function toJsonProblem(problem: Problem, language: Language): ReportProblem;
