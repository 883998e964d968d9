import { digestOf } from "../judgement/fingerprint.ts";
import type { FolderReport } from "../judgement/folder-report.ts";
import type { KnownFacts } from "../judgement/service-facts.ts";
import type { Finding, RuleFinding } from "../model/finding.ts";
import type { IsoDate } from "../model/iso-date.ts";
import type { Problem } from "../model/problem.ts";
import { type RuleOverride, severityOf } from "../model/rule-override.ts";
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
  readonly settings: Settings;
  readonly overrides: readonly RuleOverride[];
  readonly waivers: readonly SourcedWaiver[];
  readonly baseline: readonly SourcedEntry[];
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
  const { inventory, failOn, settings, overrides, ignoresBaseline } = values;
  return digestOf({
    ...{ inventory, failOn, settings, overrides, ignoresBaseline },
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
  private readonly waivers: WaiverRegister;
  private readonly baseline: BaselineRegister;
  private readonly catalogue: CatalogueIndex;

  constructor(
    { overrides, waivers, baseline, ignoresBaseline, settings }: RunConfig,
    asOf: IsoDate,
    catalogue: CatalogueIndex,
  ) {
    this.overrides = overrides;
    this.catalogue = catalogue;
    this.waivers = new WaiverRegister(waivers, { asOf, settings }, catalogue);
    this.baseline = new BaselineRegister(ignoresBaseline ? [] : baseline, catalogue);
  }

  /**
   * Returns one vendor's findings in the same order, with the severity and disposition the run configuration gives
   * them, without those of rules that are off.
   */
  apply(findings: readonly RuleFinding[], facts: KnownFacts): Finding[] {
    return this.baseline.apply(this.waivers.apply(this.weigh(findings), facts), facts);
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
      const severity = severityOf(this.catalogue.knownCase(finding), this.overrides);
      return severity === "off" ? [] : [{ ...finding, ...unexcused, severity }];
    });
  }
}
