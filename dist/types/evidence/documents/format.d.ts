/** Container format of a document. `zip` may be DOCX or HWPX; `cfb` (OLE) may be HWP 5 or an encrypted DOCX. */
export type Container = "text" | "markdown" | "pdf" | "zip" | "cfb";
/** Anything but plain text: read in a thread of its own, under a deadline. */
export type PackedContainer = Exclude<Container, "text">;
/**
 * Detects the format of a document by its content. Only text has no signature, and is recognised by the file name.
 * Undefined for unsupported formats.
 */
export declare function containerOf(path: string, bytes: Uint8Array): Container | undefined;
