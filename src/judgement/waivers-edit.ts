import { dump } from "js-yaml";
import { eventsOf } from "../inventory/events.ts";
import { buildNodes, type Node } from "../inventory/nodes.ts";
import { isParsed, type ParsedFile, parseFile } from "../inventory/parse.ts";
import { RunError } from "../model/run-error.ts";
import type { SourceFile } from "../model/tree.ts";
import type { Waiver } from "../schemas/generated/types.ts";
import { canonical } from "./fingerprint.ts";
import { waiversPath } from "./waivers-file.ts";

/** Where an editor finds the schema of the file, in a project that has installed the package. */
const editorSchema = "node_modules/clausegate/dist/schemas/waivers.schema.json";
/** Most places that are tried for an entry. The first one fits, but for entries written in odd ways. */
const maxPlaces = 200;

/**
 * The text of the waivers' file with one more waiver: after the last one of the same rule and vendor, else at the end of the
 * list. All lines that were there stay as they are (but for the `[]` of an empty list). The result is read again, and must
 * be what was there and the new entry. Throws `RunError` `waivers-not-extendable` where that cannot be had.
 */
export function addWaiver(file: SourceFile | undefined, waiver: Waiver): string {
  if (!file) return newFile(waiver);
  const parsed = parseFile(file);
  const list = isParsed(parsed) ? listOf(parsed) : undefined;
  if (!isParsed(parsed) || !list) throw refuse(file);
  const { at, expected } = placeOf(parsed.values[0], waiver);
  const mark = file.bytes[0] === 0xef ? "\ufeff" : "";
  for (const text of candidates(parsed.text.content, list, at, waiver)) {
    if (says(mark + text, expected)) return mark + text;
  }
  throw refuse(file);
}

function newFile(waiver: Waiver): string {
  const head = `# yaml-language-server: $schema=${editorSchema}\nversion: 1\nwaivers:\n`;
  return head + render(waiver, { column: 2, gap: 1, lineBreak: "\n" });
}

function refuse({ path }: SourceFile): RunError {
  return new RunError("waivers-not-extendable", { path });
}

function listOf(parsed: ParsedFile): Node | undefined {
  const [root] = buildNodes(eventsOf(parsed.text), parsed.text.content);
  const list = root?.children.get("waivers");
  return list?.kind === "sequence" ? list : undefined;
}

/** The position the waiver gets in the list, and what the file must then say. */
function placeOf(value: unknown, waiver: Waiver): { at: number; expected: unknown } {
  const held = typeof value === "object" && value !== null ? value : {};
  const items: readonly unknown[] = "waivers" in held && Array.isArray(held.waivers) ? held.waivers : [];
  const last = items.findLastIndex((item) => isOf(item, "rule", waiver.rule) && isOf(item, "vendor", waiver.vendor));
  const at = last < 0 ? items.length : last + 1;
  return { at, expected: { ...held, waivers: items.toSpliced(at, 0, waiver) } };
}

function isOf(item: unknown, key: string, value: string): boolean {
  return typeof item === "object" && item !== null && Object.hasOwn(item, key) && Reflect.get(item, key) === value;
}

function says(text: string, expected: unknown): boolean {
  const parsed = parseFile({ path: waiversPath, bytes: new TextEncoder().encode(text) });
  return isParsed(parsed) && parsed.values.length === 1 && canonical(parsed.values[0]) === canonical(expected);
}

/** How the entries of a file are written. */
interface Style {
  /** Spaces before the dash. */
  readonly column: number;
  /** Spaces behind the dash. */
  readonly gap: number;
  readonly lineBreak: string;
}

