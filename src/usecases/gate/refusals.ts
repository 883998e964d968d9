import type { IsoDate } from "../../model/iso-date.ts";
import type { Sourced, VendorRecord } from "../../records/records.ts";
import { cut } from "../../records/schema-problems.ts";
import { suggest } from "../../records/suggest.ts";
import type { AskedService, Reason } from "./decision.ts";
import { askedService } from "./focus.ts";
import { ownReason, type ReasonPlace } from "./reasons.ts";

/** Returns the services a question is about, on a day: the named one, else all. */
export function askedServices(
  { record }: Sourced<VendorRecord>,
  service: string | null,
  asOf: IsoDate,
): AskedService[] {
  const asked = record.services.filter(({ id }) => service === null || id === service);
  return asked.map((one) => askedService(one, asOf));
}

/** Codes of reasons that hold on every day, since the records alone determine them. */
export const lasting: ReadonlySet<Reason["code"]> = new Set(["vendor-terminated", "service-unknown"]);

/** Returns the reasons a vendor may not start although no rule is broken: rules are never asked about these cases. */
export function refusals(vendor: Sourced<VendorRecord>, service: string | null, asOf: IsoDate): Reason[] {
  const { id, status } = vendor.record;
  const terminated =
    status === "terminated"
      ? [ownReason("vendor-terminated", { vendor: id }, { source: vendor.source, path: ["status"] })]
      : [];
  const services = askedServices(vendor, service, asOf);
  if (service !== null && services.length === 0) return [...terminated, unknownService(vendor, service)];
  if (services.some(({ state }) => state === "active")) return terminated;
  const none =
    service === null
      ? [ownReason("no-active-service", { vendor: id, as_of: asOf }, { source: vendor.source, path: ["services"] })]
      : [];
  return [...terminated, ...none, ...services.map((one) => notActive(vendor, one))];
}

function unknownService({ record, source }: Sourced<VendorRecord>, service: string): Reason {
  const known = record.services.map(({ id }) => id);
  const suggestion = suggest(service, known);
  const args = { vendor: record.id, service: cut(service), known, ...(suggestion && { suggestion }) };
  return ownReason("service-unknown", args, { source, path: ["services"] });
}

function notActive({ record, source }: Sourced<VendorRecord>, { id, state, startedOn, endedOn }: AskedService): Reason {
  const at = record.services.findIndex((one) => one.id === id);
  const place = (key: string): ReasonPlace => ({ source, path: ["services", at, key], service: id });
  return state === "ended"
    ? ownReason("service-ended", { service: id, ended_on: endedOn ?? "" }, place("ended_on"))
    : ownReason("service-not-started", { service: id, started_on: startedOn }, place("started_on"));
}
