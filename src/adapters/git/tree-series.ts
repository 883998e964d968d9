import type { Entry, TreePlace } from "./objects.ts";
import { invalid, parseEntries } from "./objects.ts";

/**
 * The trees one folder had, one after the other. Neighbours are nearly alike: only what lies between the first and the last
 * difference is read again. Of a folder of thousands that is a few entries a commit.
 */
export class TreeSeries {
  private bytes: Buffer = Buffer.alloc(0);
  private entries: readonly Entry[] = [];

  /** The entries of the next tree, in the order of the object. Throws `RunError` `tree-invalid`. */
  next(bytes: Buffer, place: TreePlace): readonly Entry[] {
    const entries = this.read(bytes, place);
    this.bytes = bytes;
    this.entries = entries;
    return entries;
  }

  private read(bytes: Buffer, place: TreePlace): readonly Entry[] {
    const { bytes: old, entries } = this;
    const { idBytes } = place;
    const alike = sharedStart(old, bytes);
    let start = 0;
    let before = 0;
    for (let next = endOf(old, start, idBytes); next <= alike; next = endOf(old, start, idBytes)) {
      start = next;
      before += 1;
    }
    const tail = sharedEnd(old, bytes, start);
    let [inOld, inNew, after] = [start, start, before];
    while (old.length - inOld !== bytes.length - inNew || old.length - inOld > tail) {
      if (old.length - inOld >= bytes.length - inNew) {
        inOld = endOf(old, inOld, idBytes);
        after += 1;
      } else inNew = endOf(bytes, inNew, idBytes);
      if (inOld > old.length || inNew > bytes.length) return parseEntries(bytes, place);
    }
    const between = parseEntries(bytes.subarray(start, inNew), place);
    const all = [...entries.slice(0, before), ...between, ...entries.slice(after)];
    if (new Set(all.map(({ rawName }) => rawName)).size < all.length) throw invalid(place.path, "");
    return all;
  }
}

/** Where the entry that begins at a place ends; beyond everything when it does not. */
function endOf(bytes: Buffer, at: number, idBytes: number): number {
  if (at >= bytes.length) return Number.POSITIVE_INFINITY;
  const end = bytes.indexOf(0, at);
  return end < 0 ? Number.POSITIVE_INFINITY : end + 1 + idBytes;
}

function sharedStart(a: Buffer, b: Buffer): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a[at] === b[at]) at += 1;
  return at;
}

/** Bytes that are alike at the end of both, without those before `from`. */
function sharedEnd(a: Buffer, b: Buffer, from: number): number {
  const most = Math.min(a.length, b.length) - from;
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
}
