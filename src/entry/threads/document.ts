/** Worker thread that reads documents. */
import { readFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import type { ThreadMessage, ThreadQuestion } from "../../adapters/threads/document-thread.ts";
import { extract } from "../../evidence/documents/extract.ts";
import type { PdfReader } from "../../evidence/documents/pdf.ts";

const port = parentPort;
if (!port) throw new Error("this is a worker's script");
const say = (message: ThreadMessage) => port.postMessage(message);

/** Created with the first PDF. */
let pdfs: Promise<PdfReader> | undefined;

async function loadPdfReader(): Promise<PdfReader> {
  const { PdfReader } = await import("../../evidence/documents/pdf.ts");
  return new PdfReader(() => new WebAssembly.Module(readFileSync(new URL("pdfium.wasm", import.meta.url))));
}

port.on("message", async ({ container, bytes }: ThreadQuestion) => {
  const readPdfs = () => {
    pdfs ??= loadPdfReader();
    return pdfs;
  };
  say({ answer: await extract(container, bytes, readPdfs) });
});
say("ready");
