import type { IsoDate } from "../../model/iso-date.ts";
import type { InventoryTree } from "../../model/tree.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { type ShownRequirement, showRequirement } from "../../usecases/evidence/shown-requirement.ts";
import type { VerifiedDossier } from "../../usecases/evidence/verify.ts";
import { termOf, verifyAll } from "../../usecases/evidence/verify-all.ts";
import { type AddedWaiver, extendWaivers, type NewWaiver } from "../../usecases/waivers/add.ts";
import { listWaivers as listWaiversOf } from "../../usecases/waivers/list.ts";
import type { ListedWaiver } from "../../usecases/waivers/list-formats.ts";
import { dossierSource } from "../shared/dossier-source.ts";
import { namesOf } from "../shared/tree-config.ts";
import { waiverSource } from "../shared/waiver-source.ts";

/**
 * Compares every document with its recorded digest and every quote with its document: the guidelines' first, then
 * vendors in code-unit order. Throws `RunError` `nothing-found`, `vendor-unknown`, `input-unreadable`.
 */
export async function verifyEvidence(
  tree: InventoryTree,
  policy: Policy,
  { vendors }: { readonly vendors?: readonly string[] } = {},
): Promise<VerifiedDossier[]> {
  return verifyAll(await dossierSource(tree, policy), vendors);
}

/**
 * Returns the clauses that meet a vendor's requirement, by service, with their text in the document. `requirement` is a
 * rule id or a requirement key. Throws `RunError` `rule-unknown`, `rule-without-clauses`, `vendor-unknown`,
 * `dossier-unusable`.
 */
export async function showEvidence(
  tree: InventoryTree,
  policy: Policy,
  { vendor, requirement, asOf }: { readonly vendor: string; readonly requirement: string; readonly asOf: IsoDate },
): Promise<ShownRequirement> {
  const rule = termOf(requirement, policy);
  const source = await dossierSource(tree, policy, asOf);
  return showRequirement({ vendor, rule }, source, { policy, names: namesOf(policy) });
}

/**
 * Returns the waivers and their state on a day, by their last day. Throws `RunError` `waivers-invalid`,
 * `config-invalid`, `input-unreadable`.
 */
export async function listWaivers(
  tree: InventoryTree,
  policy: Policy,
  { asOf }: { readonly asOf: IsoDate },
): Promise<ListedWaiver[]> {
  return listWaiversOf(await waiverSource(tree, policy), asOf);
}

/**
 * Returns the whole text of `waivers.yaml` with one more waiver; comments and order stay as they are, and nothing is
 * written. Throws `RunError` `waiver-refused`, `rule-unknown`, `vendor-unknown`, `date-invalid`, `waivers-invalid`,
 * `waivers-not-extendable`.
 */
export async function addWaiver(tree: InventoryTree, policy: Policy, waiver: NewWaiver): Promise<AddedWaiver> {
  return extendWaivers(await waiverSource(tree, policy), waiver);
}
