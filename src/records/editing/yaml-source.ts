import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Path } from "../../model/location.ts";
import { beginsLine, lineStart } from "./splice.ts";
import type { Style } from "./value.ts";

/** A place in a document that cannot be edited: `anchor` for an anchor or alias there, `form` for anything else. */
export class NotEditable extends Error {
  readonly reason: "anchor" | "form";
  constructor(reason: "anchor" | "form") {
    super(reason);
    this.reason = reason;
  }
}

/** An entry of a mapping, with offsets. */
export interface Entry {
  readonly key: string;
  readonly start: number;
  /** Offset after the colon; undefined without one. */
  readonly colon: number | undefined;
  /** Undefined if no value is written. */
  readonly value: Node | undefined;
  /** Offset after the last character of the entry, which may be in its key. */
  readonly end: number;
}

/** An item of a sequence, with offsets. */
export interface Item {
  /** Undefined in flow style. */
  readonly dash: number | undefined;
  /** Undefined if no value is written. */
  readonly value: Node | undefined;
  readonly start: number;
  readonly end: number;
}

/** A line end of YAML that the package does not support. Replacing it by a line feed keeps all offsets. */
const loneReturn = /\r(?!\n)/g;

/** One document of a YAML text, with the ranges of its nodes. */
export class YamlSource {
  readonly text: string;
  private readonly document: Document;

  /** Throws `NotEditable` if the text has no such document. */
  constructor(text: string, at: number) {
    const documents = parseAllDocuments(text.replaceAll(loneReturn, "\n"), {
      keepSourceTokens: true,
      version: "1.2",
      schema: "core",
      merge: false,
    });
    const document = Array.isArray(documents) ? documents[at] : undefined;
    if (!document || document.errors.length > 0) throw new NotEditable("form");
    this.text = text;
    this.document = document;
  }

  get root(): Node | null {
    return this.document.contents;
  }

  /** Returns the collection at a path. Throws `NotEditable` if there is none, or an anchor or alias is on the way. */
  collection(path: Path): YAMLMap | YAMLSeq {
    let node: unknown = this.document.contents;
    for (const part of path) node = this.child(opened(node), part);
    return opened(node);
  }

  private child(node: YAMLMap | YAMLSeq, part: string | number): Node | undefined {
    if (isSeq(node)) return this.items(node)[Number(part)]?.value;
    return this.entries(node).find(({ key }) => key === String(part))?.value;
  }

  entries(map: YAMLMap): Entry[] {
    return map.items.map((pair) => this.entry(pair));
  }

  private entry(pair: Pair): Entry {
    const { key, value, srcToken } = pair;
    if (!isScalar(key) || !key.range || !srcToken) throw new NotEditable(isAlias(key) ? "anchor" : "form");
    const colon = srcToken.sep?.find(({ type }) => type === "map-value-ind")?.offset;
    const written = isNode(value) && isWritten(value, this.text) ? value : undefined;
    const behindKey = colon === undefined ? key.range[1] : colon + 1;
    const end = written ? this.end(written) : behindKey;
    const start = key.range[0];
    return { key: String(key.value), start, colon: colon === undefined ? undefined : colon + 1, value: written, end };
  }

  /**
   * Offset after the last character of a node; for a block scalar, the end of its last significant line, before the
   * line break.
   */
  end(node: Node): number {
    if (!node.range) throw new NotEditable("form");
    if (isCollection(node) && node.flow !== true && node.items.length > 0) {
      if (isMap(node)) return this.entries(node).reduce((end, entry) => Math.max(end, entry.end), node.range[0]);
      if (isSeq(node)) return this.items(node).reduce((end, item) => Math.max(end, item.end), node.range[0]);
    }
    if (isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED"))
      return this.blockEnd(node.range);
    return node.range[1];
  }

  private blockEnd([start, end]: readonly [number, number, number]): number {
    const written = this.text.slice(start, end);
    const isKept = /^[|>][\d-]*\+/.test(written);
    return start + written.replace(isKept ? /(?:\r\n|\n|\r)$/ : /\s+$/, "").length;
  }

  items(seq: YAMLSeq): Item[] {
    const tokens = seq.srcToken && "items" in seq.srcToken ? seq.srcToken.items : [];
    const dashes = tokens.flatMap(({ start }) => start.find(({ type }) => type === "seq-item-ind")?.offset ?? []);
    return seq.items.map((item, at) => {
      const dash = seq.flow ? undefined : dashes[at];
      if (!isNode(item)) throw new NotEditable("form");
      const written = isWritten(item, this.text) ? item : undefined;
      const behindDash = dash === undefined ? (item.range?.[0] ?? 0) : dash + 1;
      return {
        dash,
        value: written,
        start: written?.range?.[0] ?? behindDash,
        end: written ? this.end(written) : behindDash,
      };
    });
  }

  /** Whether the document is JSON, judged by its brackets and quotes. */
  isJson(): boolean {
    const { contents } = this.document;
    if (!isCollection(contents) || !contents.flow) return false;
    return isSeq(contents) || this.entries(contents as YAMLMap).every(({ start }) => this.text[start] === '"');
  }

  /** Throws `NotEditable` if a node contains an anchor or alias. */
  refuseAnchors(node: Node | undefined): void {
    if (!node) return;
    visit(node, {
      Node: (_, one) => {
        if (isAlias(one) || (isScalar(one) && one.anchor) || (isCollection(one) && one.anchor))
          throw new NotEditable("anchor");
      },
    });
  }

  /** Column of a block mapping, in spaces from the left. */
  column(offset: number): number {
    return offset - lineStart(this.text, offset);
  }

  /** Style of the first nested mapping and the first item; two spaces and one if there is none. */
  style(): Style {
    let indent: number | undefined;
    let gap: number | undefined;
    visit(this.document, {
      Pair: (_, { key, value }) => {
        if (indent !== undefined || !isScalar(key) || !isMap(value) || value.flow || !key.range || !value.range) return;
        const inner = value.range[0];
        if (beginsLine(this.text, inner)) indent = this.column(inner) - this.column(key.range[0]);
      },
      Seq: (_, seq) => {
        if (gap !== undefined || seq.flow) return;
        const [first] = this.items(seq);
        const between = first?.dash === undefined ? "" : this.text.slice(first.dash + 1, first.start);
        if (/^ +$/.test(between)) gap = between.length;
      },
    });
    return { indent: indent && indent > 0 ? indent : 2, gap: gap ?? 1 };
  }
}

function opened(node: unknown): YAMLMap | YAMLSeq {
  if (isAlias(node)) throw new NotEditable("anchor");
  if (!isMap(node) && !isSeq(node)) throw new NotEditable("form");
  if (node.anchor) throw new NotEditable("anchor");
  return node;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isCollection(value) || isAlias(value);
}

/** Whether a node has characters of its own. An empty value has none, unless it is quoted. */
function isWritten(node: Node, text: string): boolean {
  if (!node.range) return false;
  const [start, end] = node.range;
  if (end > start || isAlias(node)) return true;
  const hasProperties = (isScalar(node) || isCollection(node)) && (node.anchor !== undefined || node.tag !== undefined);
  if (hasProperties) throw new NotEditable(isScalar(node) && node.anchor ? "anchor" : "form");
  return text.slice(start, end) !== "";
}
