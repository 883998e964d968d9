import type { TextPage, UnreadReason } from "../../model/document-text.ts";
import { type Place } from "../../model/place.ts";
import { type Range } from "./key.ts";
/** The passage that is closest to a quote which is not there. */
export interface Closest extends Place {
    /** The passage on one line, at most `maxExcerpt` characters. */
    readonly text: string;
    /** What the quote says → what the passage says, word by word. */
    readonly difference: string;
}
/** What comes of looking for a quote. */
export type Answer = ({
    readonly state: "found";
    readonly occurrences: number;
    readonly range: Range;
} & Place)
/** Its letters stand there, but run on into another article. */
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
/** It may stand where only a person can say what is shown, or on a page that holds more than was read. */
 | {
    readonly state: "unread";
    readonly reason: UnreadReason;
    readonly page?: number;
};
/** Quotes of a document for which the closest passage is sought, where they are not there. */
export declare const maxSought = 50;
/** Characters of a document that quotes are looked for in. */
export declare const maxCharacters = 8000000;
/** How often the closest passage is still sought. Whoever looks for many quotes hands the same one over for all of them. */
export declare class Allowance {
    private left;
    take(): boolean;
}
/** A document's text, in which quotes are looked for. What is found depends on the text, the quote and the allowance alone. */
export declare class ReadDocument {
    /** The pages as one text. */
    readonly source: string;
    private readonly pages;
    private readonly outline;
    /** As it stands; without headers and footers, which come between the lines of a passage; and without numbers of lists too. */
    private readonly keys;
    private readonly doubts;
    /** As the keys, without what may not be shown. */
    private readonly withoutDoubts;
    private readonly nearestKey;
    private readonly nearest;
    /** The answer for what is not there, where somebody has to look at a page. */
    private readonly unread;
    private readonly remembered;
    constructor(pages: readonly TextPage[]);
    /** False for a text with so many lines like headings that nothing can be said of its articles. */
    get isWhole(): boolean;
    find(quote: string, allowance?: Allowance): Answer;
    private seek;
    /** Why a person has to say whether a quote stands there, if it does once what may not be shown is left out. */
    private doubtAbout;
    /** The first passage within one article, how many there are, the first that runs on into another, and why none counts for sure. */
    private search;
    /** The letters and digits of the whole text, without headers and footers. */
    get letters(): string;
    /**
     * The letters and digits of an article, from its heading to the next, without headers and footers; of all that have this label, as
     * annexes count from 1 again. Undefined where no heading has it.
     */
    lettersOf(label: string): string | undefined;
    /** The paragraph around a passage: to the blank lines or headings next to it, and not far beyond the passage. */
    paragraphOf({ from, to }: Range): Range;
    /** The article a record names, its heading included: `제6조` also for `제6조 제2항`. The first where an annex has it again. */
    articleNamed(name: string): (Range & {
        readonly label: string;
    }) | undefined;
    /** A page by its number, from 1; undefined for a format without pages. */
    pageNumbered(page: number): Range | undefined;
    private closestTo;
    private placeOf;
}
