import type { Contract, Guideline, Vendor } from "../schemas/generated/types.ts";
import type { RecordDocument } from "./document.ts";
export declare const recordKinds: readonly ["vendor", "contract", "guideline"];
export type RecordKind = (typeof recordKinds)[number];
/** Everything checked against a schema: the records, and the files of the run configuration. */
export type SchemaKind = RecordKind | "config" | "waivers" | "baseline";
/** Optional keys of a record; assembling fills in empty lists. */
type WithOptional<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;
export type VendorRecord = WithOptional<Vendor, "documents">;
export type ContractRecord = WithOptional<Contract, "documents" | "clauses" | "not_applicable">;
export type GuidelineRecord = Guideline;
/** A valid record and the document it was read from. */
export interface Sourced<T> {
    readonly record: T;
    readonly source: RecordDocument;
}
/** The valid records of one folder, in order of file path and place in the file. */
export interface FolderRecords {
    readonly vendors: readonly Sourced<VendorRecord>[];
    readonly contracts: readonly Sourced<ContractRecord>[];
    readonly guidelines: readonly Sourced<GuidelineRecord>[];
}
export {};
