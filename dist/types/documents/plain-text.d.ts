/**
 * Text in UTF-8, UTF-16 with a byte order mark, or CP949. Throws `Unread`: `unsupported-format` for what is no text, `broken` for
 * text in an unknown encoding.
 */
export declare function readPlainText(bytes: Uint8Array): string;
/** Markdown without its comments, which nobody sees who reads it rendered. One that is never closed hides the rest. */
export declare function withoutComments(markdown: string): string;
