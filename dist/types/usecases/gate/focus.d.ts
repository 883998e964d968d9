import type { IsoDate } from "../../model/iso-date.ts";
import type { ContractRecord, Sourced } from "../../records/records.ts";
import type { Service } from "../../schemas/generated/types.ts";
import type { AskedService } from "./decision.ts";
/** What a finding or an assessment speaks of. */
export interface Spoken {
    readonly vendor?: string | null | undefined;
    readonly service?: string | null | undefined;
    readonly contract?: string | null | undefined;
}
/** Whether something counts for a service: it concerns the service, or is about what no vendor owns. Null is every service. */
export declare function counts({ vendor, service, contract }: Spoken, asked: string | null, contracts: readonly Sourced<ContractRecord>[]): boolean;
/** A service with its state on a day. First and last day are active ones, as the policy has it. */
export declare function askedService({ id, name, started_on, ended_on }: Service, asOf: IsoDate): AskedService;
