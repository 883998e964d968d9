import type { Assessment, Subject } from "../schemas/generated/types.ts";
import type { RuleFinding } from "./finding.ts";

/** The fields of a finding that name its subject. */
export type Concerning = Pick<RuleFinding, "vendor" | "service" | "contract" | "guideline" | "services">;

/**
 * Whether a finding concerns a subject: a service, a contract, a vendor as a whole, or a guideline. A finding about a contract
 * concerns the services the contract binds; of a contract that is not on record, any service of the vendor. A finding about the
 * vendor as a whole concerns each of its services; one about the whole inventory concerns no subject of its own.
 */
export function concerns(finding: Concerning, subject: Subject): boolean {
  const { vendor, service, contract, guideline, services } = finding;
  if (vendor !== (subject.vendor ?? null) || guideline !== (subject.guideline ?? null)) return false;
  if (subject.service === undefined) return service === null && contract === (subject.contract ?? null);
  if (service !== null) return service === subject.service;
  return contract === null || services === null || services.includes(subject.service);
}

/** Names of what something speaks of; null or undefined for what it does not name. */
export type Spoken = { readonly [K in keyof Subject]?: Subject[K] | null };

/** A contract and the services it binds. */
export interface Binding {
  readonly id: string;
  readonly services: readonly string[];
}

/** Whom something concerns that names its contract by the id alone. `contracts` are those on record. */
export function concerningIn(
  { vendor = null, service = null, contract = null, guideline = null }: Spoken,
  contracts: readonly Binding[],
): Concerning {
  const services = contracts.find(({ id }) => id === contract)?.services ?? null;
  return { vendor, service, contract, guideline, services };
}

/** The rule that reports an answer: its own, or the one that stands in for it. */
export function speakerOf({ rule, reason }: Pick<Assessment, "rule" | "reason">): string {
  return (reason?.code === "stands-in" ? reason.rule : undefined) ?? rule;
}

/** Whether a finding reports an answer that is not met. */
export function reports(
  finding: Concerning & Pick<RuleFinding, "rule">,
  answer: Pick<Assessment, "rule" | "reason" | "subject">,
): boolean {
  return finding.rule === speakerOf(answer) && concerns(finding, answer.subject);
}
