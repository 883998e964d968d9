import { addDays, type IsoDate, isIsoDate } from "./iso-date.ts";

/** Day 0 of the serial dates of spreadsheets: of those made since 1985, and of those that count from 1904. */
const origins = { "1900": "1899-12-30", "1904": "1904-01-01" } as const;
export type DateSystem = keyof typeof origins;

/** Largest serial, 9999-12-31. */
const maxSerial = 2_958_465;

/**
 * Returns the day of a serial number, `YYYY-MM-DD`; its fraction is the time of day. Undefined if there is none. Before
 * March 1900 the 1900 system is a day behind, as it counts a 29 February that did not exist.
 */
export function dayOfSerial(serial: number, system: DateSystem): IsoDate | undefined {
  const days = Math.floor(serial);
  if (!(days >= 1 && days <= maxSerial)) return undefined;
  const origin: string = origins[system];
  if (!isIsoDate(origin)) return undefined;
  return addDays(origin, system === "1900" && days < 60 ? days + 1 : days);
}
