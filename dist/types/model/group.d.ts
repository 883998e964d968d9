/** Groups items by key; each group keeps the order of the items. */
export declare function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]>;
