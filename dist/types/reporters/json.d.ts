import type { Language } from "../model/language.ts";
import type { Report } from "../model/report.ts";
import type { JsonReport } from "../schemas/generated/types.ts";
import type { RenderOptions } from "./reporter.ts";
/** The report as data, schema version 1 (`dist/schemas/report.schema.json`). */
export declare function json(report: Report, { language }: RenderOptions): string;
/** The public shape of a report, with its texts in one language. */
export declare function toJsonReport(report: Report, language: Language): JsonReport;
