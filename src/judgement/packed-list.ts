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

  /** Adds items at the end. What becomes of them afterwards does not matter to the list. */
  add(items: readonly T[]): void {
    if (items.length === 0) return;
    const text = JSON.stringify(items);
    this.texts.push(text);
    this.length += text.length;
    if (this.length >= packLength) this.pack();
  }

  /** Bytes of what is packed so far. */
  get packedBytes(): number {
    return this.packs.reduce((sum, { length }) => sum + length, 0);
  }

  *[Symbol.iterator](): Generator<T> {
    for (const pack of this.packs) yield* this.unpack(inflateRawSync(pack).toString("utf8"));
    yield* this.unpack(this.joined());
  }

  /** As JSON a list like any other. */
  toJSON(): T[] {
    return [...this];
  }

  private pack(): void {
    this.packs.push(deflateRawSync(this.joined(), { level: 1 }));
    this.texts = [];
    this.length = 0;
  }

  private joined(): string {
    return `[${this.texts.join(",")}]`;
  }

  private unpack(text: string): T[] {
    // Written by `add` from items of this type.
    return (JSON.parse(text) as T[][]).flat();
  }
}
