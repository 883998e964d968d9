/** Numbers a clause may state. */
export interface ClauseFacts {
    /** Months from one time to the next; `unstated` for 정기적으로 and the like. */
    readonly interval_months?: number;
    readonly interval?: "unstated";
    readonly deadline_hours?: number;
    /** `immediately` or `business-days:N`. */
    readonly deadline?: string;
    readonly endpoint?: readonly EndpointItem[];
}
export type EndpointItem = "anti-virus" | "password-policy" | "screen-saver";
/** A number in a text, with its place. */
export interface Stated<T> {
    readonly value: T;
    readonly from: number;
    readonly to: number;
}
/** Intervals that a text states, in order. */
export declare function intervalsIn(text: string): Stated<number>[];
/** Deadlines that a text states, in order: hours, `business-days:N`, `immediately`, or `unstated` for 지체 없이. */
export declare function deadlinesIn(text: string): Stated<number | string>[];
/** Whether a text says that something happens regularly, without an interval. */
export declare function isRegular(text: string): boolean;
