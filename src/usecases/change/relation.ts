import { lostFlags } from "../../judgement/service-facts.ts";
import type { Service } from "../../schemas/generated/types.ts";
import { type Compared, unaskedRules } from "./counterparts.ts";

/** Facts that decide whether personal data is outsourced, in the order in which a change of them is named. */
const relationKeys = ["personal_data_relation", "legal_basis", "document"] as const;
export type RelationKey = (typeof relationKeys)[number];

/**
 * The fact by which a service of head has personal data without being asked for the items of outsourcing, other than
 * the service of base; undefined where these are asked, or a flag explains it.
 */
export function relationKey(service: Service, other: Service, compared: Compared): RelationKey | undefined {
  if (lostFlags(service, other, compared.catalogue.catalogue).length > 0) return undefined;
  const { catalogue } = compared;
  const isUnasked = unaskedRules(service, other, compared).some((rule) => catalogue.rule(rule)?.isStatutory);
  return isUnasked ? relationKeys.find((key) => relationOf(service, key) !== relationOf(other, key)) : undefined;
}

/** The value of a fact, or the one that counts without it. */
export function relationOf(service: Service, key: RelationKey): string | undefined {
  return service[key] ?? (key === "personal_data_relation" ? "consigned" : undefined);
}
