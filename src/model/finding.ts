import type { TextArgs } from "./language.ts";
import type { Frame, Location } from "./location.ts";
import type { Basis } from "./rule.ts";
import type { Section } from "./section.ts";
import { isAtLeast, type Severity } from "./severity.ts";

/** Why a finding counts or not. */
export type Disposition = "open" | "waived" | "baselined";

/** What excuses a finding; null for one that counts, and for a problem, which nothing excuses and which has no disposition. */
export function excuseIn(disposition: Disposition | null): Exclude<Disposition, "open"> | null {
  return disposition === "open" ? null : disposition;
}
/** Where a finding stands between base and head; null when there is no base. */
export type Change = "introduced" | "existing" | "resolved" | null;

/** What a report says of the waiver behind a waived finding. Days are both included. */
export interface WaiverNote {
  readonly reason: string;
  readonly owner: string;
  readonly approver: string;
  readonly approvedOn: string;
  readonly expiresOn: string;
  readonly ticket: string | null;
}

/** A rule is broken: what judging a record gives, before any run configuration. Its sentences are made by who shows them. */
export interface RuleFinding {
  /** Fingerprint: rule, subject and stable path. No line numbers, no wording. */
  readonly id: string;
  readonly rule: string;
  readonly requirement: string;
  readonly basis: Basis;
  readonly vendor: string | null;
  readonly service: string | null;
  readonly contract: string | null;
  readonly guideline: string | null;
  /** Services the named contract binds, in its order; null where no contract is named, or none that is on record. */
  readonly services: readonly string[] | null;
  readonly section: Section;
  readonly location: Location;
  readonly frame: Frame;
  /** JSON pointer from the record's root to what is wrong; may name a key that is missing. */
  readonly pointer: string;
  readonly args: TextArgs;
  /** Digest of the part of the record it speaks of: a baseline entry excuses nothing else. Empty where nothing can be excused. */
  readonly excuse: string;
}

/** A finding as the run configuration weighs it, and a change compares it. As a JSON report holds it, it is a `ReportFinding`. */
export interface Finding extends RuleFinding {
  readonly severity: Severity;
  readonly disposition: Disposition;
  /** The waiver that waives it; null for any other disposition. */
  readonly waiver: WaiverNote | null;
  readonly change: Change;
  /** Existing, but made worse by the change: it lists more than before, or is no longer excused. It counts as if introduced. */
  readonly worse: boolean;
}

/** What a finding says in words, in one language. */
export interface FindingTexts {
  readonly citation: string;
  readonly title: string;
  readonly message: string;
  readonly remedy: string;
}

/** Whether a finding counts today: neither excused nor gone. */
export function isOpen({ disposition, change }: Finding): boolean {
  return disposition === "open" && change !== "resolved";
}

/** Whether a finding asks for something now. What base has already is not the change's doing, unless it makes it worse. */
export function isDue(finding: Finding): boolean {
  return isOpen(finding) && (finding.change !== "existing" || finding.worse);
}

/** Whether a finding fails the verdict. */
export function doesFail(finding: Finding, failOn: Severity): boolean {
  return isDue(finding) && isAtLeast(finding.severity, failOn);
}
