import { type Identity, itself } from "../../judgement/identity.ts";
import { type OwnFact, ownFinding } from "../../judgement/own-finding.ts";
import type { RuleFinding } from "../../model/finding.ts";
import { type Path, toPointer } from "../../model/location.ts";
import type { ContractRecord, FolderRecords, Sourced, VendorRecord } from "../../records/records.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import { isActive, isInForce } from "../../rules/facts.ts";
import type { PolicyFacts, Service } from "../../schemas/generated/types.ts";
import type { Outline } from "./renamed-vendors.ts";

/** A folder of base and head's counterpart. `head` is undefined where the whole folder is gone. */
export interface Removal {
  readonly base: FolderRecords;
  /** Facts about base's services and contracts. */
  readonly facts: PolicyFacts;
  readonly head: Outline | undefined;
  /** Head's names for base's things. */
  readonly identity: Identity | undefined;
}

/**
 * CHG-01: records that head lacks although their work goes on: a vendor, a service, a contract. A removed vendor also
 * stands for its services and contracts, unless it had no active service.
 */
export function removedRecords(
  { base, facts, head, identity = itself }: Removal,
  catalogue: CatalogueIndex,
): RuleFinding[] {
  const vendor = base.vendors[0];
  const services = vendor?.record.services.filter((service) => isActive(service, facts)) ?? [];
  const isGone = !head?.hasVendor;
  if (vendor && isGone && services.length > 0) return [ownFinding(removedVendor(vendor, services), catalogue)];
  const isKept = (kept: readonly { readonly id: string }[] | undefined, id: string) =>
    kept?.some((one) => one.id === id) ?? false;
  const gone = services.filter(({ id }) => !isKept(head?.services, identity.services.get(id) ?? id));
  const contracts = base.contracts.filter(
    ({ record: { id } }) => !isKept(head?.contracts, identity.contracts.get(id) ?? id),
  );
  return [
    ...(vendor ? gone.map((service) => removedService(vendor, service)) : []),
    ...contracts.filter(({ record }) => isInForce(record, facts)).map(removedContract),
  ].map((fact) => ownFinding(fact, catalogue));
}

function removedVendor(vendor: Sourced<VendorRecord>, services: readonly Service[]): OwnFact {
  const { id } = vendor.record;
  const args = { case: "vendor", vendor: id, services: services.map((service) => service.id) };
  return { rule: "CHG-01", args, subject: { vendor: id }, identity: [id], ...placeIn(vendor, ["id"]) };
}

function removedService(vendor: Sourced<VendorRecord>, { id: service }: Service): OwnFact {
  const { id, services } = vendor.record;
  const path = ["services", services.findIndex((one) => one.id === service), "id"];
  const args = { case: "service", vendor: id, service };
  return {
    rule: "CHG-01",
    args,
    subject: { vendor: id, service },
    identity: [id, service],
    ...placeIn(vendor, path),
  };
}

function removedContract(contract: Sourced<ContractRecord>): OwnFact {
  const { vendor, id } = contract.record;
  const args = { case: "contract", contract: id };
  const subject = { vendor, contract: id };
  return { rule: "CHG-01", args, subject, identity: [vendor, id], ...placeIn(contract, ["id"]) };
}

function placeIn({ source }: Sourced<unknown>, path: Path): Pick<OwnFact, "pointer" | "location" | "frame"> {
  return { pointer: toPointer(path), ...source.show(path) };
}
