import { type Entry, invalid, parseEntries, type TreePlace } from "./objects.ts";

/**
 * Successive trees of one folder. Neighbours are nearly equal: only the part between the first and the last difference
 * is parsed again. In a folder of thousands that is a few entries per commit.
 */
export class TreeSeries {
  private bytes: Buffer = Buffer.alloc(0);
  private entries: readonly Entry[] = [];

  /** Returns the entries of the next tree, in the order of the object. Throws `RunError` `tree-invalid`. */
  next(bytes: Buffer, place: TreePlace): readonly Entry[] {
    const entries = this.read(bytes, place);
    this.bytes = bytes;
    this.entries = entries;
    return entries;
  }

  private read(bytes: Buffer, place: TreePlace): readonly Entry[] {
    const { bytes: old, entries } = this;
    const { idBytes } = place;
    const all: Entry[] = [];
    let at = 0;
    // While names stay in place and only ids differ.
    for (const known of entries) {
      const end = endOf(old, at, idBytes);
      const isAlike = alike(old, bytes, at, end);
      if (!isAlike && !alike(old, bytes, at, end - idBytes)) break;
      all.push(isAlike ? known : only(parseEntries(bytes.subarray(at, end), place), place));
      at = end;
    }
    const rest = this.readRest({ bytes, at, count: all.length }, place);
    return rest.length === 0 ? all : distinct([...all, ...rest], place);
  }

  /** Reads on after a name was added or removed; the part that both share at the end is not parsed again. */
  private readRest(
    { bytes, at, count }: { readonly bytes: Buffer; readonly at: number; readonly count: number },
    place: TreePlace,
  ): Entry[] {
    const { bytes: old, entries } = this;
    const { idBytes } = place;
    const tail = sharedEnd(old, bytes, at);
    let [inOld, inNew, after] = [at, at, count];
    while (old.length - inOld !== bytes.length - inNew || old.length - inOld > tail) {
      if (old.length - inOld >= bytes.length - inNew) {
        inOld = endOf(old, inOld, idBytes);
        after += 1;
      } else inNew = endOf(bytes, inNew, idBytes);
      if (inOld > old.length || inNew > bytes.length) return parseEntries(bytes.subarray(at), place);
    }
    return [...parseEntries(bytes.subarray(at, inNew), place), ...entries.slice(after)];
  }
}

/** Throws `RunError` `tree-invalid` if a name occurs twice. */
function distinct(entries: readonly Entry[], place: TreePlace): readonly Entry[] {
  if (new Set(entries.map(({ rawName }) => rawName)).size < entries.length) throw invalid(place.path, "");
  return entries;
}

function only([entry]: readonly Entry[], place: TreePlace): Entry {
  if (!entry) throw invalid(place.path, "");
  return entry;
}

/** Whether both have the same bytes between two offsets. */
function alike(a: Buffer, b: Buffer, start: number, end: number): boolean {
  return end <= a.length && end <= b.length && a.compare(b, start, end, start, end) === 0;
}

/** End of the entry that begins at an offset; infinite if it has none. */
function endOf(bytes: Buffer, at: number, idBytes: number): number {
  if (at >= bytes.length) return Number.POSITIVE_INFINITY;
  const end = bytes.indexOf(0, at);
  return end < 0 ? Number.POSITIVE_INFINITY : end + 1 + idBytes;
}

/** Number of equal bytes at the end of both, not counting those before `from`. */
function sharedEnd(a: Buffer, b: Buffer, from: number): number {
  const most = Math.min(a.length, b.length) - from;
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
}
