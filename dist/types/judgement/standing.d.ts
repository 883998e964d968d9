import type { UnreadReason } from "../model/document-text.ts";
import type { Clause, Contract, PolicyInput } from "../schemas/generated/types.ts";
/** How far a clause was held against its document, the weakest first. `none`: there is no clause. */
export declare const standings: readonly ["none", "claimed", "checked", "compared"];
export type Standing = (typeof standings)[number];
/** What keeps a clause from being compared: its quote is not there, too short or not found, or nobody can read its document. */
export type Lack = {
    readonly of: "quote";
    readonly why: "absent" | "too-short" | "not-found";
} | {
    readonly of: "document";
    readonly why: UnreadReason | "elsewhere";
};
/** What a clause is worth as evidence, and what it lacks for more; undefined where it lacks nothing. */
export interface Worth {
    readonly standing: Standing;
    readonly lack: Lack | undefined;
}
/** What is known of a dossier's documents. */
export interface Known {
    readonly evidence: PolicyInput["evidence"];
    /** Fewest letters and digits by which a quote identifies a passage. */
    readonly minimumQuoteLength: number;
}
/** Whether one standing is less than another. */
export declare function isBelow(one: Standing, other: Standing): boolean;
/** Returns the better of two standings. */
export declare function betterOf(one: Standing, other: Standing): Standing;
/** Returns what a clause on record is worth, as `policies/lib/comparison.rego` has it. */
export declare function worthOf(clause: Clause, contract: Contract, known: Known): Worth;
