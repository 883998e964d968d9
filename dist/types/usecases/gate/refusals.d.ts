import type { IsoDate } from "../../model/iso-date.ts";
import type { Sourced, VendorRecord } from "../../records/records.ts";
import type { AskedService, Reason } from "./decision.ts";
/** Returns the services a question is about, on a day: the named one, else all. */
export declare function askedServices({ record }: Sourced<VendorRecord>, service: string | null, asOf: IsoDate): AskedService[];
/** Codes of reasons that hold on every day, since the records alone determine them. */
export declare const lasting: ReadonlySet<Reason["code"]>;
/** Returns the reasons a vendor may not start although no rule is broken: rules are never asked about these cases. */
export declare function refusals(vendor: Sourced<VendorRecord>, service: string | null, asOf: IsoDate): Reason[];
