import type { Assessment, BaselineEntry, Waiver } from "../schemas/generated/types.ts";
import type { FailOnExcept } from "./fail-on-except.ts";
import type { Finding } from "./finding.ts";
import type { IdleSeverity } from "./idle-severity.ts";
import type { IsoDate } from "./iso-date.ts";
import type { LawOfDay } from "./law.ts";
import type { Problem } from "./problem.ts";
import type { ProposedClauses } from "./proposed-clauses.ts";
import type { Rule } from "./rule.ts";
import type { RuleOverride } from "./rule-override.ts";
import type { Severity } from "./severity.ts";
import type { Shard } from "./shard.ts";

export type Verdict = "pass" | "fail";

/**
 * Counts over the whole run, of head if there is a base. `requirements` counts answers, one for each rule and subject
 * asked.
 */
export interface Summary {
  readonly vendors: number;
  readonly services: number;
  readonly contracts: number;
  /** Vendors with a problem, whose records were not judged. */
  readonly notJudged: number;
  readonly requirements: { readonly pass: number; readonly fail: number; readonly notApplicable: number };
  readonly findings: Readonly<Record<Severity, number>>;
  /** Findings excused by a waiver or the baseline. */
  readonly waived: number;
  readonly baselined: number;
  readonly problems: number;
}

/** Identity of the rules that judged the inventory. Digests are SHA-256 in lower-case hexadecimal. */
export interface PolicyIdentity {
  readonly digest: string;
  readonly catalogueDigest: string;
  /** SHA-256 of the words by which clauses are recognised. */
  readonly clausesDigest: string;
  readonly edition: string;
}

/** The base and head of a judged change. Commit ids in full. */
export interface ChangeSummary {
  /** Commit whose rules, configuration, waivers and baseline judge. */
  readonly base: string;
  /** Full names of the refs that led to base and head, if any. */
  readonly refs?: { readonly base?: string; readonly head?: string };
  /** Merge base, where the change began. */
  readonly from: string;
  /** Null for the working tree. */
  readonly head: string | null;
  readonly scope: ChangeScope;
  /** Number of vendor folders judged, counting those of head and base. */
  readonly judged: number;
  readonly folders: number;
  /** Present only if base has neither inventory nor run configuration: head's baseline then counts. */
  readonly adoption?: true;
  readonly introduced: number;
  readonly existing: number;
  readonly resolved: number;
  /** Present only if vendors have another id in head; by base's id, in code-unit order. */
  readonly renamed?: readonly RenamedVendor[];
  /**
   * Effect of the change to the run configuration, which counts once merged. Null if the change leaves it alone, or
   * head's cannot be used.
   */
  readonly merged: MergeEffect | null;
}

/** A vendor with another id in head, recognised by the same registration number, name or contract document. */
export interface RenamedVendor {
  readonly from: string;
  readonly to: string;
}

/** Findings that fail only once a change is merged, and those that fail today and will not then. */
export interface MergeEffect {
  readonly appear: readonly Finding[];
  readonly vanish: readonly Finding[];
}

/**
 * Vendors that are judged: those whose folders the change touches, or all. A change to the run configuration makes it
 * all.
 */
export type ChangeScope = "changed" | "all";

/**
 * The records that a statement as of a day is about, where they are not known to be that day's own: those of a commit
 * of another day, or (both null) files as they are.
 */
export interface RecordsOf {
  readonly commit: string | null;
  /** Committer's own day, a claim like every date in Git. */
  readonly day: IsoDate | null;
}

/** Full result of a run, in a total order. Plain data. */
export interface Report {
  readonly tool: { readonly name: "clausegate"; readonly version: string };
  readonly policy: PolicyIdentity;
  readonly asOf: IsoDate;
  readonly failOn: Severity;
  /** Present only if the configuration excepts findings from what fails the verdict. */
  readonly failOnExcept?: FailOnExcept;
  /** Judged commit; null for a working tree. */
  readonly commit: string | null;
  /** Present only if the records are not known to be those of the as-of date. */
  readonly recordsOf?: RecordsOf;
  readonly verdict: Verdict;
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** By dossier, subject and rule. May be packed: iterate over it, do not store it. */
  readonly assessments: AssessmentList;
  /** Every rule that was asked, whether broken or not. The sentences of findings are made from them. */
  readonly rules: readonly Rule[];
  /** Texts the rules cite, as they stand on the as-of date. */
  readonly law: readonly LawOfDay[];
  /** Rules whose severity the configuration overrides. */
  readonly overrides: readonly RuleOverride[];
  /** Present only if the configuration states severities that change nothing. */
  readonly idleSeverities?: readonly IdleSeverity[];
  /** Present only if contracts have proposed clauses that nobody accepted; in order of vendor and contract. */
  readonly proposed?: readonly ProposedClauses[];
  readonly excuses: Excuses;
  /** Null without a base. */
  readonly change: ChangeSummary | null;
  /**
   * Present only if certain vendors were requested: their ids in code-unit order. The report then covers them and what
   * no vendor owns.
   */
  readonly vendors?: readonly string[];
  /** Present only for one shard of a run: the report then covers that shard alone. */
  readonly shard?: Shard;
}

/** Waivers and baseline entries that excuse findings; the rest of the run configuration is left out. */
export interface Excuses {
  /** Longest time a waiver may last, in days. */
  readonly waiverDays: number;
  /** Waivers that name the rule and vendor of a waived finding, by vendor and rule, then in file order. */
  readonly waivers: readonly Waiver[];
  /** Entries of the baselined findings, by finding id. */
  readonly baseline: readonly BaselineEntry[];
}

/** Assessments in order. A list stored as JSON also offers its lines, one per assessment. */
export interface AssessmentList extends Iterable<Assessment> {
  lines?(): Iterable<string>;
}
