import type { Assessment, BaselineEntry, Waiver } from "../schemas/generated/types.ts";
import type { Finding } from "./finding.ts";
import type { IsoDate } from "./iso-date.ts";
import type { Problem } from "./problem.ts";
import type { Rule } from "./rule.ts";
import type { RuleOverride } from "./rule-override.ts";
import type { Severity } from "./severity.ts";
import type { Shard } from "./shard.ts";

export type Verdict = "pass" | "fail";

/** Counts over the whole run, of head where there is a base. `requirements` counts answers, one for each rule and subject asked. */
export interface Summary {
  readonly vendors: number;
  readonly services: number;
  readonly contracts: number;
  /** Vendors with a problem: their records were not judged. */
  readonly notJudged: number;
  readonly requirements: { readonly pass: number; readonly fail: number; readonly notApplicable: number };
  readonly findings: Readonly<Record<Severity, number>>;
  /** Findings that a waiver or the baseline excuses. */
  readonly waived: number;
  readonly baselined: number;
  readonly problems: number;
}

/** What judged the inventory. Digests are SHA-256 in lower-case hexadecimal. */
export interface PolicyIdentity {
  readonly digest: string;
  readonly catalogueDigest: string;
  readonly edition: string;
}

/** What a change was judged against. Commits in full. */
export interface ChangeSummary {
  /** Whose rules, configuration, waivers and baseline judge. */
  readonly base: string;
  /** Full names of the refs that led to base and head, where refs did. */
  readonly refs?: { readonly base?: string; readonly head?: string };
  /** What the change began from: the merge base. */
  readonly from: string;
  /** Null for the working tree. */
  readonly head: string | null;
  readonly scope: ChangeScope;
  /** Vendors' folders that were judged, of all in head and base. */
  readonly judged: number;
  readonly folders: number;
  /** Only where base holds no inventory and nothing that judges: the baseline of head then counts. */
  readonly adoption?: true;
  readonly introduced: number;
  readonly existing: number;
  readonly resolved: number;
  /** Only where vendors have another id in head: by base's, in code-unit order. */
  readonly renamed?: readonly RenamedVendor[];
  /** What the change alters in the run configuration counts once merged; null when it leaves the run configuration as it is, or head's cannot be used. */
  readonly merged: MergeEffect | null;
}

/** One vendor under two ids: the same registration number, name or contract document says so. */
export interface RenamedVendor {
  readonly from: string;
  readonly to: string;
}

/** Findings that will fail once a change is merged and do not today, and those that fail today and will not. */
export interface MergeEffect {
  readonly appear: readonly Finding[];
  readonly vanish: readonly Finding[];
}

/** Which vendors are judged: those whose folders the change touches, or all. What judges being changed makes it all. */
export type ChangeScope = "changed" | "all";

/** The full result of a run, in a total order. Plain data. */
export interface Report {
  readonly tool: { readonly name: "clausegate"; readonly version: string };
  readonly policy: PolicyIdentity;
  readonly asOf: IsoDate;
  readonly failOn: Severity;
  /** The judged commit; null for a working tree. */
  readonly commit: string | null;
  readonly verdict: Verdict;
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** By dossier, subject and rule. May be packed: read it, do not keep it. */
  readonly assessments: AssessmentList;
  /** Every rule that was asked, whether broken or not. The sentences of findings are made from them. */
  readonly rules: readonly Rule[];
  /** Rules that the configuration reports otherwise than they say themselves. */
  readonly overrides: readonly RuleOverride[];
  readonly excuses: Excuses;
  /** Null without a base. */
  readonly change: ChangeSummary | null;
  /** Only where some vendors were asked for: these, in code-unit order. Everything then speaks of them, and of what no vendor owns. */
  readonly vendors?: readonly string[];
  /** Only of a part of a run: everything then speaks of this part alone. */
  readonly shard?: Shard;
}

/** What excuses the findings that are excused: nothing else of the run configuration is told. */
export interface Excuses {
  /** Longest time a waiver may last, in days. */
  readonly waiverDays: number;
  /** Those that name the rule and the vendor of a waived finding, by vendor and rule, then in the order of their file. */
  readonly waivers: readonly Waiver[];
  /** Those of a baselined finding, by its id. */
  readonly baseline: readonly BaselineEntry[];
}

/** Assessments in their order. A list that is kept as JSON has it at hand, one on a line. */
export interface AssessmentList extends Iterable<Assessment> {
  lines?(): Iterable<string>;
}
