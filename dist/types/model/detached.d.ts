/**
 * Returns a copy of the text that does not keep its source alive: V8 may store a substring as a view of the whole file,
 * which then stays in memory.
 */
export declare function detached(text: string): string;
