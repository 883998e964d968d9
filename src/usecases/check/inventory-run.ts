import { type Excuses, gateDigest, type RunConfig, type WeighedFolder, Weigher } from "../../config/disposition.ts";
import type { JudgedScope, JudgedVendor } from "../../config/judged-scope.ts";
import { digestOf } from "../../judgement/fingerprint.ts";
import { type DossierReport, type FolderReport, toFolderReport } from "../../judgement/folder-report.ts";
import { judgeGuidelines, judgeVendors } from "../../judgement/judge-dossier.ts";
import { type JudgeFolders, judgeHere } from "../../judgement/judge-folders.ts";
import { type Guidelines, type Judge, noGuidelines } from "../../judgement/prepare.ts";
import { type FactsByService, noFacts } from "../../judgement/service-facts.ts";
import type { Finding, RuleFinding } from "../../model/finding.ts";
import { type Problem, toProblem } from "../../model/problem.ts";
import { inventorySection } from "../../model/section.ts";
import { guidelinesFolder } from "../../model/tree.ts";
import type { BaselineEntry } from "../../schemas/generated/types.ts";

/** One tree, the policy and the day. */
export type RunJudge = Pick<Judge, "tree" | "policy" | "asOf">;

/** A judged dossier, and its report after the run configuration weighed and excused its findings. */
export interface KeptDossier {
  readonly dossier: DossierReport;
  readonly report: WeighedFolder;
}

/** One tree under one run configuration: judges folder by folder, then the run configuration itself. */
export class InventoryRun {
  /** Vendors' folders, in code-unit order. */
  readonly vendors: readonly string[];
  /** Problems outside of folders: next to them, and in the files of the run configuration. */
  readonly problems: readonly Problem[];
  /** Folders without records whose names cannot be vendor ids. */
  readonly others: readonly string[];
  private readonly judge: Judge;
  private readonly hasGuidelines: boolean;
  private readonly runConfig: RunConfig;
  private readonly register: Weigher;
  private guidelineRecords: readonly unknown[] = [];
  private readonly judged = new Map<string, JudgedVendor>();
  private isGuidelinesJudged = false;

  private constructor(
    judge: Judge,
    runConfig: RunConfig,
    listed: { folders: readonly string[]; problems: readonly Problem[]; others: readonly string[] },
  ) {
    this.judge = judge;
    this.runConfig = runConfig;
    this.vendors = listed.folders.filter((folder) => folder !== guidelinesFolder);
    this.hasGuidelines = this.vendors.length < listed.folders.length;
    this.problems = [...runConfig.problems, ...listed.problems];
    this.others = listed.others;
    this.register = new Weigher(runConfig, judge.asOf, judge.policy.catalogue);
  }

  /** Lists the inventory of a tree. Throws `RunError` `input-unreadable`. */
  static async open(judge: RunJudge, runConfig: RunConfig): Promise<InventoryRun> {
    const { inventory, settings } = runConfig;
    const { folders, problems, others = [] } = await judge.tree.list(inventory);
    const outside = problems.map((problem) => toProblem(problem, null, inventorySection));
    return new InventoryRun({ ...judge, settings, inventory }, runConfig, { folders, problems: outside, others });
  }

  /** Judges the guidelines, then vendors' folders in the order given. */
  async *folders(vendors: readonly string[], judgeFolders: JudgeFolders = judgeHere): AsyncGenerator<WeighedFolder> {
    const guidelines = await this.guidelines();
    for (const report of guidelines.reports) yield this.weighed(toFolderReport(report));
    for await (const report of judgeFolders(vendors, guidelines, this.judge)) yield this.weighed(report);
  }

  /**
   * As `folders`, with the records. `before` are the facts of services when a change began, where it may have altered
   * them.
   */
  async *dossiers(
    vendors: readonly string[],
    { identify, before }: { identify?: Judge["identify"]; before?: ReadonlyMap<string, FactsByService> } = {},
  ): AsyncGenerator<KeptDossier> {
    const guidelines = await this.guidelines();
    const judge = { ...this.judge, identify };
    for (const dossier of guidelines.reports) yield { dossier, report: this.weighed(toFolderReport(dossier)) };
    for await (const dossier of judgeVendors(vendors, guidelines, judge)) {
      const facts = before?.get(dossier.vendor ?? "");
      yield { dossier, report: this.weighed(toFolderReport(dossier), facts) };
    }
  }

  /** Findings about the run configuration itself, limited to `kept`. Call it after all dossiers are judged. */
  runConfigFindings(kept?: Excuses): Finding[] {
    return this.register.findings(this.scope(), kept);
  }

  /** Ids of findings that lost their excuse with the facts of their service. Call it after all dossiers are judged. */
  withheld(): ReadonlySet<string> {
    return this.register.withheld();
  }

  /** Applies the run configuration's severities to findings that belong to no dossier. */
  weigh(findings: readonly RuleFinding[]): Finding[] {
    return this.register.weigh(findings);
  }

  /**
   * As `weigh`, for findings that waivers may name: also sets their disposition. Call it before `runConfigFindings`.
   */
  excuse(findings: readonly RuleFinding[]): Finding[] {
    return this.register.apply(findings, noFacts);
  }

  /** The entries of the baseline that are still needed. Call it after all dossiers are judged. */
  neededBaseline(): BaselineEntry[] {
    return this.register.neededBaseline(this.scope());
  }

  /** Digests that all parts of one run share. Call it after all dossiers are judged. */
  digests(): { readonly inventoryDigest: string; readonly gateDigest: string } {
    const inventoryDigest = digestOf([this.vendors, this.guidelineRecords]);
    return { inventoryDigest, gateDigest: gateDigest(this.runConfig) };
  }

  private async guidelines(): Promise<Guidelines> {
    const guidelines = this.hasGuidelines ? await judgeGuidelines(this.judge) : noGuidelines;
    this.guidelineRecords = guidelines.records.map(({ record }) => record);
    return guidelines;
  }

  private weighed(report: FolderReport, before?: FactsByService): WeighedFolder {
    const names = namesIn(report);
    const isJudged = report.problems.length === 0;
    if (report.vendor === null) this.isGuidelinesJudged = isJudged;
    else if (isJudged) this.judged.set(report.vendor, names);
    return { ...report, findings: this.register.apply(report.findings, { now: names.facts, before }) };
  }

  private scope(): JudgedScope {
    return { vendors: new Set(this.vendors), judged: this.judged, guidelines: this.isGuidelinesJudged };
  }
}

function namesIn({ services, contracts }: FolderReport): Required<JudgedVendor> {
  return {
    services: new Set(services.map(({ id }) => id)),
    contracts: new Set(contracts),
    facts: new Map(services.map(({ id, facts }) => [id, facts])),
  };
}