/** Texts with the waiver at each line that may be its place, the most likely first. */
function* candidates(content: string, list: Node, at: number, waiver: Waiver): Generator<string> {
  const lineBreak = /\r\n|\n|\r/.exec(content)?.[0] ?? "\n";
  const start = list.span.start;
  const isBlock = content[start] === "-";
  const brackets = /^\[[ \t]*\]/.exec(content.slice(start, start + 100))?.[0];
  const before = list.children.get(String(at - 1));
  if (isBlock && before) {
    const column = columnOf(content, start);
    const style = { column, gap: gapOf(content, before), lineBreak };
    const entry = (areApart(content, list) ? lineBreak : "") + render(waiver, style);
    yield* insertions(content, { from: endOf(before), column, entry, lineBreak });
  } else if (brackets && list.children.size === 0) {
    const column = columnOf(content, list.key?.start ?? 0) + 2;
    const head = content.slice(0, start).replace(/[ \t]+$/, "");
    const opened = head + content.slice(start + brackets.length);
    const entry = render(waiver, { column, gap: 1, lineBreak });
    yield* insertions(opened, { from: head.length, column, entry, lineBreak });
  }
}

interface Insertion {
  /** Offset behind which the entry belongs. */
  readonly from: number;
  readonly column: number;
  readonly entry: string;
  readonly lineBreak: string;
}

/** The text with the entry at the beginning of each line from an offset on, but not between an item and the comments in it. */
function* insertions(content: string, { from, column, entry, lineBreak }: Insertion): Generator<string> {
  let count = 0;
  for (const place of lineStarts(content, from)) {
    const comment = /^([ \t]*)#/.exec(content.slice(place, place + 1000));
    if (comment && (comment[1]?.length ?? 0) > column) continue;
    if (++count > maxPlaces) return;
    const isOpen = place > 0 && !/[\r\n]/.test(content[place - 1] ?? "");
    yield content.slice(0, place) + (isOpen ? lineBreak : "") + entry + content.slice(place);
  }
}

/** Offsets at which lines begin, from an offset on; and the end of the text. */
function* lineStarts(content: string, from: number): Generator<number> {
  if (from > 0 && /[\r\n]/.test(content[from - 1] ?? "")) yield from;
  const lineBreaks = /\r\n|\n|\r/g;
  lineBreaks.lastIndex = from;
  let last = -1;
  for (let found = lineBreaks.exec(content); found; found = lineBreaks.exec(content)) {
    last = found.index + found[0].length;
    yield last;
  }
  if (last !== content.length) yield content.length;
}

/** Offset behind the last text of a node. Brackets that close it may follow. */
function endOf(node: Node): number {
  return [...node.children.values()].reduce((end, child) => Math.max(end, endOf(child)), node.span.end);
}

function columnOf(content: string, offset: number): number {
  return offset - Math.max(content.lastIndexOf("\n", offset - 1), content.lastIndexOf("\r", offset - 1)) - 1;
}

/** Spaces between an item's dash and the item, where both stand on one line. */
function gapOf(content: string, item: Node): number {
  const spaces = /-( +)$/.exec(content.slice(Math.max(0, item.span.start - 10), item.span.start))?.[1];
  return spaces?.length ?? 1;
}

/** Whether blank lines part the first two items. */
function areApart(content: string, list: Node): boolean {
  const [first, second] = [...list.children.values()];
  if (!first || !second) return false;
  return /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(content.slice(endOf(first), second.span.start));
}

/** The entry's lines. Quotes stand where YAML needs them. */
function render(waiver: Waiver, { column, gap, lineBreak }: Style): string {
  const { rule, vendor, service, contract, reason, owner, approver } = waiver;
  const { approved_on, expires_on, ticket, acknowledges_statute, given_for } = waiver;
  const who = { rule, vendor, service, contract, reason, owner, approver };
  const entry = { ...who, approved_on, expires_on, ticket, acknowledges_statute, given_for };
  const given = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
  const lines = dump(given, { lineWidth: -1 })
    .replace(/\n\.\.\.\n$/, "\n")
    .replaceAll(/^(approved_on|expires_on): '([\d-]+)'$/gm, "$1: $2")
    .replace(/\n$/, "")
    .split("\n");
  const indent = (line: string, index: number) => {
    if (index === 0) return `${" ".repeat(column)}-${" ".repeat(gap)}${line}`;
    return line === "" ? "" : " ".repeat(column + 1 + gap) + line;
  };
  return lines.map((line, index) => indent(line, index) + lineBreak).join("");
}
