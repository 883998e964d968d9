/** Largest text whose line ends are looked at, in bytes. */
export declare const maxTextBytes: number;
/**
 * The file with the other line ends: LF where it has any CRLF, else CRLF; undefined for what is no text, has no line end, or is
 * larger than `maxTextBytes`. A checkout with `core.autocrlf` changes nothing else.
 */
export declare function withOtherLineEnds(bytes: Uint8Array): Buffer | undefined;
