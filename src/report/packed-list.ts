import { deflateRawSync, inflateRawSync } from "node:zlib";

/** Characters of JSON that are packed together. More of them pack better and take more memory while they are read again. */
const packLength = 128 * 1024;

/**
 * A list of plain data too long to be kept as it is: what thousands of dossiers say of each requirement is nearly the same
 * text, and packs to less than a tenth. Can be read from the beginning any number of times.
 */
export class PackedList<T> implements Iterable<T> {
  private readonly packs: Buffer[] = [];
  private texts: string[] = [];
  private length = 0;

  /** Adds items at the end, each as JSON on a line of its own. */
  add(lines: string): void {
    if (lines === "") return;
    this.texts.push(lines);
    this.length += lines.length;
    if (this.length >= packLength) this.pack();
  }

  /** Bytes of what is packed so far. */
  get packedBytes(): number {
    return this.packs.reduce((sum, { length }) => sum + length, 0);
  }

  /** The items as they were added, each as JSON. */
  *lines(): Generator<string> {
    for (const pack of this.packs) yield* inflateRawSync(pack).toString("utf8").split("\n");
    for (const text of this.texts) yield* text.split("\n");
  }

  *[Symbol.iterator](): Generator<T> {
    // Written by `add` from items of this type.
    for (const line of this.lines()) yield JSON.parse(line) as T;
  }

  /** As JSON a list like any other. */
  toJSON(): T[] {
    return [...this];
  }

  private pack(): void {
    this.packs.push(deflateRawSync(this.texts.join("\n"), { level: 1 }));
    this.texts = [];
    this.length = 0;
  }
}
