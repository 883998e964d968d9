import { type IsoDate } from "../model/iso-date.ts";
import type { Settings } from "../model/settings.ts";
import { type EvidenceFact } from "../model/tree.ts";
import type { PolicyInput } from "../schemas/generated/types.ts";
import type { RecordDocument } from "./document.ts";
import type { FolderRecords, GuidelineRecord, Sourced, VendorRecord } from "./records.ts";
/** Policy input of one dossier, without the facts found about its documents. */
export type Dossier = Omit<PolicyInput, "evidence">;
/**
 * Documents that the dossier's records were read from, by their name in the policy: `vendor`, `contract/<id>`,
 * `guideline/<id>`.
 */
export type Origins = ReadonlyMap<string, RecordDocument>;
/** A dossier and the origins of its records. */
export interface Assembled {
    readonly dossier: Dossier;
    readonly origins: Origins;
}
/** The day a dossier is judged for. */
interface Day {
    readonly asOf: IsoDate;
    readonly settings: Settings;
}
/** The day a dossier is judged for, and the inventory's folder below the root. */
interface Setting extends Day {
    readonly inventory: string;
}
/** Dossier of a vendor. Guidelines are those of the whole inventory. */
export declare function assembleVendor(vendor: Sourced<VendorRecord>, records: FolderRecords, guidelines: readonly Sourced<GuidelineRecord>[], setting: Setting): Assembled;
/** Dossier of the valid records of a folder that cannot be judged. It may lack a vendor. */
export declare function assembleRecords({ vendors: [vendor], contracts }: FolderRecords, setting: Setting): Dossier;
/** Dossier of the guidelines themselves: it has no vendor. */
export declare function assembleGuidelines(guidelines: readonly Sourced<GuidelineRecord>[], day: Day): Assembled;
/** Returns the places of all documents that the dossier's own records name, each once. */
export declare function documentPlaces({ vendor, contracts, guidelines }: Dossier): string[];
/**
 * Returns the policy input: the dossier with the facts found about its documents. A place that was not looked up counts
 * as unreadable, never as present.
 */
export declare function withEvidence(dossier: Dossier, facts: ReadonlyMap<string, EvidenceFact>): PolicyInput;
/** The same dossier as of another day: only the terms of its contracts depend on the day. */
export declare function onDay<T extends Dossier>(dossier: T, { asOf, settings }: Day): T;
/** Counts the letters and digits of a quote that are compared. A Hangul syllable counts once in either encoding. */
export declare function quoteLength(quote: string): number;
export {};
