import type { IsoDate } from "../../model/iso-date.ts";
import type { ContractRecord, Sourced } from "../../records/records.ts";
import type { Service } from "../../schemas/generated/types.ts";
import type { AskedService } from "./decision.ts";
/** Subject of a finding or an assessment. */
export interface Spoken {
    readonly vendor?: string | null | undefined;
    readonly service?: string | null | undefined;
    readonly contract?: string | null | undefined;
}
/**
 * Whether an item counts for a service: it concerns the service, or is about what no vendor owns. Null stands for every
 * service.
 */
export declare function counts({ vendor, service, contract }: Spoken, asked: string | null, contracts: readonly Sourced<ContractRecord>[]): boolean;
/** Returns a service with its state on a day. Its first and last day are active days, as in the policy. */
export declare function askedService({ id, name, started_on, ended_on }: Service, asOf: IsoDate): AskedService;
