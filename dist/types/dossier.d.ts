import { type Origins } from "./inventory/assemble.ts";
import { type ParsedFile } from "./inventory/parse.ts";
import type { FolderRecords, GuidelineRecord, Sourced } from "./inventory/records.ts";
import type { Identity } from "./judgement/identity.ts";
import type { DossierReport } from "./judgement/report.ts";
import type { DocumentText } from "./model/document-text.ts";
import type { IsoDate } from "./model/iso-date.ts";
import type { Problem, RawProblem } from "./model/problem.ts";
import { type Section } from "./model/section.ts";
import type { Settings } from "./model/settings.ts";
import { type FolderContents, type InventoryTree, type SourceFile } from "./model/tree.ts";
import { type Searched } from "./quotes/compare.ts";
import type { Policy } from "./ruleset/evaluate.ts";
import type { PolicyInput } from "./schemas/generated/types.ts";
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
    /** Reads one file as YAML: `parseFile` by default, or one that remembers. */
    readonly parse?: ((file: SourceFile) => ParsedFile | RawProblem) | undefined;
    /** Makes a document ready for looking for quotes: `readable` by default, or one that remembers. */
    readonly search?: ((text: DocumentText) => Searched) | undefined;
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
/** Reads the guidelines' folder. */
export declare function prepareGuidelines(judge: Omit<Judge, "policy">): Promise<Prepared>;
/** Dossiers that are read before the policy is asked about all of them. */
export declare const dossiersAtOnce = 32;
/** Of these, so many at the same time: one may have to wait for a document. */
export declare const readAtOnce = 2;
/**
 * Reads and judges vendors' folders, in their order. Dossiers are independent; a folder with a problem is not judged further.
 * Only a few dossiers are in memory at a time.
 */
export declare function judgeVendors(folders: readonly string[], guidelines: Guidelines, judge: Judge): AsyncGenerator<DossierReport>;
/** Reads a vendor's folder. `guidelines` are those of the whole inventory. */
export declare function prepareVendor(folder: string, guidelines: readonly Sourced<GuidelineRecord>[], judge: Omit<Judge, "policy">): Promise<Prepared>;
/** As `prepareVendor`, of a folder whose files were read. */
export declare function prepareContents(folder: string, contents: FolderContents, guidelines: readonly Sourced<GuidelineRecord>[], judge: Omit<Judge, "policy">): Promise<Prepared>;
export interface ReadRecords {
    readonly records: FolderRecords;
    readonly problems: readonly RawProblem[];
}
/** A folder that was read. `question` is what the policy is to be asked, where that is possible. */
export interface Prepared extends ReadRecords {
    /** Null for the guidelines' folder. */
    readonly vendor: string | null;
    readonly question: {
        readonly input: PolicyInput;
        readonly origins: Origins;
    } | undefined;
}
/** The same folder as of another day. */
export declare function preparedFor(prepared: Prepared, day: Pick<Judge, "asOf" | "settings">): Prepared;
/** Judges folders that were read, in their order. Throws `RunError` `policy-failed`. */
export declare function answer(prepared: readonly Prepared[], judge: Omit<Judge, "tree">): DossierReport[];
/** As `answer`, under one deadline: where one of many cannot be judged, it does not ask again whose fault that was. */
export declare function answerAtOnce(prepared: readonly Prepared[], judge: Omit<Judge, "tree">): DossierReport[];
/** Parses and validates what lies in a folder. Without any problem there is exactly one vendor record in a vendor's folder. */
export declare function readFolder(folder: string, guidelineIds: readonly string[], { tree, inventory, parse }: Pick<Judge, "tree" | "inventory" | "parse">): Promise<ReadRecords>;
/** Adds a problem's wording. */
export declare function toProblem(problem: RawProblem, vendor: string | null, section: Section): Problem;
