import type { UnreadReason } from "../../model/document-text.ts";
import { RunError } from "../../model/run-error.ts";
import type { Tables } from "../../model/table.ts";
import { maxDocumentBytes, type SourceFile } from "../../model/tree.ts";
import { containerOf } from "../documents/format.ts";
import { Unread } from "../documents/unread.ts";

/**
 * Reads the tables of a file: XLSX, CSV, HTML or Markdown, recognised by content, then by name. Deterministic. Throws
 * `RunError` `register-unread` with the reason, `register-quote-open`.
 */
export async function readTables({ path, bytes }: SourceFile): Promise<Tables> {
  try {
    if (bytes.length === 0) throw new Unread("empty");
    if (bytes.length > maxDocumentBytes) throw new Unread("too-large");
    return await readerOf(path, bytes);
  } catch (error) {
    if (!(error instanceof Unread)) throw error;
    throw new RunError("register-unread", { path, unread: error.reason satisfies UnreadReason }, { cause: error });
  }
}

async function readerOf(path: string, bytes: Uint8Array): Promise<Tables> {
  const container = containerOf(path, bytes);
  if (container === "zip") return (await import("./xlsx.ts")).readXlsx(bytes);
  // An encrypted workbook, or one of Excel 97.
  if (container === "cfb") throw new Unread("encrypted");
  if (container === "pdf") throw new Unread("unsupported-format");
  if (container === "markdown") return shown((await import("./markdown.ts")).readMarkdownTables(bytes));
  if (/\.x?html?$/i.test(path)) return shown((await import("./html.ts")).readHtml(bytes));
  if (/\.(?:csv|tsv|tab|txt)$/i.test(path)) return shown([(await import("./csv.ts")).readCsv(path, bytes)]);
  throw new Unread("unsupported-format");
}

function shown(tables: Tables["tables"]): Tables {
  return { tables, hidden: [] };
}
