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
  const engine = new WebAssembly.Module(readFileSync(new URL("pdfium.wasm", import.meta.url)));
  return new PdfReader(() => engine);
}

port.on("message", async ({ container, bytes }: ThreadQuestion) => {
  const readPdfs = () => {
    pdfs ??= loadPdfReader();
    return pdfs;
  };
  // A reader that cannot be loaded is the installation's fault, and not the document's.
  const failed = (error: unknown): ThreadMessage => ({ failed: String(error) });
  say(await extract(container, bytes, readPdfs).then((answer) => ({ answer }), failed));
});
say("ready");
