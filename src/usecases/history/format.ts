import type { Language } from "../../model/language.ts";
import type { HistoryReport } from "./report.ts";

/** How a history is rendered. Data takes no colour. */
export interface HistoryRender {
  readonly language: Language;
  readonly color: boolean;
}

/** Renders a whole history, ending in a line break. Must not read clock, environment or locale. */
export type HistoryFormat = (report: HistoryReport, options: HistoryRender) => string;
