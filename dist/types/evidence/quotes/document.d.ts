import type { DocumentFormat, TextPage, UnreadReason } from "../../model/document-text.ts";
import { type Place } from "../../model/place.ts";
import { type Range } from "./key.ts";
import { type Section } from "./outline.ts";
/** The passage closest to a quote that was not found. */
export interface Closest extends Place {
    /** The passage on one line, at most `maxExcerpt` characters. */
    readonly text: string;
    /** Words of the quote → words of the passage. */
    readonly difference: string;
}
/** Result of searching for a quote. */
export type Answer = ({
    readonly state: "found";
    readonly occurrences: number;
    readonly range: Range;
} & Place)
/** Its letters are there, but run on into another article. */
 | ({
    readonly state: "crossing";
    readonly into: string;
} & Place) | {
    readonly state: "missing";
    readonly closest: Closest;
} | {
    readonly state: "missing";
    readonly hint: "nothing-close" | "not-sought";
}
/** It may stand where only a person can say what is visible, or on a page that was not read completely. */
 | {
    readonly state: "unread";
    readonly reason: UnreadReason;
    readonly page?: number;
};
/** Quotes per document for which the closest passage is searched if they are not found. */
export declare const maxSought = 50;
/** Longest text that is searched for quotes, in characters. */
export declare const maxCharacters = 8000000;
/** Remaining searches for the closest passage. Share one object across all quotes searched together. */
export declare class Allowance {
    private left;
    take(): boolean;
}
/** A passage that is a quote, and where it stands. */
interface Passage extends Range {
    readonly place: Place;
}
/** Text of a document, to search for quotes. The result depends only on the text, the quote and the allowance. */
export declare class ReadDocument {
    /** The pages as one text. */
    readonly source: string;
    /** Format the text was read from, where it is known. */
    readonly format: DocumentFormat | undefined;
    private readonly pages;
    private readonly outline;
    /** The text as it is; without headers and footers, which interrupt passages; and also without list numbers. */
    private readonly keys;
    private readonly doubts;
    /** Same as `keys`, without the doubtful parts, which may not be visible. */
    private readonly withoutDoubts;
    private readonly nearestKey;
    private readonly nearest;
    /** Answer for a quote not found, if a person has to look at a page. */
    private readonly unread;
    private readonly remembered;
    private readonly passages;
    constructor(pages: readonly TextPage[], format?: DocumentFormat);
    /** False for a text with too many heading-like lines to divide it into articles. */
    get isWhole(): boolean;
    /** Reason that a part of the text was not read; undefined if all was. */
    get gap(): UnreadReason | undefined;
    /** The annexes and articles, in order, with the text before the first. */
    sections(): Section[];
    find(quote: string, allowance?: Allowance): Answer;
    /** Returns the passages that are a quote, at most `maxPassages`, each within one article, with their places. */
    passagesOf(quote: string): readonly Passage[];
    private seekPassages;
    /** Number of the last page; undefined for a format without pages. */
    get lastPage(): number | undefined;
    private seek;
    /** Returns the reason a person must confirm a quote that is found only once the doubtful parts are left out. */
    private doubtAbout;
    /**
     * Finds the first passage within one article, the number of such passages, the first that runs on into another
     * article, and the reason none is certain.
     */
    private search;
    /** Letters and digits of the whole text, without headers and footers. */
    get letters(): string;
    /**
     * Letters and digits of an article, from its heading to the next, without headers and footers; of all articles with
     * this label, since annexes number from 1 again. Undefined if no heading has it.
     */
    lettersOf(label: string): string | undefined;
    /**
     * Returns the paragraph around a passage: up to the nearest blank lines or headings, and at most `maxAround`
     * characters beyond the passage.
     */
    paragraphOf({ from, to }: Range): Range;
    /**
     * Finds the article a record names, including its heading: `제6조` also for `제6조 제2항`. The first one if an annex
     * repeats the label.
     */
    articleNamed(name: string): (Range & {
        readonly label: string;
    }) | undefined;
    /** Finds a page by its number, from 1; undefined for a format without pages. */
    pageNumbered(page: number): Range | undefined;
    private closestTo;
    private placeOf;
}
export {};
