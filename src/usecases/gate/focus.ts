import { concerns } from "../../model/concerns.ts";
import type { ContractRecord, Sourced } from "../../records/records.ts";
import { stateOf } from "../../rules/facts.ts";
import type { PolicyFacts, Service } from "../../schemas/generated/types.ts";
import type { AskedService } from "./decision.ts";

/** What a finding or an assessment speaks of. */
export interface Spoken {
  readonly vendor?: string | null | undefined;
  readonly service?: string | null | undefined;
  readonly contract?: string | null | undefined;
}

/** Whether something counts for a service: it concerns the service, or is about what no vendor owns. Null is every service. */
export function counts(
  { vendor = null, service = null, contract = null }: Spoken,
  asked: string | null,
  contracts: readonly Sourced<ContractRecord>[],
): boolean {
  if (asked === null || vendor === null) return true;
  const services = contracts.find(({ record }) => record.id === contract)?.record.services ?? null;
  return concerns({ vendor, service, contract, guideline: null, services }, { vendor, service: asked });
}

/** A service with its state. One of which the policy says nothing counts as active: it has to be asked about. */
export function askedService({ id, name, started_on, ended_on }: Service, facts: PolicyFacts): AskedService {
  const state = stateOf({ id }, facts) ?? "active";
  return { id, name, state, startedOn: started_on, endedOn: ended_on ?? null };
}
