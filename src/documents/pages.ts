import type { DocumentText, TextPage } from "../model/document-text.ts";
import { maxTextLength, minLettersPerPage } from "./limits.ts";

/** Pages from which on a line that comes back is a header or a footer. */
const minPages = 3;
/** Lines at the top and at the bottom of a page among which headers and footers are. */
const marginLines = 3;

/**
 * Pages without their running headers and footers, which would part a sentence that goes on overleaf: lines among the first or
 * last three of a page that, but for their digits, stand there on at least half of three or more pages.
 */
export function withoutRunningLines(pages: readonly string[]): string[] {
  if (pages.length < minPages) return [...pages];
  const split = pages.map((page) => page.split("\n").filter((line) => line.trim() !== ""));
  const running = runningLines(split);
  return split.map((lines) => {
    const kept = lines.filter((line, at) => !isMargin(at, lines.length) || !running.has(masked(line)));
    return kept.map((line) => `${line}\n`).join("");
  });
}

function runningLines(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const margin = new Set(lines.filter((_, at) => isMargin(at, lines.length)).map(masked));
    for (const line of margin) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([line, count]) => (count * 2 >= pages.length ? line : [])));
}

function isMargin(at: number, count: number): boolean {
  return at < marginLines || at >= count - marginLines;
}

/** A line as it is on every page: page numbers differ. */
function masked(line: string): string {
  return line.trim().replace(/\s+/g, " ").replace(/\d+/g, "0");
}

/** What was read, unless there is too little or too much of it. */
export function answerOf(pages: readonly TextPage[]): DocumentText {
  const length = pages.reduce((sum, { text }) => sum + text.length, 0);
  if (length > maxTextLength) return { state: "unread", reason: "too-large" };
  const letters = pages.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  return letters < pages.length * minLettersPerPage ? { state: "unread", reason: "no-text" } : { state: "read", pages };
}
