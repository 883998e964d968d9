import { type FactsByService } from "../judgement/service-facts.ts";
import type { FolderRecords } from "../records/records.ts";
/** The names in a vendor's records that waivers and baseline entries may use. */
export interface JudgedVendor {
    readonly services: ReadonlySet<string>;
    readonly contracts: ReadonlySet<string>;
    /** Facts of the services. Where they are unknown, a waiver given for certain facts waives nothing. */
    readonly facts?: FactsByService;
}
/**
 * The vendors and guidelines a run judged. For others it is unknown whether a waiver or baseline entry is still needed.
 */
export interface JudgedScope {
    /** Every vendor of the inventory, judged or not. */
    readonly vendors: ReadonlySet<string>;
    /** The vendors that were judged: neither left out by choice nor prevented by a problem. */
    readonly judged: ReadonlyMap<string, JudgedVendor>;
    /** Whether the guidelines were judged. */
    readonly guidelines: boolean;
}
/** The names in a folder's valid records. */
export declare function namesOf({ vendors, contracts }: FolderRecords): Required<JudgedVendor>;
