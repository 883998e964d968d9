import { csv } from "./csv.ts";
import type { HistoryFormat } from "./format.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { text } from "./text.ts";

/** Output formats of `history`. */
export const historyFormats = { text, json, csv, markdown } satisfies Record<string, HistoryFormat>;
export type HistoryFormatName = keyof typeof historyFormats;
export const historyFormatNames: readonly HistoryFormatName[] = ["text", "json", "csv", "markdown"];
