import { isMap, isSeq, type Node } from "yaml";
import { type Path, toPointer } from "../../model/location.ts";
import { RunError } from "../../model/run-error.ts";
import type { SourceFile } from "../../model/tree.ts";
import { sourceOf } from "../file-text.ts";
import { isParsed, parseFile } from "../parse.ts";
import { appendEntry, insertItem, removeEntry, removeItem, replaceInEntry, replaceItem } from "./block.ts";
import { flowEntry, flowText, insertPart, removePart } from "./flow.ts";
import { type Splice, spliced } from "./splice.ts";
import type { Value } from "./value.ts";
import { NotEditable, YamlSource } from "./yaml-source.ts";

/**
 * A change at a path. `set` replaces the value or adds it: an entry after the last one of its mapping, an item at the
 * end of its sequence. `insert` adds an item before the one at this index. `remove` deletes it.
 */
export type Change =
  | { readonly kind: "set" | "insert"; readonly path: Path; readonly value: Value }
  | { readonly kind: "remove"; readonly path: Path };

/**
 * Returns the text of a YAML file after a change in one of its documents, counted from 0. Every byte outside the change
 * stays: comments, order, quotes, styles, line ends, the byte order mark. The result is parsed again and must equal the
 * old value with the change. Throws `RunError` `record-anchored` for an anchor or alias in or around the change,
 * `record-not-editable` if the change is not possible for another reason.
 */
export function editYaml(file: SourceFile, document: number, change: Change): string {
  const { path } = file;
  const place = toPointer(change.path);
  const before = parseFile(file);
  if (!isParsed(before)) throw new RunError("record-not-editable", { path, place });
  const mark = hasMark(file.bytes) ? byteOrderMark : "";
  try {
    const expected = before.values.toSpliced(document, 1, changed(before.values[document], change));
    const text = mark + edited(before.text.content, document, before.values[document], change);
    if (says(path, text, expected)) return text;
  } catch (error) {
    if (!(error instanceof NotEditable)) throw error;
    throw new RunError(
      error.reason === "anchor" ? "record-anchored" : "record-not-editable",
      { path, place },
      { cause: error },
    );
  }
  throw new RunError("record-not-editable", { path, place });
}

const byteOrderMark = "\ufeff";

function hasMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

function says(path: string, text: string, expected: readonly unknown[]): boolean {
  const parsed = parseFile(sourceOf(path, text));
  return isParsed(parsed) && JSON.stringify(parsed.values) === JSON.stringify(expected);
}

function edited(content: string, document: number, value: unknown, change: Change): string {
  const steps = change.kind === "set" ? stepsTo(valueAt(value, change.path), change.path, change.value) : [change];
  return [...steps].reduce((text, step) => {
    const source = new YamlSource(text, document);
    return spliced(text, splicesOf(source, step));
  }, content);
}

/** Yields the changes that turn one value into another; parts that both share are left alone. */
function* stepsTo(from: unknown, path: Path, to: Value): Generator<Change> {
  if (Array.isArray(from) && Array.isArray(to) && from.length > 0 && to.length > 0) {
    for (const [at, one] of to.entries()) yield* stepsTo(from[at], [...path, at], one);
    for (let at = from.length - 1; at >= to.length; at -= 1) yield { kind: "remove", path: [...path, at] };
  } else if (isEntries(from) && isEntries(to) && Object.keys(from).length > 0 && Object.keys(to).length > 0) {
    for (const [key, one] of Object.entries(to)) yield* stepsTo(own(from, key), [...path, key], one);
    for (const key of Object.keys(from)) if (!Object.hasOwn(to, key)) yield { kind: "remove", path: [...path, key] };
  } else if (JSON.stringify(from) !== JSON.stringify(to)) {
    yield { kind: "set", path, value: to };
  }
}

