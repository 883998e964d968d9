import { inflateSync } from "node:zlib";
import { maxUnpackedBytes } from "./limits.ts";

/**
 * What the PDF parser needs of `DecompressionStream` (Compression Streams, W3C), done at once: Node's own takes several turns
 * of its event loop and a visit to another thread for each of the many small streams of a PDF, which doubles the time. Any
 * format but `deflate` is refused, as Node 20 refuses it; the parser then unpacks for itself.
 */
export class InflateAtOnce {
  readonly writable: { getWriter(): Writer };
  readonly readable: AsyncIterable<Uint8Array>;

  constructor(format: string) {
    if (format !== "deflate") throw new TypeError(`${format} is not known`);
    let give: (bytes: Uint8Array) => void = () => undefined;
    const given = new Promise<Uint8Array>((resolve) => {
      give = resolve;
    });
    const nothing = Promise.resolve();
    const write = async (bytes: Uint8Array) => give(bytes);
    this.writable = { getWriter: () => ({ ready: nothing, write, close: async () => undefined }) };
    this.readable = inflated(given);
  }
}

interface Writer {
  readonly ready: Promise<void>;
  /** All bytes at once. */
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

async function* inflated(given: Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield inflateSync(await given, { maxOutputLength: maxUnpackedBytes });
}
