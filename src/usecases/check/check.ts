import type { RunConfig } from "../../config/disposition.ts";
import { excusesOf } from "../../config/excuses.ts";
import type { JudgeFolders } from "../../judgement/judge-folders.ts";
import type { Finding } from "../../model/finding.ts";
import { type IsoDate, isIsoDate } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import type { RecordsOf, Report } from "../../model/report.ts";
import { RunError } from "../../model/run-error.ts";
import { isOwn, type ShardChoice } from "../../model/shard.ts";
import type { InventoryTree } from "../../model/tree.ts";
import { version } from "../../model/version.ts";
import { noVendors, unknownVendor } from "../../records/unknown-vendor.ts";
import { ReportBuilder, type Run } from "../../report/build.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { lawOn } from "../../texts/law.ts";
import { InventoryRun } from "./inventory-run.ts";

export interface CheckOptions {
  /** The day the judgement is made for. */
  readonly asOf: IsoDate;
  /** The records that are judged, if they are not known to be those of that day: the report then says so. */
  readonly recordsOf?: RecordsOf | undefined;
  /** The run configuration of the run. */
  readonly runConfig: RunConfig;
  /** Vendors to judge; all by default. */
  readonly vendors?: readonly string[] | undefined;
  /** Judges the folders: this thread by default. The report is the same in any case. */
  readonly judgeFolders?: JudgeFolders | undefined;
  /** The part of all vendors to judge, instead of `vendors`. `merge` joins the reports of parts. */
  readonly shard?: PartChoice | undefined;
  /** Called after each folder with the number done and the total. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** A part, and the chosen language of its whole report, if any. */
export interface PartChoice extends ShardChoice {
  readonly language: Language | null;
}

/**
 * Judges an inventory: folder by folder, so that only the results stay in memory. The same inventory, policy and
 * options give the same report. Throws `RunError` when there is nothing to judge or judging is not possible.
 */
export async function check(tree: InventoryTree, policy: Policy, options: CheckOptions): Promise<Report> {
  const { report } = await judgeInventory(tree, policy, options);
  return report;
}

/** As `check`, but also returns the judged run, for findings on the run configuration itself. */
export async function judgeInventory(
  tree: InventoryTree,
  policy: Policy,
  options: CheckOptions,
): Promise<{ report: Report; run: InventoryRun }> {
  const { asOf, runConfig, shard } = options;
  if (shard && options.vendors) throw new RunError("shard-of-vendors", {});
  if (!isIsoDate(asOf)) throw new RunError("date-invalid", { value: String(asOf), option: "--as-of" });
  const run = await InventoryRun.open({ tree, policy, asOf }, runConfig);
  const chosen = choose(run.vendors, options.vendors, runConfig.inventory);
  if (chosen.length === 0 && run.problems.length === 0) throw noVendors(runConfig.inventory, run.others);
  const isHere = ({ vendor }: { readonly vendor: string | null }) => !shard || isOwn(vendor, shard);
  const isAsked = answersFor(options.vendors);
  const vendors = chosen.filter((vendor) => isHere({ vendor }));
  const builder = new ReportBuilder();
  let done = 0;
  for await (const folder of run.folders(vendors, options.judgeFolders)) {
    if (isHere(folder)) builder.add(folder);
    if (folder.vendor !== null) options.onProgress?.(++done, vendors.length);
  }
  const report = builder.report({
    ...aboutRun(policy, options),
    commit: tree.commit,
    findings: run.runConfigFindings().filter(isHere).filter(isAsked),
    problems: run.problems.filter(isHere),
    shard: shard && { ...shard, ...run.digests(), vendors: run.vendors.length },
    vendors: options.vendors,
  });
  return { report, run };
}

/** The facts about a run that every report states. */
export function aboutRun(
  policy: Policy,
  { asOf, recordsOf, runConfig }: Pick<CheckOptions, "asOf" | "recordsOf" | "runConfig">,
): Pick<
  Run,
  | "policy"
  | "version"
  | "asOf"
  | "recordsOf"
  | "failOn"
  | "failOnExcept"
  | "rules"
  | "law"
  | "overrides"
  | "idleSeverities"
  | "excuses"
> {
  const { rules, law } = policy.catalogue.on(asOf).catalogue;
  return {
    policy: policy.identity,
    version,
    asOf,
    recordsOf,
    failOn: runConfig.failOn,
    failOnExcept: runConfig.failOnExcept,
    rules,
    law: lawOn(law, asOf),
    overrides: runConfig.overrides,
    idleSeverities: runConfig.idleSeverities,
    excuses: excusesOf(runConfig),
  };
}

/** Whether a run for chosen vendors covers a finding: one of these vendors, or one that no vendor owns. */
export function answersFor(vendors: Iterable<string> | undefined): (finding: Pick<Finding, "vendor">) => boolean {
  const asked = vendors && new Set(vendors);
  return ({ vendor }) => !asked || vendor === null || asked.has(vendor);
}

/** Returns the wanted folders. Throws `RunError` `vendor-unknown`, `vendor-guidelines` for one that does not exist. */
export function choose(
  folders: readonly string[],
  wanted: readonly string[] | undefined,
  inventory: string,
): readonly string[] {
  if (!wanted) return folders;
  const missing = wanted.find((vendor) => !folders.includes(vendor));
  if (missing === undefined) return folders.filter((folder) => wanted.includes(folder));
  throw unknownVendor(missing, folders, inventory);
}
