/** Container format of a document. `zip` may be DOCX or HWPX; `cfb` (OLE) may be HWP 5 or an encrypted DOCX. */
export type Container = "text" | "markdown" | "pdf" | "zip" | "cfb";

/** Anything but plain text: read in a thread of its own, under a deadline. */
export type PackedContainer = Exclude<Container, "text">;

/**
 * Detects the format of a document by its content. Only text has no signature, and is recognised by the file name.
 * Undefined for unsupported formats.
 */
export function containerOf(path: string, bytes: Uint8Array): Container | undefined {
  if (startsWith(bytes, cfbMark)) return "cfb";
  if (startsWith(bytes, zipMark)) return "zip";
  if (hasPdfHeader(bytes)) return "pdf";
  if (/\.(?:md|markdown)$/i.test(path)) return "markdown";
  return /\.txt$/i.test(path) ? "text" : undefined;
}

const cfbMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipMark = [0x50, 0x4b, 0x03, 0x04];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/**
 * Whether the content starts with a PDF header. PDF readers accept anything before it within the first 1,024 bytes;
 * here only bytes that no text begins with.
 */
function hasPdfHeader(bytes: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  return /^(?:\xEF\xBB\xBF)?\s*%PDF-\d/.test(head);
}
