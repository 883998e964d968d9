import type { TextPage } from "../../model/document-text.ts";
import type { Range } from "./key.ts";
/** A line of a text. */
export interface Line extends Range {
    readonly text: string;
}
/** Returns the lines of a part of a text, without their line breaks. */
export declare function linesOf(source: string, { from, to }: Range): Line[];
/** Joins all pages into one text, and returns the range of each page in it. */
export declare function joinPages(pages: readonly TextPage[]): {
    source: string;
    places: readonly Range[];
};
/** Ranges of list numbers in the joined text. */
export declare function labelsIn(pages: readonly TextPage[], places: readonly Range[]): Range[];
/** Finds headers and footers: lines at the edge of at least half of the pages, equal but for their digits. */
export declare function repeatedLines(source: string, places: readonly Range[]): Range[];
