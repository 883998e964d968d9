import { isIsoDate } from "../../model/iso-date.ts";
import type { ContractRecord, Sourced } from "../../records/records.ts";
import type { PolicyFacts } from "../../schemas/generated/types.ts";
import type { ComingRenewal } from "./decision.ts";

/** Returns the ids of the contracts that name a service; of all contracts for null. */
export function contractsFor(service: string | null, contracts: readonly Sourced<ContractRecord>[]): Set<string> {
  const own = contracts.filter(({ record }) => service === null || record.services.includes(service));
  return new Set(own.map(({ record }) => record.id));
}

/** Returns the next renewals of contracts in force. */
export function comingRenewals({ contracts }: PolicyFacts, wanted: ReadonlySet<string>): ComingRenewal[] {
  return contracts.flatMap(({ id, renews_on: renewsOn = "", notice_by: noticeBy = "" }) => {
    const isComing = wanted.has(id) && isIsoDate(renewsOn) && isIsoDate(noticeBy);
    return isComing ? [{ contract: id, renewsOn, noticeBy }] : [];
  });
}
