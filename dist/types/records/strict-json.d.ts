/**
 * Parses a JSON text; undefined if it is invalid or repeats a key, of which `JSON.parse` would silently take the last.
 */
export declare function parseStrictly(content: string): unknown;
