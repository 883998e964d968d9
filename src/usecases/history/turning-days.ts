import { addDays, type IsoDate, isIsoDate } from "../../model/iso-date.ts";

/** Days, the first not included. */
export interface Days {
  readonly after: IsoDate;
  readonly until: IsoDate;
}

/** When a date makes a difference: on its day, on the day after, or when it comes within the time of warning. */
type Turn = "on" | "after" | "warning" | "past-warning";

const everyTurn: readonly Turn[] = ["on", "after", "warning", "past-warning"];

/**
 * What the policy does with dates of records: it compares them with the day it judges for, or with the last day of the time of
 * warning, and does nothing else with either. A key that is not listed may be compared in any way. RecordedEvidence against every day by
 * `test/history/turning-days.test.ts`, which also fails when a rule compares a day it did not.
 */
const turns: Readonly<Record<string, readonly Turn[]>> = {
  started_on: ["on"],
  ended_on: ["after"],
  changed_on: ["on"],
  signed_on: ["on"],
  from: ["on"],
  to: ["after", "warning"],
  renewed_on: ["on"],
  reviewed_on: ["on"],
  approved_on: ["on"],
  // Compared with other dates of the records only.
  recorded_on: [],
  selected_on: [],
  evaluated_on: [],
  // Worked out from `to`, which is there.
  lapses_on: [],
};

/** The days on which the policy's answer about records may be another than the day before, in order. */
export function turningDays(records: unknown, warningDays: number, { after, until }: Days): IsoDate[] {
  const bounds = { earliest: addDays(after, -1), latest: addDays(until, warningDays) };
  const days = new Set<IsoDate>();
  const dayOf = (date: IsoDate, turn: Turn) => {
    if (turn === "on") return date;
    if (turn === "after") return addDays(date, 1);
    return addDays(date, turn === "warning" ? -warningDays : 1 - warningDays);
  };
  collect(records, everyTurn, (date, own) => {
    if (date >= bounds.earliest && date <= bounds.latest) for (const turn of own) days.add(dayOf(date, turn));
  });
  return [...days].filter((day) => day > after && day <= until).sort();
}

/** Tells every date in a value, and what may be made of it by its key. */
function collect(value: unknown, own: readonly Turn[], noteDay: (date: IsoDate, own: readonly Turn[]) => void): void {
  if (typeof value === "string") {
    if (value.length === 10 && own.length > 0 && isIsoDate(value)) noteDay(value, own);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) for (const item of value) collect(item, everyTurn, noteDay);
  else for (const [key, item] of Object.entries(value)) if (mayHoldDates(item)) collect(item, turnsOf(key), noteDay);
}

/** Most values are other texts and numbers. */
function mayHoldDates(value: unknown): boolean {
  return typeof value === "string" ? value.length === 10 : typeof value === "object";
}

function turnsOf(key: string): readonly Turn[] {
  return Object.hasOwn(turns, key) ? (turns[key] ?? everyTurn) : everyTurn;
}
