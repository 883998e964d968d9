import type { RunConfig } from "../../config/disposition.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { InventoryTree } from "../../model/tree.ts";
import type { Policy } from "../../rules/evaluate.ts";
import type { AuditReport } from "./report.ts";
export interface AuditOptions {
    /** The as-of date. */
    readonly asOf: IsoDate;
    readonly runConfig: RunConfig;
    /** Judged commit, the day it counts from, and its own committer's day. */
    readonly commit: string;
    readonly committedOn: IsoDate;
    readonly committerDay: IsoDate;
    /** None by default. */
    readonly leftOut?: number | undefined;
    /** Called after each vendor with the number done and the total. */
    readonly onProgress?: ((done: number, total: number) => void) | undefined;
}
/**
 * Judges a commit's inventory and reports the state of every requirement. Throws `RunError` if there is nothing to
 * judge or judging fails.
 */
export declare function audit(tree: InventoryTree, policy: Policy, options: AuditOptions): Promise<AuditReport>;
