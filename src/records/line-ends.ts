/** Largest text whose line ends are looked at, in bytes. */
export const maxTextBytes = 1024 * 1024;

/** Git takes a file for a binary one by a NUL among so many first bytes (gitattributes(5), "text=auto"), and leaves it as it is. */
const binaryMark = 8000;

/**
 * The file with the other line ends: LF where it has any CRLF, else CRLF; undefined for what is no text, has no line end, or is
 * larger than `maxTextBytes`. A checkout with `core.autocrlf` changes nothing else.
 */
export function withOtherLineEnds(bytes: Uint8Array): Buffer | undefined {
  if (bytes.length > maxTextBytes || bytes.subarray(0, binaryMark).includes(0) || !bytes.includes(0x0a))
    return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return Buffer.from(text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text.replaceAll("\n", "\r\n"), "latin1");
}
