import { Unread } from "./unread.ts";

/** A record of an HWP 5 stream. */
export interface HwpRecord {
  readonly tag: number;
  /** Nesting depth, from 0. */
  readonly level: number;
  readonly data: DataView;
}

/**
 * Yields the records of a stream. A header has a 10-bit tag, a 10-bit level and a 12-bit size; the largest size means
 * that the real one follows. Throws `Unread`.
 */
export function* records(bytes: Uint8Array): Generator<HwpRecord> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 4 <= view.byteLength) {
    const header = view.getUint32(at, true);
    at += 4;
    let size = header >>> 20;
    if (size === 0xfff) {
      if (at + 4 > view.byteLength) throw new Unread("broken");
      size = view.getUint32(at, true);
      at += 4;
    }
    if (at + size > view.byteLength) throw new Unread("broken");
    const data = new DataView(view.buffer, view.byteOffset + at, size);
    yield { tag: header & 0x3ff, level: (header >>> 10) & 0x3ff, data };
    at += size;
  }
}

/** Reads a number of a record; undefined past its end. */
export const uint16 = (data: DataView, at: number) =>
  at + 2 <= data.byteLength ? data.getUint16(at, true) : undefined;
export const uint32 = (data: DataView, at: number) =>
  at + 4 <= data.byteLength ? data.getUint32(at, true) : undefined;

/** Reads a four-letter name as a number, its first letter highest. */
export function nameAt(data: DataView, at = 0): string {
  const value = uint32(data, at) ?? 0;
  return String.fromCharCode(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
}