function splicesOf(source: YamlSource, change: Change): Splice[] {
  const parent = source.collection(change.path.slice(0, -1));
  const last = change.path.at(-1);
  if (last === undefined) throw new NotEditable("form");
  if (isEmptyInBlock(source, change.path.slice(0, -1)) && change.kind !== "remove") {
    const value = isSeq(parent) ? [change.value] : { [last]: change.value };
    return splicesOf(source, { kind: "set", path: change.path.slice(0, -1), value });
  }
  if (change.kind === "remove" && parent.items.length === 1 && !parent.flow && change.path.length > 1) {
    source.refuseAnchors(parent);
    return splicesOf(source, { kind: "set", path: change.path.slice(0, -1), value: isSeq(parent) ? [] : {} });
  }
  return isMap(parent)
    ? inMapping(source, parent, String(last), change)
    : inSequence(source, parent, Number(last), change);
}

/** Whether the value is `{}` or `[]` in block style, which has no style of its own yet. */
function isEmptyInBlock(source: YamlSource, path: Path): boolean {
  if (path.length === 0) return false;
  const { items, range } = source.collection(path);
  if (items.length > 0 || source.collection(path.slice(0, -1)).flow === true) return false;
  return range !== undefined && range !== null && !source.text.slice(range[0], range[1]).includes("#");
}

function inMapping(source: YamlSource, map: Parameters<typeof removeEntry>[1], key: string, change: Change): Splice[] {
  const entries = source.entries(map);
  const at = entries.findIndex((one) => one.key === key);
  const entry = entries[at];
  if (change.kind === "remove") {
    if (!entry) throw new NotEditable("form");
    source.refuseAnchors(entry.value);
    return map.flow ? removePart(source, map, entries, at) : removeEntry(source, map, entry);
  }
  const { value } = change;
  if (!entry && map.flow) {
    return insertPart(source, map, { parts: entries, at: entries.length, text: flowEntry(source, [key, value]) });
  }
  if (!entry) return appendEntry(source, map, [key, value]);
  source.refuseAnchors(entry.value);
  if (!map.flow) return replaceInEntry(source, entry, value);
  const start = startOf(entry.value) ?? entry.colon ?? entry.end;
  const before = entry.value ? "" : entry.colon === undefined ? ": " : " ";
  return [{ from: start, to: entry.end, text: before + flowText(source, value) }];
}

function inSequence(source: YamlSource, seq: Parameters<typeof removeItem>[1], at: number, change: Change): Splice[] {
  const items = source.items(seq);
  const item = items[at];
  if (change.kind === "remove") {
    if (!item) throw new NotEditable("form");
    source.refuseAnchors(item.value);
    return seq.flow ? removePart(source, seq, items, at) : removeItem(source, seq, item);
  }
  const { value } = change;
  if (!(at >= 0 && at <= items.length)) throw new NotEditable("form");
  if (item && change.kind === "set") {
    source.refuseAnchors(item.value);
    if (!seq.flow) return replaceItem(source, item, value);
    return [{ from: item.start, to: item.end, text: flowText(source, value) }];
  }
  if (seq.flow) return insertPart(source, seq, { parts: items, at, text: flowText(source, value) });
  return insertItem(source, seq, { at, value });
}

function startOf(node: Node | undefined): number | undefined {
  return node?.range?.[0];
}

function changed(value: unknown, change: Change): unknown {
  // Not `structuredClone`: it keeps the shared value of an alias and its anchor shared, and only one of both must
  // change.
  const copy: unknown = JSON.parse(JSON.stringify(value));
  const last = change.path.at(-1);
  const parent = valueAt(copy, change.path.slice(0, -1));
  if (last === undefined || typeof parent !== "object" || parent === null) throw new NotEditable("form");
  if (Array.isArray(parent)) {
    if (change.kind === "remove") parent.splice(Number(last), 1);
    else parent.splice(Number(last), change.kind === "insert" ? 0 : 1, change.value);
  } else if (change.kind === "remove") Reflect.deleteProperty(parent, last);
  else
    Object.defineProperty(parent, last, { value: change.value, enumerable: true, writable: true, configurable: true });
  return copy;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (holder, part) => (typeof holder === "object" && holder !== null ? own(holder, part) : undefined),
    value,
  );
}

function own(holder: object, key: string | number): unknown {
  return Object.hasOwn(holder, key) ? Reflect.get(holder, key) : undefined;
}

function isEntries(value: unknown): value is Record<string, Value> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
