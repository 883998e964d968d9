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
/** What a dossier is judged with. */
export interface Judge extends RecordSource {
    readonly policy: Policy;
    readonly asOf: IsoDate;
    readonly settings: Settings;
    /** What is asked of the policy; `answers`, which is all, by default. */
    readonly asked?: Asked | undefined;
    /** What things of a folder are called in the state this one is compared with; undefined where all keep their names. */
    readonly identify?: ((folder: string, records: FolderRecords) => Identity | undefined) | undefined;
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
/** Reads the guidelines' folder. */
export declare function prepareGuidelines(judge: Omit<Judge, "policy">): Promise<Prepared>;
/** Reads a vendor's folder. `guidelines` are those of the whole inventory. */
export declare function prepareVendor(folder: string, guidelines: readonly Sourced<GuidelineRecord>[], judge: Omit<Judge, "policy">): Promise<Prepared>;
/** As `prepareVendor`, of a folder whose files were read. */
export declare function prepareContents(folder: string, contents: FolderContents, guidelines: readonly Sourced<GuidelineRecord>[], judge: Omit<Judge, "policy">): Promise<Prepared>;
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
