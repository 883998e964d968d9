import type { Waiver } from "../../schemas/generated/types.ts";
import { type WaiverSource } from "./list.ts";
/** A requested waiver. */
export interface NewWaiver {
    /** Id of the rule, in any case, or its requirement's key. */
    readonly rule: string;
    readonly vendor: string;
    readonly service?: string;
    readonly contract?: string;
    readonly reason: string;
    readonly owner: string;
    /** Must differ from the owner. */
    readonly approver: string;
    /** `YYYY-MM-DD`. */
    readonly approvedOn: string;
    /** The last day it counts, `YYYY-MM-DD`. */
    readonly expiresOn: string;
    readonly ticket?: string;
    /** Required for items that the law demands. */
    readonly acknowledgesStatute?: true;
}
/** A waiver, and the whole text of the file with it. */
export interface AddedWaiver {
    readonly waiver: Waiver;
    readonly text: string;
}
/**
 * Adds a waiver to the text of `waivers.yaml`, with the facts of the service it is for; comments and order stay as they are, and nothing is written. Throws
 * `RunError` `waiver-refused`, `rule-unknown`, `vendor-unknown`, `date-invalid`, `waivers-invalid`,
 * `waivers-not-extendable`.
 */
export declare function extendWaivers(source: WaiverSource, wanted: NewWaiver): Promise<AddedWaiver>;
/** Adds a waiver of each rule, all or none. Throws as `extendWaivers`. */
export declare function extendWithAll(source: WaiverSource, rules: readonly string[], wanted: Omit<NewWaiver, "rule">): Promise<{
    readonly waivers: readonly Waiver[];
    readonly text: string;
}>;
