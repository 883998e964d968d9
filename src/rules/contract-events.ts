import { type IsoDate, isIsoDate } from "../model/iso-date.ts";
import type { ContractFact } from "../schemas/generated/types.ts";

/** What can happen to a contract between two states of a dossier. */
export const contractEventKinds = ["renewed", "amended", "terminated", "lapsed"] as const;
export type ContractEventKind = (typeof contractEventKinds)[number];

/** An event of a contract. `lapsed` is an end that nothing follows, or a gap between two terms. */
export interface ContractEvent {
  readonly kind: ContractEventKind;
  readonly contract: string;
  /** First day of the new term; null for any other event, which counts from the state after. */
  readonly on: IsoDate | null;
  /** Id of the amendment; null for any other event. */
  readonly amendment: string | null;
}

/** Returns the events between two states, in order of the contracts. A contract that only one of them has has none. */
export function contractEvents(before: readonly ContractFact[], after: readonly ContractFact[]): ContractEvent[] {
  const known = new Map(before.map((contract) => [contract.id, contract]));
  return after.flatMap((contract) => {
    const was = known.get(contract.id);
    return was ? eventsOf(was, contract) : [];
  });
}

function eventsOf(before: ContractFact, after: ContractFact): ContractEvent[] {
  const { id: contract, renewed_on: renewedOn } = after;
  const event = { contract, on: null, amendment: null };
  const isRenewed = renewedOn !== undefined && renewedOn > (before.renewed_on ?? "") && isIsoDate(renewedOn);
  const amendments = (after.amended_by ?? []).filter((id) => !before.amended_by?.includes(id));
  return [
    ...(before.in_force && !after.in_force ? endsOf(after).map((kind) => ({ ...event, kind })) : []),
    ...(isRenewed ? [{ ...event, kind: "renewed", on: renewedOn } as const] : []),
    ...amendments.map((amendment) => ({ ...event, kind: "amended", amendment }) as const),
  ];
}

function endsOf({ terminated, lapsed }: ContractFact): ("terminated" | "lapsed")[] {
  if (terminated) return ["terminated"];
  return lapsed ? ["lapsed"] : [];
}
