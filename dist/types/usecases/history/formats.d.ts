import type { HistoryFormat } from "./format.ts";
/** Output formats of `history`. */
export declare const historyFormats: {
    text: HistoryFormat;
    json: HistoryFormat;
    csv: HistoryFormat;
    markdown: HistoryFormat;
};
export type HistoryFormatName = keyof typeof historyFormats;
export declare const historyFormatNames: readonly HistoryFormatName[];
