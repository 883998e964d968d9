import type { TextPage } from "../../model/document-text.ts";
import type { Range } from "./key.ts";

/** A line of a text. */
export interface Line extends Range {
  readonly text: string;
}

/** Returns the lines of a part of a text, without their line breaks. */
export function linesOf(source: string, { from, to }: Range): Line[] {
  const lines: Line[] = [];
  for (let at = from; at <= to; ) {
    const found = source.indexOf("\n", at);
    const end = found < 0 || found > to ? to : found;
    lines.push({ from: at, to: end, text: source.slice(at, end) });
    at = end + 1;
  }
  return lines;
}

/** Joins all pages into one text, and returns the range of each page in it. */
export function joinPages(pages: readonly TextPage[]): { source: string; places: readonly Range[] } {
  let from = 0;
  const places = pages.map(({ text }) => {
    const place = { from, to: from + text.length };
    from = place.to + 1;
    return place;
  });
  return { source: pages.map(({ text }) => text).join("\n"), places };
}

/** Ranges of list numbers in the joined text. */
export function labelsIn(pages: readonly TextPage[], places: readonly Range[]): Range[] {
  return pages.flatMap(({ labels = [] }, at) => {
    const { from: start } = places[at] ?? { from: 0 };
    return labels.map(({ from, to }) => ({ from: start + from, to: start + to }));
  });
}

/** Lines at the top and bottom of a page that may be headers or footers. */
const edge = 3;
/** Minimum pages for a line to count as repeated. */
const fewestPages = 3;

/** Finds headers and footers: lines at the edge of at least half of the pages, equal but for their digits. */
export function repeatedLines(source: string, places: readonly Range[]): Range[] {
  if (places.length < fewestPages) return [];
  const edges = places.map((place) => edgeLines(source, place));
  const counts = new Map<string, number>();
  for (const lines of edges) {
    for (const text of new Set(lines.map(masked))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const isRepeated = (line: Line) => (counts.get(masked(line)) ?? 0) * 2 >= places.length;
  return edges.flatMap((lines) => lines.filter(isRepeated).map(({ from, to }) => ({ from, to })));
}

function edgeLines(source: string, place: Range): Line[] {
  const written = linesOf(source, place).filter(({ text }) => text.trim() !== "");
  return written.filter((_, at) => at < edge || at >= written.length - edge);
}

function masked({ text }: Line): string {
  return text.trim().replaceAll(/\p{N}+/gu, "#");
}
