import type { IsoDate } from "../../model/iso-date.ts";
import type { Past } from "../../model/past.ts";
import type { FolderRecords } from "../../records/records.ts";
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
}
/**
 * Returns the vendors that got another id, in commit order, within one commit by the old ids. Commits that could not be
 * judged are skipped.
 */
export declare function renamesOf(moments: readonly Moment[], surveyed: readonly Surveyed[], past: Pick<Past, "tree">): Promise<Rename[]>;
/** A commit, surveyed. */
interface At {
    readonly moment: Moment | undefined;
    readonly state: Surveyed | undefined;
    readonly past: Pick<Past, "tree">;
}
/** Returns the records of folders at a commit; none if it could not be judged. */
export declare function recordsIn(folders: readonly string[], { moment, state, past }: At): Promise<Map<string, FolderRecords>>;
/** Adds to vendors all ids they had before. */
export declare function withFormerNames(vendors: readonly string[], renames: readonly Rename[]): string[];
/** Returns the id of a vendor at a commit, given by its index. */
export declare function nameAt(vendor: string, index: number, renames: readonly Rename[]): string;
/** Returns those changes of id that are about a vendor, and the one that ended its id. `followed` are all changes. */
export declare function renamesAbout(vendor: string, renames: readonly Rename[], followed: readonly Rename[]): Rename[];
export {};
