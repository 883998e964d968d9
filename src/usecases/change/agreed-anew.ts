import type { IsoDate } from "../../model/iso-date.ts";
import type { ContractOutline } from "./evidence-outline.ts";

/** Whether a contract was signed or renewed since, as a new text requires. A future day does not count. */
export function isAgreedAnew(before: ContractOutline, now: ContractOutline, asOf: IsoDate): boolean {
  const isLater = (then: string, day: string) => then < day && day <= asOf;
  return isLater(before.signedOn, now.signedOn) || isLater(before.renewedOn, now.renewedOn);
}

/** Whether another contract was signed or renewed after the last agreement about this one. */
export function isAgreedLater(contract: ContractOutline, other: ContractOutline, asOf: IsoDate): boolean {
  return lastDay(contract, asOf) < lastDay(other, asOf);
}

function lastDay({ signedOn, renewedOn }: ContractOutline, asOf: IsoDate): string {
  return [signedOn, renewedOn].reduce((last, day) => (last < day && day <= asOf ? day : last), "");
}
