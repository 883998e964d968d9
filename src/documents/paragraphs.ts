import { maxTextLength } from "./limits.ts";
import { Unread } from "./unread.ts";

/**
 * Text of paragraphs that may hold others: a text box or a table stands inside the paragraph it is anchored in. The outer
 * paragraph is kept whole, and what it holds follows it.
 */
export class Paragraphs {
  private readonly done: string[] = [];
  /** Unfinished lines, and finished ones that wait for the paragraph around them. */
  private readonly open: { line: string; readonly inner: string[] }[] = [{ line: "", inner: [] }];
  private length = 0;

  /** Throws `Unread` `too-large`. */
  add(text: string): void {
    const last = this.open.at(-1);
    if (last) last.line += text;
    this.length += text.length;
    if (this.length > maxTextLength) throw new Unread("too-large");
  }

  /** Ends the paragraph, if it has any text. */
  end(): void {
    const last = this.open.at(-1);
    if (!last) return;
    const lines = [...(last.line === "" ? [] : [last.line]), ...last.inner.splice(0)];
    last.line = "";
    const outer = this.open.at(-2);
    for (const line of lines) (outer?.inner ?? this.done).push(line);
  }

  /** What comes now stands inside the paragraph that is open. */
  enter(): void {
    this.open.push({ line: "", inner: [] });
  }

  leave(): void {
    this.end();
    if (this.open.length > 1) this.open.pop();
  }

  /** All lines, each ended by "\n". */
  text(): string {
    while (this.open.length > 1) this.leave();
    this.end();
    return this.done.map((line) => `${line}\n`).join("");
  }
}
