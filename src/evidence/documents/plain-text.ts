import { Unread } from "./unread.ts";

/**
 * Decodes text in UTF-8, UTF-16 with a byte order mark, or CP949. Throws `Unread`: `unsupported-format` for anything
 * but text, `broken` for text in an unknown encoding.
 */
export function readPlainText(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (text.includes("\0")) throw new Unread("unsupported-format");
  return text.replace(/\r\n?/g, "\n");
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs("utf-16le", bytes) ?? refuse();
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs("utf-16be", bytes) ?? refuse();
  return decodeAs("utf-8", bytes) ?? decodeAsKorean(bytes) ?? refuse();
}

/** Decodes without the byte order mark. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refuse(): never {
  throw new Unread("broken");
}

/** Minimum share of double bytes in the rows of KS X 1001 for Korean text; the rest of CP949 is rare syllables. */
const commonShare = 0.9;

/**
 * Decodes CP949, unless another encoding is more likely: quotes of Windows-1252 before a letter look like rare
 * syllables.
 */
function decodeAsKorean(bytes: Uint8Array): string | undefined {
  if (bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d))
    return undefined;
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[++at] ?? 0;
    pairs++;
    if (lead >= 0xa1 && trail >= 0xa1) common++;
  }
  return common >= pairs * commonShare ? decodeAs("euc-kr", bytes) : undefined;
}
