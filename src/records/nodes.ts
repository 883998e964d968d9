import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from "js-yaml";
import type { Span } from "../model/location.ts";

/**
 * A YAML node with its place in the text. An alias has its own place; nodes inside the collection it names have theirs
 * at the anchor.
 */
export interface Node {
  readonly span: Span;
  /** Span of the key, if the node is the value of a mapping entry. */
  readonly key: Span | undefined;
  readonly children: Map<string, Node>;
  readonly kind: "scalar" | "sequence" | "mapping";
}

/** Builds the nodes of a file: one root for each YAML document, undefined for an empty one. */
export function buildNodes(events: readonly Event[], content: string): readonly (Node | undefined)[] {
  return new Builder(events, content).documents();
}

/** Walks the flat events once. Built only for a file of which something has to be shown. */
class Builder {
  private readonly events: readonly Event[];
  private readonly content: string;
  private readonly anchors = new Map<string, Node>();
  private at = 0;
  /** End of the last text read so far. */
  private end = 0;

  constructor(events: readonly Event[], content: string) {
    this.events = events;
    this.content = content;
  }

  documents(): (Node | undefined)[] {
    const roots: (Node | undefined)[] = [];
    while (this.at < this.events.length) {
      this.at++; // DOCUMENT
      this.anchors.clear();
      const root = this.peek()?.type === EVENT_ID.POP ? undefined : this.node(undefined);
      roots.push(root && root.span.start < 0 ? this.emptyDocument() : root);
      this.at++; // POP
    }
    return roots;
  }

  /** Has no text of its own: its `---` line is shown. */
  private emptyDocument(): Node {
    const start = Math.max(this.content.indexOf("---", this.end), 0);
    this.end = start + 3;
    return leaf({ start, end: this.end }, undefined);
  }

  private peek(): Event | undefined {
    return this.events[this.at];
  }

  private node(key: Span | undefined): Node {
    const event = this.events[this.at++];
    if (event?.type === EVENT_ID.ALIAS) {
      const target = this.anchors.get(this.content.slice(event.anchorStart, event.anchorEnd));
      const span = { start: event.anchorStart - 1, end: event.anchorEnd };
      if (!target || target.kind === "scalar") return leaf(span, key);
      return { ...target, key };
    }
    if (event?.type === EVENT_ID.SCALAR) {
      this.end = Math.max(this.end, event.valueEnd);
      return this.remember(event, leaf(scalarSpan(event), key));
    }
    if (event?.type === EVENT_ID.SEQUENCE || event?.type === EVENT_ID.MAPPING) return this.collection(event, key);
    throw new Error("YAML events out of order");
  }

  private collection(event: Exclude<Event, { type: 1 | 4 | 5 | 6 }>, key: Span | undefined): Node {
    const isMapping = event.type === EVENT_ID.MAPPING;
    const children = new Map<string, Node>();
    while (this.peek()?.type !== EVENT_ID.POP) {
      if (isMapping) this.entry(children);
      else children.set(String(children.size), this.node(undefined));
    }
    this.at++;
    const start = Math.max(event.start, 0);
    const node = { span: { start, end: start + 1 }, key, children, kind: isMapping ? "mapping" : "sequence" } as const;
    return this.remember(event, node);
  }

  private entry(children: Map<string, Node>): void {
    const event = this.peek();
    const name = event?.type === EVENT_ID.SCALAR ? getScalarValue(this.content, event) : "";
    const key = this.node(undefined);
    children.set(name, this.node(key.span));
  }

  private remember(event: { anchorStart: number; anchorEnd: number }, node: Node): Node {
    if (event.anchorStart >= 0) this.anchors.set(this.content.slice(event.anchorStart, event.anchorEnd), node);
    return node;
  }
}

function leaf(span: Span, key: Span | undefined): Node {
  return { span, key, children: new Map(), kind: "scalar" };
}

/** Span of a scalar in the text, including its quotes. An empty one has no width. */
function scalarSpan({ style, valueStart, valueEnd }: ScalarEvent): Span {
  if (valueStart < 0) return { start: -1, end: -1 };
  const start = valueStart;
  const end = valueEnd;
  const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  return isQuoted ? { start: start - 1, end: end + 1 } : { start, end };
}
