import type { Names } from "../../config/read.ts";
import type { ReadRunConfig, RunConfigFlags } from "../../config/run-config.ts";
import type { FolderChanges } from "../../model/folder-changes.ts";
import type { ChangeScope, ChangeSummary, Report } from "../../model/report.ts";
import type { InventoryTree } from "../../model/tree.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { type CheckOptions } from "../check/check.ts";
/** The states a change is judged by. */
export interface ChangeSides {
    /** The base itself: its configuration, waivers and baseline judge. */
    readonly base: InventoryTree;
    /** The state the change began from: the merge base. */
    readonly from: InventoryTree;
    readonly head: InventoryTree;
    /** Full names of the refs that base and head came from; undefined where they came from none. */
    readonly refs?: ChangeSummary["refs"];
    /** Paths of everything in base's whole tree, as `CommitInventory` gives them. Without it base counts as non-empty. */
    readonly basePaths?: () => Promise<readonly string[]>;
    /** How the inventory's folders differ between `from` and `head`. */
    differences(inventory: string): Promise<FolderChanges>;
}
export interface ChangeOptions extends Omit<CheckOptions, "runConfig"> {
    /** The run configuration of the base. */
    readonly runConfig: ReadRunConfig;
    readonly scope: ChangeScope;
    readonly names: Names;
    readonly flags: RunConfigFlags;
}
/**
 * Judges a change: head and the state it began from, both by the base's run configuration, folder by folder where they
 * differ. Findings are introduced, existing or resolved; only introduced or worsened ones fail. Each side's records are
 * read from the folder its own configuration names: pointing elsewhere deletes what was there. Lists what the change
 * alters in the run configuration, with the effect on the findings once merged. Throws `RunError`.
 */
export declare function checkChange(sides: ChangeSides, policy: Policy, options: ChangeOptions): Promise<Report>;
