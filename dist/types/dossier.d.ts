import type { GuidelineRecord, Sourced } from "./inventory/records.ts";
import type { DossierReport } from "./judgement/report.ts";
import type { IsoDate } from "./model/iso-date.ts";
import type { Problem, RawProblem } from "./model/problem.ts";
import { type Section } from "./model/section.ts";
import type { Settings } from "./model/settings.ts";
import { type InventoryTree } from "./model/tree.ts";
import type { Policy } from "./ruleset/evaluate.ts";
/** What a dossier is judged with. */
export interface Judge {
    readonly tree: InventoryTree;
    readonly policy: Policy;
    readonly asOf: IsoDate;
    readonly settings: Settings;
    /** Folder of the inventory below the root. */
    readonly inventory: string;
}
/** The guidelines of the inventory, judged themselves and handed to every vendor's dossier. */
export interface Guidelines {
    readonly records: readonly Sourced<GuidelineRecord>[];
    /** One report of the folder; none where there is no such folder. */
    readonly reports: readonly DossierReport[];
}
export declare const noGuidelines: Guidelines;
/** Reads and judges the guidelines' folder. */
export declare function judgeGuidelines(judge: Judge): Promise<Guidelines>;
/**
 * Reads and judges vendors' folders, in their order. Dossiers are independent; a folder with a problem is not judged further.
 * Only a few dossiers are in memory at a time.
 */
export declare function judgeVendors(folders: readonly string[], guidelines: Guidelines, judge: Judge): AsyncGenerator<DossierReport>;
/** Adds a problem's wording. */
export declare function toProblem(problem: RawProblem, vendor: string | null, section: Section): Problem;
