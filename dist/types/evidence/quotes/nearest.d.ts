import type { Key } from "./key.ts";
import { type Units } from "./occurrences.ts";
/** How two keys that are nearly alike correspond: pairs of parts that differ, in order. */
export interface Alignment {
    /** The passage, in units of the document. */
    readonly passage: Units;
    /** Letters that differ, are missing or are too many. */
    readonly errors: number;
    readonly differences: readonly {
        readonly quote: Units;
        readonly passage: Units;
    }[];
}
/** Finds passages that are nearly what a quote says. What it finds is a hint and never a match. Its work is bounded by lengths alone. */
export declare class Nearest {
    private readonly key;
    private seeds;
    constructor(key: Key);
    /** The closest passage; undefined when none is close. */
    find(quote: Key): Alignment | undefined;
    private align;
    /** Where as many units as the part has hold the most of its sequences of letters. */
    private mostSeeds;
}
