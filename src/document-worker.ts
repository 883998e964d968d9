/** A thread that reads documents for the one that asks it. */
import { readFile } from "node:fs/promises";
import { parentPort } from "node:worker_threads";
import type { ThreadMessage, ThreadQuestion } from "./adapters/document-thread.ts";
import { extract } from "./documents/extract.ts";
import { InflateAtOnce } from "./documents/inflate-at-once.ts";

const port = parentPort;
if (!port) throw new Error("this is a worker's script");
const say = (message: ThreadMessage) => port.postMessage(message);

Reflect.set(globalThis, "DecompressionStream", InflateAtOnce);
// The parser leaves promises behind when it is stopped in the middle: they say nothing of the next document.
process.on("unhandledRejection", () => undefined);
port.on("message", async ({ container, bytes }: ThreadQuestion) => {
  say({ answer: await extract(container, bytes, readCMap) });
});
say("ready");

/** Tables of character codes lie beside the bundle. */
async function readCMap(name: string): Promise<Uint8Array> {
  if (!/^[\w-]+\.bcmap$/.test(name)) throw new Error("no name of a CMap");
  return readFile(new URL(`cmaps/${name}`, import.meta.url));
}
