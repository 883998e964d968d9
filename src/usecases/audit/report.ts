import type { Ending } from "../../model/ending.ts";
import { type Disposition, excuseIn, type Finding, type WaiverNote } from "../../model/finding.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Localized } from "../../model/language.ts";
import type { Problem } from "../../model/problem.ts";
import type { PolicyIdentity, Summary, Verdict } from "../../model/report.ts";
import type { Rule } from "../../model/rule.ts";
import type { RuleOverride } from "../../model/rule-override.ts";
import type { Severity } from "../../model/severity.ts";
import type { EvidenceFact } from "../../model/tree.ts";
import type { Approval, ConfigurationChange, PastWaiver, PullRequest, VendorChange } from "../history/report.ts";

/** All that an auditor is told about an inventory on one day. Plain data, in a total order: every format is made of it alone. */
export interface AuditReport {
  readonly tool: { readonly name: "clausegate"; readonly version: string };
  readonly policy: PolicyIdentity;
  /** The judged commit, in full. */
  readonly commit: string;
  /** The day it counts from, in the configured time zone: the latest committer's day so far, a claim like every date in Git. */
  readonly committedOn: IsoDate;
  /** Its own committer's day: earlier than `committedOn` where it claims to be older than a commit before it. */
  readonly committerDay: IsoDate;
  /** Where the newest commit of a day is judged: later ones that claim to be of that day or before, but come after one that does not. */
  readonly leftOut: number;
  readonly asOf: IsoDate;
  readonly failOn: Severity;
  /** Folder of the inventory below the root. */
  readonly inventory: string;
  readonly verdict: Verdict;
  readonly summary: Summary;
  /** Every rule that was asked, those of the run configuration among them. */
  readonly rules: readonly Rule[];
  /** Rules that the configuration reports otherwise than they say themselves. */
  readonly overrides: readonly RuleOverride[];
  readonly guidelines: readonly AuditedGuideline[];
  /** By id. A vendor whose records could not be judged has `isJudged` false and no requirements. */
  readonly vendors: readonly AuditedVendor[];
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** What happened in the time that was asked about; null when none was. */
  readonly period: AuditPeriod | null;
}

/** Of each requirement about one subject: `not-reported` fails, but the configuration turns its rule off. */
export const requirementStates = [
  "pass",
  "fail",
  "waived",
  "baselined",
  "not-applicable",
  "needs-person",
  "not-reported",
] as const;
export type RequirementState = (typeof requirementStates)[number];

export interface AuditedRequirement {
  readonly rule: string;
  readonly requirement: string;
  /** Null where the requirement is about the vendor or a contract. */
  readonly service: string | null;
  readonly contract: string | null;
  readonly state: RequirementState;
  /** The worst of its open findings; null without any. */
  readonly severity: Severity | null;
  /** Why it is not applicable, or which rule reports it instead. */
  readonly reason: Localized | null;
  /** The clauses that meet it. */
  readonly clauses: readonly AuditedClause[];
  /** Ids of its findings. */
  readonly findings: readonly string[];
  /** The waiver that excuses it, when one does. */
  readonly waiver: WaiverNote | null;
}

export interface AuditedClause {
  readonly contract: string;
  /** Index in the contract's `clauses`, from 0. */
  readonly clause: number;
  /** Id of the contract's document; null where the record names none. */
  readonly document: string | null;
  readonly article: string | null;
  readonly page: number | null;
  readonly quote: string | null;
  /** What became of looking for the quote in the document; null where there is no quote, or no file to look into. */
  readonly passage: AuditedPassage | null;
}

/** Where a quote stands in its document. `crossing`: it runs on into another article, and is no quote of one. `unread`: the text of the document cannot be read, a person has to look. */
export interface AuditedPassage {
  readonly state: "found" | "crossing" | "missing" | "unread";
  /** Page of the file, counted from 1; null where the format has none. */
  readonly page: number | null;
  /** The article the passage stands in; null where none is told apart. */
  readonly article: string | null;
}

export interface AuditedGuideline {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string | null;
  readonly covers: readonly string[];
  readonly document: AuditedDocument;
  readonly requirements: readonly AuditedRequirement[];
}

export interface AuditedVendor {
  readonly id: string;
  readonly isJudged: boolean;
  readonly verdict: Verdict;
  /** As the record has it; null where it could not be read. */
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
}

