import type { Place } from "../../model/place.ts";
import type { Range } from "./key.ts";
/** Part of a document from one heading to the next; without a label before the first heading. */
export interface Section extends Range {
    readonly annex?: string;
    readonly article?: string;
}
/** The annexes and articles of a document. */
export declare class Outline {
    private readonly source;
    private readonly headings;
    /** False for a text with too many heading-like lines, which was not divided. */
    readonly isWhole: boolean;
    /** `marked` are the starts of lines that the format marks as headings, in order. */
    constructor(source: string, marked?: readonly number[]);
    /** Returns the parts of the document in order; together they are the whole of it. */
    sections(): Section[];
    /** Place where a passage begins, without its page. */
    placeOf({ from }: Range): Place;
    /** Place of a certain heading inside a passage, if there is one. */
    crossed({ from, to }: Range): Place | undefined;
    /**
     * Returns the articles with a label, each with those numbered below it (`12.6` in `12.`). For `12.6` without a
     * heading of its own, the article that contains it.
     */
    articlesCalled(label: string): Range[];
    /** End of an article: at the next heading that is not below it, or at the signatures after the last one. */
    private endOf;
    /** Range between the headings around a passage. */
    around({ from, to }: Range): Range;
    /** Number of headings that begin at or before a place. */
    private upTo;
}
