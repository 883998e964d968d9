import { type Wrapping } from "./wrapping.ts";
/** Numbering style of a heading. */
export type Style = "annex" | "chapter" | "korean" | "article" | "section" | "number" | "decimal";
/** A line that may be a heading. */
export interface Candidate extends Wrapping {
    readonly style: Style;
    /** The part as a person cites it: `제6조`, `제26조의2`, `Article 6`, `Section 9.2`, `12.6`, `6.`, `별지 1`. */
    readonly label: string;
    /** First number of the label; 0 if it has none. */
    readonly number: number;
    /** Number of an article inserted later, such as 2 in 제26조의2. */
    readonly branch: number;
    /** Start of the label. */
    readonly from: number;
    readonly lineFrom: number;
    readonly lineTo: number;
    /** Whether it has a title and is not a bare number. */
    readonly isTitled: boolean;
    /** Whether its line contains no part of a sentence after it. */
    readonly isClean: boolean;
    /** Whether the format marks it as a heading. */
    readonly isMarked: boolean;
}
/**
 * Returns the lines that may be headings, in order; undefined if there are too many. `marked` are the starts of lines
 * that the format marks as headings, in order.
 */
export declare function candidatesIn(source: string, marked: readonly number[]): Candidate[] | undefined;
