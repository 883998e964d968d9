import type { ContractRecord, FolderRecords, Sourced, VendorRecord } from "../inventory/records.ts";
import type { Finding } from "../model/finding.ts";
import type { IsoDate } from "../model/iso-date.ts";
import type { CatalogueIndex } from "../ruleset/catalogue.ts";
import type { Service } from "../schemas/generated/types.ts";
import { gateFinding } from "./gate-finding.ts";

/** The day and rules by which a deletion is looked at. */
export interface RemovalDay {
  readonly asOf: IsoDate;
  readonly catalogue: CatalogueIndex;
}

/**
 * CHG-01: records that head no longer has although their work goes on. `head` is undefined where the whole folder is gone; the
 * vendor then speaks for its contracts, unless it had no active service.
 */
export function removedRecords(base: FolderRecords, head: FolderRecords | undefined, day: RemovalDay): Finding[] {
  const vendor = base.vendors[0];
  const services = vendor ? activeServices(vendor, day.asOf) : [];
  if (vendor && !head?.vendors[0] && services.length > 0) return [removedVendor(vendor, services, day)];
  const kept = new Set(head?.contracts.map(({ record }) => record.id));
  return base.contracts
    .filter(({ record }) => !kept.has(record.id) && isInForce(record, day.asOf))
    .map((contract) => removedContract(contract, day));
}

function activeServices({ record }: Sourced<VendorRecord>, asOf: IsoDate): readonly Service[] {
  return record.services.filter(
    ({ started_on: first, ended_on: last }) => first <= asOf && (last === undefined || asOf <= last),
  );
}

/** As `policies/lib/agreements.rego` has it. */
function isInForce({ status, signed_on: signed, effective }: ContractRecord, asOf: IsoDate): boolean {
  const hasEnded = effective.to !== undefined && effective.to < asOf;
  return status === "signed" && signed !== undefined && signed <= asOf && effective.from <= asOf && !hasEnded;
}

function removedVendor(
  { record, source }: Sourced<VendorRecord>,
  services: readonly Service[],
  { catalogue }: RemovalDay,
): Finding {
  const args = { case: "vendor", vendor: record.id, services: services.map(({ id }) => id) };
  return gateFinding(
    {
      rule: "CHG-01",
      args,
      subject: { vendor: record.id },
      identity: [record.id],
      pointer: "/id",
      ...source.show(["id"]),
    },
    catalogue,
  );
}

function removedContract({ record, source }: Sourced<ContractRecord>, { catalogue }: RemovalDay): Finding {
  return gateFinding(
    {
      rule: "CHG-01",
      args: { case: "contract", contract: record.id },
      subject: { vendor: record.vendor, contract: record.id },
      identity: [record.vendor, record.id],
      pointer: "/id",
      ...source.show(["id"]),
    },
    catalogue,
  );
}
