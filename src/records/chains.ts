import type { ContractRecord, Sourced } from "./records.ts";

/** The id that each id leads to, if any. */
export type Parents = ReadonlyMap<string, string | undefined>;

/** The contract that each one amends, and the one it rests on: the one it amends, or is an order under. */
export interface Chains {
  readonly amended: Parents;
  readonly restsOn: Parents;
}

export function chainsOf(contracts: readonly Sourced<ContractRecord>[]): Chains {
  return {
    amended: new Map(contracts.map(({ record }) => [record.id, record.amends])),
    restsOn: new Map(contracts.map(({ record }) => [record.id, record.amends ?? record.under])),
  };
}

/**
 * Returns the ids that an id leads to, nearest first. Ends at an id that leads to none, or was met before: the last one
 * is then the id itself or one of the others.
 */
export function ancestorsOf(id: string, parents: Parents): string[] {
  const found = new Set<string>();
  for (let next = parents.get(id); next !== undefined && !found.has(next); next = parents.get(next)) found.add(next);
  return [...found];
}
