/** Orders strings by UTF-16 code units: the same on every machine and locale. */
export declare function compareText(a: string, b: string): number;
/** Orders by the first comparison that is not zero. */
export declare function compareBy<T>(...comparisons: readonly ((a: T, b: T) => number)[]): (a: T, b: T) => number;
/**
 * Returns how many of `count` sorted items satisfy `isBefore`, by binary search. `isBefore` must be true for the first
 * indices and false from then on.
 */
export declare function countBefore(count: number, isBefore: (at: number) => boolean): number;
