/** Largest text whose line ends are examined, in bytes. */
export const maxTextBytes = 1024 * 1024;

/**
 * Git treats a file as binary if its first 8,000 bytes contain a NUL (gitattributes(5), "text=auto"), and leaves it
 * unchanged.
 */
const binaryMark = 8000;

/**
 * Returns the file with the other line ends: LF if it has any CRLF, else CRLF; undefined for a binary file, one without
 * line ends, or one larger than `maxTextBytes`. A checkout with `core.autocrlf` makes no other change.
 */
export function withOtherLineEnds(bytes: Uint8Array): Buffer | undefined {
  if (bytes.length > maxTextBytes || bytes.subarray(0, binaryMark).includes(0) || !bytes.includes(0x0a))
    return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return Buffer.from(text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text.replaceAll("\n", "\r\n"), "latin1");
}
