import type { RunConfig } from "../../config/disposition.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import { compareText } from "../../model/order.ts";
import type { Report } from "../../model/report.ts";
import { RunError } from "../../model/run-error.ts";
import type { EvidenceFact, InventoryTree } from "../../model/tree.ts";
import { ReportBuilder } from "../../report/build.ts";
import type { Policy } from "../../rules/evaluate.ts";
import type { PolicyInput } from "../../schemas/generated/types.ts";
import { aboutRun } from "../check/check.ts";
import { InventoryRun, type KeptDossier } from "../check/inventory-run.ts";
import { type AuditFacts, namedPlaces, toGuidelines, toVendor } from "./folders.ts";
import type { AuditedGuideline, AuditedVendor, AuditReport } from "./report.ts";

export interface AuditOptions {
  /** The as-of date. */
  readonly asOf: IsoDate;
  readonly runConfig: RunConfig;
  /** Judged commit, the day it counts from, and its own committer's day. */
  readonly commit: string;
  readonly committedOn: IsoDate;
  readonly committerDay: IsoDate;
  /** None by default. */
  readonly leftOut?: number | undefined;
  /** Called after each vendor with the number done and the total. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Judges a commit's inventory and reports the state of every requirement. Throws `RunError` if there is nothing to
 * judge or judging fails.
 */
export async function audit(tree: InventoryTree, policy: Policy, options: AuditOptions): Promise<AuditReport> {
  const { asOf, runConfig, commit, committedOn, committerDay, leftOut = 0 } = options;
  const run = await InventoryRun.open({ tree, policy, asOf }, runConfig);
  if (run.vendors.length + run.problems.length === 0)
    throw new RunError("nothing-found", { folder: runConfig.inventory });
  const builder = new ReportBuilder();
  const guidelines: AuditedGuideline[] = [];
  const vendors: AuditedVendor[] = [];
  for await (const kept of run.dossiers(run.vendors)) {
    builder.add(kept.report);
    const facts = await factsAbout(kept, tree, policy, runConfig);
    if (kept.report.vendor === null) guidelines.push(...toGuidelines(kept, facts));
    else vendors.push(await vendorOf(kept.report.vendor, kept, { tree, runConfig, facts }));
    options.onProgress?.(vendors.length, run.vendors.length);
  }
  const { findings, problems, ...report } = builder.report({
    ...aboutRun(policy, options),
    commit,
    findings: run.runConfigFindings(),
    problems: run.problems,
  });
  return {
    ...whatCounts(report),
    commit,
    committedOn,
    committerDay,
    leftOut,
    ...(asOf !== committedOn && { recordsOf: { commit, day: committedOn } }),
    inventory: runConfig.inventory,
    guidelines,
    vendors,
    findings,
    problems,
    period: null,
  };
}

/** Copies the parts of a report that an audit takes over unchanged. */
function whatCounts(
  report: Pick<
    Report,
    "tool" | "policy" | "asOf" | "failOn" | "failOnExcept" | "verdict" | "summary" | "rules" | "law" | "overrides"
  >,
): typeof report {
  const { tool, policy, asOf, failOn, failOnExcept, verdict, summary, rules, law, overrides } = report;
  const except = failOnExcept && { failOnExcept };
  return { tool, policy, asOf, failOn, ...except, verdict, summary, rules, law, overrides };
}

/**
 * Returns the facts about documents: those of judged folders are known already; those of folders that could not be
 * judged are looked up now.
 */
async function factsAbout(
  kept: KeptDossier,
  tree: InventoryTree,
  { catalogue }: Policy,
  runConfig: RunConfig,
): Promise<AuditFacts> {
  const { problems, evidence } = kept.dossier;
  const known = new Map(Object.entries(evidence).map(([place, fact]) => [place, plainFact(fact)]));
  return {
    catalogue,
    failOn: runConfig.failOn,
    found: problems.length > 0 ? await tree.look(namedPlaces(kept)) : known,
  };
}

function plainFact({ state, sha256, pointer }: PolicyInput["evidence"][string]): EvidenceFact {
  if (state !== "present") return { state };
  return sha256 === undefined ? { state: "unreadable" } : { state, sha256, ...(pointer && { pointer }) };
}

async function vendorOf(
  id: string,
  kept: KeptDossier,
  {
    tree,
    runConfig,
    facts,
  }: { readonly tree: InventoryTree; readonly runConfig: RunConfig; readonly facts: AuditFacts },
): Promise<AuditedVendor> {
  return toVendor(id, kept, await filesOf(kept, tree, `${runConfig.inventory}/${id}`), facts);
}

/** Returns the record files. Without a problem, every one of them holds a record. */
async function filesOf({ dossier }: KeptDossier, tree: InventoryTree, folder: string): Promise<string[]> {
  if (dossier.problems.length > 0) return (await tree.read(folder)).files.map(({ path }) => path);
  const { vendors, contracts } = dossier.records;
  return [...new Set([...vendors, ...contracts].map(({ source }) => source.file))].sort(compareText);
}
