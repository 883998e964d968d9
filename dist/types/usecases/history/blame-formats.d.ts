import type { BlameReport } from "./blame-report.ts";
import type { HistoryRender } from "./format.ts";
/** Output formats of `blame`. */
export declare const blameFormats: {
    text: typeof text;
    json: typeof json;
};
export type BlameFormatName = keyof typeof blameFormats;
export declare const blameFormatNames: readonly BlameFormatName[];
declare function text(report: BlameReport, { language, color }: HistoryRender): string;
/** Renders a blame as JSON, schema version 1 (`dist/schemas/blame.schema.json`). */
declare function json(report: BlameReport, { language }: HistoryRender): string;
export {};
