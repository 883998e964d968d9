/** Items by key, each group in the order of the items. */
export declare function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]>;
