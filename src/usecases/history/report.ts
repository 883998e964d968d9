import type { Ending } from "../../model/ending.ts";
import type { Disposition, WaiverNote } from "../../model/finding.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Localized } from "../../model/language.ts";
import type { SignatureState } from "../../model/past.ts";
import type { PolicyIdentity, RenamedVendor, Verdict } from "../../model/report.ts";
import type { Severity } from "../../model/severity.ts";
import type { PolicyMode } from "./survey.ts";

/** Where the inventory stands. What could not be judged is never a pass. */
export type Standing = Verdict | "not-judged" | "no-inventory";

export interface Status {
  readonly standing: Standing;
  /** Why it could not be judged; null for any other standing. */
  readonly reason: Localized | null;
}

/** A finding or a problem, with what a reader of a history needs. */
export interface HistoryItem {
  readonly kind: "finding" | "problem";
  readonly id: string;
  /** Null for a problem, which has a code. */
  readonly rule: string | null;
  readonly code: string | null;
  readonly requirement: string | null;
  readonly severity: Severity | null;
  readonly disposition: Disposition | null;
  readonly waiver: WaiverNote | null;
  readonly vendor: string | null;
  readonly service: string | null;
  readonly contract: string | null;
  readonly guideline: string | null;
  readonly file: string;
  readonly message: Localized;
}

/** What is now otherwise: another severity, another disposition, or more or less that is missing. */
export interface ChangedItem extends HistoryItem {
  readonly was: { readonly severity: Severity; readonly disposition: Disposition };
}

export type AnyItem = HistoryItem | ChangedItem;

export interface ResolvedItem extends HistoryItem {
  /** Null where the history is not told in detail. */
  readonly ending: Ending | null;
  /** Id of what is found in its place. */
  readonly successor: string | null;
}

/** A value of the configuration that is another than before, as `clausegate.yaml` names it: `fail_on`, `rules.SEC-03`, `settings.waiver_days`. */
export interface ConfigurationChange {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

export interface VendorChange {
  readonly vendor: string;
  /** Null for a vendor that is not there. */
  readonly before: Verdict | null;
  readonly after: Verdict | null;
}

/** What is otherwise than before. */
export interface Changes {
  readonly before: Status;
  readonly after: Status;
  readonly vendors: readonly VendorChange[];
  readonly introduced: readonly HistoryItem[];
  readonly resolved: readonly ResolvedItem[];
  readonly changed: readonly ChangedItem[];
  /** Only where vendors got another id. What was found of them goes on under it. */
  readonly renamed?: readonly RenamedVendor[];
  /** What the commit's own configuration has otherwise than that of the commit before, whether or not it judged the two. */
  readonly configuration: readonly ConfigurationChange[];
}

/** A name and a time as a commit gives them: claimed, not proven. `time` is RFC 3339 in UTC. */
export interface ClaimedPerson {
  readonly name: string;
  readonly email: string;
  readonly day: IsoDate;
  readonly time: string;
}

/** What only the commit itself says. */
export interface Claims {
  readonly author: ClaimedPerson;
  readonly committer: ClaimedPerson;
  readonly subject: string;
  readonly isMerge: boolean;
  readonly pullRequest: PullRequest | null;
  readonly approvals: readonly Approval[];
}

/** `kind` is who counts: GitHub's pull requests and GitLab's merge requests have numbers of their own. */
export interface PullRequest {
  readonly kind: "pull-request" | "merge-request";
  readonly number: number;
}

/** A line at the end of a message that names who looked at the change. */
export interface Approval {
  readonly trailer: "Reviewed-by" | "Approved-by" | "Acked-by";
  readonly who: string;
}

export interface CommitFacts extends Claims {
  readonly commit: string;
  readonly signature: SignatureState;
  /** The committer's time is earlier than that of a commit before it: a clock was wrong, or set back. */
  readonly clockRunsBackwards: boolean;
}

/** A commit that changed a verdict. */
export interface CommitEntry extends Changes {
  readonly kind: "commit";
  /** The day it is judged for. */
  readonly day: IsoDate;
  readonly commit: CommitFacts;
}

/** A day that changed a verdict by itself: nothing was committed. */
export interface DayEntry extends Changes {
  readonly kind: "day";
  readonly day: IsoDate;
}

export type HistoryEntry = CommitEntry | DayEntry;

/** The state on the last day. */
export interface EndState {
  readonly status: Status;
  readonly vendors: readonly { readonly vendor: string; readonly verdict: Verdict }[];
  readonly findings: Readonly<Record<Severity, number>>;
  readonly waived: number;
  readonly baselined: number;
  readonly problems: number;
  /** What was found and still stands. */
  readonly items: readonly HistoryItem[];
}

/** What both commands say of themselves. */
export interface AboutHistory {
  readonly tool: { readonly name: "clausegate"; readonly version: string };
  readonly policy: PolicyIdentity;
  readonly mode: PolicyMode;
  /** Commit whose configuration judges all of them; null when each is judged by its own. */
  readonly configuredBy: string | null;
  readonly timeZone: string;
  /** Newest commit. */
  readonly head: string;
  /** Last day that is told. */
  readonly until: IsoDate;
  /** Commits that were looked at. */
  readonly commits: number;
}

/** A history, in order of time. Plain data. */
export interface HistoryReport extends AboutHistory {
  /** Commit the first entry is compared with, and the day; null when everything is told. */
  readonly since: { readonly commit: string; readonly day: IsoDate } | null;
  readonly vendors: readonly string[] | null;
  readonly start: Status;
  readonly entries: readonly HistoryEntry[];
  readonly end: EndState;
}

/** A waiver that was in `waivers.yaml`. */
export interface PastWaiver extends WaiverNote {
  readonly rule: string;
  readonly vendor: string;
  readonly service: string | null;
  readonly contract: string | null;
  /** The first day it was in the file. */
  readonly since: IsoDate;
  /** The first day it was there no more; null while it is. */
  readonly until: IsoDate | null;
}

/** A history with what an audit tells besides: how findings ended, commits that changed nothing but the configuration, and all waivers. */
export interface DetailedHistory extends HistoryReport {
  /** Commits that claim to be of the days told, but come after one that does not: they are not told. */
  readonly leftOut: number;
  /** In order of the day they came. */
  readonly waivers: readonly PastWaiver[];
}
