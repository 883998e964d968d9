import { onOneLine, shortened } from "./excerpt.ts";
import type { Key, Range } from "./key.ts";
import type { Alignment } from "./nearest.ts";
import type { Units } from "./occurrences.ts";

/** Differences shown; further ones are only hinted at. */
const maxDifferences = 4;

/** Describes how a passage differs from a quote, word by word: `…할 수 없다 → …할 수 있다`. */
export function describeDifference(quote: Key, passage: Key, alignment: Alignment): string {
  const pairs = merged(alignment.differences.map((one) => words(one, quote, passage)));
  const differences = pairs.slice(0, maxDifferences).map((pair) => {
    const before = pair.quote.from === 0 ? "" : "…";
    return `${before}${side(quote, pair.quote)} → ${before}${side(passage, pair.passage)}`;
  });
  return shortened([...differences, ...(pairs.length > maxDifferences ? ["…"] : [])].join("; "));
}

interface Pair {
  readonly quote: Range;
  readonly passage: Range;
}

/** Returns the words that contain a difference, with the word before them if the quote has one. */
function words(difference: { quote: Units; passage: Units }, quote: Key, passage: Key): Pair {
  const shown = withNeighbour(difference);
  const own = { quote: wordsAround(quote, shown.quote), passage: wordsAround(passage, shown.passage) };
  if (own.quote.from === 0) return own;
  const withWordBefore = ({ source }: Key, { from, to }: Range) => ({
    from: wordStart(source, endOfWordBefore(source, from)),
    to,
  });
  return { quote: withWordBefore(quote, own.quote), passage: withWordBefore(passage, own.passage) };
}

/**
 * If one side is empty, adds the letter before it, which both have in common, to both sides; at the start, the one
 * after it.
 */
function withNeighbour({ quote, passage }: { quote: Units; passage: Units }): { quote: Units; passage: Units } {
  if (quote.end > quote.first && passage.end > passage.first) return { quote, passage };
  if (quote.first > 0 && passage.first > 0) {
    return { quote: { ...quote, first: quote.first - 1 }, passage: { ...passage, first: passage.first - 1 } };
  }
  return { quote: { ...quote, end: quote.end + 1 }, passage: { ...passage, end: passage.end + 1 } };
}

/** Characters searched for the ends of a word; a text may have no spaces. */
const maxWord = 20;

function wordsAround({ source, from, to }: Key, { first, end }: Units): Range {
  const last = from.length - 1;
  const start = from[Math.min(first, last)] ?? 0;
  const stop = Math.max(start, to[Math.min(end - 1, last)] ?? 0);
  return { from: wordStart(source, start), to: wordEnd(source, stop) };
}

/** Longest run of spaces crossed between two words, in characters. */
const maxSpaces = 1000;

function endOfWordBefore(source: string, at: number): number {
  let end = at;
  while (end > 0 && at - end < maxSpaces && /\s/.test(source.charAt(end - 1))) end -= 1;
  return end;
}

function wordStart(source: string, at: number): number {
  let start = Math.max(0, at);
  while (start > 0 && at - start < maxWord && !/\s/.test(source.charAt(start - 1))) start -= 1;
  return start;
}

function wordEnd(source: string, at: number): number {
  let end = at;
  while (end < source.length && end - at < maxWord && !/\s/.test(source.charAt(end))) end += 1;
  return end;
}

/** Joins differences whose words touch. */
function merged(pairs: readonly Pair[]): Pair[] {
  const result: Pair[] = [];
  for (const pair of pairs) {
    const last = result.at(-1);
    if (!last || (pair.quote.from > last.quote.to && pair.passage.from > last.passage.to)) result.push(pair);
    else result.splice(-1, 1, { quote: union(last.quote, pair.quote), passage: union(last.passage, pair.passage) });
  }
  return result;
}

function union(a: Range, b: Range): Range {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

/** Most characters shown of one side of a difference. */
const maxSide = 60;

function side({ source }: Key, range: Range): string {
  return shortened(onOneLine(source, range).replace(/[\s.,;:]+$/u, ""), maxSide);
}
