import type { RunConfig } from "../../config/weigh.ts";
import { type IsoDate } from "../../model/iso-date.ts";
import { type InventoryTree } from "../../model/tree.ts";
import type { Policy } from "../../rules/evaluate.ts";
import type { OnboardingDecision } from "./decision.ts";
export interface DecideOptions {
    /** Id of the vendor. Anything else names no vendor. */
    readonly vendor: string;
    /** Id of one of its services; the whole vendor by default, and for null. */
    readonly service?: string | null | undefined;
    /** The day the answer is for. */
    readonly asOf: IsoDate;
    /** What is judged by, beside the rules. */
    readonly runConfig: RunConfig;
    /** Days that are looked ahead for another answer, 731 at most and by default. */
    readonly daysAhead?: number | undefined;
    /** Whether a requirement that is met by what a record claims alone denies the vendor. Default: no. */
    readonly demandsEvidence?: boolean;
}
/**
 * Whether a vendor may start. Reads the vendor's folder and the guidelines, and nothing of other vendors. Never throws `RunError`: what
 * keeps it from judging makes the answer `cannot-tell`.
 */
export declare function decide(tree: InventoryTree, policy: Policy, options: DecideOptions): Promise<OnboardingDecision>;
/** What is known of a decision before anything was judged. */
export type About = Pick<OnboardingDecision, "tool" | "policy" | "vendor" | "service" | "asOf" | "failOn" | "commit">;
export declare function aboutTool({ identity }: Policy): Pick<About, "tool" | "policy">;
/** The decision that `work` makes; `cannot-tell` when it ends in a `RunError`. */
export declare function decisionAbout(about: About, work: (about: About) => Promise<OnboardingDecision>): Promise<OnboardingDecision>;
