import type { Ending } from "../../model/ending.ts";
import type { FailOnExcept } from "../../model/fail-on-except.ts";
import { type Disposition, type Finding, type WaiverNote } from "../../model/finding.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Localized } from "../../model/language.ts";
import type { LawOfDay } from "../../model/law.ts";
import type { Problem } from "../../model/problem.ts";
import type { PolicyIdentity, RecordsOf, RenamedVendor, Summary, Verdict } from "../../model/report.ts";
import type { Rule } from "../../model/rule.ts";
import type { RuleOverride } from "../../model/rule-override.ts";
import type { Severity } from "../../model/severity.ts";
import type { EvidenceFact } from "../../model/tree.ts";
import type { RecognisedWords } from "../../schemas/generated/types.ts";
import type { Approval, BackdatedDay, CommitRelation, ConfigurationChange, PastWaiver, Platform, PullRequest, RenamedItem, Trailer, VendorChange, VendorContractEvent, VendorEvent } from "../history/report.ts";
import type { ClauseNote, RecordedContract, RecordedGuideline, RecordedService, RecordedVendor } from "./recorded.ts";
/**
 * Everything an auditor needs about an inventory on one day. Plain data, in a total order, and the only input of every
 * format.
 */
export interface AuditReport {
    readonly tool: {
        readonly name: "clausegate";
        readonly version: string;
    };
    readonly policy: PolicyIdentity;
    /** Judged commit, in full. */
    readonly commit: string;
    /**
     * Day it counts from, in the configured time zone: the latest committer's day so far, a claim like every date in Git.
     */
    readonly committedOn: IsoDate;
    /** Its own committer's day: earlier than `committedOn` if it claims to be older than a commit before it. */
    readonly committerDay: IsoDate;
    /**
     * If the newest commit of a day is judged: number of later ones that claim that day or an earlier one, but come after
     * one with a later day.
     */
    readonly leftOut: number;
    readonly asOf: IsoDate;
    /** Present only if the commit counts from another day than the as-of date: its records are judged, not that day's. */
    readonly recordsOf?: RecordsOf;
    /** Texts the rules cite, as they stand on the as-of date. */
    readonly law: readonly LawOfDay[];
    readonly failOn: Severity;
    /** Present only if the configuration excepts findings from what fails the verdict. */
    readonly failOnExcept?: FailOnExcept;
    /** Folder of the inventory below the root. */
    readonly inventory: string;
    readonly verdict: Verdict;
    readonly summary: Summary;
    /** Every rule that was asked, including those of the run configuration. */
    readonly rules: readonly Rule[];
    /** Rules whose severity the configuration overrides. */
    readonly overrides: readonly RuleOverride[];
    readonly guidelines: readonly AuditedGuideline[];
    /** By id. A vendor whose records could not be judged has `isJudged` false and no requirements. */
    readonly vendors: readonly AuditedVendor[];
    readonly findings: readonly Finding[];
    readonly problems: readonly Problem[];
    /** Events of the requested period; null if none was requested. */
    readonly period: AuditPeriod | null;
}
/** States of a requirement for one subject: `not-reported` fails, but the configuration turns its rule off. */
export declare const requirementStates: readonly ["pass", "fail", "waived", "baselined", "not-applicable", "needs-person", "not-reported"];
export type RequirementState = (typeof requirementStates)[number];
export interface AuditedRequirement {
    readonly rule: string;
    readonly requirement: string;
    /** Null if the requirement is about the vendor or a contract. */
    readonly service: string | null;
    readonly contract: string | null;
    readonly state: RequirementState;
    /** Worst of its open findings; null without any. */
    readonly severity: Severity | null;
    /** Reason it is not applicable, or the rule that reports it instead. */
    readonly reason: Localized | null;
    /** Clauses that meet it. */
    readonly clauses: readonly AuditedClause[];
    /** Ids of its findings. */
    readonly findings: readonly string[];
    /** The waiver that excuses it, if any. */
    readonly waiver: WaiverNote | null;
}
export interface AuditedClause {
    readonly contract: string;
    /** Index in the contract's `clauses`, from 0. */
    readonly clause: number;
    /** Id of the contract's document; null if the record names none. */
    readonly document: string | null;
    readonly article: string | null;
    readonly page: number | null;
    readonly quote: string | null;
    /** Result of searching the document for the quote; null without a quote, or without a file to search. */
    readonly passage: AuditedPassage | null;
    /** How the words speak of the requirement; null where they were not recognised, or not read. */
    readonly recognised: Pick<RecognisedWords, "strength" | "at"> | null;
    /** Where the record and the words differ. */
    readonly differs: readonly Localized[];
}
/**
 * Place of a quote in its document. `crossing`: it runs on into another article, so it is not a quote from one.
 * `unread`: the text of the document cannot be read, and a person has to look.
 */
