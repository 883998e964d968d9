import { parseLfsPointer } from "../inventory/lfs-pointer.ts";
import type { DocumentText } from "../model/document-text.ts";

/** The text of a document that was read whole. Never throws. */
export async function readText(path: string, bytes: Uint8Array): Promise<DocumentText> {
  if (bytes.length === 0) return { state: "unread", reason: "empty" };
  if (parseLfsPointer(bytes)) return { state: "unread", reason: "not-fetched" };
  if (!/\.(md|txt)$/i.test(path)) return { state: "unread", reason: "unsupported-format" };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { state: "read", pages: [{ number: null, text }] };
  } catch {
    return { state: "unread", reason: "broken" };
  }
}
