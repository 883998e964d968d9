import type { IsoDate } from "../../model/iso-date.ts";
import type { ContractOutline, DocumentOutline } from "./evidence-outline.ts";

/** A contract, and all contracts of its side of a change. */
export interface Agreed {
  readonly contract: ContractOutline;
  readonly contracts: readonly ContractOutline[];
}

/**
 * Whether a contract was signed, renewed or amended after base's last agreement about it, as a new text requires. A
 * future day does not count.
 */
export function isAgreedAnew(before: Agreed, now: Agreed, asOf: IsoDate): boolean {
  return lastAgreed(before, asOf) < lastAgreed(now, asOf);
}

/** Whether another contract of head was signed or renewed after base's last agreement about this one. */
export function isAgreedLater(before: Agreed, other: ContractOutline, asOf: IsoDate): boolean {
  return lastAgreed(before, asOf) < lastOf(daysOf(other), asOf);
}

/** Whether a document was signed by itself after base's last agreement about its contract. */
export function isSignedLater(before: Agreed, { signedOn }: DocumentOutline, asOf: IsoDate): boolean {
  return signedOn !== undefined && lastAgreed(before, asOf) < lastOf([signedOn], asOf);
}

/** The last day on which something was agreed about a contract: by itself, or by an amendment in force. */
function lastAgreed({ contract, contracts }: Agreed, asOf: IsoDate): string {
  const amendments = contracts.filter(({ amends, isInForce }) => isInForce && amends.includes(contract.id));
  return lastOf([contract, ...amendments].flatMap(daysOf), asOf);
}

function daysOf({ signedOn, renewedOn }: ContractOutline): string[] {
  return [signedOn, ...renewedOn];
}

function lastOf(days: readonly string[], asOf: IsoDate): string {
  return days.reduce((last, day) => (last < day && day <= asOf ? day : last), "");
}
