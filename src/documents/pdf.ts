import { getDocumentProxy } from "unpdf";
import { maxPages } from "./limits.ts";
import { textOf } from "./pdf-page.ts";
import { Unread } from "./unread.ts";

/** Bytes of a predefined CMap by its name with extension; throws for one that is not there. */
export type ReadCMap = (name: string) => Promise<Uint8Array>;

/** Text of the pages of a PDF, as far as it can be seen. Throws `Unread`. */
export async function readPdf(bytes: Uint8Array, readCMap: ReadCMap): Promise<string[]> {
  if (!isWhole(bytes)) throw new Unread("broken");
  addWhatNode20Lacks();
  const missing: string[] = [];
  const pdf = await open(bytes, cMapsFrom(readCMap, missing));
  try {
    if (pdf.numPages > maxPages) throw new Unread("too-many-pages");
    const layers = await pdf.getOptionalContentConfig();
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      pages.push(await textOf(page, layers));
      page.cleanup();
    }
    // Letters in a script whose tables are not here come out wrong or not at all.
    if (missing.length > 0) throw new Unread("unsupported-format");
    return pages;
  } finally {
    await pdf.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The parser moves buffers in a way Node knows from version 22 on; a copy does as well. */
function addWhatNode20Lacks(): void {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    value(this: ArrayBuffer) {
      return this.slice(0);
    },
  });
}

/** A PDF that was cut off has lost its end, which stands within the last 1,024 bytes (as readers expect it). */
function isWhole(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(-1024)).includes("%%EOF");
}

async function open(bytes: Uint8Array, BinaryDataFactory: new () => object): Promise<Pdf> {
  try {
    // The parser takes the bytes for itself.
    return await getDocumentProxy(Uint8Array.from(bytes), {
      BinaryDataFactory,
      cMapPacked: true,
      isEvalSupported: false,
      useWorkerFetch: false,
      useWasm: false,
      disableFontFace: true,
      useSystemFonts: true,
      enableXfa: false,
      stopAtErrors: true,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      // Pictures are not looked at.
      maxImageSize: 0,
      verbosity: 0,
    });
  } catch (cause) {
    const isPassword = cause instanceof Error && cause.name === "PasswordException";
    throw new Unread(isPassword ? "encrypted" : "broken", { cause });
  }
}

/** Where the parser gets tables from; nothing else is given to it. */
function cMapsFrom(readCMap: ReadCMap, missing: string[]): new () => object {
  return class {
    async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
      if (kind !== "cMapUrl") throw new Error(`${kind} is not given`);
      try {
        return await readCMap(filename);
      } catch (error) {
        missing.push(filename);
        throw error;
      }
    }
  };
}
