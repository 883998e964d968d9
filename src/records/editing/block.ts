import type { Node, YAMLMap, YAMLSeq } from "yaml";
import { beginsLine, lineBreakOf, lineEnd, lineStart, linesBehind, nextLine, type Splice } from "./splice.ts";
import { blockLines, entryLines, indented, inFlow, itemLines, needsLines, type Value } from "./value.ts";
import { type Entry, type Item, NotEditable, type YamlSource } from "./yaml-source.ts";

/** Replaces the value of an entry. A comment after the old value stays. */
export function replaceInEntry(source: YamlSource, entry: Entry, value: Value): Splice[] {
  const { text } = source;
  const { colon, value: old } = entry;
  if (colon === undefined) throw new NotEditable("form");
  const lines = needsLines(value)
    ? indented(blockLines(value, source.style()), source.column(entry.start) + source.style().indent)
    : undefined;
  const inline = ` ${inFlow(value)}`;
  if (!old) return lines ? [linesBehind(text, colon, lines)] : [insertion(colon, inline)];
  const start = startOf(old);
  if (lineStart(text, start) === lineStart(text, colon)) {
    if (!lines)
      return [{ from: start, to: entry.end, text: alike(inFlow(value), value, text.slice(start, entry.end)) }];
    return [{ from: colon, to: entry.end, text: "" }, linesBehind(text, entry.end, lines)];
  }
  const from = lineStart(text, start);
  if (lines) return [{ from, to: entry.end, text: lines.join(lineBreakOf(text)) }];
  return [insertion(colon, inline), { from, to: nextLine(text, entry.end), text: "" }];
}

/** Replaces the value of an item. */
export function replaceItem(source: YamlSource, item: Item, value: Value): Splice[] {
  const [first = "", ...others] = needsLines(value) ? blockLines(value, source.style()) : [inFlow(value)];
  const column = item.value ? source.column(item.start) : source.column(item.start) + 1;
  const lines = [first, ...indented(others, column)];
  const written = source.text.slice(item.start, item.end);
  const text = lines.length > 1 ? lines.join(lineBreakOf(source.text)) : alike(first, value, written);
  return [{ from: item.start, to: item.end, text: item.value ? text : ` ${text}` }];
}

/** Renders a scalar in the quotes of the one it replaces. */
function alike(rendered: string, value: Value, old: string): string {
  if (typeof value !== "string" || rendered.startsWith('"')) return rendered;
  if (old.startsWith('"')) return `"${rendered}"`;
  return old.startsWith("'") ? `'${rendered}'` : rendered;
}

/** Adds an entry after the last one. */
export function appendEntry(source: YamlSource, map: YAMLMap, [key, value]: readonly [string, Value]): Splice[] {
  const entries = source.entries(map);
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) throw new NotEditable("form");
  const lines = indented(entryLines(key, value, source.style()), source.column(first.start));
  return [linesBehind(source.text, last.end, lines)];
}

/**
 * Inserts an item before the one at an index, or after the last one. Adds a blank line if blank lines separate the
 * other items.
 */
export function insertItem(source: YamlSource, seq: YAMLSeq, { at, value }: { at: number; value: Value }): Splice[] {
  const { text } = source;
  const items = source.items(seq);
  const dash = items[0]?.dash;
  if (dash === undefined || !beginsLine(text, dash)) {
    if (dash === undefined || at === 0) throw new NotEditable("form");
  }
  const column = source.column(dash);
  const lines = indented(itemLines(value, source.style()), column);
  const before = items[at - 1];
  const blank = areApart(text, items) ? [""] : [];
  if (before) return [linesBehind(text, behindComments(text, before.end, column), [...blank, ...lines])];
  const lineBreak = lineBreakOf(text);
  return [insertion(lineStart(text, dash), [...lines, ...blank].map((line) => line + lineBreak).join(""))];
}

/** Comments indented further than the dashes belong to the item before them. */
function behindComments(text: string, end: number, column: number): number {
  let at = end;
  for (let next = nextLine(text, at); next > at && next < text.length; next = nextLine(text, next)) {
    const comment = /^([ \t]*)#/.exec(text.slice(next, lineEnd(text, next)));
    if (!comment || (comment[1]?.length ?? 0) <= column) break;
    at = lineEnd(text, next);
  }
  return at;
}

function areApart(text: string, [first, second]: readonly Item[]): boolean {
  if (!first || second?.dash === undefined) return false;
  return /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(text.slice(first.end, second.dash));
}

/**
 * Removes an entry and the comment after it. `parent` is the place of the mapping: removing its only entry leaves `{}`
 * there.
 */
export function removeEntry(source: YamlSource, map: YAMLMap, entry: Entry): Splice[] {
  const { text } = source;
  const entries = source.entries(map);
  if (entries.length === 1) return [{ from: entry.start, to: entry.end, text: "{}" }];
  if (beginsLine(text, entry.start)) return [wholeLines(text, entry)];
  // The first entry of an item follows its dash, and the second entry takes its place.
  const next = entries[1];
  if (!next || entries[0]?.start !== entry.start) throw new NotEditable("form");
  const between = text.slice(entry.end, next.start);
  return [
    {
      from: entry.start,
      to: /[^\s]/.test(between) ? nextLine(text, entry.end) - lineBreakAt(text, entry.end) : next.start,
      text: "",
    },
  ];
}

/** Removes an item and the comment after it. Removing the only item leaves `[]`. */
export function removeItem(source: YamlSource, seq: YAMLSeq, item: Item): Splice[] {
  const { text } = source;
  const { dash } = item;
  if (dash === undefined) throw new NotEditable("form");
  if (seq.items.length === 1) return [{ from: dash, to: item.end, text: "[]" }];
  if (!beginsLine(text, dash)) throw new NotEditable("form");
  return [wholeLines(text, { start: dash, end: item.end })];
}

function wholeLines(text: string, { start, end }: { readonly start: number; readonly end: number }): Splice {
  return { from: lineStart(text, start), to: nextLine(text, end), text: "" };
}

/** Length of the line break that ends the line at an offset. */
function lineBreakAt(text: string, offset: number): number {
  return nextLine(text, offset) - lineEnd(text, offset);
}

function startOf({ range }: Node): number {
  if (!range) throw new NotEditable("form");
  return range[0];
}

function insertion(at: number, text: string): Splice {
  return { from: at, to: at, text };
}
