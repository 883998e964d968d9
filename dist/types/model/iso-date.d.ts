declare const brand: unique symbol;
/** A day of the calendar as `YYYY-MM-DD`, years 0001 to 9999. Such strings sort as the days they name. */
export type IsoDate = string & {
    readonly [brand]: "IsoDate";
};
/** Whether the text is a day that exists: `2024-02-30` is not. */
export declare function isIsoDate(text: string): text is IsoDate;
/** The day `days` after `date`; `days` is a whole number, negative for earlier days. Stays within the years 0001 to 9999. */
export declare function addDays(date: IsoDate, days: number): IsoDate;
/** Whole days from one day to another; negative when `to` is earlier. */
export declare function daysBetween(from: IsoDate, to: IsoDate): number;
/** The day an option was given. Throws `RunError` `date-invalid`. */
export declare function parseDay(value: string, option?: string): IsoDate;
export {};
