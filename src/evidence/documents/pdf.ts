import type { TextPage } from "../../model/document-text.ts";
import { maxPages } from "./limits.ts";
import { PdfEngine } from "./pdf-engine.ts";
import { tokensOf } from "./pdf-letters.ts";
import { type PageText, textOf } from "./pdf-page.ts";
import type { OpenPage } from "./pdf-picture.ts";
import { Unread } from "./unread.ts";

/** Returns compiled PDFium; called with the first PDF. */
export type ReadPdfium = () => WebAssembly.Module;

/** Reads PDFs, one after another. */
export class PdfReader {
  private readonly pdfium: ReadPdfium;
  private engine: PdfEngine | undefined;

  constructor(pdfium: ReadPdfium) {
    this.pdfium = pdfium;
  }

  /** Returns the visible text of the pages of a PDF. Throws `Unread`. */
  read(bytes: Uint8Array): TextPage[] {
    if (!isWhole(bytes)) throw new Unread("broken");
    const engine = this.engine ?? new PdfEngine(this.pdfium());
    // After any failure the state of the engine is unknown.
    this.engine = undefined;
    const pages = readAll(engine, bytes);
    if (engine.size <= keptSize) this.engine = engine;
    return pages;
  }
}

/** Largest memory of an engine that is reused, in bytes. */
const keptSize = 96 * 1024 * 1024;

function readAll(engine: PdfEngine, bytes: Uint8Array): TextPage[] {
  try {
    return readPages(engine, bytes);
  } catch (cause) {
    if (cause instanceof Unread) throw cause;
    throw new Unread(engine.isOutOfMemory ? "too-large" : "broken", { cause });
  }
}

/** Whether the PDF has its end, within the last 1,024 bytes (as readers expect it). A truncated one does not. */
function isWhole(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(-1024)).includes("%%EOF");
}

/** `FPDF_ERR_PASSWORD`. */
const passwordNeeded = 4;

function readPages(engine: PdfEngine, bytes: Uint8Array): TextPage[] {
  const copy = engine.allocate(bytes.length);
  engine.bytes(copy, bytes.length).set(bytes);
  const document = engine.call("FPDF_LoadMemDocument", copy, bytes.length, 0);
  if (document === 0) throw new Unread(engine.call("FPDF_GetLastError") === passwordNeeded ? "encrypted" : "broken");
  const count = engine.call("FPDF_GetPageCount", document);
  if (count > maxPages) throw new Unread("too-many-pages");
  if (count < 1) throw new Unread("broken");
  const form = openForm(engine, document);
  const pages = readEach(engine, { document, count, form: form?.handle ?? 0 });
  if (form) closeForm(engine, form);
  engine.call("FPDF_CloseDocument", document);
  engine.call("free", copy);
  return pages;
}

/**
 * Reads each page. A page is closed only once the next one is open: otherwise shared fonts would be loaded again for
 * each.
 */
function readEach(
  engine: PdfEngine,
  { document, count, form }: { readonly document: number; readonly count: number; readonly form: number },
): TextPage[] {
  const pages: TextPage[] = [];
  let last = 0;
  for (let at = 0; at < count; at += 1) {
    const page = engine.call("FPDF_LoadPage", document, at);
    closePage(engine, last, form);
    last = page;
    pages.push({ number: at + 1, ...(page === 0 ? unreadablePage : readPage({ engine, page, form })) });
    if (engine.isOutOfMemory) throw new Unread("too-large");
  }
  closePage(engine, last, form);
  return pages;
}

const unreadablePage: PageText = { text: "", unread: "broken" };

function closePage(engine: PdfEngine, page: number, form: number): void {
  if (page === 0) return;
  if (form !== 0) engine.call("FORM_OnBeforeClosePage", page, form);
  engine.call("FPDF_ClosePage", page);
}

function readPage(open: OpenPage): PageText {
  const { engine, page, form } = open;
  if (form !== 0) engine.call("FORM_OnAfterLoadPage", page, form);
  const textPage = engine.call("FPDFText_LoadPage", page);
  if (textPage === 0) throw new Error("the engine has no room");
  const answer = textOf(open, tokensOf(engine, textPage));
  engine.call("FPDFText_ClosePage", textPage);
  return answer;
}

interface Form {
  readonly handle: number;
  readonly callbacks: number;
}

/** Bytes of `FPDF_FORMFILLINFO`, and some more; all callbacks are absent. */
const callbacksLength = 512;
const callbacksVersion = 2;

/** Opens a document's form, whose fields may cover text. */
function openForm(engine: PdfEngine, document: number): Form | undefined {
  if (engine.call("FPDF_GetFormType", document) === 0) return undefined;
  const callbacks = engine.allocate(callbacksLength);
  engine.bytes(callbacks, callbacksLength).fill(0);
  engine.view().setInt32(callbacks, callbacksVersion, true);
  const handle = engine.call("FPDFDOC_InitFormFillEnvironment", document, callbacks);
  if (handle === 0) throw new Error("the engine cannot paint forms");
  engine.call("FPDF_SetFormFieldHighlightAlpha", handle, 0);
  return { handle, callbacks };
}

function closeForm(engine: PdfEngine, { handle, callbacks }: Form): void {
  engine.call("FPDFDOC_ExitFormFillEnvironment", handle);
  engine.call("free", callbacks);
}
