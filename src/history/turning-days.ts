import { addDays, type IsoDate, isIsoDate } from "../model/iso-date.ts";

/** Days, the first not included. */
export interface Days {
  readonly after: IsoDate;
  readonly until: IsoDate;
}

/**
 * The days on which the policy's answer about records can change, in order. The policy compares the day it judges for, and the
 * day `warningDays` later, with dates that stand in the records, and does nothing else with them: so the answer can change on
 * such a date or the day after it, and as many days before. `test/history/turning-days.test.ts` holds it against every day.
 */
export function turningDays(records: unknown, warningDays: number, { after, until }: Days): IsoDate[] {
  const bounds = { earliest: addDays(after, -1), latest: addDays(until, warningDays) };
  const dates = new Set<IsoDate>();
  collect(records, bounds, dates);
  const days = [...dates].flatMap((date) =>
    [0, 1, -warningDays, 1 - warningDays].map((distance) => addDays(date, distance)),
  );
  return [...new Set(days)].filter((day) => day > after && day <= until).sort();
}

/** What assembling works out from another date; that one is there. */
const derived = new Set(["lapses_on"]);

function collect(
  value: unknown,
  bounds: { readonly earliest: IsoDate; readonly latest: IsoDate },
  dates: Set<IsoDate>,
): void {
  if (typeof value === "string") {
    if (value.length === 10 && value >= bounds.earliest && value <= bounds.latest && isIsoDate(value)) dates.add(value);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) if (!derived.has(key)) collect(item, bounds, dates);
}
