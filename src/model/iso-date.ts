import { RunError } from "./run-error.ts";

declare const brand: unique symbol;

/** A calendar day as `YYYY-MM-DD`, years 0001 to 9999. Such strings sort by date. */
export type IsoDate = string & { readonly [brand]: "IsoDate" };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists: `2024-02-30` does not. */
export function isIsoDate(text: string): text is IsoDate {
  const match = typeof text === "string" ? pattern.exec(text) : null;
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Returns the day `days` after `date`; `days` is a whole number, negative for earlier days. Clipped to the years 0001
 * to 9999.
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const moved = new Date(0);
  moved.setUTCFullYear(year, month - 1, day + days);
  const text = toText(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
  if (isIsoDate(text)) return text;
  return (days < 0 ? "0001-01-01" : "9999-12-31") as IsoDate;
}

function toText(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/**
 * Returns the day `months` after `date`, clipped to the end of its month: 31 January and one month is the last of
 * February. `months` is a whole number, negative for earlier days. Clipped to the years 0001 to 9999.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const moved = year * 12 + (month - 1) + months;
  const [movedYear, movedMonth] = [Math.floor(moved / 12), (((moved % 12) + 12) % 12) + 1];
  if (movedYear < 1) return "0001-01-01" as IsoDate;
  if (movedYear > 9999) return "9999-12-31" as IsoDate;
  return toText(movedYear, movedMonth, Math.min(day, daysInMonth(movedYear, movedMonth))) as IsoDate;
}

/** Whole months from the month of one day to that of another; negative if that is earlier. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const [fromYear = 0, fromMonth = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0] = to.split("-").map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}

/** Whole days from one day to another; negative if `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (dayNumber(to) - dayNumber(from)) / 86_400_000;
}

function dayNumber(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Parses the day given for an option. Throws `RunError` `date-invalid`. */
export function parseDay(value: string, option = "--as-of"): IsoDate {
  if (isIsoDate(value)) return value;
  throw new RunError("date-invalid", { value, option });
}
