import { addDays, addMonths, type IsoDate, isIsoDate } from "../../model/iso-date.ts";
import { termOn } from "../../records/term.ts";
import type { Contract, PolicyInput } from "../../schemas/generated/types.ts";

/** Days from `after` (exclusive) to `until` (inclusive). */
export interface Days {
  readonly after: IsoDate;
  readonly until: IsoDate;
}

/**
 * Moment at which a date changes the answer: on its day, the day after, when it enters the warning period, or when it
 * lies more than a year back.
 */
type Turn = "on" | "after" | "warning" | "past-warning" | "past-year";

const everyTurn: readonly Turn[] = ["on", "after", "warning", "past-warning", "past-year"];

/**
 * Uses of record dates by the policy: it compares them only with the judged day, or with the last day of the
 * warning period. A key that is not listed may be compared in any way. Checked against every day by
 * `test/usecases/history/turning-days.test.ts`, which also fails if a rule makes a new kind of comparison.
 */
const turns: Readonly<Record<string, readonly Turn[]>> = {
  started_on: ["on", "past-year"],
  ended_on: ["after"],
  changed_on: ["on"],
  signed_on: ["on"],
  from: ["on"],
  to: ["after", "warning"],
  effective_from: ["on"],
  terminated_on: ["after", "warning"],
  ends_on: ["after", "warning"],
  on: ["on"],
  renewed_on: ["on"],
  reviewed_on: ["on"],
  approved_on: ["on"],
  // Only compared with other dates of the records.
  recorded_on: [],
  selected_on: [],
  evaluated_on: [],
  issued_on: [],
  // For people: no rule reads them.
  consented_on: [],
  until: [],
  // Computed from `to`, `ends_on` and `terminated_on`, which are listed.
  lapses_on: [],
  ceases_on: [],
};

/** Records of a dossier. */
export type Records = Pick<PolicyInput, "vendor" | "contracts" | "guidelines">;

/** Returns the days on which the policy's answer about a dossier may differ from the day before, in order. */
export function turningDays({ vendor, contracts, guidelines }: Records, warningDays: number, days: Days): IsoDate[] {
  const lasting = contracts.map(({ term: _, ...contract }) => contract);
  const ofTerms = lasting.flatMap((contract) => daysOfTerms(contract, warningDays, days));
  const ofDates = daysOfDates({ vendor, contracts: lasting, guidelines }, warningDays, days);
  return within(new Set([...ofDates, ...ofTerms]), days);
}

/**
 * Days that no date of the record names: the first of each automatic term, and for its last day for notice the first of
 * the warning and the day after. Ends with the terms of the searched days.
 */
function daysOfTerms(contract: Contract, warningDays: number, { after, until }: Days): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = after; day <= until; ) {
    const { from, notice_by: notice, renews_on: next } = termOn(contract, day) ?? {};
    const notices = notice && isIsoDate(notice) ? [addDays(notice, -warningDays), addDays(notice, 1)] : [];
    days.push(...(from && isIsoDate(from) ? [from] : []), ...notices);
    if (!next || !isIsoDate(next) || next <= day) break;
    day = next;
  }
  return days;
}

function within(all: Iterable<IsoDate>, { after, until }: Days): IsoDate[] {
  return [...all].filter((day) => day > after && day <= until).sort();
}

/** Returns the days on which the answer about any records may differ because of the dates in them, in order. */
export function daysOfDates(records: unknown, warningDays: number, { after, until }: Days): IsoDate[] {
  const bounds = { earliest: addDays(addMonths(after, -12), -2), latest: addDays(until, warningDays) };
  const days = new Set<IsoDate>();
  const daysOf = (date: IsoDate, turn: Turn): IsoDate[] => {
    if (turn === "on") return [date];
    if (turn === "after") return [addDays(date, 1)];
    // A year before 28 February and before the 29th are one day: the second is then the first that is later.
    if (turn === "past-year") return [addDays(addMonths(date, 12), 1), addDays(addMonths(date, 12), 2)];
    return [addDays(date, turn === "warning" ? -warningDays : 1 - warningDays)];
  };
  collect(records, everyTurn, (date, own) => {
    if (date >= bounds.earliest && date <= bounds.latest)
      for (const turn of own) for (const day of daysOf(date, turn)) days.add(day);
  });
  return within(days, { after, until });
}

/** Passes every date in a value to `noteDay`, with its possible uses by key. */
function collect(value: unknown, own: readonly Turn[], noteDay: (date: IsoDate, own: readonly Turn[]) => void): void {
  if (typeof value === "string") {
    if (value.length === 10 && own.length > 0 && isIsoDate(value)) noteDay(value, own);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) for (const item of value) collect(item, everyTurn, noteDay);
  else for (const [key, item] of Object.entries(value)) if (mayHoldDates(item)) collect(item, turnsOf(key), noteDay);
}

/** Quick check: most values are other texts and numbers. */
function mayHoldDates(value: unknown): boolean {
  return typeof value === "string" ? value.length === 10 : typeof value === "object";
}

function turnsOf(key: string): readonly Turn[] {
  return Object.hasOwn(turns, key) ? (turns[key] ?? everyTurn) : everyTurn;
}
