/** What a document is read as. `zip` may be DOCX or HWPX, `cfb` (OLE) HWP 5 or an encrypted DOCX. */
export type Container = "text" | "markdown" | "pdf" | "zip" | "cfb";
/** What is not plain text: read in a thread of its own, under a deadline. */
export type PackedContainer = Exclude<Container, "text">;
/**
 * What a document is. Its content decides; only text has no mark of its own, and is read where the name says that it is text.
 * Undefined for what is not read.
 */
export declare function containerOf(path: string, bytes: Uint8Array): Container | undefined;
