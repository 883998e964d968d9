/**
 * What of a text counts when a quote is looked for: its letters and digits, whatever line they stand on, whatever signs stand between
 * them and however they are encoded. The signs that change what a number says count too: 1.5 is not 15, and 10 % not 10.
 */
export interface Key {
    readonly source: string;
    readonly text: string;
    /** Where each unit (a letter with its marks, a digit, a sign) begins in `text`; one more entry for its end. */
    readonly starts: Uint32Array;
    /** Where each unit stands in `source`; `to` is exclusive. */
    readonly from: Uint32Array;
    readonly to: Uint32Array;
}
/** A part of a text, as zero-based offsets; `to` is exclusive. */
export interface Range {
    readonly from: number;
    readonly to: number;
}
/** The key of a text. `skipped` are parts of it to pass over, in order. */
export declare function keyOf(source: string, skipped?: readonly Range[]): Key;
