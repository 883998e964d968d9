import type { FolderRecords, GuidelineRecord, Sourced } from "./inventory/records.ts";
import type { Identity } from "./judgement/identity.ts";
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
    /** What things of a folder are called in the state this one is compared with; undefined where all keep their names. */
    readonly identify?: ((folder: string, records: FolderRecords) => Identity | undefined) | undefined;
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
export interface ReadRecords {
    readonly records: FolderRecords;
    readonly problems: readonly RawProblem[];
}
/** Parses and validates what lies in a folder. Without any problem there is exactly one vendor record in a vendor's folder. */
export declare function readFolder(folder: string, guidelineIds: readonly string[], { tree, inventory }: Pick<Judge, "tree" | "inventory">): Promise<ReadRecords>;
/** Adds a problem's wording. */
export declare function toProblem(problem: RawProblem, vendor: string | null, section: Section): Problem;
