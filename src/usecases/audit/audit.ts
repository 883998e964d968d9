import type { Gate } from "../../config/weigh.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import { compareText } from "../../model/order.ts";
import type { Report } from "../../model/report.ts";
import { RunError } from "../../model/run-error.ts";
import type { EvidenceFact, InventoryTree } from "../../model/tree.ts";
import { ReportBuilder } from "../../report/build.ts";
import type { Policy } from "../../rules/evaluate.ts";
import type { PolicyInput } from "../../schemas/generated/types.ts";
import { aboutRun } from "../check/check.ts";
import { type HeldDossier, Side } from "../check/inventory-run.ts";
import { namedPlaces, type Telling, toGuidelines, toVendor } from "./folders.ts";
import type { AuditedGuideline, AuditedVendor, AuditReport } from "./report.ts";

export interface AuditOptions {
  /** The day the judgement is made for. */
  readonly asOf: IsoDate;
  readonly gate: Gate;
  /** The judged commit, the day it counts from, and its own committer's day. */
  readonly commit: string;
  readonly committedOn: IsoDate;
  readonly committerDay: IsoDate;
  /** None by default. */
  readonly leftOut?: number | undefined;
  /** Told after each vendor how many of how many are done. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Judges a commit's inventory and tells the state of every requirement. Throws `RunError` when there is nothing to judge, or it is not possible. */
export async function audit(tree: InventoryTree, policy: Policy, options: AuditOptions): Promise<AuditReport> {
  const { asOf, gate, commit, committedOn, committerDay, leftOut = 0 } = options;
  const side = await Side.open({ tree, policy, asOf }, gate);
  if (side.vendors.length + side.problems.length === 0) throw new RunError("nothing-found", { folder: gate.inventory });
  const builder = new ReportBuilder();
  const guidelines: AuditedGuideline[] = [];
  const vendors: AuditedVendor[] = [];
  for await (const held of side.dossiers(side.vendors)) {
    builder.add(held.report);
    const telling = await tellingOf(held, tree, policy, gate);
    if (held.report.vendor === null) guidelines.push(...toGuidelines(held, telling));
    else vendors.push(await vendorOf(held.report.vendor, held, { tree, gate, telling }));
    options.onProgress?.(vendors.length, side.vendors.length);
  }
  const { findings, problems, ...report } = builder.report({
    ...aboutRun(policy, options),
    commit,
    findings: side.gateFindings(),
    problems: side.problems,
  });
  return {
    ...whatCounts(report),
    commit,
    committedOn,
    committerDay,
    leftOut,
    inventory: gate.inventory,
    guidelines,
    vendors,
    findings,
    problems,
    period: null,
  };
}

/** What an audit takes over from a report as it is. */
function whatCounts(
  report: Pick<Report, "tool" | "policy" | "asOf" | "failOn" | "verdict" | "summary" | "rules" | "overrides">,
): typeof report {
  const { tool, policy, asOf, failOn, verdict, summary, rules, overrides } = report;
  return { tool, policy, asOf, failOn, verdict, summary, rules, overrides };
}

/** What was judged was looked at before; of a folder that could not be judged the documents are looked at now. */
async function tellingOf(held: HeldDossier, tree: InventoryTree, { catalogue }: Policy, gate: Gate): Promise<Telling> {
  const { problems, evidence } = held.dossier;
  const known = new Map(Object.entries(evidence).map(([place, fact]) => [place, plainFact(fact)]));
  return { catalogue, failOn: gate.failOn, found: problems.length > 0 ? await tree.look(namedPlaces(held)) : known };
}

function plainFact({ state, sha256, pointer }: PolicyInput["evidence"][string]): EvidenceFact {
  if (state !== "present") return { state };
  return sha256 === undefined ? { state: "unreadable" } : { state, sha256, ...(pointer && { pointer }) };
}

async function vendorOf(
  id: string,
  held: HeldDossier,
  { tree, gate, telling }: { readonly tree: InventoryTree; readonly gate: Gate; readonly telling: Telling },
): Promise<AuditedVendor> {
  return toVendor(id, held, await filesOf(held, tree, `${gate.inventory}/${id}`), telling);
}

/** Record files. Without a problem, every one of them holds a record. */
async function filesOf({ dossier }: HeldDossier, tree: InventoryTree, folder: string): Promise<string[]> {
  if (dossier.problems.length > 0) return (await tree.read(folder)).files.map(({ path }) => path);
  const { vendors, contracts } = dossier.records;
  return [...new Set([...vendors, ...contracts].map(({ source }) => source.file))].sort(compareText);
}
