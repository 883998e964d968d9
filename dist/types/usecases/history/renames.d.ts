import type { IsoDate } from "../../model/iso-date.ts";
import type { Past } from "../../model/past.ts";
import type { Moment } from "./dated-commits.ts";
import type { Surveyed } from "./survey.ts";
/** A vendor's change of id, and the commit it came with. */
export interface Rename {
    readonly from: string;
    readonly to: string;
    /** Index of the commit. */
    readonly index: number;
    readonly commit: string;
    readonly day: IsoDate;
    /** Whether an earlier commit had removed it. */
    readonly isReturn: boolean;
}
/**
 * Returns the vendors that got another id, in commit order, within one commit by the old ids: where one commit removed
 * and added a folder, or a removed vendor came back. Commits that could not be judged are skipped.
 */
export declare function renamesOf(moments: readonly Moment[], surveyed: readonly Surveyed[], past: Pick<Past, "tree">): Promise<Rename[]>;
/** Adds to vendors all ids they had before. */
export declare function withFormerNames(vendors: readonly string[], renames: readonly Rename[]): string[];
/** Adds to vendors all ids they had before or got later, on whatever line. */
export declare function withOtherNames(vendors: readonly string[], renames: readonly Rename[]): string[];
/** Returns the id of a vendor at a commit, given by its index. */
export declare function nameAt(vendor: string, index: number, renames: readonly Rename[]): string;
/** Returns the renames of a vendor, and the one that ended its id. */
export declare function renamesAbout(vendor: string, renames: readonly Rename[]): Rename[];
