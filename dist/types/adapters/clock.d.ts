import { type IsoDate } from "../model/iso-date.ts";
/** Today in a time zone of the IANA database. Throws `RangeError` for an unknown one. */
export declare function today(timeZone?: string, now?: Date): IsoDate;
/** Whether the name is one of the IANA database, as the machine knows it. */
export declare function isTimeZone(name: string): boolean;
/** Makes the calendar of a time zone. Seconds beyond the years 1600 to 9999 are taken for the nearest day in them. */
export declare function calendarOf(timeZone: string): (seconds: number) => IsoDate;
