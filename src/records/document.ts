import type { Frame, Location, Path, Span } from "../model/location.ts";
import { eventsOf } from "./events.ts";
import { buildNodes, type Node } from "./nodes.ts";
import type { ParsedFile } from "./parse.ts";

/** One YAML document of a file. */
export interface RecordDocument {
  readonly file: string;
  readonly value: unknown;
  /** Location of a path in the document, and the lines around it. */
  show(path: Path, aim?: Aim): { location: Location; frame: Frame };
}

/** Target of a location: the value (if written in the text), or the key that names it. */
export type Aim = "value" | "key";

/**
 * Returns the documents of a parsed file. Positions are computed only when something is shown, by parsing the text
 * again.
 */
export function documentsOf(parsed: ParsedFile): RecordDocument[] {
  let roots: readonly (Node | undefined)[] | undefined;
  const rootOf = (index: number) => {
    roots ??= buildNodes(eventsOf(parsed.text), parsed.text.content);
    return roots[index];
  };
  return parsed.values.map((value, index) => ({
    file: parsed.text.path,
    value,
    show: (path, aim = "value") => parsed.text.show(spanOf(rootOf(index), path, aim)),
  }));
}

/** Returns the span of a path. A path to something missing falls back to the key of its closest existing parent. */
function spanOf(root: Node | undefined, path: Path, aim: Aim): Span {
  if (!root) return { start: 0, end: 0 };
  let node = root;
  for (const part of path) {
    const child = node.children.get(String(part));
    if (!child) return headOf(node);
    node = child;
  }
  const hasText = node.span.end > node.span.start;
  if (node.kind !== "scalar" || !hasText || aim === "key") return headOf(node);
  return node.span;
}

/** Returns the key of a collection; without one (a list item, a whole record), its first entry. */
function headOf(node: Node): Span {
  if (node.key) return node.key;
  const first = node.children.values().next().value;
  if (!first) return node.span;
  const head = headOf(first);
  return first.kind === "scalar" && first.key && first.span.end > head.start
    ? { start: head.start, end: first.span.end }
    : head;
}
