import type { TextArgs } from "./language.ts";
import type { Frame, Location } from "./location.ts";
import type { Basis, CaseKind } from "./rule.ts";
import type { Section } from "./section.ts";
import { type Severity } from "./severity.ts";
/** Reason a finding counts or not. */
export type Disposition = "open" | "waived" | "baselined";
/**
 * Returns what excuses a finding; null for one that counts, and for a problem, which has no disposition and cannot be
 * excused.
 */
export declare function excuseIn(disposition: Disposition | null): Exclude<Disposition, "open"> | null;
/** Position of a finding between base and head; null without a base. */
export type Change = "introduced" | "existing" | "resolved" | null;
/** The waiver of a waived finding, as reports show it. Both days are inclusive. */
export interface WaiverNote {
    readonly reason: string;
    readonly owner: string;
    readonly approver: string;
    readonly approvedOn: string;
    readonly expiresOn: string;
    readonly ticket: string | null;
}
/** A broken rule, before any run configuration. Data alone: `texts/findings.ts` makes its sentences. */
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
    /**
     * Services that the named contract binds, in its order; null if no contract is named or the named one is not on
     * record.
     */
    readonly services: readonly string[] | null;
    readonly section: Section;
    readonly location: Location;
    readonly frame: Frame;
    /** JSON pointer from the record's root to what is wrong; may name a key that is missing. */
    readonly pointer: string;
    readonly args: TextArgs;
    /**
     * Digest of the part of the record the finding is about: a baseline entry excuses only that. Empty if nothing can be
     * excused.
     */
    readonly excuse: string;
}
/**
 * A finding as the run configuration weighs it and a change compares it. A saved JSON report holds it as a
 * `ReportFinding`, with its sentences.
 */
export interface Finding extends RuleFinding {
    readonly severity: Severity;
    readonly disposition: Disposition;
    /** Null for any other disposition. */
    readonly waiver: WaiverNote | null;
    readonly change: Change;
    /**
     * Existing, but made worse by the change: it lists more than before, or is no longer excused. Counts as if
     * introduced.
     */
    readonly worse: boolean;
    /** Present if its case is of a kind that is told apart. */
    readonly kind?: CaseKind;
    /** Present if the configuration excepts it: it does not fail the verdict, whatever its severity. */
    readonly excepted?: true;
    /** Present if it is open, and its case is new or changed since the baseline was written. */
    readonly ofChangedRule?: true;
}
/** The sentences of a finding, in one language. */
export interface FindingTexts {
    readonly citation: string;
    /** What the law provides for the breach; null where nothing is on record. */
    readonly penalty: string | null;
    readonly title: string;
    readonly message: string;
    readonly remedy: string;
}
/** Whether a finding counts today: neither excused nor resolved. */
export declare function isOpen({ disposition, change }: Finding): boolean;
/** Whether a finding asks for action now. A finding that base already has does so only if the change makes it worse. */
export declare function isDue(finding: Finding): boolean;
/** Whether a finding fails the verdict where nothing excuses it: by its severity, unless it is excepted. */
export declare function canFail({ severity, excepted }: Pick<Finding, "severity" | "excepted">, failOn: Severity): boolean;
/** Whether a finding fails the verdict. */
export declare function doesFail(finding: Finding, failOn: Severity): boolean;
