import type { JudgedScope, JudgedVendor } from "../../config/judged-scope.ts";
import { type Excuses, gateDigest, type RunConfig, type WeighedFolder, Weigher } from "../../config/weigh.ts";
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

/** One tree and what it is judged with. */
export type RunJudge = Pick<Judge, "tree" | "policy" | "asOf">;

/** A dossier that was judged, and its report once the run configuration has weighed and excused what was found. */
export interface KeptDossier {
  readonly dossier: DossierReport;
  readonly report: WeighedFolder;
}

/** One tree under one run configuration: judged folder by folder, and the run configuration itself in the end. */
export class InventoryRun {
  /** Vendors' folders, in code-unit order. */
  readonly vendors: readonly string[];
  /** Problems of no folder: beside the folders, and in the files of the run configuration. */
  readonly problems: readonly Problem[];
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
    listed: { folders: readonly string[]; problems: readonly Problem[] },
  ) {
    this.judge = judge;
    this.runConfig = runConfig;
    this.vendors = listed.folders.filter((folder) => folder !== guidelinesFolder);
    this.hasGuidelines = this.vendors.length < listed.folders.length;
    this.problems = [...runConfig.problems, ...listed.problems];
    this.register = new Weigher(runConfig, judge.asOf, judge.policy.catalogue);
  }

  /** Lists the inventory of a tree. Throws `RunError` `input-unreadable`. */
  static async open(judge: RunJudge, runConfig: RunConfig): Promise<InventoryRun> {
    const { inventory, settings } = runConfig;
    const { folders, problems } = await judge.tree.list(inventory);
    const outside = problems.map((problem) => toProblem(problem, null, inventorySection));
    return new InventoryRun({ ...judge, settings, inventory }, runConfig, { folders, problems: outside });
  }

  /** Judges the guidelines, then vendors' folders in the order given. */
  async *folders(vendors: readonly string[], judgeFolders: JudgeFolders = judgeHere): AsyncGenerator<WeighedFolder> {
    const guidelines = await this.guidelines();
    for (const report of guidelines.reports) yield this.weighed(toFolderReport(report));
    for await (const report of judgeFolders(vendors, guidelines, this.judge)) yield this.weighed(report);
  }

  /** As `folders`, with the records. `before` are the facts of services when a change began, where it may have altered them. */
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

  /** Findings about the run configuration itself, or what `kept` leaves of it. To be asked when all dossiers are judged. */
  runConfigFindings(kept?: Excuses): Finding[] {
    return this.register.findings(this.scope(), kept);
  }

  /** Ids of findings that lost their excuse with the facts of their service. To be asked when all dossiers are judged. */
  withheld(): ReadonlySet<string> {
    return this.register.withheld();
  }

  /** The run configuration's severities for findings that stand in no dossier. */
  weigh(findings: readonly RuleFinding[]): Finding[] {
    return this.register.weigh(findings);
  }

  /** As `weigh`, for findings that waivers may name: with the disposition they give them. To be asked before `runConfigFindings`. */
  excuse(findings: readonly RuleFinding[]): Finding[] {
    return this.register.apply(findings, noFacts);
  }

  /** The entries of the baseline that are still needed. To be asked when all dossiers are judged. */
  neededBaseline(): BaselineEntry[] {
    return this.register.neededBaseline(this.scope());
  }

  /** What parts of one run have in common. To be asked when all dossiers are judged. */
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
