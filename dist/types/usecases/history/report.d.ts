import type { Ending } from "../../model/ending.ts";
import type { Disposition, WaiverNote } from "../../model/finding.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Localized } from "../../model/language.ts";
import type { SignatureState } from "../../model/past.ts";
import type { PolicyIdentity, RenamedVendor, Verdict } from "../../model/report.ts";
import type { Severity } from "../../model/severity.ts";
import type { ContractEvent } from "../../rules/contract-events.ts";
import type { PolicyMode } from "./survey.ts";
/** Standing of the inventory. What could not be judged is never a pass. */
export type Standing = Verdict | "not-judged" | "no-inventory";
export interface Status {
    readonly standing: Standing;
    /** Reason it could not be judged; null for any other standing. */
    readonly reason: Localized | null;
}
/** A finding or a problem, as a history shows it. */
export interface HistoryItem {
    readonly kind: "finding" | "problem";
    readonly id: string;
    /** Null for a problem, which has a code. */
    readonly rule: string | null;
    readonly code: string | null;
    readonly requirement: string | null;
    readonly severity: Severity | null;
    readonly disposition: Disposition | null;
    /** Present if it does not fail the verdict, whatever its severity. */
    readonly excepted?: true;
    readonly waiver: WaiverNote | null;
    readonly vendor: string | null;
    readonly service: string | null;
    readonly contract: string | null;
    readonly guideline: string | null;
    readonly file: string;
    readonly message: Localized;
}
/** A finding with another severity or disposition, or a longer or shorter list of what is missing. */
export interface ChangedItem extends HistoryItem {
    readonly was: {
        readonly severity: Severity;
        readonly disposition: Disposition;
    };
}
export type AnyItem = HistoryItem | ChangedItem;
/** A finding that is gone, and how it ended. */
export interface ResolvedItem extends HistoryItem {
    readonly ending: Ending;
    /** Id of the finding that replaces it. */
    readonly successor: string | null;
}
/**
 * A changed value of the configuration, named as in `clausegate.yaml`: `fail_on`, `rules.SEC-03`,
 * `settings.waiver_days`.
 */
export interface ConfigurationChange {
    readonly key: string;
    readonly before: string;
    readonly after: string;
}
/** An event of a vendor's contract. */
export interface VendorContractEvent extends ContractEvent {
    readonly vendor: string;
}
/** A service or contract that got another id. Its findings continue under it. */
export interface RenamedItem {
    readonly vendor: string;
    readonly kind: "service" | "contract";
    readonly from: string;
    readonly to: string;
}
/**
 * `removed`: a vendor with work that goes on, or whose records could not be read, is gone from the records. That is
 * never a remedy. `returned`: a vendor that was removed is there again.
 */
