import type { Language } from "../../model/language.ts";
import type { HistoryReport } from "./report.ts";
/** Options for rendering a history. Data formats ignore the colour. */
export interface HistoryRender {
    readonly language: Language;
    readonly color: boolean;
}
/** Renders a whole history, ending in a line break. Must not read clock, environment or locale. */
export type HistoryFormat = (report: HistoryReport, options: HistoryRender) => string;
