import { baselinePath, isAcceptable, toBaseline, toEntry, writeBaseline } from "../../config/baseline/file.ts";
import type { RunConfig } from "../../config/disposition.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Report } from "../../model/report.ts";
import { rulesVersion } from "../../model/rules-version.ts";
import { RunError } from "../../model/run-error.ts";
import type { InventoryTree } from "../../model/tree.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { localizedProblemTexts } from "../../texts/problems.ts";
import { judgeInventory } from "../check/check.ts";
import type { InventoryRun } from "../check/inventory-run.ts";

/** As-of date, and the run configuration of the tree. */
export interface BaselineOptions {
  readonly asOf: IsoDate;
  readonly runConfig: RunConfig;
}

/** The text of a baseline that was made anew. */
export interface NewBaseline {
  readonly text: string;
  /** Entries in the text, and entries of the old baseline that are not. */
  readonly entries: number;
  readonly removed: number;
  /** The report of the run that made it. */
  readonly report: Report;
}

/**
 * Accepts the open findings of a day: afterwards only others fail. The run configuration is read without the baseline. Throws
 * `RunError` `gate-invalid`, and as `check`.
 */
export async function acceptFindings(
  tree: InventoryTree,
  policy: Policy,
  options: BaselineOptions,
): Promise<NewBaseline> {
  const { report } = await judgeAll(tree, policy, options);
  const accepted = report.findings.filter((finding) => finding.disposition === "open" && isAcceptable(finding));
  const text = toBaseline(report.findings, versionOf(policy));
  return { text, entries: accepted.length, removed: 0, report };
}

/**
 * Accepts the open findings of rules that changed since the baseline was written; its entries stay as they are. A
 * finding whose part of the record changed since it was accepted stays open: that is no effect of the rules. `entries`
 * are those added. Throws `RunError` as `acceptFindings`, and `baseline-missing`.
 */
export async function addFindings(tree: InventoryTree, policy: Policy, options: BaselineOptions): Promise<NewBaseline> {
  const { baseline, baselineRules } = options.runConfig;
  if (baselineRules === null) throw new RunError("baseline-missing", { file: baselinePath });
  const { report } = await judgeAll(tree, policy, options);
  const known = new Map(baseline.map(({ record }) => [record.finding, record]));
  const added = report.findings
    .filter((finding) => finding.ofChangedRule && isAcceptable(finding))
    .filter(({ id, excuse }) => (known.get(id)?.digest ?? excuse) === excuse)
    .map(toEntry);
  for (const entry of added) known.set(entry.finding, entry);
  // What could not be judged may have findings of changed rules, too.
  const rules = report.summary.notJudged > 0 ? baselineRules : versionOf(policy);
  return { text: writeBaseline([...known.values()], rules), entries: added.length, removed: 0, report };
}

function versionOf({ catalogue }: Policy): string {
  return rulesVersion(catalogue.catalogue.rules);
}

/** Takes out the entries that excuse nothing any more. Throws `RunError` as `acceptFindings`. */
export async function pruneBaseline(
  tree: InventoryTree,
  policy: Policy,
  options: BaselineOptions,
): Promise<NewBaseline> {
  const { report, run } = await judgeAll(tree, policy, options);
  const needed = run.neededBaseline();
  const removed = options.runConfig.baseline.length - needed.length;
  const text = writeBaseline(needed, options.runConfig.baselineRules ?? undefined);
  return { text, entries: needed.length, removed, report };
}

async function judgeAll(
  tree: InventoryTree,
  policy: Policy,
  options: BaselineOptions,
): Promise<{ report: Report; run: InventoryRun }> {
  const { problems } = options.runConfig;
  const [problem] = problems;
  if (!problem) return judgeInventory(tree, policy, options);
  const { message } = localizedProblemTexts(problem);
  throw new RunError("gate-invalid", { file: problem.file }, { texts: { message }, problems });
}
