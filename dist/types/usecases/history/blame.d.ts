import type { WaiverNote } from "../../model/finding.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Localized } from "../../model/language.ts";
import type { Past } from "../../model/past.ts";
import type { Rule } from "../../model/rule.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { type HistoryOptions } from "./history.ts";
import { type Rename } from "./renames.ts";
import type { AboutHistory, CommitFacts, HistoryItem } from "./report.ts";
import type { Step } from "./timeline.ts";
import { type Presence } from "./vendor-presence.ts";
/** States of a requirement for one subject. */
export declare const blameStates: readonly ["met", "broken", "waived", "baselined", "not-applicable", "off"];
export type BlameState = (typeof blameStates)[number];
/** Start of the current state of a requirement. */
export interface BlameSince {
    readonly day: IsoDate;
    /** Whether a commit caused it, or a date passing; `commit` is then the one in force. */
    readonly kind: Step["kind"];
    readonly commit: CommitFacts;
    /** Whether the state is the same as when the rule was first asked, and no commit ever changed it. */
    readonly wasNeverOtherwise: boolean;
}
export interface BlamedSubject {
    /** Both null for the vendor as a whole. */
    readonly service: string | null;
    readonly contract: string | null;
    readonly state: BlameState;
    readonly since: BlameSince;
    /** Waivers that excuse it, with their approvers. */
    readonly waivers: readonly WaiverNote[];
    /** Current findings, in the rule's words. */
    readonly findings: readonly HistoryItem[];
}
/** State of a rule for a vendor: since when, by which commit, and with whose approval. Plain data. */
export interface BlameReport extends AboutHistory {
    readonly vendor: string;
    readonly rule: Pick<Rule, "id" | "requirement" | "title">;
    /** Reason the vendor cannot be judged on the day; null if it can. The last known state is then shown. */
    readonly notJudged: Localized | null;
    /** Null if no commit that could be judged has the vendor. */
    readonly presence: Presence | null;
    /** The vendor's other ids in order of time: earlier ones, and one it has now. */
    readonly renames: readonly Rename[];
    readonly subjects: readonly BlamedSubject[];
}
export interface BlameOptions extends Omit<HistoryOptions, "vendors" | "since"> {
    readonly vendor: string;
    readonly rule: Rule;
}
/** Throws `RunError` `rule-not-asked` for a rule of the run configuration, and the errors of `playHistory`. */
export declare function blame(past: Past, policy: Policy, options: BlameOptions): Promise<BlameReport>;
