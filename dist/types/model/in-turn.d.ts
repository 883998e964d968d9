/** Does the same with each item, so many at a time, and yields what comes of it in their order. What fails fails when its turn comes. */
export declare function inTurn<T, U>(items: Iterable<T> | AsyncIterable<T>, atOnce: number, work: (item: T) => Promise<U>): AsyncGenerator<U>;
