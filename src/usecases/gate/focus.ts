import { concerns } from "../../model/concerns.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { ContractRecord, Sourced } from "../../records/records.ts";
import type { Service } from "../../schemas/generated/types.ts";
import type { AskedService, ServiceState } from "./decision.ts";

/** Subject of a finding or an assessment. */
export interface Spoken {
  readonly vendor?: string | null | undefined;
  readonly service?: string | null | undefined;
  readonly contract?: string | null | undefined;
}

/**
 * Whether an item counts for a service: it concerns the service, or is about what no vendor owns. Null stands for every
 * service.
 */
export function counts(
  { vendor = null, service = null, contract = null }: Spoken,
  asked: string | null,
  contracts: readonly Sourced<ContractRecord>[],
): boolean {
  if (asked === null || vendor === null) return true;
  const services = contracts.find(({ record }) => record.id === contract)?.record.services ?? null;
  return concerns({ vendor, service, contract, guideline: null, services }, { vendor, service: asked });
}

/** Returns a service with its state on a day. Its first and last day are active days, as in the policy. */
export function askedService({ id, name, started_on, ended_on }: Service, asOf: IsoDate): AskedService {
  const state: ServiceState =
    asOf < started_on ? "not-started" : ended_on !== undefined && ended_on < asOf ? "ended" : "active";
  return { id, name, state, startedOn: started_on, endedOn: ended_on ?? null };
}
