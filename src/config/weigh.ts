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
import type { SourcedEntry } from "./baseline/file.ts";
import { BaselineRegister } from "./baseline/register.ts";
import type { JudgedScope } from "./judged-scope.ts";
import type { SourcedWaiver } from "./waivers/file.ts";
import { WaiverRegister } from "./waivers/register.ts";

/** What a run judges by, beside the rules and the day: the configuration, the waivers and the baseline of one tree. */
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
  /** What is wrong with the files of waivers and baseline. */
  readonly problems: readonly Problem[];
}

/** A folder's report with weighed findings. */
export interface WeighedFolder extends Omit<FolderReport, "findings"> {
  readonly findings: readonly Finding[];
}

/** What takes findings out of the verdict. */
export type Excuses = Pick<RunConfig, "waivers" | "baseline">;

/** Digest of all a gate judges by: the same for gates that judge alike. */
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

/** Holds the findings of one vendor after the other against a gate, and knows in the end what is wrong with the run configuration itself. */
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

  /** The same findings of one vendor in the same order, with the severity and disposition the run configuration gives them, and without those of rules that are off. */
  apply(findings: readonly RuleFinding[], facts: KnownFacts): Finding[] {
    return this.baseline.apply(this.waivers.apply(this.weigh(findings), facts), facts);
  }

  /** Findings about the run configuration itself, or what `kept` leaves of it. To be asked when all others were applied. */
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

  /** Findings with their severities, and nothing excused yet. Throws `RunError` `policy-failed` for a rule or case nobody knows. */
  weigh(findings: readonly RuleFinding[]): Finding[] {
    return findings.flatMap((finding) => {
      const severity = severityOf(this.catalogue.knownCase(finding), this.overrides);
      return severity === "off" ? [] : [{ ...finding, ...unexcused, severity }];
    });
  }
}
