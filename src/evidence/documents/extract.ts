import type { DocumentFormat, DocumentText, TextPage } from "../../model/document-text.ts";
import { readDocx } from "./docx.ts";
import type { PackedContainer } from "./format.ts";
import { readHwp } from "./hwp.ts";
import { readHwpx } from "./hwpx.ts";
import { readMarkdown } from "./markdown.ts";
import { answerOf } from "./pages.ts";
import type { DoubtedText } from "./paragraphs.ts";
import type { PdfReader } from "./pdf.ts";
import { Unread } from "./unread.ts";
import { openZip } from "./zip.ts";

/** Extracts the text of a document other than plain text. Deterministic; never throws; may take long. */
export function extract(container: PackedContainer, bytes: Uint8Array, pdfs: PdfReader): DocumentText {
  try {
    if (container === "markdown") {
      return { state: "read", format: "text", pages: [{ number: null, ...readMarkdown(bytes) }] };
    }
    if (container === "pdf") return answerOf("pdf", pdfs.read(bytes));
    const { format, text } = withoutPages(container, bytes);
    return answerOf(format, [onePage(text)]);
  } catch (error) {
    return { state: "unread", reason: error instanceof Unread ? error.reason : "broken" };
  }
}

function onePage({ text, doubts, labels }: DoubtedText): TextPage {
  return { number: null, text, ...(doubts.length > 0 && { doubts }), ...(labels.length > 0 && { labels }) };
}

function withoutPages(container: "zip" | "cfb", bytes: Uint8Array): { format: DocumentFormat; text: DoubtedText } {
  if (container === "cfb") return { format: "hwp", text: readHwp(bytes) };
  const zip = openZip(bytes);
  if (zip.names.includes("[Content_Types].xml")) return { format: "docx", text: readDocx(zip) };
  if (zip.names.some((name) => name.startsWith("Contents/"))) return { format: "hwpx", text: readHwpx(zip) };
  throw new Unread("unsupported-format");
}
