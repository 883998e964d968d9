import type { Key } from "./key.ts";
/** Units of a key; `end` is exclusive. */
export interface Units {
    readonly first: number;
    readonly end: number;
}
/**
 * Yields the exact occurrences of a quote in order, without overlap. Takes time proportional to the sum of both
 * lengths.
 */
export declare function occurrences(of: Key, within: Key): Generator<Units>;
/** Same as `plainOffsets`, by the Knuth-Morris-Pratt algorithm: hostile text cannot make it slow. */
export declare function linearOffsets(part: string, whole: string): Generator<number>;
/** Text of a unit in the key. */
export declare function textOf({ text, starts }: Key, unit: number): string;
