import type { RunConfig } from "../../config/disposition.ts";
import type { JudgeFolders } from "../../judgement/judge-folders.ts";
import type { Finding } from "../../model/finding.ts";
import { type IsoDate } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import type { RecordsOf, Report } from "../../model/report.ts";
import { type ShardChoice } from "../../model/shard.ts";
import type { InventoryTree } from "../../model/tree.ts";
import { type Run } from "../../report/build.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { InventoryRun } from "./inventory-run.ts";
export interface CheckOptions {
    /** The day the judgement is made for. */
    readonly asOf: IsoDate;
    /** The records that are judged, if they are not known to be those of that day: the report then says so. */
    readonly recordsOf?: RecordsOf | undefined;
    /** The run configuration of the run. */
    readonly runConfig: RunConfig;
    /** Vendors to judge; all by default. */
    readonly vendors?: readonly string[] | undefined;
    /** Judges the folders: this thread by default. The report is the same in any case. */
    readonly judgeFolders?: JudgeFolders | undefined;
    /** The part of all vendors to judge, instead of `vendors`. `merge` joins the reports of parts. */
    readonly shard?: PartChoice | undefined;
    /** Called after each folder with the number done and the total. */
    readonly onProgress?: ((done: number, total: number) => void) | undefined;
}
/** A part, and the chosen language of its whole report, if any. */
export interface PartChoice extends ShardChoice {
    readonly language: Language | null;
}
/**
 * Judges an inventory: folder by folder, so that only the results stay in memory. The same inventory, policy and
 * options give the same report. Throws `RunError` when there is nothing to judge or judging is not possible.
 */
export declare function check(tree: InventoryTree, policy: Policy, options: CheckOptions): Promise<Report>;
/** As `check`, but also returns the judged run, for findings on the run configuration itself. */
export declare function judgeInventory(tree: InventoryTree, policy: Policy, options: CheckOptions): Promise<{
    report: Report;
    run: InventoryRun;
}>;
/** The facts about a run that every report states. */
export declare function aboutRun(policy: Policy, { asOf, recordsOf, runConfig }: Pick<CheckOptions, "asOf" | "recordsOf" | "runConfig">): Pick<Run, "policy" | "version" | "asOf" | "recordsOf" | "failOn" | "failOnExcept" | "rules" | "law" | "overrides" | "idleSeverities" | "excuses">;
/** Whether a run for chosen vendors covers a finding: one of these vendors, or one that no vendor owns. */
export declare function answersFor(vendors: Iterable<string> | undefined): (finding: Pick<Finding, "vendor">) => boolean;
/** Returns the wanted folders. Throws `RunError` `vendor-unknown`, `vendor-guidelines` for one that does not exist. */
export declare function choose(folders: readonly string[], wanted: readonly string[] | undefined, inventory: string): readonly string[];
