/** Orders strings by UTF-16 code units: the same on every machine, whatever its locale. */
export declare function compareText(a: string, b: string): number;
/** Orders by the first comparison that is not zero. */
export declare function compareBy<T>(...comparisons: readonly ((a: T, b: T) => number)[]): (a: T, b: T) => number;
/** How many of `count` things in order come before: `isBefore` holds for the first ones by their index, and for no other. */
export declare function countBefore(count: number, isBefore: (at: number) => boolean): number;
