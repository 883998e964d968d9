import {
  blockLines,
  entryLines,
  inFlow,
  indented,
  itemLines,
  needsLines,
  require_dist
} from "./DDMPM7V2.mjs";
import {
  sourceOf
} from "./I2G73LWN.mjs";
import {
  toPointer
} from "./T5ESZW27.mjs";
import {
  isParsed,
  parseFile
} from "./7DZRBUIB.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";
import {
  __toESM
} from "./VABSIXCH.mjs";

// src/records/editing/edit.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/records/editing/splice.ts
function spliced(text, splices) {
  let result = "", at = 0;
  for (let { from, to, text: added } of splices.toSorted((a, b) => a.from - b.from))
    result += text.slice(at, from) + added, at = to;
  return result + text.slice(at);
}
function lineBreakOf(text) {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? `
`;
}
function lineStart(text, offset) {
  return Math.max(text.lastIndexOf(`
`, offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}
function lineEnd(text, offset) {
  let rest = /[\r\n]/g;
  return rest.lastIndex = offset, rest.exec(text)?.index ?? text.length;
}
function nextLine(text, offset) {
  let end = lineEnd(text, offset);
  return text.startsWith(`\r
`, end) ? end + 2 : Math.min(end + 1, text.length);
}
function beginsLine(text, offset) {
  return /^[ \t]*$/.test(text.slice(lineStart(text, offset), offset));
}
function linesBehind(text, offset, lines) {
  let lineBreak = lineBreakOf(text), end = lineEnd(text, offset);
  if (end === text.length)
    return { from: end, to: end, text: lineBreak + lines.map((line) => line + lineBreak).join("") };
  let at = nextLine(text, offset);
  return { from: at, to: at, text: lines.map((line) => line + lineBreak).join("") };
}

// src/records/editing/yaml-source.ts
var import_yaml = __toESM(require_dist(), 1);
var NotEditable = class extends Error {
  reason;
  constructor(reason) {
    super(reason), this.reason = reason;
  }
}, loneReturn = /\r(?!\n)/g, YamlSource = class {
  text;
  document;
  /** Throws `NotEditable` if the text has no such document. */
  constructor(text, at) {
    let documents = (0, import_yaml.parseAllDocuments)(text.replaceAll(loneReturn, `
`), {
      keepSourceTokens: !0,
      version: "1.2",
      schema: "core",
      merge: !1
    }), document = Array.isArray(documents) ? documents[at] : void 0;
    if (!document || document.errors.length > 0) throw new NotEditable("form");
    this.text = text, this.document = document;
  }
  get root() {
    return this.document.contents;
  }
  /** Returns the collection at a path. Throws `NotEditable` if there is none, or an anchor or alias is on the way. */
  collection(path) {
    let node = this.document.contents;
    for (let part of path) node = this.child(opened(node), part);
    return opened(node);
  }
  child(node, part) {
    return (0, import_yaml.isSeq)(node) ? this.items(node)[Number(part)]?.value : this.entries(node).find(({ key }) => key === String(part))?.value;
  }
  entries(map) {
    return map.items.map((pair) => this.entry(pair));
  }
  entry(pair) {
    let { key, value, srcToken } = pair;
    if (!(0, import_yaml.isScalar)(key) || !key.range || !srcToken) throw new NotEditable((0, import_yaml.isAlias)(key) ? "anchor" : "form");
    let colon = srcToken.sep?.find(({ type }) => type === "map-value-ind")?.offset, written = isNode(value) && isWritten(value, this.text) ? value : void 0, behindKey = colon === void 0 ? key.range[1] : colon + 1, end = written ? this.end(written) : behindKey, start = key.range[0];
    return { key: String(key.value), start, colon: colon === void 0 ? void 0 : colon + 1, value: written, end };
  }
  /**
   * Offset after the last character of a node; for a block scalar, the end of its last significant line, before the
   * line break.
   */
  end(node) {
    if (!node.range) throw new NotEditable("form");
    if ((0, import_yaml.isCollection)(node) && node.flow !== !0 && node.items.length > 0) {
      if ((0, import_yaml.isMap)(node)) return this.entries(node).reduce((end, entry) => Math.max(end, entry.end), node.range[0]);
      if ((0, import_yaml.isSeq)(node)) return this.items(node).reduce((end, item) => Math.max(end, item.end), node.range[0]);
    }
    return (0, import_yaml.isScalar)(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") ? this.blockEnd(node.range) : node.range[1];
  }
  blockEnd([start, end]) {
    let written = this.text.slice(start, end), isKept = /^[|>][\d-]*\+/.test(written);
    return start + written.replace(isKept ? /(?:\r\n|\n|\r)$/ : /\s+$/, "").length;
  }
  items(seq) {
    let dashes = (seq.srcToken && "items" in seq.srcToken ? seq.srcToken.items : []).flatMap(({ start }) => start.find(({ type }) => type === "seq-item-ind")?.offset ?? []);
    return seq.items.map((item, at) => {
      let dash = seq.flow ? void 0 : dashes[at];
      if (!isNode(item)) throw new NotEditable("form");
      let written = isWritten(item, this.text) ? item : void 0, behindDash = dash === void 0 ? item.range?.[0] ?? 0 : dash + 1;
      return {
        dash,
        value: written,
        start: written?.range?.[0] ?? behindDash,
        end: written ? this.end(written) : behindDash
      };
    });
  }
  /** Whether the document is JSON, judged by its brackets and quotes. */
  isJson() {
    let { contents } = this.document;
    return !(0, import_yaml.isCollection)(contents) || !contents.flow ? !1 : (0, import_yaml.isSeq)(contents) || this.entries(contents).every(({ start }) => this.text[start] === '"');
  }
  /** Throws `NotEditable` if a node contains an anchor or alias. */
  refuseAnchors(node) {
    node && (0, import_yaml.visit)(node, {
      Node: (_, one) => {
        if ((0, import_yaml.isAlias)(one) || (0, import_yaml.isScalar)(one) && one.anchor || (0, import_yaml.isCollection)(one) && one.anchor)
          throw new NotEditable("anchor");
      }
    });
  }
  /** Column of a block mapping, in spaces from the left. */
  column(offset) {
    return offset - lineStart(this.text, offset);
  }
  /** Style of the first nested mapping and the first item; two spaces and one if there is none. */
  style() {
    let indent, gap;
    return (0, import_yaml.visit)(this.document, {
      Pair: (_, { key, value }) => {
        if (indent !== void 0 || !(0, import_yaml.isScalar)(key) || !(0, import_yaml.isMap)(value) || value.flow || !key.range || !value.range) return;
        let inner = value.range[0];
        beginsLine(this.text, inner) && (indent = this.column(inner) - this.column(key.range[0]));
      },
      Seq: (_, seq) => {
        if (gap !== void 0 || seq.flow) return;
        let [first] = this.items(seq), between = first?.dash === void 0 ? "" : this.text.slice(first.dash + 1, first.start);
        /^ +$/.test(between) && (gap = between.length);
      }
    }), { indent: indent && indent > 0 ? indent : 2, gap: gap ?? 1 };
  }
};
function opened(node) {
  if ((0, import_yaml.isAlias)(node)) throw new NotEditable("anchor");
  if (!(0, import_yaml.isMap)(node) && !(0, import_yaml.isSeq)(node)) throw new NotEditable("form");
  if (node.anchor) throw new NotEditable("anchor");
  return node;
}
function isNode(value) {
  return (0, import_yaml.isScalar)(value) || (0, import_yaml.isCollection)(value) || (0, import_yaml.isAlias)(value);
}
function isWritten(node, text) {
  if (!node.range) return !1;
  let [start, end] = node.range;
  if (end > start || (0, import_yaml.isAlias)(node)) return !0;
  if (((0, import_yaml.isScalar)(node) || (0, import_yaml.isCollection)(node)) && (node.anchor !== void 0 || node.tag !== void 0)) throw new NotEditable((0, import_yaml.isScalar)(node) && node.anchor ? "anchor" : "form");
  return text.slice(start, end) !== "";
}

// src/records/editing/block.ts
function replaceInEntry(source, entry, value) {
  let { text } = source, { colon, value: old } = entry;
  if (colon === void 0) throw new NotEditable("form");
  let lines = needsLines(value) ? indented(blockLines(value, source.style()), source.column(entry.start) + source.style().indent) : void 0, inline = ` ${inFlow(value)}`;
  if (!old) return lines ? [linesBehind(text, colon, lines)] : [insertion(colon, inline)];
  let start = startOf(old);
  if (lineStart(text, start) === lineStart(text, colon))
    return lines ? [{ from: colon, to: entry.end, text: "" }, linesBehind(text, entry.end, lines)] : [{ from: start, to: entry.end, text: alike(inFlow(value), value, text.slice(start, entry.end)) }];
  let from = lineStart(text, start);
  return lines ? [{ from, to: entry.end, text: lines.join(lineBreakOf(text)) }] : [insertion(colon, inline), { from, to: nextLine(text, entry.end), text: "" }];
}
function replaceItem(source, item, value) {
  let [first = "", ...others] = needsLines(value) ? blockLines(value, source.style()) : [inFlow(value)], column = item.value ? source.column(item.start) : source.column(item.start) + 1, lines = [first, ...indented(others, column)], written = source.text.slice(item.start, item.end), text = lines.length > 1 ? lines.join(lineBreakOf(source.text)) : alike(first, value, written);
  return [{ from: item.start, to: item.end, text: item.value ? text : ` ${text}` }];
}
function alike(rendered, value, old) {
  return typeof value != "string" || rendered.startsWith('"') ? rendered : old.startsWith('"') ? `"${rendered}"` : old.startsWith("'") ? `'${rendered}'` : rendered;
}
function appendEntry(source, map, [key, value]) {
  let entries = source.entries(map), [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) throw new NotEditable("form");
  let lines = indented(entryLines(key, value, source.style()), source.column(first.start));
  return [linesBehind(source.text, last.end, lines)];
}
function insertItem(source, seq, { at, value }) {
  let { text } = source, items = source.items(seq), dash = items[0]?.dash;
  if ((dash === void 0 || !beginsLine(text, dash)) && (dash === void 0 || at === 0))
    throw new NotEditable("form");
  let column = source.column(dash), lines = indented(itemLines(value, source.style()), column), before = items[at - 1], blank = areApart(text, items) ? [""] : [];
  if (before) return [linesBehind(text, behindComments(text, before.end, column), [...blank, ...lines])];
  let lineBreak = lineBreakOf(text);
  return [insertion(lineStart(text, dash), [...lines, ...blank].map((line) => line + lineBreak).join(""))];
}
function behindComments(text, end, column) {
  let at = end;
  for (let next = nextLine(text, at); next > at && next < text.length; next = nextLine(text, next)) {
    let comment = /^([ \t]*)#/.exec(text.slice(next, lineEnd(text, next)));
    if (!comment || (comment[1]?.length ?? 0) <= column) break;
    at = lineEnd(text, next);
  }
  return at;
}
function areApart(text, [first, second]) {
  return !first || second?.dash === void 0 ? !1 : /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(text.slice(first.end, second.dash));
}
function removeEntry(source, map, entry) {
  let { text } = source, entries = source.entries(map);
  if (entries.length === 1) return [{ from: entry.start, to: entry.end, text: "{}" }];
  if (beginsLine(text, entry.start)) return [wholeLines(text, entry)];
  let next = entries[1];
  if (!next || entries[0]?.start !== entry.start) throw new NotEditable("form");
  let between = text.slice(entry.end, next.start);
  return [
    {
      from: entry.start,
      to: /[^\s]/.test(between) ? nextLine(text, entry.end) - lineBreakAt(text, entry.end) : next.start,
      text: ""
    }
  ];
}
function removeItem(source, seq, item) {
  let { text } = source, { dash } = item;
  if (dash === void 0) throw new NotEditable("form");
  if (seq.items.length === 1) return [{ from: dash, to: item.end, text: "[]" }];
  if (!beginsLine(text, dash)) throw new NotEditable("form");
  return [wholeLines(text, { start: dash, end: item.end })];
}
function wholeLines(text, { start, end }) {
  return { from: lineStart(text, start), to: nextLine(text, end), text: "" };
}
function lineBreakAt(text, offset) {
  return nextLine(text, offset) - lineEnd(text, offset);
}
function startOf({ range }) {
  if (!range) throw new NotEditable("form");
  return range[0];
}
function insertion(at, text) {
  return { from: at, to: at, text };
}

// src/records/editing/flow.ts
function flowText(source, value) {
  return source.isJson() ? JSON.stringify(value) : inFlow(value);
}
function flowEntry(source, [key, value]) {
  return source.isJson() ? JSON.stringify({ [key]: value }).slice(1, -1) : inFlow({ [key]: value }).slice(2, -2);
}
function insertPart(source, collection, { parts, at, text: added }) {
  let { text } = source, { range } = collection;
  if (!range) throw new NotEditable("form");
  let [open, close] = [range[0] + 1, range[1] - 1], before = parts[at - 1];
  if (!before) {
    let next = parts[0];
    if (next) return [{ from: next.start, to: next.start, text: `${added},${separator(source, next)}` }];
    let isTight = open === close && !source.isJson() && text[close] === "}";
    return [{ from: open, to: open, text: isTight ? ` ${added} ` : pad(text, open) + added }];
  }
  let comma = commaBetween(text, before.end, parts[at]?.start ?? close), space = separator(source, before);
  if (parts[at] && comma !== void 0) return [{ from: comma + 1, to: comma + 1, text: `${space}${added},` }];
  if (comma !== void 0) return [{ from: comma + 1, to: comma + 1, text: space + added }];
  if (!(/[\r\n]/.test(space) && text.slice(before.end, lineEnd(text, before.end)).includes("#"))) return [{ from: before.end, to: before.end, text: `,${space}${added}` }];
  let end = lineEnd(text, before.end);
  return [
    { from: before.end, to: before.end, text: "," },
    { from: end, to: end, text: space + added }
  ];
}
function removePart(source, collection, parts, at) {
  let { text } = source, [before, part, next] = [parts[at - 1], parts[at], parts[at + 1]];
  if (!part || !collection.range) throw new NotEditable("form");
  let close = collection.range[1] - 1, comma = commaBetween(text, part.end, next?.start ?? close);
  if (next && comma === void 0) throw new NotEditable("form");
  if (next && !text.slice(part.end, next.start).includes("#")) return [{ from: part.start, to: next.start, text: "" }];
  if (comma !== void 0) return [{ from: part.start, to: part.end, text: "" }, without(comma)];
  if (!before) return [{ from: part.start, to: part.end, text: "" }];
  let commaBefore = commaBetween(text, before.end, part.start);
  if (commaBefore === void 0) throw new NotEditable("form");
  return text.slice(before.end, part.start).includes("#") ? [without(commaBefore), { from: part.start, to: part.end, text: "" }] : [{ from: before.end, to: part.end, text: "" }];
}
function without(at) {
  return { from: at, to: at + 1, text: "" };
}
function separator(source, part) {
  let { text } = source;
  return beginsLine(text, part.start) ? lineBreakOf(text) + text.slice(lineStart(text, part.start), part.start) : source.isJson() && /["\]}\w],["[{\w-]/.test(text.slice(0, 1e3)) ? "" : " ";
}
function pad(text, open) {
  return text[open] === " " ? " " : "";
}
function commaBetween(text, from, to) {
  for (let at = from; at < to; at += 1)
    if (text[at] === "#" && /\s/.test(text[at - 1] ?? "")) at = lineEnd(text, at);
    else if (text[at] === ",") return at;
}

// src/records/editing/edit.ts
function editYaml(file, document, change) {
  let { path } = file, place = toPointer(change.path), before = parseFile(file);
  if (!isParsed(before)) throw new RunError("record-not-editable", { path, place });
  let mark = hasMark(file.bytes) ? byteOrderMark : "";
  try {
    let expected = before.values.toSpliced(document, 1, changed(before.values[document], change)), text = mark + edited(before.text.content, document, before.values[document], change);
    if (says(path, text, expected)) return text;
  } catch (error) {
    throw error instanceof NotEditable ? new RunError(
      error.reason === "anchor" ? "record-anchored" : "record-not-editable",
      { path, place },
      { cause: error }
    ) : error;
  }
  throw new RunError("record-not-editable", { path, place });
}
var byteOrderMark = "\uFEFF";
function hasMark([first, second, third]) {
  return first === 239 && second === 187 && third === 191;
}
function says(path, text, expected) {
  let parsed = parseFile(sourceOf(path, text));
  return isParsed(parsed) && JSON.stringify(parsed.values) === JSON.stringify(expected);
}
function edited(content, document, value, change) {
  return [...change.kind === "set" ? stepsTo(valueAt(value, change.path), change.path, change.value) : [change]].reduce((text, step) => {
    let source = new YamlSource(text, document);
    return spliced(text, splicesOf(source, step));
  }, content);
}
function* stepsTo(from, path, to) {
  if (Array.isArray(from) && Array.isArray(to) && from.length > 0 && to.length > 0) {
    for (let [at, one] of to.entries()) yield* stepsTo(from[at], [...path, at], one);
    for (let at = from.length - 1; at >= to.length; at -= 1) yield { kind: "remove", path: [...path, at] };
  } else if (isEntries(from) && isEntries(to) && Object.keys(from).length > 0 && Object.keys(to).length > 0) {
    for (let [key, one] of Object.entries(to)) yield* stepsTo(own(from, key), [...path, key], one);
    for (let key of Object.keys(from)) Object.hasOwn(to, key) || (yield { kind: "remove", path: [...path, key] });
  } else JSON.stringify(from) !== JSON.stringify(to) && (yield { kind: "set", path, value: to });
}
function splicesOf(source, change) {
  let parent = source.collection(change.path.slice(0, -1)), last = change.path.at(-1);
  if (last === void 0) throw new NotEditable("form");
  if (isEmptyInBlock(source, change.path.slice(0, -1)) && change.kind !== "remove") {
    let value = (0, import_yaml2.isSeq)(parent) ? [change.value] : { [last]: change.value };
    return splicesOf(source, { kind: "set", path: change.path.slice(0, -1), value });
  }
  return change.kind === "remove" && parent.items.length === 1 && !parent.flow && change.path.length > 1 ? (source.refuseAnchors(parent), splicesOf(source, { kind: "set", path: change.path.slice(0, -1), value: (0, import_yaml2.isSeq)(parent) ? [] : {} })) : (0, import_yaml2.isMap)(parent) ? inMapping(source, parent, String(last), change) : inSequence(source, parent, Number(last), change);
}
function isEmptyInBlock(source, path) {
  if (path.length === 0) return !1;
  let { items, range } = source.collection(path);
  return items.length > 0 || source.collection(path.slice(0, -1)).flow === !0 ? !1 : range != null && !source.text.slice(range[0], range[1]).includes("#");
}
function inMapping(source, map, key, change) {
  let entries = source.entries(map), at = entries.findIndex((one) => one.key === key), entry = entries[at];
  if (change.kind === "remove") {
    if (!entry) throw new NotEditable("form");
    return source.refuseAnchors(entry.value), map.flow ? removePart(source, map, entries, at) : removeEntry(source, map, entry);
  }
  let { value } = change;
  if (!entry && map.flow)
    return insertPart(source, map, { parts: entries, at: entries.length, text: flowEntry(source, [key, value]) });
  if (!entry) return appendEntry(source, map, [key, value]);
  if (source.refuseAnchors(entry.value), !map.flow) return replaceInEntry(source, entry, value);
  let start = startOf2(entry.value) ?? entry.colon ?? entry.end, before = entry.value ? "" : entry.colon === void 0 ? ": " : " ";
  return [{ from: start, to: entry.end, text: before + flowText(source, value) }];
}
function inSequence(source, seq, at, change) {
  let items = source.items(seq), item = items[at];
  if (change.kind === "remove") {
    if (!item) throw new NotEditable("form");
    return source.refuseAnchors(item.value), seq.flow ? removePart(source, seq, items, at) : removeItem(source, seq, item);
  }
  let { value } = change;
  if (!(at >= 0 && at <= items.length)) throw new NotEditable("form");
  return item && change.kind === "set" ? (source.refuseAnchors(item.value), seq.flow ? [{ from: item.start, to: item.end, text: flowText(source, value) }] : replaceItem(source, item, value)) : seq.flow ? insertPart(source, seq, { parts: items, at, text: flowText(source, value) }) : insertItem(source, seq, { at, value });
}
function startOf2(node) {
  return node?.range?.[0];
}
function changed(value, change) {
  let copy = JSON.parse(JSON.stringify(value)), last = change.path.at(-1), parent = valueAt(copy, change.path.slice(0, -1));
  if (last === void 0 || typeof parent != "object" || parent === null) throw new NotEditable("form");
  return Array.isArray(parent) ? change.kind === "remove" ? parent.splice(Number(last), 1) : parent.splice(Number(last), change.kind === "insert" ? 0 : 1, change.value) : change.kind === "remove" ? Reflect.deleteProperty(parent, last) : Object.defineProperty(parent, last, { value: change.value, enumerable: !0, writable: !0, configurable: !0 }), copy;
}
function valueAt(value, path) {
  return path.reduce(
    (holder, part) => typeof holder == "object" && holder !== null ? own(holder, part) : void 0,
    value
  );
}
function own(holder, key) {
  return Object.hasOwn(holder, key) ? Reflect.get(holder, key) : void 0;
}
function isEntries(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}

export {
  editYaml
};
