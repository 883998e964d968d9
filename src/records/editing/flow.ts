import type { YAMLMap, YAMLSeq } from "yaml";
import { beginsLine, lineBreakOf, lineEnd, lineStart, type Splice } from "./splice.ts";
import { inFlow, type Value } from "./value.ts";
import { NotEditable, type YamlSource } from "./yaml-source.ts";

/** An entry or item of a flow collection. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** Renders a value in the style around it: as JSON in a JSON file. */
export function flowText(source: YamlSource, value: Value): string {
  return source.isJson() ? JSON.stringify(value) : inFlow(value);
}

export function flowEntry(source: YamlSource, [key, value]: readonly [string, Value]): string {
  if (!source.isJson()) return inFlow({ [key]: value }).slice(2, -2);
  return JSON.stringify({ [key]: value }).slice(1, -1);
}

/** Inserts a part among the others; on its own line if the last one is. */
export function insertPart(
  source: YamlSource,
  collection: YAMLMap | YAMLSeq,
  { parts, at, text: added }: { readonly parts: readonly Part[]; readonly at: number; readonly text: string },
): Splice[] {
  const { text } = source;
  const { range } = collection;
  if (!range) throw new NotEditable("form");
  const [open, close] = [range[0] + 1, range[1] - 1];
  const before = parts[at - 1];
  if (!before) {
    const next = parts[0];
    if (next) return [{ from: next.start, to: next.start, text: `${added},${separator(source, next)}` }];
    const isTight = open === close && !source.isJson() && text[close] === "}";
    return [{ from: open, to: open, text: isTight ? ` ${added} ` : pad(text, open) + added }];
  }
  const comma = commaBetween(text, before.end, parts[at]?.start ?? close);
  const space = separator(source, before);
  if (parts[at] && comma !== undefined) return [{ from: comma + 1, to: comma + 1, text: `${space}${added},` }];
  if (comma !== undefined) return [{ from: comma + 1, to: comma + 1, text: space + added }];
  const isCommented = /[\r\n]/.test(space) && text.slice(before.end, lineEnd(text, before.end)).includes("#");
  if (!isCommented) return [{ from: before.end, to: before.end, text: `,${space}${added}` }];
  const end = lineEnd(text, before.end);
  return [
    { from: before.end, to: before.end, text: "," },
    { from: end, to: end, text: space + added },
  ];
}

/** Removes a part and one comma. */
export function removePart(
  source: YamlSource,
  collection: YAMLMap | YAMLSeq,
  parts: readonly Part[],
  at: number,
): Splice[] {
  const { text } = source;
  const [before, part, next] = [parts[at - 1], parts[at], parts[at + 1]];
  if (!part || !collection.range) throw new NotEditable("form");
  const close = collection.range[1] - 1;
  const comma = commaBetween(text, part.end, next?.start ?? close);
  if (next && comma === undefined) throw new NotEditable("form");
  if (next && !text.slice(part.end, next.start).includes("#")) return [{ from: part.start, to: next.start, text: "" }];
  if (comma !== undefined) return [{ from: part.start, to: part.end, text: "" }, without(comma)];
  if (!before) return [{ from: part.start, to: part.end, text: "" }];
  const commaBefore = commaBetween(text, before.end, part.start);
  if (commaBefore === undefined) throw new NotEditable("form");
  if (!text.slice(before.end, part.start).includes("#")) return [{ from: before.end, to: part.end, text: "" }];
  return [without(commaBefore), { from: part.start, to: part.end, text: "" }];
}

function without(at: number): Splice {
  return { from: at, to: at + 1, text: "" };
}

/** Separator between two parts: empty in compact JSON, else a space, or the line break and indentation of the part. */
function separator(source: YamlSource, part: Part): string {
  const { text } = source;
  if (beginsLine(text, part.start)) return lineBreakOf(text) + text.slice(lineStart(text, part.start), part.start);
  return source.isJson() && /["\]}\w],["[{\w-]/.test(text.slice(0, 1000)) ? "" : " ";
}

/** Returns a space if one follows the opening bracket, so that both ends match. */
function pad(text: string, open: number): string {
  return text[open] === " " ? " " : "";
}

/** Finds the comma between two parts, outside comments. */
function commaBetween(text: string, from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) {
    if (text[at] === "#" && /\s/.test(text[at - 1] ?? "")) at = lineEnd(text, at);
    else if (text[at] === ",") return at;
  }
  return undefined;
}
