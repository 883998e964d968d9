/**
 * Runs synchronous work, WebAssembly included, and stops it after so many milliseconds: what it leaves behind is then
 * half done. Throws an `Error` that says how long it ran.
 */
export declare function withDeadline<T>(work: () => T, milliseconds: number): T;
