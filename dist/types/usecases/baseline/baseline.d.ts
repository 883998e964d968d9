import type { RunConfig } from "../../config/disposition.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Report } from "../../model/report.ts";
import type { InventoryTree } from "../../model/tree.ts";
import type { Policy } from "../../rules/evaluate.ts";
/** As-of date, and the run configuration of the tree. */
export interface BaselineOptions {
    readonly asOf: IsoDate;
    readonly runConfig: RunConfig;
}
/** The text of a baseline that was made anew. */
export interface NewBaseline {
    readonly text: string;
    /** Entries in the text, and entries of the old baseline that are not. */
    readonly entries: number;
    readonly removed: number;
    /** The report of the run that made it. */
    readonly report: Report;
}
/**
 * Accepts the open findings of a day: afterwards only others fail. The run configuration is read without the baseline. Throws
 * `RunError` `gate-invalid`, and as `check`.
 */
export declare function acceptFindings(tree: InventoryTree, policy: Policy, options: BaselineOptions): Promise<NewBaseline>;
/**
 * Accepts the open findings of rules that changed since the baseline was written; its entries stay as they are. A
 * finding whose part of the record changed since it was accepted stays open: that is no effect of the rules. `entries`
 * are those added. Throws `RunError` as `acceptFindings`, and `baseline-missing`.
 */
export declare function addFindings(tree: InventoryTree, policy: Policy, options: BaselineOptions): Promise<NewBaseline>;
/** Takes out the entries that excuse nothing any more. Throws `RunError` as `acceptFindings`. */
export declare function pruneBaseline(tree: InventoryTree, policy: Policy, options: BaselineOptions): Promise<NewBaseline>;
