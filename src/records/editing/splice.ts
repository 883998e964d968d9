/** A part of a text and its replacement. Zero-based UTF-16 offsets, `to` exclusive. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Returns the text with the parts replaced. Parts do not overlap; those at the same place keep their order. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let result = "";
  let at = 0;
  for (const { from, to, text: added } of splices.toSorted((a, b) => a.from - b.from)) {
    result += text.slice(at, from) + added;
    at = to;
  }
  return result + text.slice(at);
}

/** First line break of a text; "\n" if it has none. */
export function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}

/** Start of the line at an offset. */
export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}

/** End of the line at an offset, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const rest = /[\r\n]/g;
  rest.lastIndex = offset;
  return rest.exec(text)?.index ?? text.length;
}

/** Start of the next line; the end of the text after the last one. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length);
}

/** Whether only spaces precede an offset on its line. */
export function beginsLine(text: string, offset: number): boolean {
  return /^[ \t]*$/.test(text.slice(lineStart(text, offset), offset));
}

/** Inserts lines after the line at an offset. Each ends with a line break, even after a text that had none. */
export function linesBehind(text: string, offset: number, lines: readonly string[]): Splice {
  const lineBreak = lineBreakOf(text);
  const end = lineEnd(text, offset);
  if (end === text.length)
    return { from: end, to: end, text: lineBreak + lines.map((line) => line + lineBreak).join("") };
  const at = nextLine(text, offset);
  return { from: at, to: at, text: lines.map((line) => line + lineBreak).join("") };
}
