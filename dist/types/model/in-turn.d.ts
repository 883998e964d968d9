/**
 * Runs `work` on each item, `atOnce` at a time, and yields the results in the order of the items. An error is thrown
 * when its item's turn comes.
 */
export declare function inTurn<T, U>(items: Iterable<T> | AsyncIterable<T>, atOnce: number, work: (item: T) => Promise<U>): AsyncGenerator<U>;
