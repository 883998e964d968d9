import { createHash } from "node:crypto";
import { readText } from "../../adapters/threads/document-text.ts";
import { readable } from "../../evidence/quotes/compare.ts";
import { ReadDocument } from "../../evidence/quotes/document.ts";
import { RunError } from "../../model/run-error.ts";
import type { SourceFile } from "../../model/tree.ts";
import type { DraftedDocument } from "../../usecases/authoring/draft-answer.ts";

/** Reads the text of a document to draft from. Throws `RunError` `document-unread`. */
export async function draftedDocument({ path, bytes }: SourceFile): Promise<DraftedDocument> {
  const text = readable(await readText(path, bytes));
  if (!(text instanceof ReadDocument)) throw new RunError("document-unread", { path, unread: text.reason });
  return { named: path, sha256: createHash("sha256").update(bytes).digest("hex"), text };
}
