import { addDays, addMonths, type IsoDate, isIsoDate, monthsBetween } from "../model/iso-date.ts";
import type { TermOfDay } from "../schemas/generated/types.ts";
import type { ContractRecord } from "./records.ts";

/** Days that decide the terms of a contract that renews automatically. */
interface Terms {
  readonly from: IsoDate;
  /** Last day of the first term. */
  readonly firstEnd: IsoDate;
  readonly months: number;
  readonly noticeDays: number;
  /** Last day of all; undefined without one. */
  readonly end: IsoDate | undefined;
}

/**
 * Returns the term of an automatically renewed contract that contains a day: the first one before it, the last one
 * after it. Term n ends n × `term_months` after the first. Undefined for any other contract.
 */
export function termOn(contract: ContractRecord, day: IsoDate): TermOfDay | undefined {
  const terms = termsOf(contract);
  if (!terms) return undefined;
  const n = termNumber(terms, terms.end !== undefined && terms.end < day ? terms.end : day);
  const [from, to] = [n === 0 ? terms.from : addDays(naturalEnd(terms, n - 1), 1), endOf(terms, n)];
  return {
    from,
    to,
    ...(to !== terms.end && { renews_on: addDays(to, 1), notice_by: addDays(to, -terms.noticeDays) }),
    ...(n > 0 && { renewed_on: from, review_since: addMonths(from, -12) }),
  };
}

function termsOf({ effective, renewal, terminated_on }: ContractRecord): Terms | undefined {
  const { from, to } = effective;
  if (!renewal || to === undefined || !isIsoDate(from) || !isIsoDate(to)) return undefined;
  const ends = [renewal.ends_on, terminated_on].filter((day) => day !== undefined && isIsoDate(day)).sort();
  return { from, firstEnd: to, months: renewal.term_months, noticeDays: renewal.notice_days ?? 0, end: ends[0] };
}

/** Returns the number of the term that contains a day, from 0. */
function termNumber(terms: Terms, day: IsoDate): number {
  let n = Math.max(0, Math.floor(monthsBetween(terms.firstEnd, day) / terms.months));
  while (naturalEnd(terms, n) < day) n += 1;
  return n;
}

function naturalEnd({ firstEnd, months }: Terms, n: number): IsoDate {
  return addMonths(firstEnd, n * months);
}

function endOf(terms: Terms, n: number): IsoDate {
  const end = naturalEnd(terms, n);
  return terms.end !== undefined && terms.end < end ? terms.end : end;
}
