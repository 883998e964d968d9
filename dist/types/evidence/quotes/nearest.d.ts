import type { Key } from "./key.ts";
import { type Units } from "./occurrences.ts";
/** Alignment of two similar keys: pairs of parts that differ, in order. */
export interface Alignment {
    /** The passage, in units of the document. */
    readonly passage: Units;
    /** Number of letters that differ, are missing or are extra. */
    readonly errors: number;
    readonly differences: readonly {
        readonly quote: Units;
        readonly passage: Units;
    }[];
}
/** Finds passages similar to a quote. The result is a hint, never a match. The work is bounded by lengths alone. */
export declare class Nearest {
    private readonly key;
    private seeds;
    constructor(key: Key);
    /** Returns the closest passage; undefined if none is close. */
    find(quote: Key): Alignment | undefined;
    private align;
    /** Returns the start of the stretch, as long as the part, that contains the most of its letter sequences. */
    private mostSeeds;
}
