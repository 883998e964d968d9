import { EVENT_ID, type Event, getScalarValue } from "js-yaml";
import type { Span } from "../model/location.ts";
import type { RawProblem } from "../model/problem.ts";
import type { SourceText } from "./source-text.ts";

/** A slip left by a keyboard, copied text or a merge, and its place. */
type Slip = Pick<RawProblem, "code" | "args"> & { readonly span: Span };

/** Git's conflict markers. They begin a line, where no text of a record begins. */
const conflictMark = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \t]|$)/m;

/** Finds an unresolved conflict, even within a quoted text, where YAML sees no error. */
export function conflictIn(text: SourceText): RawProblem | undefined {
  const mark = conflictMark.exec(text.content);
  if (!mark) return undefined;
  const span = { start: mark.index, end: mark.index + mark[0].length };
  return toProblem({ code: "merge-conflict", args: { marker: mark[0] }, span }, text);
}

/** Finds a merge key: YAML 1.2 reads it as any other key, and what it merges would be missing. */
export function mergeKeyIn(events: readonly Event[], text: SourceText): RawProblem | undefined {
  if (!text.content.includes("<<")) return undefined;
  /** For each open collection: whether a key comes next; undefined in a list. */
  const open: (boolean | undefined)[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      turn(open);
      continue;
    }
    if (event.type === EVENT_ID.SCALAR && open.at(-1) && getScalarValue(text.content, event) === "<<") {
      const span = { start: event.valueStart, end: event.valueEnd };
      return toProblem({ code: "merge-key", args: {}, span }, text);
    }
    if (event.type === EVENT_ID.MAPPING) open.push(true);
    else if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.DOCUMENT) open.push(undefined);
    else turn(open);
  }
  return undefined;
}

/** Switches between key and value. */
function turn(open: (boolean | undefined)[]): void {
  const last = open.at(-1);
  if (last !== undefined) open[open.length - 1] = !last;
}

/** Characters and spaces mistaken for `: `. */
const key = "^[ \\t]*(?:-[ \\t]+)*([A-Za-z_][\\w-]*)";
const colons = "[\\uff1a\\ufe55\\ufe13\\ua789\\u2236]";
const spaces = "[\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff]";
const slips: readonly { readonly code: RawProblem["code"]; readonly pattern: RegExp }[] = [
  { code: "full-width-colon", pattern: new RegExp(`${key}[ \\t]*(${colons})`) },
  { code: "no-break-space", pattern: new RegExp(`${key}[ \\t]*:[ \\t]*(${spaces})`) },
  { code: "no-break-space", pattern: new RegExp(`${key}(${spaces})+[ \\t]*(?:${colons}|:)`) },
  { code: "no-break-space", pattern: new RegExp(`^[ \\t-]*()(${spaces})`) },
  { code: "colon-space-missing", pattern: new RegExp(`${key}(:)(?=[^\\s/:])`) },
  { code: "dash-space-missing", pattern: /^[ \t]*()(-)(?=[A-Za-z_][\w-]*:(?:[ \t]|$))/ },
];

/** Lines examined before the one where js-yaml fails: it reads on until a line cannot belong to the one before. */
const linesBefore = 5;

/**
 * Finds the slip behind a js-yaml error: on the line it names, or on one before, which it read as the start of a text.
 */
export function slipAt(position: number, text: SourceText): RawProblem | undefined {
  const lines = linesUpTo(position, text.content);
  for (const line of lines.slice(-linesBefore - 1)) {
    const slip = slipIn(line);
    if (slip) return toProblem(slip, text);
  }
  return undefined;
}

/** Finds the first slip of a file that YAML reads as one text: with a slip on every line there is no key. */
export function firstSlip(text: SourceText): RawProblem | undefined {
  for (const line of linesUpTo(text.content.length, text.content)) {
    const slip = slipIn(line);
    if (slip) return toProblem(slip, text);
  }
  return undefined;
}

/** Finds the slip in what YAML read as a key: a colon of full width in it, or a special space before or behind. */
export function slipOfKey(written: string): Pick<RawProblem, "code" | "args"> | undefined {
  const [, key, colon] = new RegExp(`^([A-Za-z_][\\w-]*)[ \\t]*(${colons})`).exec(written) ?? [];
  if (key !== undefined && colon !== undefined)
    return { code: "full-width-colon", args: { key, character: codePoint(colon) } };
  const [space] = new RegExp(`^${spaces}|${spaces}$`).exec(written) ?? [];
  return space === undefined ? undefined : { code: "no-break-space", args: { character: codePoint(space) } };
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

interface Line {
  readonly start: number;
  readonly content: string;
}

/** Returns the lines with content, up to the one at a position. */
function linesUpTo(position: number, content: string): Line[] {
  const lines: Line[] = [];
  for (const { index, 0: line } of content.matchAll(/[^\r\n]+/g)) {
    if (index > position) break;
    if (/^[ \t]*[^ \t#]/.test(line)) lines.push({ start: index, content: line });
  }
  return lines;
}

function slipIn({ start, content }: Line): Slip | undefined {
  for (const { code, pattern } of slips) {
    const found = pattern.exec(content);
    if (!found) continue;
    const [whole, name = "", character = ""] = found;
    const at = start + found.index + whole.lastIndexOf(character);
    return { code, args: { key: name, character: codePoint(character) }, span: { start: at, end: at + 1 } };
  }
  return undefined;
}

function toProblem({ code, args, span }: Slip, text: SourceText): RawProblem {
  return { code, args, file: text.path, ...text.show(span) };
}
