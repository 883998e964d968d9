import type { Place } from "../../model/place.ts";
import type { Range } from "./key.ts";
/** The annexes and articles of a document. */
export declare class Outline {
    private readonly source;
    private readonly headings;
    /** False for a text with so many lines like headings that it was not taken apart. */
    readonly isWhole: boolean;
    /** `marked` are the places where lines begin that the format marks as headings, in order. */
    constructor(source: string, marked?: readonly number[]);
    /** Where a passage begins, without its page. */
    placeOf({ from }: Range): Place;
    /** The place of the heading inside of a passage, where there can be no doubt about it. */
    crossed({ from, to }: Range): Place | undefined;
    /**
     * The articles of a label, each with those numbered below it (`12.6` in `12.`). Of `12.6` where it has no heading of its own, the
     * article that holds it.
     */
    articlesCalled(label: string): Range[];
    /** Where an article ends: at the next heading that is not below it, or where the last one gives way to the signatures. */
    private endOf;
    /** Where the headings around a passage stand. */
    around({ from, to }: Range): Range;
    /** How many headings begin at a place or before it. */
    private upTo;
}
