import { containerOf } from "../../evidence/documents/format.ts";
import { readPlainText } from "../../evidence/documents/plain-text.ts";
import { Unread } from "../../evidence/documents/unread.ts";
import type { DocumentText } from "../../model/document-text.ts";
import type { KeptTexts } from "../../model/kept-texts.ts";
import { parseLfsPointer } from "../../records/lfs-pointer.ts";
import { DocumentReader } from "./document-reader.ts";

/** The worker among the built files: this module is then one of their chunks. From source, the one in `dist/`. */
const script = new URL(
  import.meta.url.endsWith(".ts") ? "../../../dist/document-worker.mjs" : "../document-worker.mjs",
  import.meta.url,
);

/** Shared by everything in this thread: a document that many records name is read once. */
const reader = new DocumentReader(script);

/** From now on, also reads document texts from a cache and writes them to it. */
export function keepDocumentTexts(kept: KeptTexts): void {
  reader.keepIn(kept);
}

/** Starts a reading thread while there is something else to do: it takes as long to start as a small inventory to judge. */
export function warmDocumentThread(): void {
  reader.warm();
}

/**
 * Returns the text of a document, given its bytes in full. Throws `RunError` `worker-failed` if nothing can be read
 * here at all.
 */
export async function readText(path: string, bytes: Uint8Array): Promise<DocumentText> {
  if (bytes.length === 0) return { state: "unread", reason: "empty" };
  const pointer = parseLfsPointer(bytes);
  if (pointer) return { state: "unread", reason: pointer.bytes === 0 ? "empty" : "not-fetched" };
  const container = containerOf(path, bytes);
  if (container === undefined) return { state: "unread", reason: "unsupported-format" };
  return container === "text" ? readHere(bytes) : reader.read(container, bytes);
}

function readHere(bytes: Uint8Array): DocumentText {
  try {
    return { state: "read", format: "text", pages: [{ number: null, text: readPlainText(bytes) }] };
  } catch (error) {
    if (error instanceof Unread) return { state: "unread", reason: error.reason };
    throw error;
  }
}
