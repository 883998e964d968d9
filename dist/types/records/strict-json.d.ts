/** The value of a JSON text; undefined where it is none, or uses a key twice: the reader would silently take the last. */
export declare function parseStrictly(content: string): unknown;
