/**
 * Runs synchronous work, including WebAssembly, and aborts it after a number of milliseconds, leaving its state
 * undefined. Throws an `Error` that states how long it ran.
 */
export declare function withDeadline<T>(work: () => T, milliseconds: number): T;
