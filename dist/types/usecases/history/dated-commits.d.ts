import { type IsoDate } from "../../model/iso-date.ts";
import type { DayOf, PastCommit } from "../../model/past.ts";
/** A commit and the day it is judged for. */
export interface Moment {
    readonly commit: PastCommit;
    /** Latest committer's day so far: days never run backwards, even if a clock did. */
    readonly day: IsoDate;
    /** Whether the committer's time is earlier than that of a commit before. */
    readonly runsBackwards: boolean;
    /** Committer's own day. */
    readonly claimed: IsoDate;
}
/** The reported range of a history. */
export interface Range {
    /** Commit whose state the first entry is compared with; undefined if the whole history is reported. */
    readonly base: Moment | undefined;
    /** Reported commits, from the first to the newest; may be empty. */
    readonly moments: readonly Moment[];
    /** Last day of the range, inclusive. */
    readonly until: IsoDate;
}
/** Start of the range: on a day, or after a commit. */
export type Since = {
    readonly day: IsoDate;
} | {
    readonly commit: string;
    readonly ref: string;
};
export interface RangeOptions {
    readonly since?: Since | undefined;
    /** Last day of the range, inclusive; by default that of the newest commit. Later commits are left out. */
    readonly until?: IsoDate | undefined;
    /** Option that `until` was given with, for error messages. */
    readonly untilOption?: string | undefined;
}
/** Returns the commits with their days, first to newest. */
export declare function momentsOf(line: readonly PastCommit[], dayOf: DayOf): Moment[];
/**
 * Counts the commits left out although their committers claim a day in the range: they come after one that claims a
 * later day.
 */
export declare function leftOutOf(all: readonly Moment[], until: IsoDate): number;
/** Selects the range. Throws `RunError` `history-empty`, `history-reversed`, `history-not-on-line`. */
export declare function rangeOf(all: readonly Moment[], { since, until, untilOption }: RangeOptions): Range;
