import type { Doubt, UnreadReason } from "../../model/document-text.ts";
import { maxTextLength } from "./limits.ts";
import { Unread } from "./unread.ts";

/** Text of a document, and the parts that only a person can confirm to be visible. */
export interface DoubtedText {
  readonly text: string;
  readonly doubts: readonly Doubt[];
  /** List numbers. */
  readonly labels: readonly Range[];
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** A line in progress. Doubts are offsets in it. */
class Line {
  text = "";
  doubt: UnreadReason | undefined;
  readonly labels: Range[] = [];
  private ranges: Doubt[] = [];

  add(text: string, doubt: UnreadReason | undefined): void {
    const from = this.text.length;
    this.text += text;
    const to = this.text.length;
    if (!doubt || from === to) return;
    const last = this.ranges.at(-1);
    const goesOn = last?.to === from && last.reason === doubt && last.from < last.to;
    if (goesOn) this.ranges.pop();
    this.ranges.push({ from: goesOn ? last.from : from, to, reason: doubt });
  }

  gap(reason: UnreadReason): void {
    const at = this.text.length;
    this.ranges.push({ from: at, to: at, reason });
  }

  get isEmpty(): boolean {
    return this.text === "" && this.ranges.length === 0;
  }

  /**
   * Doubts of the line. A line that is doubtful as a whole has one doubt for its text, and one for what was not read in
   * it.
   */
  get doubts(): readonly Doubt[] {
    if (!this.doubt || this.text === "") return this.ranges;
    const to = this.text.length;
    const gap = this.ranges.find((range) => range.from === range.to);
    const whole = { from: 0, to, reason: this.doubt };
    return gap ? [whole, { ...gap, from: to, to }] : [whole];
  }
}

/**
 * Text of nested paragraphs: a text box or table is inside the paragraph it is anchored in. The outer paragraph is kept
 * whole, and its inner content follows it.
 */
export class Paragraphs {
  private readonly done: Line[] = [];
  /** Unfinished lines, and finished ones that wait for the paragraph around them. */
  private readonly open: { line: Line; readonly inner: Line[] }[] = [{ line: new Line(), inner: [] }];
  private length = 0;

  /** Adds text, with the reason only a person can confirm it to be visible, if any. Throws `Unread` `too-large`. */
  add(text: string, doubt?: UnreadReason): void {
    this.open.at(-1)?.line.add(text, doubt);
    this.length += text.length;
    if (this.length > maxTextLength) throw new Unread("too-large");
  }

  /** Adds a list number. */
  label(text: string, doubt?: UnreadReason): void {
    const line = this.open.at(-1)?.line;
    const from = line?.text.length ?? 0;
    this.add(text, doubt);
    if (text !== "") line?.labels.push({ from, to: from + text.length });
  }

  /** Marks content here that is not read. */
  gap(reason: UnreadReason): void {
    this.open.at(-1)?.line.gap(reason);
  }

  /** Marks all of the open paragraph as doubtful. */
  doubtLine(reason: UnreadReason): void {
    const last = this.open.at(-1);
    if (last) last.line.doubt ??= reason;
  }

  /** Ends the paragraph, if it has any text. */
  end(): void {
    const last = this.open.at(-1);
    if (!last) return;
    const lines = [...(last.line.isEmpty ? [] : [last.line]), ...last.inner.splice(0)];
    last.line = new Line();
    const outer = this.open.at(-2);
    for (const line of lines) (outer?.inner ?? this.done).push(line);
  }

  /** Starts content inside the open paragraph. */
  enter(): void {
    this.open.push({ line: new Line(), inner: [] });
  }

  leave(): void {
    this.end();
    if (this.open.length > 1) this.open.pop();
  }

  /** Returns all lines, each ended by "\n". */
  all(): DoubtedText {
    while (this.open.length > 1) this.leave();
    this.end();
    return joined(this.done.map(({ text, doubts, labels }) => ({ text: `${text}\n`, doubts, labels })));
  }
}

/** Concatenates texts. */
export function joined(texts: readonly DoubtedText[]): DoubtedText {
  const doubts: Doubt[] = [];
  const labels: Range[] = [];
  let start = 0;
  for (const one of texts) {
    const moved = ({ from, to }: Range) => ({ from: start + from, to: start + to });
    for (const doubt of one.doubts) doubts.push({ ...moved(doubt), reason: doubt.reason });
    for (const label of one.labels) labels.push(moved(label));
    start += one.text.length;
  }
  return { text: texts.map(({ text }) => text).join(""), doubts, labels };
}
