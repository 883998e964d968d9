import { digestOf } from "../judgement/fingerprint.ts";
import type { FolderReport } from "../judgement/folder-report.ts";
import type { KnownFacts } from "../judgement/service-facts.ts";
import { type FailOnExcept, isExcepted } from "../model/fail-on-except.ts";
import type { Finding, RuleFinding } from "../model/finding.ts";
import type { IdleSeverity } from "../model/idle-severity.ts";
import type { IsoDate } from "../model/iso-date.ts";
import type { Problem } from "../model/problem.ts";
import type { BrokenRule } from "../model/rule-index.ts";
import { type RuleOverride, severityOf } from "../model/rule-override.ts";
import { isLater, sinceOf } from "../model/rules-version.ts";
import type { Settings } from "../model/settings.ts";
import type { Severity } from "../model/severity.ts";
import type { CatalogueIndex } from "../rules/catalogue.ts";
import { BaselineRegister } from "./baseline/apply.ts";
import type { SourcedEntry } from "./baseline/file.ts";
import type { JudgedScope } from "./judged-scope.ts";
import { WaiverRegister } from "./waivers/apply.ts";
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
export function gateDigest({ waivers, baseline, problems, ...values }: RunConfig): string {
  const { inventory, failOn, failOnExcept, settings, overrides, baselineRules, ignoresBaseline } = values;
  return digestOf({
    ...{ inventory, failOn, failOnExcept, settings, overrides, baselineRules, ignoresBaseline },
    waivers: waivers.map(({ record }) => record),
    baseline: baseline.map(({ record }) => record),
    problems: problems.map(({ code, file, pointer = "", args }) => ({ code, file, pointer, args })),
  });
}

/** The state of a finding before waivers, baseline and any change. */
const unexcused = { disposition: "open", waiver: null, change: null, worse: false } as const;

/**
 * Weighs one vendor's findings after another by a run configuration, and collects the findings on the run configuration
 * itself.
 */
export class Weigher {
  private readonly overrides: readonly RuleOverride[];
  private readonly failOnExcept: FailOnExcept;
  /** Version of the rules before any that changed; null where no baseline counts. */
  private readonly baselineRules: string | null;
  private readonly waivers: WaiverRegister;
  private readonly baseline: BaselineRegister;
  private readonly catalogue: CatalogueIndex;

  constructor(
    { overrides, failOnExcept, waivers, baseline, baselineRules, ignoresBaseline, settings }: RunConfig,
    asOf: IsoDate,
    catalogue: CatalogueIndex,
  ) {
    this.overrides = overrides;
    this.failOnExcept = failOnExcept;
    this.baselineRules = ignoresBaseline ? null : baselineRules;
    this.catalogue = catalogue;
    this.waivers = new WaiverRegister(waivers, { asOf, settings }, catalogue);
    this.baseline = new BaselineRegister(ignoresBaseline ? [] : baseline, catalogue);
  }

  /**
   * Returns one vendor's findings in the same order, with the severity and disposition the run configuration gives
   * them, without those of rules that are off.
   */
  apply(findings: readonly RuleFinding[], facts: KnownFacts): Finding[] {
    const excused = this.baseline.apply(this.waivers.apply(this.weigh(findings), facts), facts);
    return excused.map((finding) => (this.isOfChangedRule(finding) ? { ...finding, ofChangedRule: true } : finding));
  }

  private isOfChangedRule(finding: Finding): boolean {
    if (this.baselineRules === null || finding.disposition !== "open") return false;
    if (!this.catalogue.isExcusable(finding.rule)) return false;
    return isLater(sinceOf(this.catalogue.knownCase(finding)), this.baselineRules);
  }

  /** Returns findings about the run configuration itself, limited to `kept`. Call it after all others were applied. */
  findings(scope: JudgedScope, kept: Excuses | undefined): Finding[] {
    return this.weigh([
      ...this.waivers.findings(scope, kept?.waivers),
      ...this.baseline.findings(scope, kept?.baseline),
    ]);
  }

  /** Ids of findings that lost their excuse because the change altered the service it was given for. */
  withheld(): ReadonlySet<string> {
    return new Set([...this.waivers.withheld, ...this.baseline.withheld]);
  }

  /** The baseline's entries that are still needed. */
  neededBaseline(scope: JudgedScope) {
    return this.baseline.prune(scope);
  }

  /**
   * Returns findings with their severities, and nothing excused yet. Throws `RunError` `policy-failed` for an unknown
   * rule or case.
   */
  weigh(findings: readonly RuleFinding[]): Finding[] {
    return findings.flatMap((finding) => {
      const found = this.catalogue.knownCase(finding);
      const severity = severityOf(found, this.overrides);
      return severity === "off" ? [] : [{ ...finding, ...unexcused, severity, ...this.marksOf(found) }];
    });
  }

  private marksOf(found: BrokenRule): Pick<Finding, "kind" | "excepted"> {
    const { kind } = found.broken;
    return { ...(kind && { kind }), ...(isExcepted(found, this.failOnExcept) && { excepted: true }) };
  }
}
