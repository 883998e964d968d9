import { type IsoDate } from "../model/iso-date.ts";
/** Contracts follow the organisation's calendar; runners follow UTC. */
export declare const defaultTimeZone = "Asia/Seoul";
/** Today in a time zone of the IANA database. Throws `RangeError` for an unknown one. */
export declare function today(timeZone?: string, now?: Date): IsoDate;
