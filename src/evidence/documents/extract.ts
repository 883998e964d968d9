import type { DocumentText, TextPage } from "../../model/document-text.ts";
import type { PackedContainer } from "./format.ts";
import { answerOf } from "./pages.ts";
import type { DoubtedText } from "./paragraphs.ts";
import type { PdfReader } from "./pdf.ts";
import { Unread } from "./unread.ts";

/**
 * Extracts the text of a document other than plain text. Deterministic; never throws for what a document holds; may take
 * long. The reader of a format is loaded with its first document.
 */
export async function extract(
  container: PackedContainer,
  bytes: Uint8Array,
  loadPdfReader: () => Promise<PdfReader>,
): Promise<DocumentText> {
  const read = await readerOf(container, loadPdfReader);
  try {
    return read(bytes);
  } catch (error) {
    return { state: "unread", reason: error instanceof Unread ? error.reason : "broken" };
  }
}

type Read = (bytes: Uint8Array) => DocumentText;

async function readerOf(container: PackedContainer, loadPdfReader: () => Promise<PdfReader>): Promise<Read> {
  switch (container) {
    case "markdown": {
      const { readMarkdown } = await import("./markdown.ts");
      return (bytes) => ({ state: "read", format: "text", pages: [{ number: null, ...readMarkdown(bytes) }] });
    }
    case "pdf": {
      const pdfs = await loadPdfReader();
      return (bytes) => answerOf("pdf", pdfs.read(bytes));
    }
    case "cfb": {
      const { readHwp } = await import("./hwp.ts");
      return (bytes) => answerOf("hwp", [onePage(readHwp(bytes))]);
    }
    case "zip": {
      const { readZip } = await import("./zipped.ts");
      return (bytes) => {
        const { format, text } = readZip(bytes);
        return answerOf(format, [onePage(text)]);
      };
    }
  }
}

function onePage({ text, doubts, labels }: DoubtedText): TextPage {
  return { number: null, text, ...(doubts.length > 0 && { doubts }), ...(labels.length > 0 && { labels }) };
}
