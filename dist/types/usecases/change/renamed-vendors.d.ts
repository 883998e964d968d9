import type { Identity } from "../../judgement/identity.ts";
import { type ServiceFacts } from "../../judgement/service-facts.ts";
import type { FolderRecords } from "../../records/records.ts";
import type { Service } from "../../schemas/generated/types.ts";
/** The records of one side that identify vendors, by the id of their folder. */
export type VendorsById = ReadonlyMap<string, FolderRecords>;
/**
 * Vendors whose folder has another name in head: base's id to head's. Vendors match by registration number and country;
 * without such a number by name, else by a document of their contracts. A vendor with two matches is not paired. This
 * hides nothing: a pair is judged as a change of the old vendor.
 */
export declare function renamedVendors(removed: VendorsById, added: VendorsById): Map<string, string>;
/** Whether two vendors have different registration numbers: then they are two companies, whatever they have in common. */
export declare function areTwoCompanies(a: FolderRecords, b: FolderRecords): boolean;
/** Something with an id, and the mark that identifies it when the id changes. */
interface Marked {
    readonly id: string;
    readonly mark: string;
}
/** A service, its mark and its facts. */
interface OutlinedService extends Marked {
    readonly facts: ServiceFacts;
}
/** The part of a head folder kept to find the counterparts of base's records. */
export interface Outline {
    readonly hasVendor: boolean;
    readonly services: readonly OutlinedService[];
    readonly contracts: readonly Marked[];
}
/**
 * Outlines a folder. A service is identified by its name and first day, a contract by its title, signature and first
 * day.
 */
export declare function outlineOf({ vendors, contracts }: FolderRecords): Outline;
/**
 * Head's names for the things of a folder; undefined where all keep their names. `vendor` is the folder's other name.
 */
export declare function identityIn(head: Outline, base: FolderRecords, vendor: string | undefined): Identity | undefined;
/** As `identityIn`, for two outlines. */
export declare function identityBetween(base: Outline, head: Outline, vendor: string | undefined): Identity | undefined;
/** Whether a service of base is the same work in head, whatever its name there. */
export declare function isSameWork(service: Service, head: Outline, identity: Identity): boolean;
export {};
