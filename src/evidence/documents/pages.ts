import type { DocumentFormat, DocumentText, TextPage } from "../../model/document-text.ts";
import { maxTextLength, minLetters } from "./limits.ts";

/** Returns the document's text, unless there is too little or too much of it. */
export function answerOf(format: DocumentFormat, pages: readonly TextPage[]): DocumentText {
  const length = pages.reduce((sum, { text }) => sum + text.length, 0);
  if (length > maxTextLength) return { state: "unread", reason: "too-large" };
  const letters = pages.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters >= minLetters) return { state: "read", format, pages };
  return { state: "unread", reason: pages.find(({ unread }) => unread !== undefined)?.unread ?? "no-text" };
}