export interface VendorEvent {
    readonly kind: "removed" | "returned";
    readonly vendor: string;
    /** Id that it had when it was removed; present only where it came back with another. */
    readonly formerId?: string;
    /** Its services whose work goes on: of a removed vendor, those of the day before. */
    readonly services: readonly string[];
    /** The commit that removed a vendor that is there again, its day, and the verdict until then. */
    readonly earlier: {
        readonly commit: string;
        readonly day: IsoDate;
        readonly verdict: Verdict;
    } | null;
}
export interface VendorChange {
    readonly vendor: string;
    /** Null for a vendor that does not exist. */
    readonly before: Verdict | null;
    readonly after: Verdict | null;
}
/** A finding that had another id until now. */
export interface ContinuedItem {
    readonly from: string;
    readonly item: HistoryItem;
}
/** Differences from the state before. */
export interface Changes {
    readonly before: Status;
    readonly after: Status;
    readonly vendors: readonly VendorChange[];
    readonly introduced: readonly HistoryItem[];
    readonly resolved: readonly ResolvedItem[];
    readonly changed: readonly ChangedItem[];
    /** Renewals, amendments, terminations and lapses of contracts that were known before. */
    readonly contracts: readonly VendorContractEvent[];
    /** Present only if vendors got another id. Their findings continue under it. */
    readonly renamed?: readonly RenamedVendor[];
    /** Present only if services or contracts got another id. */
    readonly renamedItems?: readonly RenamedItem[];
    /** Present only if findings continue under another id, as those of anything renamed do: the old id, and what it is. */
    readonly continued?: readonly ContinuedItem[];
    /**
     * Present only if findings are found again that had ended without being met, and were not met since: the id that each
     * had, and the one it has.
     */
    readonly resumed?: readonly {
        readonly from: string;
        readonly to: string;
    }[];
    /** Present only if active vendors were removed, or removed ones came back. */
    readonly events?: readonly VendorEvent[];
    /**
     * Differences between the commit's own configuration and that of the commit before, whether or not they judged the
     * two.
     */
    readonly configuration: readonly ConfigurationChange[];
}
/** A name and a time as a commit states them: claimed, not proven. `time` is RFC 3339 in UTC. */
export interface ClaimedPerson {
    readonly name: string;
    readonly email: string;
    readonly day: IsoDate;
    readonly time: string;
}
/** A platform that commits under its own name what somebody merges or edits there. */
export type Platform = "GitHub";
/** Facts that only the commit itself states. */
export interface Claims {
    readonly author: ClaimedPerson;
    readonly committer: ClaimedPerson;
    readonly subject: string;
    readonly isMerge: boolean;
    /** Who merged: the committer, or the author where a platform committed; null if it is no merge. */
    readonly mergedBy: ClaimedPerson | null;
    /** Platform that is its committer instead of a person; null if none is known to be. */
    readonly platform: Platform | null;
    readonly pullRequest: PullRequest | null;
    /** Whether it names a pull or merge request and is no merge: the request's commits were squashed into it. */
    readonly isSquash: boolean;
    readonly approvals: readonly Approval[];
    readonly trailers: readonly Trailer[];
}
/** `kind` selects the numbering: GitHub's pull requests and GitLab's merge requests are counted separately. */
export interface PullRequest {
    readonly kind: "pull-request" | "merge-request";
    readonly number: number;
}
/** A line at the end of a message that names a reviewer of the change. */
export interface Approval {
    readonly trailer: "Reviewed-by" | "Approved-by" | "Acked-by";
    readonly who: string;
}
/** A line at the end of a message that names a person, and approves nothing. */
export interface Trailer {
    readonly trailer: "Signed-off-by" | "Co-authored-by" | "Merged-by";
    readonly who: string;
}
/** What a message says its commit does to another one. */
export interface ClaimedRelation {
    readonly kind: "reverts" | "reapplies" | "cherry-picked";
    /** Id of the other commit as the message gives it, perhaps shortened; null if it gives none. */
    readonly named: string | null;
    /** Pull or merge request that the message names instead. */
    readonly pullRequest: PullRequest | null;
    /** Repository or project that the message says the request is of, as written. */
    readonly repository?: string;
}
/** The same, with what the history shows. */
export interface CommitRelation extends ClaimedRelation {
    /** The other commit, in full; null if it is not in the history, or not the only one that the message may mean. */
    readonly commit: string | null;
    /**
     * For a revert: whether the folders of the inventory that the other commit changed are as they were before it. Null if
     * that is not known, and for a cherry-pick.
     */
    readonly restored: boolean | null;
}
export interface CommitFacts extends Claims {
    readonly commit: string;
    readonly relations: readonly CommitRelation[];
    readonly signature: SignatureState;
    /** Whether the committer's time is earlier than that of a commit before: a clock was wrong, or set back. */
    readonly clockRunsBackwards: boolean;
}
/** A commit that changed a verdict. */
export interface CommitEntry extends Changes {
    readonly kind: "commit";
    /** The day it is judged for. */
    readonly day: IsoDate;
    readonly commit: CommitFacts;
}
/** A day that changed a verdict without a commit. */
export interface DayEntry extends Changes {
    readonly kind: "day";
    readonly day: IsoDate;
}
export type HistoryEntry = CommitEntry | DayEntry;
/** Differences from the state before, on a line beside the first parents or on it. */
export type SideChanges = Omit<Changes, "before" | "after" | "configuration">;
/**
 * A commit or a day on a line beside the first parents that changed a verdict of a vendor. Only the vendors that differ
 * from the line's base are judged, so the whole inventory has no standing there.
 */
