import type { IsoDate } from "../../model/iso-date.ts";
import type { PastListing } from "../../model/past.ts";
import type { Moment } from "./dated-commits.ts";
import type { Surveyed } from "./survey.ts";
/** Whether a vendor exists at the end, and since which commit. */
export interface Presence {
    readonly isThere: boolean;
    readonly commit: string;
    readonly day: IsoDate;
    /**
     * Vendors that disappeared when this one appeared, or the reverse: one of them may be the same under another name.
     */
    readonly others: readonly string[];
}
/** Undefined for a vendor that no commit has. Commits that could not be judged are skipped. */
export declare function presenceOf(vendor: string, surveyed: readonly Surveyed[], moments: readonly Moment[]): Presence | undefined;
/** Returns the vendors of the newest commit that has an inventory. */
export declare function vendorsNow(surveyed: readonly Surveyed[]): string[];
/** Returns a cached reader of vendor names; listings with the same names are read once. */
export declare function namesReader(): (listing: PastListing) => ReadonlySet<string>;
/** Returns the names that the second set lacks, in code-unit order. */
export declare function missing(from: ReadonlySet<string>, there: ReadonlySet<string>): string[];
