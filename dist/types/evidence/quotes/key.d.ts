/**
 * The part of a text that is compared when a quote is searched: its letters and digits, regardless of line breaks,
 * punctuation and encoding. Characters that change a number also count: 1.5 is not 15, and 10 % is not 10.
 */
export interface Key {
    readonly source: string;
    readonly text: string;
    /** Start of each unit (a letter with its marks, a digit, a sign) in `text`; one more entry for the end. */
    readonly starts: Uint32Array;
    /** Range of each unit in `source`; `to` is exclusive. */
    readonly from: Uint32Array;
    readonly to: Uint32Array;
}
/** Part of a text, as zero-based offsets; `to` is exclusive. */
export interface Range {
    readonly from: number;
    readonly to: number;
}
/** Builds the key of a text. `skipped` are the parts to leave out, in order. */
export declare function keyOf(source: string, skipped?: readonly Range[]): Key;