export interface AuditedContract {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly services: readonly string[];
  readonly signedOn: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly documents: readonly AuditedDocument[];
}

/** A document that a record names. */
export interface AuditedDocument {
  readonly id: string;
  readonly kind: string;
  /** Path from the root; null for a document kept elsewhere. */
  readonly path: string | null;
  readonly uri: string | null;
  /** SHA-256 the record states. */
  readonly sha256: string | null;
  /** What was found there; null for a document kept elsewhere. */
  readonly found: EvidenceFact | null;
}

/** The history of the inventory over some days, both included. */
export interface AuditPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The newest commit that is told of: what was committed after it, or beside the first parents that lead to it, is in no event. */
  readonly commit: string;
  /** The first day that there was an inventory, where that is after `from`; null otherwise. Of the days before nothing is known. */
  readonly beginsOn: IsoDate | null;
  /** Commits that claim to be of the period or before, but come after one that claims a later day: they are not told. */
  readonly leftOut: number;
  /** How the inventory stood when the first day began. */
  readonly start: PeriodStart;
  /** In order of time: commits that changed what was found, the vendors or the configuration, and days that did so without a commit. */
  readonly events: readonly AuditEvent[];
  /** Findings that were there within the period, in order of the day they appeared. */
  readonly remedies: readonly Remedy[];
  /** Waivers that were in the file within the period, in order of the day they came. */
  readonly waivers: readonly PastWaiver[];
}

/** `verdict` is null where there was no inventory, and where it could not be judged: then `reason` says why. */
export interface PeriodStart {
  readonly verdict: Verdict | null;
  readonly reason: Localized | null;
}

export interface AuditEvent {
  readonly kind: "commit" | "day";
  readonly on: IsoDate;
  /** Everything about a commit but its id is claimed by whoever made it; null for a day. */
  readonly commit: AuditedCommit | null;
  /** What the inventory's verdict was from then on; null when it could not be judged. */
  readonly verdict: Verdict | null;
  /** Why it could not be judged; null where it could, and where there was no inventory. */
  readonly reason: Localized | null;
  /** Findings that fail the verdict from then on. */
  readonly failing: number;
  readonly introduced: readonly PastFinding[];
  readonly resolved: readonly GoneFinding[];
  /** Findings that stayed with another severity or disposition, or that list more or less. */
  readonly changed: readonly ChangedFinding[];
  /** Vendors with another verdict than before, or that came or went; one with another id does both. */
  readonly vendors: readonly VendorChange[];
  /** What the commit changed in the configuration, whether or not that judges the period. */
  readonly configuration: readonly ConfigurationChange[];
}

export interface AuditedCommit {
  readonly id: string;
  /** First line of its message. */
  readonly title: string;
  readonly author: string;
  readonly committer: string;
  /** The pull or merge request its message names. */
  readonly pullRequest: PullRequest | null;
  /** Who looked at the change, as the end of its message claims. */
  readonly approvals: readonly Approval[];
  readonly signature: "verified" | "signed-not-verifiable" | "unsigned";
  /** Its committer's time is earlier than that of a commit before it: it is judged for the latest day so far. */
  readonly clockRunsBackwards: boolean;
}

export interface PastFinding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Whether it counted; null for a problem, which nothing excuses. */
  readonly disposition: Disposition | null;
  /** The waiver that waived it; null for any other disposition. */
  readonly waiver: WaiverNote | null;
  readonly vendor: string | null;
  readonly service: string | null;
  readonly contract: string | null;
  readonly message: Localized;
}

/** A finding that has ended: no longer open, though it may have been excused. */
export function asEnded(finding: PastFinding): PastFinding {
  return { ...finding, disposition: excuseIn(finding.disposition) };
}

export interface GoneFinding extends PastFinding {
  readonly ending: Ending;
}

export interface ChangedFinding extends PastFinding {
  readonly was: { readonly severity: Severity; readonly disposition: Disposition };
}

/** How long a finding was there, excused or not. */
export interface Remedy {
  /** As it was last. */
  readonly finding: PastFinding;
  /** The first day it was there. */
  readonly since: IsoDate;
  /** The first day it was gone; null when it is there at the end of the period. */
  readonly until: IsoDate | null;
  /** From the one day to the other; to the end of the period where it is there. */
  readonly days: number;
  /** Of these the days on which something excused it. */
  readonly excusedDays: number;
  /** Why it is gone; null when it is there at the end of the period. */
  readonly ending: Ending | null;
}
