import type { ClauseFact, PolicyFacts, ServiceState } from "../schemas/generated/types.ts";

/** The empty facts of a dossier the policy was not asked about. */
export const nothingKnown: PolicyFacts = { services: [], contracts: [] };

interface Named {
  readonly id: string;
}

/** State of a service's work; undefined where the policy gives none. */
export function stateOf({ id }: Named, { services }: PolicyFacts): ServiceState | undefined {
  return services.find((one) => one.id === id)?.state;
}

export function isActive(service: Named, facts: PolicyFacts): boolean {
  return facts.services.some(({ id, state }) => id === service.id && state === "active");
}

/** Ids of the contracts in force for a service, also of those that do not name it. */
export function contractsInForce({ id }: Named, { services }: PolicyFacts): readonly string[] {
  return services.find((one) => one.id === id)?.contracts ?? [];
}

/** Last day that a contract runs by its record; undefined for one without an end. */
export function lastDayOf({ id }: Named, { contracts }: PolicyFacts): string | undefined {
  return contracts.find((one) => one.id === id)?.last_day;
}

/** Whether a contract is signed, begun and not ended. */
export function isInForce(contract: Named, facts: PolicyFacts): boolean {
  return facts.contracts.some((one) => one.id === contract.id && one.in_force);
}

/** Whether the record says that a contract is over. */
export function isOver(contract: Named, facts: PolicyFacts): boolean {
  return facts.contracts.some((one) => one.id === contract.id && one.over);
}

/** Facts about a contract's clauses, in their order. */
export function clauseFacts(contract: Named, facts: PolicyFacts): readonly ClauseFact[] {
  return facts.contracts.find(({ id }) => id === contract.id)?.clauses ?? [];
}
