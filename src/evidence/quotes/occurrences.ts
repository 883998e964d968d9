import { countBefore } from "../../model/order.ts";
import type { Key } from "./key.ts";

/** Units of a key; `end` is exclusive. */
export interface Units {
  readonly first: number;
  readonly end: number;
}

/**
 * Yields the exact occurrences of a quote in order, without overlap. Takes time proportional to the sum of both
 * lengths.
 */
export function* occurrences(of: Key, within: Key): Generator<Units> {
  let behind = 0;
  for (const offset of offsetsOf(of.text, within.text)) {
    if (offset < behind) continue;
    const first = unitAt(within, offset);
    const end = unitAt(within, offset + of.text.length);
    if (first === undefined || end === undefined || cutsNumber(within, first) || cutsNumber(within, end)) continue;
    yield { first, end };
    behind = offset + of.text.length;
  }
}

/** Product of both lengths up to which the engine's own search is fast enough for any content. */
const maxPlainWork = 5e7;

/** Yields the offsets of one text in another; occurrences may overlap. */
function offsetsOf(part: string, whole: string): Generator<number> {
  return part.length * whole.length <= maxPlainWork ? plainOffsets(part, whole) : linearOffsets(part, whole);
}

function* plainOffsets(part: string, whole: string): Generator<number> {
  if (part === "") return;
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) yield at;
}

/** Same as `plainOffsets`, by the Knuth-Morris-Pratt algorithm: hostile text cannot make it slow. */
export function* linearOffsets(part: string, whole: string): Generator<number> {
  const borders = bordersOf(part);
  let matched = 0;
  for (let at = 0; at < whole.length && part !== ""; at += 1) {
    while (matched > 0 && part[matched] !== whole[at]) matched = borders[matched - 1] ?? 0;
    if (part[matched] === whole[at]) matched += 1;
    if (matched < part.length) continue;
    yield at + 1 - matched;
    matched = borders[matched - 1] ?? 0;
  }
}

/** Returns, for each prefix of a text, the length of its longest proper prefix that is also its suffix. */
function bordersOf(text: string): number[] {
  const borders = [0];
  let matched = 0;
  for (let at = 1; at < text.length; at += 1) {
    while (matched > 0 && text[matched] !== text[at]) matched = borders[matched - 1] ?? 0;
    if (text[matched] === text[at]) matched += 1;
    borders.push(matched);
  }
  return borders;
}

/** Returns the unit that begins at an offset of the key's text; undefined within a unit. */
function unitAt({ starts }: Key, offset: number): number | undefined {
  const unit = countBefore(starts.length - 1, (at) => (starts[at] ?? 0) < offset);
  return starts[unit] === offset ? unit : undefined;
}

const digit = /^\p{Nd}/u;
const point = /^[.,]/;

/**
 * Whether a number would be split before a unit: 5배 does not match in 15배, nor in 1.5배. A space separates two numbers.
 */
function cutsNumber(key: Key, unit: number): boolean {
  if (!areJoined(key, unit - 1, unit)) return false;
  const isDigit = (at: number) => digit.test(key.source.slice(key.from[at], key.to[at]));
  const isPoint = (at: number) => point.test(textOf(key, at));
  if (isDigit(unit)) return isDigit(unit - 1) || isPoint(unit - 1);
  return isPoint(unit) && isDigit(unit - 1) && areJoined(key, unit, unit + 1) && isDigit(unit + 1);
}

function areJoined({ from, to }: Key, before: number, after: number): boolean {
  return before >= 0 && after < from.length && to[before] === from[after];
}

/** Text of a unit in the key. */
export function textOf({ text, starts }: Key, unit: number): string {
  return text.slice(starts[unit], starts[unit + 1]);
}
