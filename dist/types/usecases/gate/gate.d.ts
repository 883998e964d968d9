import type { RunConfig } from "../../config/disposition.ts";
import { type IsoDate } from "../../model/iso-date.ts";
import type { RecordsOf } from "../../model/report.ts";
import { type InventoryTree } from "../../model/tree.ts";
import type { Policy } from "../../rules/evaluate.ts";
import type { OnboardingDecision } from "./decision.ts";
export interface DecideOptions {
    /** Id of the vendor; anything else matches no vendor. */
    readonly vendor: string;
    /** Id of one of its services; by default, and for null, the whole vendor. */
    readonly service?: string | null | undefined;
    /** The as-of date. */
    readonly asOf: IsoDate;
    /** The records that are judged, if they are not known to be those of that day: the decision then says so. */
    readonly recordsOf?: RecordsOf | undefined;
    readonly runConfig: RunConfig;
    /** Days searched ahead for another answer; 731 by default, which is also the maximum. */
    readonly daysAhead?: number | undefined;
    /** Whether a requirement met only by what a record claims denies the vendor. Default: no. */
    readonly demandsEvidence?: boolean;
}
/**
 * Decides whether a vendor may start. Reads the vendor's folder and the guidelines, and nothing of other vendors. Never
 * throws `RunError`: if judging fails, the answer is `cannot-tell`.
 */
export declare function decide(tree: InventoryTree, policy: Policy, options: DecideOptions): Promise<OnboardingDecision>;
/** Facts of a decision known before judging. */
export type About = Pick<OnboardingDecision, "tool" | "policy" | "vendor" | "service" | "asOf" | "law" | "failOn" | "commit" | "recordsOf">;
export declare function aboutTool({ identity }: Policy): Pick<About, "tool" | "policy">;
/** Returns the day of a decision and the law of that day; null and none if the day is not known. */
export declare function aboutDay({ catalogue }: Policy, asOf: IsoDate | null): Pick<About, "asOf" | "law">;
/** Returns the decision that `work` makes; `cannot-tell` if it throws a `RunError`. */
export declare function decisionAbout(about: About, work: (about: About) => Promise<OnboardingDecision>): Promise<OnboardingDecision>;
