import "./chunks/JMGAZA6P.mjs";
import {
  Unread
} from "./chunks/G5QLNUVL.mjs";
import "./chunks/VABSIXCH.mjs";

// src/entry/threads/document.ts
import { readFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";

// src/evidence/documents/pages.ts
function answerOf(format, pages) {
  return pages.reduce((sum, { text }) => sum + text.length, 0) > 8388608 ? { state: "unread", reason: "too-large" } : pages.reduce((sum, { text }) => sum + (text.match(new RegExp("\\p{L}", "gu"))?.length ?? 0), 0) >= 20 ? { state: "read", format, pages } : { state: "unread", reason: pages.find(({ unread }) => unread !== void 0)?.unread ?? "no-text" };
}

// src/evidence/documents/extract.ts
async function extract(container, bytes, loadPdfReader2) {
  let read = await readerOf(container, loadPdfReader2);
  try {
    return read(bytes);
  } catch (error) {
    return { state: "unread", reason: error instanceof Unread ? error.reason : "broken" };
  }
}
async function readerOf(container, loadPdfReader2) {
  switch (container) {
    case "markdown": {
      let { readMarkdown } = await import("./chunks/UZS63WA7.mjs");
      return (bytes) => ({ state: "read", format: "text", pages: [{ number: null, ...readMarkdown(bytes) }] });
    }
    case "pdf": {
      let pdfs2 = await loadPdfReader2();
      return (bytes) => answerOf("pdf", pdfs2.read(bytes));
    }
    case "cfb": {
      let { readHwp } = await import("./chunks/522BGNIU.mjs");
      return (bytes) => answerOf("hwp", [onePage(readHwp(bytes))]);
    }
    case "zip": {
      let { readZip } = await import("./chunks/XRQPYRY4.mjs");
      return (bytes) => {
        let { format, text } = readZip(bytes);
        return answerOf(format, [onePage(text)]);
      };
    }
  }
}
function onePage({ text, doubts, labels }) {
  return { number: null, text, ...doubts.length > 0 && { doubts }, ...labels.length > 0 && { labels } };
}

// src/entry/threads/document.ts
var port = parentPort;
if (!port) throw new Error("this is a worker's script");
var say = (message) => port.postMessage(message), pdfs;
async function loadPdfReader() {
  let { PdfReader } = await import("./chunks/MHZR77KW.mjs"), engine = new WebAssembly.Module(readFileSync(new URL("pdfium.wasm", import.meta.url)));
  return new PdfReader(() => engine);
}
port.on("message", async ({ container, bytes }) => {
  let readPdfs = () => (pdfs ??= loadPdfReader(), pdfs), failed = (error) => ({ failed: String(error) });
  say(await extract(container, bytes, readPdfs).then((answer) => ({ answer }), failed));
});
say("ready");
