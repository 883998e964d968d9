import type { JudgedVendor } from "../../config/judged-scope.ts";
import type { Ending } from "../../model/ending.ts";
import type { Assessment } from "../../schemas/generated/types.ts";
import type { EvidencePlace, RecordedEvidence } from "./evidence-places.ts";
import type { HistoryItem } from "./report.ts";
/** An answer of the policy, without the clauses. */
export type Answered = Pick<Assessment, "rule" | "subject" | "status" | "reason">;
/** What is needed of a state only to tell how a finding ended. */
export interface Details {
    readonly recorded: RecordedEvidence | undefined;
    /** Of every rule. */
    readonly assessments: readonly Answered[];
}
/** What may take the place of a finding or problem. */
export type Successor = Pick<HistoryItem, "kind" | "id" | "rule" | "code" | "service" | "contract" | "guideline">;
/** State of a part of the inventory after a finding is gone. */
export interface Afterwards extends Details {
    /** Names in its records; undefined if there are none any more. */
    readonly names: JudgedVendor | undefined;
    readonly introduced: readonly Successor[];
    /** Services bound by the contract a finding named, by the finding's id; null where it named none. */
    readonly servicesOf: (id: string) => readonly string[] | null;
    /** Place of the evidence that a finding is about, by its id. */
    readonly placeOf: (id: string) => EvidencePlace | undefined;
    /** What a finding about a waiver or the baseline is about, by its id. */
    readonly excuseOf: (id: string) => string | undefined;
    readonly isOff: (rule: string) => boolean;
    /** Whether the severity of a finding, by its id, is `off`. */
    readonly isLeftOut: (id: string) => boolean;
    /** Whether a rule is about waivers and the baseline, and asks nothing of the records. */
    readonly isRunConfigRule: (rule: string) => boolean;
    /** Whether waivers and baseline could be read. */
    readonly isRunConfigUsable: boolean;
}
/** Ending of a finding, and the id of the finding that replaces it. */
export interface Ended {
    readonly ending: Ending;
    readonly successor: string | null;
}
/** Returns the reason a finding is gone. Never `remedied` unless the answers show it. */
export declare function endingOf(item: HistoryItem, afterwards: Afterwards): Ended;
type Place = Pick<HistoryItem, "rule" | "service" | "contract" | "guideline">;
/** Whether two findings of a vendor are about the same shortfall. Another contract of the service may lack the same. */
export declare function isSameShortfall(a: Place, b: Place): boolean;
export {};
