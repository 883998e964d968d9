import type { ContractRecord, GuidelineRecord, VendorRecord } from "../../records/records.ts";
import type { Service } from "../../schemas/generated/types.ts";
/** Keys that the report shows as they are recorded, beside the organisation's own. */
declare const vendorKeys: readonly ["former_names", "certifications", "contacts", "notes"];
declare const serviceKeys: ("access" | "changed_on" | "data" | "document" | "legal_basis" | "locations" | "notes" | "owner" | "personal_data_relation" | "selection" | "subprocessors")[];
declare const contractKeys: ("amends" | "notes" | "renewal" | "renewals" | "renewed_on" | "repeals" | "review_document" | "reviewed_on" | "terminated_on" | "under")[];
/** The organisation's own facts, by key. */
interface Own {
    readonly [key: `x-${string}`]: unknown;
}
export type RecordedVendor = Own & Partial<Pick<VendorRecord, (typeof vendorKeys)[number]>>;
export type RecordedService = Own & Partial<Pick<Service, (typeof serviceKeys)[number]>>;
export type RecordedContract = Own & Partial<Pick<ContractRecord, (typeof contractKeys)[number]>>;
export type RecordedGuideline = Own & Partial<Pick<GuidelineRecord, "notes">>;
export declare function recordedVendor(record: VendorRecord): RecordedVendor;
export declare function recordedService(service: Service): RecordedService;
export declare function recordedContract(record: ContractRecord): RecordedContract;
export declare function recordedGuideline(record: GuidelineRecord): RecordedGuideline;
/** A clause of a contract with a note for people. */
export interface ClauseNote {
    /** Index in the contract's `clauses`, from 0. */
    readonly clause: number;
    readonly article: string | null;
    readonly notes: string;
}
export declare function clauseNotes({ clauses }: ContractRecord): ClauseNote[];
export {};
