import { type Searched } from "../evidence/quotes/compare.ts";
import type { DocumentText } from "../model/document-text.ts";
import type { IsoDate } from "../model/iso-date.ts";
import type { Settings } from "../model/settings.ts";
import { type FolderContents } from "../model/tree.ts";
import { type Origins } from "../records/assemble.ts";
import { type ReadRecords, type RecordSource } from "../records/read-folder.ts";
import type { FolderRecords, GuidelineRecord, Sourced } from "../records/records.ts";
import type { Asked, Policy } from "../rules/evaluate.ts";
import type { PolicyInput } from "../schemas/generated/types.ts";
import type { DossierReport } from "./folder-report.ts";
import type { Identity } from "./identity.ts";
/** The sources, policy and options for judging dossiers. */
export interface Judge extends RecordSource {
    readonly policy: Policy;
    readonly asOf: IsoDate;
    readonly settings: Settings;
    /** The entrypoint of the policy; `answers`, which gives all, by default. */
    readonly asked?: Asked | undefined;
    /** Names of things of a folder in the compared state; undefined where all keep their names. */
    readonly identify?: ((folder: string, records: FolderRecords) => Identity | undefined) | undefined;
    /** Prepares a document for the search for quotes: `readable` by default, or a function that caches. */
    readonly search?: ((text: DocumentText) => Searched) | undefined;
}
/** The guidelines of the inventory, judged themselves and passed to every vendor's dossier. */
export interface Guidelines {
    readonly records: readonly Sourced<GuidelineRecord>[];
    /** One report of the folder; none where there is no such folder. */
    readonly reports: readonly DossierReport[];
}
export declare const noGuidelines: Guidelines;
/** Reads the guidelines' folder. */
export declare function prepareGuidelines(judge: Omit<Judge, "policy">): Promise<Prepared>;
/** Reads a vendor's folder. `guidelines` are those of the whole inventory. */
export declare function prepareVendor(folder: string, guidelines: readonly Sourced<GuidelineRecord>[], judge: Omit<Judge, "policy">): Promise<Prepared>;
/** As `prepareVendor`, for a folder whose files were read. */
export declare function prepareContents(folder: string, contents: FolderContents, guidelines: readonly Sourced<GuidelineRecord>[], judge: Omit<Judge, "policy">): Promise<Prepared>;
/** A folder that was read. `question` is the input for the policy, where one can be made. */
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
