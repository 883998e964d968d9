import type { Subject } from "../schemas/generated/types.ts";
import type { Finding } from "./finding.ts";

/** The fields of a finding that name its subject. */
export type Concerning = Pick<Finding, "vendor" | "service" | "contract" | "guideline" | "services">;

/**
 * Whether a finding concerns a subject: a service, a contract, a vendor as a whole, or a guideline. A finding about a
 * contract concerns the services the contract binds, or every service of the vendor if the contract is not on record. A
 * finding about the vendor as a whole concerns each of its services.
 */
export function concerns(finding: Concerning, subject: Subject): boolean {
  const { vendor, service, contract, guideline, services } = finding;
  if (vendor !== (subject.vendor ?? null) || guideline !== (subject.guideline ?? null)) return false;
  if (subject.service === undefined) return service === null && contract === (subject.contract ?? null);
  if (service !== null) return service === subject.service;
  return contract === null || services === null || services.includes(subject.service);
}