export interface AuditedPassage {
    readonly state: "found" | "crossing" | "missing" | "unread";
    /** Page of the file, counted from 1; null if the format has none. */
    readonly page: number | null;
    /** Article the passage is in; null if the document has no recognised articles. */
    readonly article: string | null;
}
export interface AuditedGuideline {
    readonly id: string;
    readonly title: string;
    readonly from: string;
    readonly to: string | null;
    readonly covers: readonly string[];
    readonly recorded: RecordedGuideline;
    readonly document: AuditedDocument;
    readonly requirements: readonly AuditedRequirement[];
}
export interface AuditedVendor {
    readonly id: string;
    readonly isJudged: boolean;
    readonly verdict: Verdict;
    /** As recorded; null if the record could not be read. */
    readonly record: AuditedVendorRecord | null;
    readonly contracts: readonly AuditedContract[];
    readonly documents: readonly AuditedDocument[];
    readonly requirements: readonly AuditedRequirement[];
    /** Record files of the folder, by path. */
    readonly files: readonly string[];
}
export interface AuditedVendorRecord {
    readonly name: string;
    readonly registrationNumber: string | null;
    readonly country: string | null;
    readonly status: string;
    readonly owner: string | null;
    /** Other facts for people, as recorded. */
    readonly recorded: RecordedVendor;
    readonly services: readonly AuditedService[];
}
export interface AuditedService {
    readonly id: string;
    readonly name: string;
    readonly type: string;
    readonly startedOn: string;
    readonly endedOn: string | null;
    readonly personalData: boolean;
    readonly importantInformation: boolean;
    readonly development: boolean;
    /** Other facts for people, as recorded. */
    readonly recorded: RecordedService;
}
export interface AuditedContract {
    readonly id: string;
    readonly title: string;
    readonly status: string;
    readonly services: readonly string[];
    readonly signedOn: string | null;
    readonly from: string;
    readonly to: string | null;
    /** How it stands on the day; null if the vendor could not be judged. */
    readonly course: ContractCourse | null;
    /** Other facts for people, as recorded. */
    readonly recorded: RecordedContract;
    readonly clauseNotes: readonly ClauseNote[];
    readonly documents: readonly AuditedDocument[];
}
export interface ContractCourse {
    readonly inForce: boolean;
    /** First day of the latest term but the first; null before a renewal. */
    readonly renewedOn: string | null;
    /** First day of the next automatic term, and the last day for notice; null without one. */
    readonly renewsOn: string | null;
    readonly noticeBy: string | null;
    /** Ids of the amendments in force. */
    readonly amendedBy: readonly string[];
}
/** A document that a record names. */
export interface AuditedDocument {
    readonly id: string;
    readonly kind: string;
    /** Path from the root; null for a document stored elsewhere. */
    readonly path: string | null;
    readonly uri: string | null;
    /** SHA-256 that the record states. */
    readonly sha256: string | null;
    /** Fact found there; null for a document stored elsewhere. */
    readonly found: EvidenceFact | null;
}
/** History of the inventory over some days, both inclusive. */
export interface AuditPeriod {
    readonly from: IsoDate;
    readonly to: IsoDate;
    /** Newest commit included: later commits, and those off the first parents that lead to it, are in no event. */
    readonly commit: string;
    /** First day there was an inventory, if after `from`; null otherwise. Nothing is known of the days before. */
    readonly beginsOn: IsoDate | null;
    /**
     * Number of commits left out although they claim to be of the period or before: they come after one that claims a
     * later day.
     */
    readonly leftOut: number;
    /** State of the inventory at the start of the first day. */
    readonly start: PeriodStart;
    /**
     * In order of time: commits that changed findings, vendors or the configuration, and days that did so without a
     * commit.
     */
    readonly events: readonly AuditEvent[];
    /** Findings that existed within the period, in order of the day they appeared. */
    readonly remedies: readonly Remedy[];
    /** Waivers that were in the file within the period, in order of the day they appeared. */
    readonly waivers: readonly PastWaiver[];
    /** Recorded days that lie before the commit that brought them, by vendor; a vendor without any has an empty list. */
    readonly backdated: readonly BackdatedDays[];
}
export interface BackdatedDays {
    readonly vendor: string;
    readonly count: number;
    readonly days: readonly BackdatedDay[];
}
/** `verdict` is null if there was no inventory, and if it could not be judged; `reason` then states why. */
export interface PeriodStart {
    readonly verdict: Verdict | null;
    readonly reason: Localized | null;
}
export interface AuditEvent {
    readonly kind: "commit" | "day";
    readonly on: IsoDate;
    /** Everything about a commit but its id is claimed by its author; null for a day. */
    readonly commit: AuditedCommit | null;
    /** Verdict from then on; null if it could not be judged. */
    readonly verdict: Verdict | null;
    /** Reason it could not be judged; null if it could, and if there was no inventory. */
    readonly reason: Localized | null;
    /** Number of findings that fail the verdict from then on. */
    readonly failing: number;
    readonly introduced: readonly PastFinding[];
    readonly resolved: readonly GoneFinding[];
    /** Findings with a new severity or disposition, or a longer or shorter list. */
    readonly changed: readonly ChangedFinding[];
    /** Vendors with another verdict, or that were added or removed. */
    readonly vendors: readonly VendorChange[];
    /** Present only if active vendors were removed, or removed ones came back. */
    readonly vendorEvents?: readonly AuditedVendorEvent[];
    /** Present only if vendors got another id. Their findings continue under it. */
    readonly renamed?: readonly RenamedVendor[];
    /** Present only if services or contracts got another id. */
    readonly renamedItems?: readonly RenamedItem[];
    /** Renewals, amendments, terminations and lapses of contracts. */
    readonly contracts: readonly VendorContractEvent[];
    /** Changes of the configuration in this commit, whether or not that configuration judges the period. */
    readonly configuration: readonly ConfigurationChange[];
}
/** An event of a vendor, with its sentence. */
export interface AuditedVendorEvent extends VendorEvent {
    readonly message: Localized;
}
export interface AuditedCommit {
    readonly id: string;
    /** First line of its message. */
    readonly title: string;
    readonly author: string;
    readonly committer: string;
    /** Pull or merge request that its message names. */
    readonly pullRequest: PullRequest | null;
    /** Reviewers of the change, as claimed at the end of its message. */
    readonly approvals: readonly Approval[];
    readonly signature: "verified" | "signed-not-verifiable" | "unsigned";
    /**
     * Whether its committer's time is earlier than that of a commit before it: it is then judged for the latest day so
     * far.
     */
    readonly clockRunsBackwards: boolean;
    /** Author's and committer's own days. */
    readonly authoredOn: IsoDate;
    readonly committedOn: IsoDate;
    /** Who merged: `name <address>`; null if it is no merge. */
    readonly mergedBy: string | null;
    /** Platform that is its committer instead of a person; null if none is known to be. */
    readonly platform: Platform | null;
    /** Whether it names a pull or merge request and is no merge. */
    readonly isSquash: boolean;
    /** Other persons named at the end of its message; none of them approves. */
    readonly trailers: readonly Trailer[];
    /** Commits that its message names as reverted, reapplied or picked. */
    readonly relations: readonly CommitRelation[];
}
export interface PastFinding {
    readonly id: string;
    readonly rule: string;
    readonly severity: Severity;
    /** Disposition it had; null for a problem, which cannot be excused. */
    readonly disposition: Disposition | null;
    /** Present if it does not fail the verdict, whatever its severity. */
    readonly excepted?: true;
    /** The waiver that waived it; null for any other disposition. */
    readonly waiver: WaiverNote | null;
    readonly vendor: string | null;
    readonly service: string | null;
    readonly contract: string | null;
    readonly message: Localized;
}
/** A finding that has ended: no longer open, though it may have been excused. */
export declare function asEnded(finding: PastFinding): PastFinding;
export interface GoneFinding extends PastFinding {
    readonly ending: Ending;
}
export interface ChangedFinding extends PastFinding {
    readonly was: {
        readonly severity: Severity;
        readonly disposition: Disposition;
    };
}
/** Lifetime of a finding, excused or not. */
export interface Remedy {
    /** Its last state. */
    readonly finding: PastFinding;
    /** First day it existed. */
    readonly since: IsoDate;
    /** First day it was gone; null if it exists at the end of the period. */
    readonly until: IsoDate | null;
    /** Days from `since` to `until`, or to the end of the period if it still exists. */
    readonly days: number;
    /** Of these, the days on which it was excused. */
    readonly excusedDays: number;
    /** Reason it is gone; null if it exists at the end of the period. */
    readonly ending: Ending | null;
}
