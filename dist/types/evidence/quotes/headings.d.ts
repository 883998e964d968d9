import { type Wrapping } from "./wrapping.ts";
/** How a document numbers its parts. */
export type Style = "annex" | "chapter" | "korean" | "article" | "section" | "number" | "decimal";
/** A line that may be a heading. */
export interface Candidate extends Wrapping {
    readonly style: Style;
    /** As a person names the part: `제6조`, `제26조의2`, `Article 6`, `Section 9.2`, `12.6`, `6.`, `별지 1`. */
    readonly label: string;
    /** The first number of the label; 0 where there is none. */
    readonly number: number;
    /** Of an article that was put in later, as 2 in 제26조의2. */
    readonly branch: number;
    /** Where the label begins. */
    readonly from: number;
    readonly lineFrom: number;
    readonly lineTo: number;
    /** It has a title, so that it is no mere number. */
    readonly isTitled: boolean;
    /** Nothing of a sentence follows on its line. */
    readonly isClean: boolean;
    /** The format says that it is a heading. */
    readonly isMarked: boolean;
}
/**
 * Lines that may be headings, in order; undefined where too many lines may be. `marked` are the places where lines begin that the
 * format marks as headings, in order.
 */
export declare function candidatesIn(source: string, marked: readonly number[]): Candidate[] | undefined;
