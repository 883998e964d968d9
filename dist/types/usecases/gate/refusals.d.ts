import type { IsoDate } from "../../model/iso-date.ts";
import type { Sourced, VendorRecord } from "../../records/records.ts";
import type { AskedService, Reason } from "./decision.ts";
/** The services a question is about, on a day: the one that was named, else all. */
export declare function askedServices({ record }: Sourced<VendorRecord>, service: string | null, asOf: IsoDate): AskedService[];
/** Reasons that hold on every day: the records alone say so. */
export declare const lasting: ReadonlySet<Reason["code"]>;
/** Why a vendor may not start although no rule is broken: for nothing of this are the rules ever asked. */
export declare function refusals(vendor: Sourced<VendorRecord>, service: string | null, asOf: IsoDate): Reason[];
