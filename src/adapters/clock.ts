import { type IsoDate, isIsoDate, parseDay } from "../model/iso-date.ts";
import { defaultTimeZone } from "../model/settings.ts";

/** Returns today in a time zone of the IANA database. Throws `RangeError` for an unknown one. */
export function today(timeZone: string = defaultTimeZone, now: Date = new Date()): IsoDate {
  return timeZone === "Asia/Seoul" ? todayInSeoul(now) : calendarOf(timeZone)(now.getTime() / 1000);
}

/** Nine hours ahead since 1988, without daylight saving time: known without the database, which takes long to load. */
function todayInSeoul(now: Date): IsoDate {
  return parseDay(new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10));
}

/** Whether this machine knows the name as a time zone of the IANA database. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * Returns a function from seconds to the day in a time zone. Seconds outside the years 1600 to 9999 give the nearest
 * day in them.
 */
export function calendarOf(timeZone: string): (seconds: number) => IsoDate {
  const format = new Intl.DateTimeFormat("en-US", {
    ...{ timeZone, calendar: "iso8601", numberingSystem: "latn" },
    ...{ year: "numeric", month: "2-digit", day: "2-digit" },
  });
  return (seconds) => {
    const bounded = Math.min(Math.max(seconds, firstSecond), lastSecond);
    const parts = new Map(format.formatToParts(bounded * 1000).map(({ type, value }) => [type, value]));
    const text = `${parts.get("year")?.padStart(4, "0")}-${parts.get("month")}-${parts.get("day")}`;
    if (isIsoDate(text)) return text;
    throw new RangeError(`The calendar shows no day: ${text}`);
  };
}

/** Start of the years in which every time zone uses our calendar. */
const firstSecond = Date.UTC(1600, 0, 2) / 1000;
const lastSecond = Date.UTC(9999, 11, 30) / 1000;
