import type { Finding, WaiverNote } from "../../model/finding.ts";
import type { Assessment } from "../../schemas/generated/types.ts";
/** The reason why an unmet requirement does not count. It stays unmet. */
export interface Excuse {
    /** `off`: the configuration turns the rule off. */
    readonly kind: "waived" | "baselined" | "off";
    /** The approvers, once each; empty unless `waived`. */
    readonly waivers: readonly WaiverNote[];
}
/**
 * Returns the excuse of an answer. `findings` were weighed and excused; null where one of them is open, or there is
 * nothing to excuse.
 */
export declare function excuseOf(answer: Assessment, findings: readonly Finding[]): Excuse | null;
