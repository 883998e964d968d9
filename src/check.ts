import { judgeGuidelines, judgeVendors, noGuidelines, toProblem } from "./dossier.ts";
import { suggest } from "./inventory/suggest.ts";
import { ReportBuilder } from "./judgement/report.ts";
import { type IsoDate, isIsoDate } from "./model/iso-date.ts";
import type { Report } from "./model/report.ts";
import { RunError } from "./model/run-error.ts";
import { inventorySection } from "./model/section.ts";
import { defaultSettings, type Settings } from "./model/settings.ts";
import type { Severity } from "./model/severity.ts";
import { defaultInventory, guidelinesFolder, type InventoryTree } from "./model/tree.ts";
import type { Policy } from "./ruleset/evaluate.ts";
import { version } from "./version.ts";

export interface CheckOptions {
  /** The day the judgement is made for. */
  readonly asOf: IsoDate;
  /** Lowest severity that fails the verdict; `error` by default. */
  readonly failOn?: Severity;
  /** Vendors to judge; all by default. */
  readonly vendors?: readonly string[];
  readonly settings?: Settings;
  /** Folder of the inventory below the root; `vendors` by default. */
  readonly inventory?: string;
  /** Told after each folder how many of how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Judges an inventory: folder by folder, so that only the results stay in memory. The same inventory, policy and options
 * give the same report. Throws `RunError` when there is nothing to judge or judging is not possible.
 */
export async function check(tree: InventoryTree, policy: Policy, options: CheckOptions): Promise<Report> {
  const { asOf, failOn = "error", settings = defaultSettings, inventory = defaultInventory } = options;
  if (!isIsoDate(asOf)) throw new RunError("date-invalid", { value: String(asOf) });
  const judge = { tree, policy, asOf, settings, inventory };
  const { folders, problems } = await tree.list(inventory);
  const chosen = choose(
    folders.filter((folder) => folder !== guidelinesFolder),
    options.vendors,
  );
  if (chosen.length === 0 && problems.length === 0) throw new RunError("nothing-found", { folder: inventory });
  const guidelines = folders.includes(guidelinesFolder) ? await judgeGuidelines(judge) : noGuidelines;
  const builder = new ReportBuilder();
  for (const report of guidelines.reports) builder.add(report);
  let done = 0;
  for await (const report of judgeVendors(chosen, guidelines, judge)) {
    builder.add(report);
    options.onProgress?.(++done, chosen.length);
  }
  const outside = problems.map((problem) => toProblem(problem, null, inventorySection));
  const { rules } = policy.catalogue.catalogue;
  return builder.report({ policy: policy.identity, version, asOf, failOn, problems: outside, rules });
}

function choose(folders: readonly string[], wanted: readonly string[] | undefined): readonly string[] {
  if (!wanted) return folders;
  const missing = wanted.find((vendor) => !folders.includes(vendor));
  if (missing === undefined) return folders.filter((folder) => wanted.includes(folder));
  const suggestion = suggest(missing, folders);
  throw new RunError("vendor-unknown", { vendor: missing, ...(suggestion && { suggestion }) });
}
