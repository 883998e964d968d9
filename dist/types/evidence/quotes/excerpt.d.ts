import type { Range } from "./key.ts";
/** Longest excerpt of a document that a finding shows, in characters. */
export declare const maxExcerpt = 200;
/** Returns a part of a text on one line: runs of spaces, line breaks and invisible characters become one space. */
export declare function onOneLine(source: string, { from, to }: Range): string;
/** Shortens a text to at most `most` characters, with an ellipsis if it was cut. Never splits a surrogate pair. */
export declare function shortened(text: string, most?: number): string;
