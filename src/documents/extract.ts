import type { DocumentText } from "../model/document-text.ts";
import { readDocx } from "./docx.ts";
import type { PackedContainer } from "./format.ts";
import { readHwp } from "./hwp.ts";
import { readHwpx } from "./hwpx.ts";
import { answerOf } from "./pages.ts";
import type { PdfReader } from "./pdf.ts";
import { Unread } from "./unread.ts";
import { openZip } from "./zip.ts";

/** The text of a document that is not plain text. The same bytes give the same answer. Never throws; may take long. */
export function extract(container: PackedContainer, bytes: Uint8Array, pdfs: PdfReader): DocumentText {
  try {
    if (container === "pdf") return answerOf(pdfs.read(bytes));
    return answerOf([{ number: null, text: withoutPages(container, bytes) }]);
  } catch (error) {
    return { state: "unread", reason: error instanceof Unread ? error.reason : "broken" };
  }
}

function withoutPages(container: "zip" | "cfb", bytes: Uint8Array): string {
  if (container === "cfb") return readHwp(bytes);
  const zip = openZip(bytes);
  if (zip.names.includes("[Content_Types].xml")) return readDocx(zip);
  if (zip.names.some((name) => name.startsWith("Contents/"))) return readHwpx(zip);
  throw new Unread("unsupported-format");
}
