/** A thread that reads documents for the one that asks it. */
import { readFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import type { ThreadMessage, ThreadQuestion } from "../../adapters/threads/document-thread.ts";
import { extract } from "../../evidence/documents/extract.ts";
import { PdfReader } from "../../evidence/documents/pdf.ts";

const port = parentPort;
if (!port) throw new Error("this is a worker's script");
const say = (message: ThreadMessage) => port.postMessage(message);

const pdfs = new PdfReader(() => new WebAssembly.Module(readFileSync(new URL("pdfium.wasm", import.meta.url))));
port.on("message", ({ container, bytes }: ThreadQuestion) => {
  say({ answer: extract(container, bytes, pdfs) });
});
say("ready");
