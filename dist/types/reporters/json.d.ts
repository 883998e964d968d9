import type { Report } from "../model/report.ts";
import type { RenderOptions } from "./reporter.ts";
/** The report as data, schema version 1 (`dist/schemas/report.schema.json`). */
export declare function json(report: Report, options: RenderOptions): string;
/** The same text in pieces: for thousands of vendors it would be too long for one string. An assessment takes one line. */
export declare function jsonPieces(report: Report, { language, rulePages }: RenderOptions): Generator<string>;
