/**
 * Decodes text in UTF-8, UTF-16 with a byte order mark, or CP949. Throws `Unread`: `unsupported-format` for anything
 * but text, `broken` for text in an unknown encoding.
 */
export declare function readPlainText(bytes: Uint8Array): string;
