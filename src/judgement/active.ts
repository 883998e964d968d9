import type { IsoDate } from "../model/iso-date.ts";
import type { ContractRecord, VendorRecord } from "../records/records.ts";
import type { Service } from "../schemas/generated/types.ts";

/** Whether work goes on on a day: begun and not ended, both days included. As `policies/lib/services.rego` has it. */
export function isActive({ started_on: first, ended_on: last }: Service, day: IsoDate): boolean {
  return first <= day && (last === undefined || day <= last);
}

export function activeServices({ services }: VendorRecord, day: IsoDate): readonly Service[] {
  return services.filter((service) => isActive(service, day));
}

/** Whether a contract is signed, begun and not ended on a day. As `policies/lib/agreements.rego` has it. */
export function isInForce({ status, signed_on: signed, effective }: ContractRecord, day: IsoDate): boolean {
  const isSigned = status === "signed" && signed !== undefined && signed <= day;
  return isSigned && effective.from <= day && (effective.to === undefined || day <= effective.to);
}

/** Whether the record says that the contract is over. One that is a draft again, or begins later, has not ended. */
export function hasEnded({ status, effective }: ContractRecord, day: IsoDate): boolean {
  return status === "terminated" || (effective.to !== undefined && effective.to < day);
}
