import { type IsoDate } from "../model/iso-date.ts";
import type { Settings } from "../model/settings.ts";
import type { EvidenceFact } from "../model/tree.ts";
import type { PolicyInput } from "../schemas/generated/types.ts";
import type { RecordDocument } from "./document.ts";
import type { FolderRecords, GuidelineRecord, Sourced, VendorRecord } from "./records.ts";
/** One dossier as the policies see it, without what was found at its documents' places. */
export type Dossier = Omit<PolicyInput, "evidence">;
/** The document a record of the dossier was read from, by the policy's name for it: `vendor`, `contract/<id>`, `guideline/<id>`. */
export type Origins = ReadonlyMap<string, RecordDocument>;
/** A dossier and where its records came from. */
export interface Assembled {
    readonly dossier: Dossier;
    readonly origins: Origins;
}
/** Dossier of a vendor. Guidelines are those of the whole inventory. */
export declare function assembleVendor(vendor: Sourced<VendorRecord>, records: FolderRecords, guidelines: readonly Sourced<GuidelineRecord>[], day: {
    readonly asOf: IsoDate;
    readonly settings: Settings;
}): Assembled;
/** Dossier of the guidelines themselves: it has no vendor. */
export declare function assembleGuidelines(guidelines: readonly Sourced<GuidelineRecord>[], day: {
    readonly asOf: IsoDate;
    readonly settings: Settings;
}): Assembled;
/** Places of all documents the dossier's own records name, without repetition. */
export declare function documentPlaces({ vendor, contracts, guidelines }: Dossier): string[];
/** The policy's input: the dossier with what was found. A place nobody looked at is unreadable, never present. */
export declare function withEvidence(dossier: Dossier, facts: ReadonlyMap<string, EvidenceFact>): PolicyInput;
/** The same dossier as of another day: nothing else in it depends on the day. */
export declare function onDay<T extends Dossier>(dossier: T, { asOf, settings }: {
    asOf: IsoDate;
    settings: Settings;
}): T;
/** Letters and digits of a text that are compared, each syllable of Hangul counted once however it is encoded. */
export declare function quoteLength(quote: string): number;
