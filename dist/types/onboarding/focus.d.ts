import type { ContractRecord, Sourced } from "../inventory/records.ts";
import type { IsoDate } from "../model/iso-date.ts";
import type { Service } from "../schemas/generated/types.ts";
import type { AskedService } from "./decision.ts";
/** What a finding or an assessment speaks of. */
export interface Concerned {
    readonly service?: string | null | undefined;
    readonly contract?: string | null | undefined;
}
/**
 * Whether something counts for a service: it speaks of the service, of a contract that covers it, or of the vendor as a whole. Null
 * is every service. A contract that is not on record may have covered any.
 */
export declare function counts({ service, contract }: Concerned, asked: string | null, contracts: readonly Sourced<ContractRecord>[]): boolean;
/** A service with its state on a day. First and last day are active ones, as the policy has it. */
export declare function askedService({ id, name, started_on, ended_on }: Service, asOf: IsoDate): AskedService;
