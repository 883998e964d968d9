import type { WaiverNote } from "../../model/finding.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Localized } from "../../model/language.ts";
import type { Rule } from "../../model/rule.ts";
import type { Rename } from "./renames.ts";
import type { AboutHistory, CommitFacts, HistoryItem } from "./report.ts";
import type { Step } from "./timeline.ts";
import type { Presence } from "./vendor-presence.ts";
/** States of a requirement for one subject. */
export declare const blameStates: readonly ["met", "broken", "waived", "baselined", "not-applicable", "off"];
export type BlameState = (typeof blameStates)[number];
/** Start of the current state of a requirement. */
export interface BlameSince {
    readonly day: IsoDate;
    /** Whether a commit caused it, or a date passing; `commit` is then the one in force. */
    readonly kind: Step["kind"];
    readonly commit: CommitFacts;
    /** Whether the state is the same as when the rule was first asked, and nothing ever changed it. */
    readonly wasNeverOtherwise: boolean;
}
/**
 * Ends of an earlier state: it became another; the vendor, or the subject itself, was removed from the records; the
 * rule was no longer asked of it.
 */
export declare const blameEnds: readonly ["changed", "vendor-removed", "removed", "not-asked"];
export type BlameEnd = (typeof blameEnds)[number];
/** The state before the current one. */
export interface BlameBefore {
    readonly state: BlameState;
    readonly from: IsoDate;
    /** First day it was no longer so. */
    readonly until: IsoDate;
    readonly end: BlameEnd;
    /** Commit that ended it; null if a day did. */
    readonly commit: string | null;
}
/** A state on a line beside the first parents, since a commit or day of it. */
export interface BlameBeside {
    readonly state: BlameState;
    readonly day: IsoDate;
    readonly kind: Step["kind"];
    /** The commit; for a day the one that was in force. */
    readonly commit: string;
    readonly mergedBy: string;
}
/** Days on which nothing could be judged: from the first to the first that could be, exclusive. */
export interface BlameGap {
    readonly from: IsoDate;
    readonly until: IsoDate;
}
export interface BlamedSubject {
    /** Both null for the vendor as a whole. */
    readonly service: string | null;
    readonly contract: string | null;
    readonly state: BlameState;
    readonly since: BlameSince;
    /** Null if there was none, as far as the history goes back. */
    readonly before: BlameBefore | null;
    /** Ids that its service or contract had, and the first day of the next one. */
    readonly formerIds: readonly {
        readonly service: string | null;
        readonly contract: string | null;
        readonly until: IsoDate;
    }[];
    /** Other states that it had on commits and days beside the line of first parents. */
    readonly beside: readonly BlameBeside[];
    /** Periods since then in which it could not be judged. */
    readonly gaps: readonly BlameGap[];
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
    /** Those of its ids under which it was removed, and put on record again under the next one. */
    readonly returns: readonly Rename[];
    readonly subjects: readonly BlamedSubject[];
}
