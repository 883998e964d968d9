import type { Disposition, WaiverNote } from "../../model/finding.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Localized } from "../../model/language.ts";
import type { Frame, Location } from "../../model/location.ts";
import type { Problem } from "../../model/problem.ts";
import type { PolicyIdentity } from "../../model/report.ts";
import type { Basis } from "../../model/rule.ts";
import type { RunErrorCode } from "../../model/run-error.ts";
import type { Severity } from "../../model/severity.ts";
import type { AssessmentReason, ClauseStanding, MeetingClause, ServiceState } from "../../schemas/generated/types.ts";
import type { OwnReasonCode } from "../../texts/gate.ts";

/** Whether a vendor may start: only `allow` says yes. `cannot-tell` when something could not be judged. */
export type Answer = "allow" | "deny" | "cannot-tell";

/** `finding` for a rule that is broken; a `RunErrorCode` for what kept the run from judging. */
export type ReasonCode = "finding" | OwnReasonCode | RunErrorCode;

/** What an answer speaks of, in the records. Null for what it does not concern. */
export interface Subject {
  readonly service: string | null;
  readonly contract: string | null;
  readonly guideline: string | null;
}

/** One reason against a vendor, or why nothing can be said. What only findings have is null for others. */
export interface Reason extends Subject {
  /** Names it from day to day: a finding's fingerprint, else its code and what it is about. */
  readonly id: string;
  readonly code: ReasonCode;
  readonly rule: string | null;
  readonly requirement: string | null;
  readonly severity: Severity;
  readonly basis: Basis | null;
  readonly title: Localized | null;
  readonly citation: Localized | null;
  readonly message: Localized;
  /** Null where the message says what to do. */
  readonly remedy: Localized | null;
  readonly location: Location | null;
  readonly frame: Frame | null;
  readonly pointer: string | null;
}

/** A finding that does not count against the vendor because somebody excused it. */
export interface ExcusedReason extends Reason {
  readonly disposition: Disposition;
  readonly waiver: WaiverNote | null;
}

/** A finding that would count but for the severity the configuration gives its rule. */
export interface RelaxedReason extends Reason {
  readonly from: Severity;
  readonly to: Severity | "off";
}

/** A service the question is about. The rules are asked about active ones only: the answer holds for these. */
export interface AskedService {
  readonly id: string;
  readonly name: string;
  readonly state: ServiceState;
  readonly startedOn: string;
  /** Its last day. */
  readonly endedOn: string | null;
}

/** A requirement that was asked of a subject. */
export interface AskedRule extends Subject {
  readonly rule: string;
  readonly requirement: string;
  readonly title: Localized;
}

export interface PassedRule extends AskedRule {
  /** The clauses that met it; none where it is not a clause that meets it. */
  readonly clauses: readonly MeetingClause[];
  readonly standing: MetStanding;
}

export interface InapplicableRule extends AskedRule {
  readonly reason: AssessmentReason;
  readonly because: Localized;
}

/** The first later day with another answer. */
export interface AnswerChange {
  readonly on: IsoDate;
  readonly to: Answer;
  /** Reasons of that day that are none today, and those of today that are none on that day. */
  readonly appear: readonly Reason[];
  readonly vanish: readonly Reason[];
}

/** Whether a vendor may start, and everything that answer rests on. Plain data, in a total order. */
export interface OnboardingDecision {
  readonly tool: { readonly name: "clausegate"; readonly version: string };
  readonly policy: PolicyIdentity;
  /** As it was asked: unescaped, and perhaps no id at all. */
  readonly vendor: string;
  /** Null for the whole vendor. */
  readonly service: string | null;
  /** Null when no day was given and the configuration that names the time zone cannot be used. */
  readonly asOf: IsoDate | null;
  /** Null when the configuration cannot be used. */
  readonly failOn: Severity | null;
  /** The judged commit; null for a working tree. */
  readonly commit: string | null;
  readonly decision: Answer;
  /** True for `allow` and nothing else. */
  readonly allow: boolean;
  /** Empty for `allow` and for nothing else. */
  readonly reasons: readonly Reason[];
  /** Open findings below `failOn`. */
  readonly remarks: readonly Reason[];
  readonly services: readonly AskedService[];
  readonly passed: readonly PassedRule[];
  readonly notApplicable: readonly InapplicableRule[];
  /** Findings that would be reasons, were they not waived, accepted in the baseline, or turned down in the configuration. */
  readonly waived: readonly ExcusedReason[];
  readonly baselined: readonly ExcusedReason[];
  readonly relaxed: readonly RelaxedReason[];
  readonly problems: readonly Problem[];
  /** Null when no day until `searchedUntil` changes the answer. */
  readonly change: AnswerChange | null;
  /** Last day that was judged; null where the day has no part in the answer. */
  readonly searchedUntil: IsoDate | null;
}

/** How the best of the clauses that meet a requirement stands; null where it is not a clause that meets it. */
export type MetStanding = ClauseStanding | null;
