/** Largest text whose line ends are examined, in bytes. */
export declare const maxTextBytes: number;
/**
 * Returns the file with the other line ends: LF if it has any CRLF, else CRLF; undefined for a binary file, one without
 * line ends, or one larger than `maxTextBytes`. A checkout with `core.autocrlf` makes no other change.
 */
export declare function withOtherLineEnds(bytes: Uint8Array): Buffer | undefined;
