import { addDays, type IsoDate, isIsoDate } from "../../model/iso-date.ts";

/** Days from `after` (exclusive) to `until` (inclusive). */
export interface Days {
  readonly after: IsoDate;
  readonly until: IsoDate;
}

/** Moment at which a date changes the answer: on its day, the day after, or when it enters the warning period. */
type Turn = "on" | "after" | "warning" | "past-warning";

const everyTurn: readonly Turn[] = ["on", "after", "warning", "past-warning"];

/**
 * Uses of record dates by the policy: it compares them only with the judged day, or with the last day of the
 * warning period. A key that is not listed may be compared in any way. Checked against every day by
 * `test/usecases/history/turning-days.test.ts`, which also fails if a rule makes a new kind of comparison.
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
  // Only compared with other dates of the records.
  recorded_on: [],
  selected_on: [],
  evaluated_on: [],
  // Computed from `to`, which is listed.
  lapses_on: [],
};

/** Returns the days on which the policy's answer about records may differ from the day before, in order. */
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
