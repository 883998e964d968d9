import { type IsoDate } from "../model/iso-date.ts";
/** Returns today in a time zone of the IANA database. Throws `RangeError` for an unknown one. */
export declare function today(timeZone?: string, now?: Date): IsoDate;
/** Whether this machine knows the name as a time zone of the IANA database. */
export declare function isTimeZone(name: string): boolean;
/**
 * Returns a function from seconds to the day in a time zone. Seconds outside the years 1600 to 9999 give the nearest
 * day in them.
 */
export declare function calendarOf(timeZone: string): (seconds: number) => IsoDate;
