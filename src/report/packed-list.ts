import { deflateRawSync, inflateRawSync } from "node:zlib";

/** Characters of JSON that are packed together. More of them compress better and take more memory when read. */
const packLength = 128 * 1024;

/**
 * A compressed list of plain data, for data too long to keep as it is: assessments of thousands of dossiers are nearly
 * the same text, and compress to less than a tenth. Can be read from the beginning any number of times.
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

  /** Bytes of the data packed so far. */
  get packedBytes(): number {
    return this.packs.reduce((sum, { length }) => sum + length, 0);
  }

  /** Yields the items in the order they were added, each as JSON. */
  *lines(): Generator<string> {
    for (const pack of this.packs) yield* inflateRawSync(pack).toString("utf8").split("\n");
    for (const text of this.texts) yield* text.split("\n");
  }

  *[Symbol.iterator](): Generator<T> {
    // Written by `add` from items of this type.
    for (const line of this.lines()) yield JSON.parse(line) as T;
  }

  /** Gives the list its plain form in JSON. */
  toJSON(): T[] {
    return [...this];
  }

  private pack(): void {
    this.packs.push(deflateRawSync(this.texts.join("\n"), { level: 1 }));
    this.texts = [];
    this.length = 0;
  }
}