export interface SideEntry extends SideChanges {
    readonly kind: "commit" | "day";
    readonly day: IsoDate;
    /** Null for a day. */
    readonly commit: CommitFacts | null;
    /** Reason it could not be judged; null if it could. */
    readonly reason: Localized | null;
}
/** Commits that a merge brought in, along their own first parents. */
export interface SideReport {
    /** The commit that brought them in, and its day. */
    readonly mergedBy: string;
    readonly mergedOn: IsoDate;
    /** Commit that the first of them follows; null if it has no parent. */
    readonly base: string | null;
    /** All of them, with their own days. `changes`: whether it changed the inventory or the run configuration. */
    readonly commits: readonly {
        readonly id: string;
        readonly day: IsoDate;
        readonly changes: boolean;
    }[];
    readonly entries: readonly SideEntry[];
}
/** State on the last day. */
export interface EndState {
    readonly status: Status;
    readonly vendors: readonly {
        readonly vendor: string;
        readonly verdict: Verdict;
    }[];
    readonly findings: Readonly<Record<Severity, number>>;
    readonly waived: number;
    readonly baselined: number;
    readonly problems: number;
    /** Findings and problems that still exist. */
    readonly items: readonly HistoryItem[];
}
/** Context that both reports share. */
export interface AboutHistory {
    readonly tool: {
        readonly name: "clausegate";
        readonly version: string;
    };
    readonly policy: PolicyIdentity;
    readonly mode: PolicyMode;
    /** Commit whose configuration judges all others; null if each is judged by its own. */
    readonly configuredBy: string | null;
    readonly timeZone: string;
    /** Newest commit. */
    readonly head: string;
    /** Last reported day. */
    readonly until: IsoDate;
    /** Number of commits examined. */
    readonly commits: number;
}
/** A history, in order of time. Plain data. */
export interface HistoryReport extends AboutHistory {
    /** Commit and day that the first entry is compared with; null if the whole history is reported. */
    readonly since: {
        readonly commit: string;
        readonly day: IsoDate;
    } | null;
    readonly vendors: readonly string[] | null;
    readonly start: Status;
    readonly entries: readonly HistoryEntry[];
    /** Commits that can be reached, but are not on the line of first parents. */
    readonly sides: readonly SideReport[];
    readonly end: EndState;
}
/** A waiver that was in `waivers.yaml`. */
export interface PastWaiver extends WaiverNote {
    readonly rule: string;
    readonly vendor: string;
    readonly service: string | null;
    readonly contract: string | null;
    /** First day it was in the file. */
    readonly since: IsoDate;
    /** First day it was no longer in the file; null while it is. */
    readonly until: IsoDate | null;
}
/**
 * A history with the additions for an audit: how findings ended, commits that changed only the configuration, and all
 * waivers.
 */
export interface DetailedHistory extends HistoryReport {
    /** Commits left out although they claim a day in the range: they come after one that claims a later day. */
    readonly leftOut: number;
    /** In order of the day they appeared. */
    readonly waivers: readonly PastWaiver[];
    /** By id; a vendor without any has an empty list. Vendors that are gone are left out. */
    readonly backdated: readonly BackdatedVendor[];
}
/** Recorded days of a vendor that lie before the commit that brought them. */
export interface BackdatedVendor {
    readonly vendor: string;
    /** In order of the commits. */
    readonly days: readonly BackdatedDay[];
}
/** A day on which something was done, as a record states it, and the later commit that first recorded it. */
export interface BackdatedDay {
    /** `vendor`, or `contract/<id>`. */
    readonly record: string;
    /** Keys that lead to it, and ids of list items. */
    readonly path: string;
    readonly day: IsoDate;
    readonly commit: string;
    /** Day of the commit's committer. */
    readonly committedOn: IsoDate;
}
