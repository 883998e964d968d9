import type { RegisterPlace } from "./remarks.ts";
/** A value of the register, and the cell it comes from. */
export interface Stated<T> {
    readonly value: T;
    readonly place: RegisterPlace;
}
/** A sub-processor as a cell names it. */
export interface StatedSubprocessor {
    readonly name: string;
    /** Undefined if the register does not state it. */
    readonly work: string | undefined;
}
/** What a register states of a service. */
export interface StatedService {
    name?: Stated<string>;
    type?: Stated<string>;
    started_on?: Stated<string>;
    ended_on?: Stated<string>;
    personal_data?: Stated<boolean>;
    important_information?: Stated<boolean>;
    development?: Stated<boolean>;
    data_items?: Stated<readonly string[]>;
    data_subjects?: Stated<readonly string[]>;
    retention?: Stated<string>;
    subprocessors?: Stated<readonly StatedSubprocessor[]>;
    locations?: Stated<readonly string[]>;
    owner?: Stated<string>;
    own: Readonly<Record<`x-${string}`, Stated<string>>>;
    /** One line for each cell without a field. */
    notes: readonly string[];
}
/** Whether a contract has an end. */
export type StatedEnd = {
    readonly kind: "day";
    readonly day: string;
} | {
    readonly kind: "open";
};
/** What a register states of an agreement. */
export interface StatedContract {
    number?: Stated<string>;
    title?: Stated<string>;
    status?: Stated<"draft" | "signed" | "terminated">;
    signed_on?: Stated<string>;
    from?: Stated<string>;
    /** Undefined if the register does not state it. */
    to?: Stated<StatedEnd>;
    /** `months` is undefined if the register does not state it. */
    renewal?: Stated<{
        readonly months: number | undefined;
    }>;
}
/** A row of the register: a service, and its contract if one is stated. */
export interface RegisterEntry {
    readonly service: StatedService;
    readonly contract: StatedContract | undefined;
    readonly place: RegisterPlace;
}
/** A vendor with its rows. */
export interface RegisterVendor {
    readonly name: string;
    readonly place: RegisterPlace;
    former: string[];
    registration_number?: Stated<string>;
    status?: Stated<string>;
    country?: Stated<string>;
    readonly entries: RegisterEntry[];
}
