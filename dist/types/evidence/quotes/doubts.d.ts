import type { TextPage, UnreadReason } from "../../model/document-text.ts";
import type { Range } from "./key.ts";
/** Parts of the joined text whose visibility only a person can confirm. */
export declare class Doubts {
    private readonly all;
    /** `places` are the ranges of the pages in the joined text. */
    constructor(pages: readonly TextPage[], places: readonly Range[]);
    /** Reason that something was not read; undefined if everything was. */
    get gap(): UnreadReason | undefined;
    /**
     * Returns the reason a passage may not be what a reader sees: some of its letters may be hidden, or unread content
     * may interrupt it.
     */
    reasonIn({ from, to }: Range): UnreadReason | undefined;
    /** Adds the doubtful parts to each list of parts to skip; returns no lists if all text is visible. */
    skips(lists: readonly (readonly Range[])[]): Range[][];
}
/** Sorts ranges and joins those that touch. */
export declare function merged(ranges: Range[]): Range[];
