import type { IsoDate } from "../../model/iso-date.ts";
import type { PastFolder } from "../../model/past.ts";
import type { Settings } from "../../model/settings.ts";
import type { Moment } from "./dated-commits.ts";
import type { Surveyed } from "./survey.ts";
/**
 * Period in which a state was in force: commits from `first` to `end` (exclusive), days from `from` to `to`
 * (inclusive).
 */
export interface Stretch {
    readonly first: number;
    readonly end: number;
    readonly from: IsoDate;
    readonly to: IsoDate;
}
/** A folder in one state. Plain data: it is sent between threads. */
export interface Job {
    /** Null for the guidelines. */
    readonly vendor: string | null;
    readonly folder: PastFolder;
    readonly guidelines: PastFolder | undefined;
    readonly inventory: string;
    readonly settings: Settings;
    readonly stretches: Stretch[];
    /** Days to judge; undefined for those on which the answer may change. */
    readonly days?: readonly IsoDate[];
}
/** Folders to judge, and the last day. */
export interface Wanted {
    /** Vendors to judge; all by default. */
    readonly vendors: readonly string[] | undefined;
    readonly until: IsoDate;
}
/** Returns every state of every folder: those of one folder together, in the order of their first occurrence. */
export declare function jobsOf(moments: readonly Moment[], surveyed: readonly Surveyed[], options: Wanted): Job[];
