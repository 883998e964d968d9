declare const brand: unique symbol;
/** A calendar day as `YYYY-MM-DD`, years 0001 to 9999. Such strings sort by date. */
export type IsoDate = string & {
    readonly [brand]: "IsoDate";
};
/** Whether the text is a day that exists: `2024-02-30` does not. */
export declare function isIsoDate(text: string): text is IsoDate;
/**
 * Returns the day `days` after `date`; `days` is a whole number, negative for earlier days. Clipped to the years 0001
 * to 9999.
 */
export declare function addDays(date: IsoDate, days: number): IsoDate;
/**
 * Returns the day `months` after `date`, clipped to the end of its month: 31 January and one month is the last of
 * February. `months` is a whole number, negative for earlier days. Clipped to the years 0001 to 9999.
 */
export declare function addMonths(date: IsoDate, months: number): IsoDate;
/** Whole months from the month of one day to that of another; negative if that is earlier. */
export declare function monthsBetween(from: IsoDate, to: IsoDate): number;
/** Whole days from one day to another; negative if `to` is earlier. */
export declare function daysBetween(from: IsoDate, to: IsoDate): number;
/** Parses the day given for an option. Throws `RunError` `date-invalid`. */
export declare function parseDay(value: string, option?: string): IsoDate;
export {};
