import { type IsoDate } from "../model/iso-date.ts";
import type { ContractFact } from "../schemas/generated/types.ts";
/** What can happen to a contract between two states of a dossier. */
export declare const contractEventKinds: readonly ["renewed", "amended", "terminated", "lapsed"];
export type ContractEventKind = (typeof contractEventKinds)[number];
/** An event of a contract. `lapsed` is an end that nothing follows, or a gap between two terms. */
export interface ContractEvent {
    readonly kind: ContractEventKind;
    readonly contract: string;
    /** First day of the new term; null for any other event, which counts from the state after. */
    readonly on: IsoDate | null;
    /** Id of the amendment; null for any other event. */
    readonly amendment: string | null;
}
/** Returns the events between two states, in order of the contracts. A contract that only one of them has has none. */
export declare function contractEvents(before: readonly ContractFact[], after: readonly ContractFact[]): ContractEvent[];
