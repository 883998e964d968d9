import { type IsoDate } from "./model/iso-date.ts";
import type { Report } from "./model/report.ts";
import { type Settings } from "./model/settings.ts";
import type { Severity } from "./model/severity.ts";
import { type InventoryTree } from "./model/tree.ts";
import type { Policy } from "./ruleset/evaluate.ts";
export interface CheckOptions {
    /** The day the judgement is made for. */
    readonly asOf: IsoDate;
    /** Lowest severity that fails the verdict; `error` by default. */
    readonly failOn?: Severity;
    /** Vendors to judge; all by default. */
    readonly vendors?: readonly string[];
    readonly settings?: Settings;
    /** Folder of the inventory below the root; `vendors` by default. */
    readonly inventory?: string;
    /** Told after each folder how many of how many are done. */
    readonly onProgress?: (done: number, total: number) => void;
}
/**
 * Judges an inventory: folder by folder, so that only the results stay in memory. The same inventory, policy and options
 * give the same report. Throws `RunError` when there is nothing to judge or judging is not possible.
 */
export declare function check(tree: InventoryTree, policy: Policy, options: CheckOptions): Promise<Report>;
