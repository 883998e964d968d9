import type { Subject } from "../schemas/generated/types.ts";
import type { RuleFinding } from "./finding.ts";

/** What of a finding says whom it concerns. */
export type Concerning = Pick<RuleFinding, "vendor" | "service" | "contract" | "guideline" | "services">;

/**
 * Whether a finding concerns a subject: a service, a contract, a vendor as a whole, or a guideline. A finding about a contract
 * concerns the services the contract binds; of a contract that is not on record, any service of the vendor. A finding about the
 * vendor as a whole concerns each of its services.
 */
export function concerns(finding: Concerning, subject: Subject): boolean {
  const { vendor, service, contract, guideline, services } = finding;
  if (vendor !== (subject.vendor ?? null) || guideline !== (subject.guideline ?? null)) return false;
  if (subject.service === undefined) return service === null && contract === (subject.contract ?? null);
  if (service !== null) return service === subject.service;
  return contract === null || services === null || services.includes(subject.service);
}
