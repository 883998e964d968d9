import { concerningIn, concerns, type Spoken } from "../../model/concerns.ts";
import type { ContractRecord, Sourced } from "../../records/records.ts";
import { stateOf } from "../../rules/facts.ts";
import type { PolicyFacts, Service } from "../../schemas/generated/types.ts";
import type { AskedService } from "./decision.ts";

/** Whether something counts for a service: it concerns the service, or is about what no vendor owns. Null is every service. */
export function counts(spoken: Spoken, asked: string | null, contracts: readonly Sourced<ContractRecord>[]): boolean {
  const { vendor = null } = spoken;
  if (asked === null || vendor === null) return true;
  const known = contracts.map(({ record }) => record);
  return concerns(concerningIn(spoken, known), { vendor, service: asked });
}

/** A service with its state. One of which the policy says nothing counts as active: it has to be asked about. */
export function askedService({ id, name, started_on, ended_on }: Service, facts: PolicyFacts): AskedService {
  const state = stateOf({ id }, facts) ?? "active";
  return { id, name, state, startedOn: started_on, endedOn: ended_on ?? null };
}
