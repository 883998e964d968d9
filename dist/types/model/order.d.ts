/** Orders strings by UTF-16 code units: the same on every machine, whatever its locale. */
export declare function compareText(a: string, b: string): number;
/** Orders by the first comparison that is not zero. */
export declare function compareBy<T>(...comparisons: readonly ((a: T, b: T) => number)[]): (a: T, b: T) => number;
