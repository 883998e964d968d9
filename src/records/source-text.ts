import { detached } from "../model/detached.ts";
import type { Frame, Location, Span } from "../model/location.ts";
import { countBefore } from "../model/order.ts";

/** Lines shown before and after the one a location starts on. */
const contextLines = 1;
/** Longest part of a line that is shown, in UTF-16 units. */
const maxLineLength = 400;
/** Most lines a location spans when shown. */
const maxFrameLines = 6;

/** Text of a file, with lines computed from offsets. Lines end at LF, CR LF or CR (YAML 1.2 §5.4). */
export class SourceText {
  readonly path: string;
  readonly content: string;
  private starts: number[] | undefined;

  constructor(path: string, content: string) {
    this.path = path;
    this.content = content;
  }

  /** Returns a span's location and the lines around it. Offsets beyond the text count as its end. */
  show(span: Span): { location: Location; frame: Frame } {
    const location = this.locate(span);
    return { location, frame: this.frame(location) };
  }

  private locate(span: Span): Location {
    const start = this.position(span.start);
    const end = this.position(Math.max(span.end, span.start));
    return { file: this.path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  }

  private frame({ line, endLine }: Location): Frame {
    const first = Math.max(1, line - contextLines);
    const last = Math.min(this.lineStarts().length, Math.min(endLine, line + maxFrameLines) + contextLines);
    const lines = [];
    for (let number = first; number <= last; number++) lines.push(this.line(number));
    while (lines.length > line - first + 1 && lines.at(-1) === "") lines.pop();
    return { firstLine: first, lines };
  }

  private line(number: number): string {
    const starts = this.lineStarts();
    const text = this.content.slice(starts[number - 1], starts[number] ?? this.content.length);
    return detached(text.replace(/[\r\n]+$/, "").slice(0, maxLineLength));
  }

  private position(offset: number): { line: number; column: number } {
    const starts = this.lineStarts();
    const bounded = Math.min(Math.max(offset, 0), this.content.length);
    const line = countBefore(starts.length, (at) => (starts[at] ?? 0) <= bounded);
    return { line, column: bounded - (starts[line - 1] ?? 0) + 1 };
  }

  private lineStarts(): number[] {
    if (this.starts) return this.starts;
    const starts = [0];
    for (const { index, 0: lineBreak } of this.content.matchAll(/\r\n|\n|\r/g)) starts.push(index + lineBreak.length);
    this.starts = starts;
    return starts;
  }
}
