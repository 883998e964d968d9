import { html } from "../../../report/formats/escape.ts";

/** Text that is HTML already. Nothing but `markup` and `asMarkup` makes it, so what comes from outside is never in it unescaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Part = Markup | string | number | null | readonly Part[];

/** HTML with parts in it: text is escaped, markup stays, of a list every part follows the other, null is nothing. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = strings[0] ?? "";
  for (const [at, part] of parts.entries()) text += write(part) + (strings[at + 1] ?? "");
  return new Markup(text);
}

/** HTML of our own making. */
export function asMarkup(text: string): Markup {
  return new Markup(text);
}

/** Parts with something between them. */
export function joined(parts: readonly Part[], between: Part): Part {
  return parts.map((part, at) => (at === 0 ? part : [between, part]));
}

/** `shown` when there is something to show. */
export function given<T>(value: T | null | undefined, shown: (value: T) => Part): Part {
  return value === null || value === undefined ? null : shown(value);
}

/** The beginning of a text that is too long for its place. Never half a character. */
export function clipped(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** A sentence of ours: what stands between backticks is code, where it is nothing but names and their signs. */
export function sentence(text: string): Part {
  return text.split(/`([\w:[\], .-]+)`/).map((part, at) => (at % 2 === 1 ? markup`<code>${part}</code>` : part));
}

function write(part: Part): string {
  if (part === null) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "string") return html(part);
  if (typeof part === "number") return String(part);
  let text = "";
  for (const one of part) text += write(one);
  return text;
}
