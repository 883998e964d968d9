import type { RunConfig } from "../../config/weigh.ts";
import type { JudgeFolders } from "../../judgement/judge-folders.ts";
import type { Finding } from "../../model/finding.ts";
import { type IsoDate } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import type { Report } from "../../model/report.ts";
import { type ShardChoice } from "../../model/shard.ts";
import type { InventoryTree } from "../../model/tree.ts";
import { type Run } from "../../report/build.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { InventoryRun } from "./inventory-run.ts";
export interface CheckOptions {
    /** The day the judgement is made for. */
    readonly asOf: IsoDate;
    /** What the run judges by, beside the rules. */
    readonly runConfig: RunConfig;
    /** Vendors to judge; all by default. */
    readonly vendors?: readonly string[] | undefined;
    /** Who judges the folders: this thread by default. The same report comes of it. */
    readonly judgeFolders?: JudgeFolders | undefined;
    /** The part of all vendors to judge, instead of `vendors`. Its report is one of a part: `merge` joins them. */
    readonly shard?: PartChoice | undefined;
    /** Told after each folder how many of how many are done. */
    readonly onProgress?: ((done: number, total: number) => void) | undefined;
}
/** A part, and the language its whole report is to be in where somebody chose one. */
export interface PartChoice extends ShardChoice {
    readonly language: Language | null;
}
/**
 * Judges an inventory: folder by folder, so that only the results stay in memory. The same inventory, policy and options
 * give the same report. Throws `RunError` when there is nothing to judge or judging is not possible.
 */
export declare function check(tree: InventoryTree, policy: Policy, options: CheckOptions): Promise<Report>;
/** As `check`, with the run that was judged: it knows what the run configuration itself needs. */
export declare function judgeInventory(tree: InventoryTree, policy: Policy, options: CheckOptions): Promise<{
    report: Report;
    run: InventoryRun;
}>;
/** What every report says of its run. */
export declare function aboutRun(policy: Policy, { asOf, runConfig }: Pick<CheckOptions, "asOf" | "runConfig">): Pick<Run, "policy" | "version" | "asOf" | "failOn" | "rules" | "overrides" | "excuses">;
/** Whether a run that was asked about some vendors answers for a finding: one of these, or one that no vendor owns. */
export declare function answersFor(vendors: Iterable<string> | undefined): (finding: Pick<Finding, "vendor">) => boolean;
/** The wanted ones of the folders. Throws `RunError` `vendor-unknown`, `vendor-guidelines` for one that is not there. */
export declare function choose(folders: readonly string[], wanted: readonly string[] | undefined, inventory: string): readonly string[];
