import type { Range } from "./key.ts";
/** Longest text of a document that a finding shows, in characters. */
export declare const maxExcerpt = 200;
/** A part of a text on one line: runs of spaces, line breaks and invisible characters are one space. */
export declare function onOneLine(source: string, { from, to }: Range): string;
/** At most so many characters, with an ellipsis where some are left out. No pair of halves is cut. */
export declare function shortened(text: string, most?: number): string;
