import type { Key } from "./key.ts";
import { textOf, type Units } from "./occurrences.ts";

/** Alignment of two similar keys: pairs of parts that differ, in order. */
export interface Alignment {
  /** The passage, in units of the document. */
  readonly passage: Units;
  /** Number of letters that differ, are missing or are extra. */
  readonly errors: number;
  readonly differences: readonly { readonly quote: Units; readonly passage: Units }[];
}

/** Units of a quote compared at a time. A longer one is compared part by part, up to the first that differs. */
const maxUnits = 2000;
/** Largest share of a quote's letters that may differ in a close passage. */
const maxErrorShare = 0.3;
/** Length of the letter sequences searched. */
const seed = 3;
const buckets = 1 << 16;

/** Finds passages similar to a quote. The result is a hint, never a match. The work is bounded by lengths alone. */
export class Nearest {
  private readonly key: Key;
  private seeds: Uint16Array | undefined;

  constructor(key: Key) {
    this.key = key;
  }

  /** Returns the closest passage; undefined if none is close. */
  find(quote: Key): Alignment | undefined {
    const length = quote.from.length;
    let exact: Alignment | undefined;
    for (let first = 0; first < length; first += maxUnits) {
      const part = { first, end: Math.min(length, first + maxUnits) };
      const found = this.align(quote, part);
      if (!found || found.errors > maxErrorShare * (part.end - part.first)) return undefined;
      if (found.errors > 0) return found;
      exact ??= found;
    }
    return exact;
  }

  private align(quote: Key, part: Units): Alignment {
    const at = this.mostSeeds(quote, part);
    const length = part.end - part.first;
    const slack = Math.ceil(length * maxErrorShare) + seed;
    const window = { first: Math.max(0, at - slack), end: Math.min(this.key.from.length, at + length + slack) };
    return alignWithin({ key: quote, units: part }, { key: this.key, units: window });
  }

  /** Returns the start of the stretch, as long as the part, that contains the most of its letter sequences. */
  private mostSeeds(quote: Key, part: Units): number {
    this.seeds ??= seedsOf(this.key, { first: 0, end: this.key.from.length });
    const isWanted = new Uint8Array(buckets);
    for (const one of seedsOf(quote, part)) isWanted[one] = 1;
    const length = part.end - part.first;
    let hits = 0;
    let most = -1;
    let best = 0;
    for (let at = 0; at < this.seeds.length; at += 1) {
      hits += isWanted[this.seeds[at] ?? 0] ?? 0;
      if (at >= length) hits -= isWanted[this.seeds[at - length] ?? 0] ?? 0;
      if (hits > most) [most, best] = [hits, Math.max(0, at - length + seed)];
    }
    return best;
  }
}

/** Returns, for each unit, a number for the sequence that starts there. */
function seedsOf(key: Key, { first, end }: Units): Uint16Array {
  const seeds = new Uint16Array(end - first);
  for (let at = first; at < end; at += 1) {
    let hash = 0;
    for (let n = at; n < Math.min(end, at + seed); n += 1)
      hash = (hash * 31 + key.text.charCodeAt(key.starts[n] ?? 0)) | 0;
    seeds[at - first] = hash ^ (hash >>> 16);
  }
  return seeds;
}

interface Sequence {
  readonly key: Key;
  readonly units: Units;
}

const [same, other, missing, tooMany] = [0, 1, 2, 3];

/** Finds the first part of the window with the fewest errors (Sellers' algorithm). */
function alignWithin(quote: Sequence, window: Sequence): Alignment {
  const rows = quote.units.end - quote.units.first;
  const columns = window.units.end - window.units.first;
  const steps = new Uint8Array((rows + 1) * (columns + 1));
  const names = new Map<string, number>();
  const wanted = namesOf(quote, names);
  const there = namesOf(window, names);
  let above = new Uint32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    const current = new Uint32Array(columns + 1);
    current[0] = row;
    steps[row * (columns + 1)] = missing;
    for (let column = 1; column <= columns; column += 1) {
      const isSame = there[column - 1] === wanted[row - 1];
      const diagonal = (above[column - 1] ?? 0) + (isSame ? 0 : 1);
      const up = (above[column] ?? 0) + 1;
      const left = (current[column - 1] ?? 0) + 1;
      const least = Math.min(diagonal, up, left);
      current[column] = least;
      steps[row * (columns + 1) + column] =
        least === diagonal ? (isSame ? same : other) : least === up ? missing : tooMany;
    }
    above = current;
  }
  let end = 0;
  for (let column = 1; column <= columns; column += 1) if ((above[column] ?? 0) < (above[end] ?? 0)) end = column;
  return traceBack({ steps, columns, rows, end, errors: above[end] ?? rows }, quote.units.first, window.units.first);
}

/** Returns a number for each unit: the same for the same letter. */
function namesOf({ key, units }: Sequence, names: Map<string, number>): Uint32Array {
  return Uint32Array.from({ length: units.end - units.first }, (_, at) => {
    const text = textOf(key, units.first + at);
    const known = names.get(text) ?? names.size;
    names.set(text, known);
    return known;
  });
}

interface Table {
  readonly steps: Uint8Array;
  readonly rows: number;
  readonly columns: number;
  /** Column where the passage ends. */
  readonly end: number;
  readonly errors: number;
}

function traceBack({ steps, rows, columns, end, errors }: Table, quoteAt: number, windowAt: number): Alignment {
  const differences: { quote: Units; passage: Units }[] = [];
  let [row, column] = [rows, end];
  while (row > 0) {
    const step = steps[row * (columns + 1) + column];
    const below = { quote: quoteAt + row, passage: windowAt + column };
    if (step !== tooMany) row -= 1;
    if (step !== missing) column -= 1;
    if (step === same) continue;
    const last = differences.at(-1);
    const isNext = last?.quote.first === below.quote && last.passage.first === below.passage;
    const ends = isNext && last ? { quote: last.quote.end, passage: last.passage.end } : below;
    if (isNext) differences.pop();
    differences.push({
      quote: { first: quoteAt + row, end: ends.quote },
      passage: { first: windowAt + column, end: ends.passage },
    });
  }
  return { passage: { first: windowAt + column, end: windowAt + end }, errors, differences: differences.reverse() };
}
