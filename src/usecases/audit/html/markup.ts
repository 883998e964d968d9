import { html } from "../../../report/formats/escape.ts";

/** Text that is HTML already. Only `markup` and `asMarkup` create it, so text from outside is always escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Part = Markup | string | number | null | readonly Part[];

/** Builds HTML: text is escaped, markup stays, the items of a list are concatenated, null is omitted. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = strings[0] ?? "";
  for (const [at, part] of parts.entries()) text += write(part) + (strings[at + 1] ?? "");
  return new Markup(text);
}

/** Marks trusted text as HTML. */
export function asMarkup(text: string): Markup {
  return new Markup(text);
}

/** Joins parts with a separator. */
export function joined(parts: readonly Part[], between: Part): Part {
  return parts.map((part, at) => (at === 0 ? part : [between, part]));
}

/** Returns `shown` of a value, unless there is none. */
export function given<T>(value: T | null | undefined, shown: (value: T) => Part): Part {
  return value === null || value === undefined ? null : shown(value);
}

/** Shortens a text. Never splits a surrogate pair. */
export function clipped(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** Renders one of our own sentences: text between backticks is code if it consists only of names and their signs. */
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
