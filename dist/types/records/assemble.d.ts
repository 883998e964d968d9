import { type IsoDate } from "../model/iso-date.ts";
import type { Settings } from "../model/settings.ts";
import type { EvidenceFact } from "../model/tree.ts";
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
/** Assembles the dossier of a vendor. Guidelines are those of the whole inventory. */
export declare function assembleVendor(vendor: Sourced<VendorRecord>, records: FolderRecords, guidelines: readonly Sourced<GuidelineRecord>[], day: {
    readonly asOf: IsoDate;
    readonly settings: Settings;
}): Assembled;
/** Assembles the dossier of the guidelines themselves; it has no vendor. */
export declare function assembleGuidelines(guidelines: readonly Sourced<GuidelineRecord>[], day: {
    readonly asOf: IsoDate;
    readonly settings: Settings;
}): Assembled;
/** Returns the places of all documents that the dossier's own records name, each once. */
export declare function documentPlaces({ vendor, contracts, guidelines }: Dossier): string[];
/**
 * Returns the policy input: the dossier with the facts found about its documents. A place that was not looked up counts
 * as unreadable, never as present.
 */
export declare function withEvidence(dossier: Dossier, facts: ReadonlyMap<string, EvidenceFact>): PolicyInput;
/** Returns the same dossier as of another day; nothing else in it depends on the day. */
export declare function onDay<T extends Dossier>(dossier: T, { asOf, settings }: {
    asOf: IsoDate;
    settings: Settings;
}): T;
/** Counts the letters and digits of a quote that are compared. A Hangul syllable counts once in either encoding. */
export declare function quoteLength(quote: string): number;
