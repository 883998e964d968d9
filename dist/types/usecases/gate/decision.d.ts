import type { Disposition, WaiverNote } from "../../model/finding.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Localized } from "../../model/language.ts";
import type { LawOfDay } from "../../model/law.ts";
import type { Frame, Location } from "../../model/location.ts";
import type { Problem } from "../../model/problem.ts";
import type { PolicyIdentity, RecordsOf } from "../../model/report.ts";
import type { Basis } from "../../model/rule.ts";
import type { RunErrorCode } from "../../model/run-error.ts";
import type { Severity } from "../../model/severity.ts";
import type { ContractEvent } from "../../rules/contract-events.ts";
import type { AssessmentReason, ClauseStanding, MeetingClause, ServiceState } from "../../schemas/generated/types.ts";
import type { OwnReasonCode } from "../../texts/gate.ts";
/** Answer to whether a vendor may start: only `allow` is a yes. `cannot-tell` if something could not be judged. */
export type Answer = "allow" | "deny" | "cannot-tell";
/** `finding` for a broken rule; a `RunErrorCode` for a run error. */
export type ReasonCode = "finding" | OwnReasonCode | RunErrorCode;
/** Subject of an answer, in the records. Null for what does not apply. */
export interface Subject {
    readonly service: string | null;
    readonly contract: string | null;
    readonly guideline: string | null;
}
/** A reason against a vendor, or a reason for no answer. Fields that only findings have are null otherwise. */
export interface Reason extends Subject {
    /** Stable from day to day: a finding's fingerprint, else the code and its subject. */
    readonly id: string;
    readonly code: ReasonCode;
    readonly rule: string | null;
    readonly requirement: string | null;
    readonly severity: Severity;
    readonly basis: Basis | null;
    readonly title: Localized | null;
    readonly citation: Localized | null;
    /** What the law provides for the breach; null where nothing is on record. */
    readonly penalty: Localized | null;
    readonly message: Localized;
    /** Null if the message states what to do. */
    readonly remedy: Localized | null;
    readonly location: Location | null;
    readonly frame: Frame | null;
    readonly pointer: string | null;
}
/** A finding that does not count against the vendor because it is excused. */
export interface ExcusedReason extends Reason {
    readonly disposition: Disposition;
    readonly waiver: WaiverNote | null;
}
/** A finding that would count but for the severity that the configuration sets. */
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
    /** Last day of the service. */
    readonly endedOn: string | null;
}
/** A requirement that was asked of a subject. */
export interface AskedRule extends Subject {
    readonly rule: string;
    readonly requirement: string;
    readonly title: Localized;
}
export interface PassedRule extends AskedRule {
    /** Clauses that met it; empty if it is not met by clauses. */
    readonly clauses: readonly MeetingClause[];
    readonly standing: MetStanding;
}
export interface InapplicableRule extends AskedRule {
    readonly reason: AssessmentReason;
    readonly because: Localized;
}
/** First later day with another answer. */
export interface AnswerChange {
    readonly on: IsoDate;
    readonly to: Answer;
    /** Reasons of that day that do not exist today, and those of today that are gone on that day. */
    readonly appear: readonly Reason[];
    readonly vanish: readonly Reason[];
    /** Contracts that end, lapse, are renewed or amended on that day. */
    readonly contracts: readonly ContractEvent[];
}
/** Next renewal of a contract in force that renews automatically. */
export interface ComingRenewal {
    readonly contract: string;
    /** First day of the next term. */
    readonly renewsOn: IsoDate;
    /** Last day for notice that prevents it; may have passed. */
    readonly noticeBy: IsoDate;
}
/** Answer to whether a vendor may start, with everything it rests on. Plain data, in a total order. */
export interface OnboardingDecision {
    readonly tool: {
        readonly name: "clausegate";
        readonly version: string;
    };
    readonly policy: PolicyIdentity;
    /** As requested: unescaped, and maybe not a valid id. */
    readonly vendor: string;
    /** Null for the whole vendor. */
    readonly service: string | null;
    /** Null if no day was given and the configuration, which states the time zone, cannot be used. */
    readonly asOf: IsoDate | null;
    /** Texts the rules cite, as they stand on the as-of date; none if there is no date. */
    readonly law: readonly LawOfDay[];
    /** Null if the configuration cannot be used. */
    readonly failOn: Severity | null;
    /** Judged commit; null for a working tree. */
    readonly commit: string | null;
    /** Present only if the records are not known to be those of the as-of date. */
    readonly recordsOf?: RecordsOf;
    readonly decision: Answer;
    /** True only for `allow`. */
    readonly allow: boolean;
    /** Empty only for `allow`. */
    readonly reasons: readonly Reason[];
    /** Open findings below `failOn`. */
    readonly remarks: readonly Reason[];
    readonly services: readonly AskedService[];
    readonly passed: readonly PassedRule[];
    readonly notApplicable: readonly InapplicableRule[];
    /** Findings that would be reasons if they were not waived, baselined, or lowered in the configuration. */
    readonly waived: readonly ExcusedReason[];
    readonly baselined: readonly ExcusedReason[];
    readonly relaxed: readonly RelaxedReason[];
    readonly problems: readonly Problem[];
    /** Of contracts for the services the question is about, by contract id. */
    readonly renewals: readonly ComingRenewal[];
    /** Null if the answer stays the same on every day until `searchedUntil`. */
    readonly change: AnswerChange | null;
    /** Last day that was judged; null if the answer does not depend on the day. */
    readonly searchedUntil: IsoDate | null;
}
/** How the best of the clauses that meet a requirement stands; null where it is not a clause that meets it. */
export type MetStanding = ClauseStanding | null;
