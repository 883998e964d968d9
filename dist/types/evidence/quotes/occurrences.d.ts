import type { Key } from "./key.ts";
/** Units of a key, from the first to the one behind the last. */
export interface Units {
    readonly first: number;
    readonly end: number;
}
/** Where a quote stands, letter for letter, in order; occurrences do not overlap. Takes time in proportion to both lengths. */
export declare function occurrences(of: Key, within: Key): Generator<Units>;
/** As `plainOffsets`, by Knuth, Morris and Pratt: no text of the other side makes it slow. */
export declare function linearOffsets(part: string, whole: string): Generator<number>;
/** A unit as it stands in the key. */
export declare function textOf({ text, starts }: Key, unit: number): string;
