import { crc32, inflateRawSync } from "node:zlib";
import { maxPackedFiles, maxRatio, maxUnpackedBytes, ratioMattersFrom } from "./limits.ts";
import { Unread } from "./unread.ts";

/** Files of a packed document, unpacked one by one on demand. */
export interface Zip {
  readonly names: readonly string[];
  /**
   * Undefined if there is no such file. Throws `Unread` if it contradicts its header, or the total would be too large.
   */
  read(name: string): Uint8Array | undefined;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/**
 * Opens a ZIP file (APPNOTE.TXT 6.3) by its central directory alone. Rejects what readers disagree about: two files of
 * one name, headers that contradict the directory, false sizes. Throws `Unread`.
 */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  for (const entry of directory(bytes, view)) {
    if (entries.has(entry.name) || !hasOwnHeader(entry, bytes, view)) throw new Unread("broken");
    entries.set(entry.name, entry);
  }
  let total = 0;
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      if (!entry) return undefined;
      if (entry.flags & encryptedFlag) throw new Unread("encrypted");
      total += entry.unpacked;
      const grows = entry.unpacked > ratioMattersFrom && entry.unpacked > entry.packed * maxRatio;
      if (total > maxUnpackedBytes || grows) throw new Unread("too-large");
      return unpack(entry, dataOf(entry, bytes, view));
    },
  };
}

const encryptedFlag = 1;
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endBytes = 22;
/** Marks a size that only ZIP64 can store: 4 GiB is beyond any document. */
const inZip64 = 0xffffffff;

function* directory(bytes: Uint8Array, view: DataView): Generator<Entry> {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > maxPackedFiles) throw new Unread("too-large");
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    const entry = entryAt(at, bytes, view);
    yield entry.entry;
    at = entry.next;
  }
}

/** Finds the end of the central directory, whose comment reaches to the end of the file. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - endBytes; at >= Math.max(0, view.byteLength - endBytes - 0xffff); at--) {
    if (view.getUint32(at, true) !== endMark) continue;
    if (at + endBytes + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw new Unread("broken");
}

function entryAt(at: number, bytes: Uint8Array, view: DataView): { entry: Entry; next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark) throw new Unread("broken");
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const entry: Entry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  if ([entry.packed, entry.unpacked, entry.offset].includes(inZip64)) throw new Unread("too-large");
  return { entry, next: nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true) };
}

/** Whether the local header of a file agrees with the directory. */
function hasOwnHeader({ offset, name, method }: Entry, bytes: Uint8Array, view: DataView): boolean {
  const nameAt = offset + 30;
  if (nameAt > view.byteLength || view.getUint32(offset, true) !== localMark) return false;
  const nameEnd = nameAt + view.getUint16(offset + 26, true);
  return (
    view.getUint16(offset + 8, true) === method && new TextDecoder().decode(bytes.subarray(nameAt, nameEnd)) === name
  );
}

function dataOf({ offset, packed }: Entry, bytes: Uint8Array, view: DataView): Uint8Array {
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > view.byteLength) throw new Unread("broken");
  return bytes.subarray(start, start + packed);
}

function unpack({ method, unpacked, crc }: Entry, data: Uint8Array): Uint8Array {
  const content = method === 0 ? data : method === 8 ? inflate(data, unpacked) : undefined;
  if (!content) throw new Unread("unsupported-format");
  if (content.length !== unpacked || crc32(content) !== crc) throw new Unread("broken");
  return content;
}

/** Inflates raw data to at most `most` bytes. Throws `Unread` `broken` if there are more. */
export function inflate(data: Uint8Array, most: number): Uint8Array {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, most) });
  } catch (cause) {
    throw new Unread("broken", { cause });
  }
}
