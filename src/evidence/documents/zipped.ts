import type { DocumentFormat } from "../../model/document-text.ts";
import { readDocx } from "./docx.ts";
import { readHwpx } from "./hwpx.ts";
import type { DoubtedText } from "./paragraphs.ts";
import { Unread } from "./unread.ts";
import { openZip } from "./zip.ts";

/** Reads a document that is a ZIP of XML files. Throws `Unread`. */
export function readZip(bytes: Uint8Array): { readonly format: DocumentFormat; readonly text: DoubtedText } {
  const zip = openZip(bytes);
  if (zip.names.includes("[Content_Types].xml")) return { format: "docx", text: readDocx(zip) };
  if (zip.names.some((name) => name.startsWith("Contents/"))) return { format: "hwpx", text: readHwpx(zip) };
  throw new Unread("unsupported-format");
}
