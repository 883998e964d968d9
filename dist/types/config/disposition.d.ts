import type { FolderReport } from "../judgement/folder-report.ts";
import type { KnownFacts } from "../judgement/service-facts.ts";
import { type FailOnExcept } from "../model/fail-on-except.ts";
import type { Finding, RuleFinding } from "../model/finding.ts";
import type { IdleSeverity } from "../model/idle-severity.ts";
import type { IsoDate } from "../model/iso-date.ts";
import type { Problem } from "../model/problem.ts";
import { type RuleOverride } from "../model/rule-override.ts";
import type { Settings } from "../model/settings.ts";
import type { Severity } from "../model/severity.ts";
import type { CatalogueIndex } from "../rules/catalogue.ts";
import type { SourcedEntry } from "./baseline/file.ts";
import type { JudgedScope } from "./judged-scope.ts";
import type { SourcedWaiver } from "./waivers/file.ts";
/** The run configuration of one tree: configuration, waivers and baseline. Rules and the day are separate. */
export interface RunConfig {
    /** Folder of the inventory below the root. */
    readonly inventory: string;
    readonly failOn: Severity;
    readonly failOnExcept: FailOnExcept;
    readonly settings: Settings;
    readonly overrides: readonly RuleOverride[];
    /** Severities of the configuration that change nothing. */
    readonly idleSeverities: readonly IdleSeverity[];
    readonly waivers: readonly SourcedWaiver[];
    readonly baseline: readonly SourcedEntry[];
    /** Version of the rules whose findings the baseline accepts; null without a baseline. */
    readonly baselineRules: string | null;
    /** Whether the baseline excuses nothing in this run. Its entries are then only compared. */
    readonly ignoresBaseline: boolean;
    /** Problems of the files of waivers and baseline. */
    readonly problems: readonly Problem[];
}
/** A folder's report with weighed findings. */
export interface WeighedFolder extends Omit<FolderReport, "findings"> {
    readonly findings: readonly Finding[];
}
/** Waivers and baseline, which exclude findings from the verdict. */
export type Excuses = Pick<RunConfig, "waivers" | "baseline">;
/** Digest of a run configuration; equal for those that judge alike. */
export declare function gateDigest({ waivers, baseline, problems, ...values }: RunConfig): string;
/**
 * Weighs one vendor's findings after another by a run configuration, and collects the findings on the run configuration
 * itself.
 */
export declare class Weigher {
    private readonly overrides;
    private readonly failOnExcept;
    /** Version of the rules before any that changed; null where no baseline counts. */
    private readonly baselineRules;
    private readonly waivers;
    private readonly baseline;
    private readonly catalogue;
    constructor({ overrides, failOnExcept, waivers, baseline, baselineRules, ignoresBaseline, settings }: RunConfig, asOf: IsoDate, catalogue: CatalogueIndex);
    /**
     * Returns one vendor's findings in the same order, with the severity and disposition the run configuration gives
     * them, without those of rules that are off.
     */
    apply(findings: readonly RuleFinding[], facts: KnownFacts): Finding[];
    private isOfChangedRule;
    /** Returns findings about the run configuration itself, limited to `kept`. Call it after all others were applied. */
    findings(scope: JudgedScope, kept: Excuses | undefined): Finding[];
    /** Ids of findings that lost their excuse because the change altered the service it was given for. */
    withheld(): ReadonlySet<string>;
    /** The baseline's entries that are still needed. */
    neededBaseline(scope: JudgedScope): import("../schemas/generated/types.ts").BaselineEntry[];
    /**
     * Returns findings with their severities, and nothing excused yet. Throws `RunError` `policy-failed` for an unknown
     * rule or case.
     */
    weigh(findings: readonly RuleFinding[]): Finding[];
    private marksOf;
}
