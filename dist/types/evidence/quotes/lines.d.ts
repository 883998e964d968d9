import type { TextPage } from "../../model/document-text.ts";
import type { Range } from "./key.ts";
/** A line of a text. */
export interface Line extends Range {
    readonly text: string;
}
/** The lines of a part of a text, without what ends them. */
export declare function linesOf(source: string, { from, to }: Range): Line[];
/** All pages as one text, and where in it each stands. */
export declare function joinPages(pages: readonly TextPage[]): {
    source: string;
    places: readonly Range[];
};
/** Numbers of lists in the text of all pages. */
export declare function labelsIn(pages: readonly TextPage[], places: readonly Range[]): Range[];
/** Headers and footers: lines that stand, but for their digits, at the edge of half of the pages. */
export declare function repeatedLines(source: string, places: readonly Range[]): Range[];
