import type { Finding, WaiverNote } from "../../model/finding.ts";
import type { Assessment } from "../../schemas/generated/types.ts";
/** Why what is not met does not count. It is not met all the same. */
export interface Excuse {
    /** `off`: the configuration turns the rule off. */
    readonly kind: "waived" | "baselined" | "off";
    /** Who approved it, once each; none but for `waived`. */
    readonly waivers: readonly WaiverNote[];
}
/** What excuses an answer. `findings` were weighed and excused; null where one of them is open, and where nothing is to be excused. */
export declare function excuseOf(answer: Assessment, findings: readonly Finding[]): Excuse | null;
