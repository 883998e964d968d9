import type { TextPage } from "../../model/document-text.ts";
import type { Range } from "./key.ts";

/** A line of a text. */
export interface Line extends Range {
  readonly text: string;
}

/** The lines of a part of a text, without what ends them. */
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

/** All pages as one text, and where in it each stands. */
export function joinPages(pages: readonly TextPage[]): { source: string; places: readonly Range[] } {
  let from = 0;
  const places = pages.map(({ text }) => {
    const place = { from, to: from + text.length };
    from = place.to + 1;
    return place;
  });
  return { source: pages.map(({ text }) => text).join("\n"), places };
}

/** Numbers of lists in the text of all pages. */
export function labelsIn(pages: readonly TextPage[], places: readonly Range[]): Range[] {
  return pages.flatMap(({ labels = [] }, at) => {
    const { from: start } = places[at] ?? { from: 0 };
    return labels.map(({ from, to }) => ({ from: start + from, to: start + to }));
  });
}

/** Lines at the top and at the bottom of a page that may be there on every page. */
const edge = 3;
/** Pages from which on a line can be said to repeat itself. */
const fewestPages = 3;

/** Headers and footers: lines that stand, but for their digits, at the edge of half of the pages. */
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
