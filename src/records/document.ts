import type { Frame, Location, Path, Span } from "../model/location.ts";
import { eventsOf } from "./events.ts";
import { buildNodes, type Node } from "./nodes.ts";
import type { ParsedFile } from "./parse.ts";

/** One YAML document of a file. */
export interface RecordDocument {
  readonly file: string;
  readonly value: unknown;
  /** The place of a path in the document, and its lines. */
  show(path: Path, aim?: Aim): { location: Location; frame: Frame };
}

/** What to point at: the value (where there is one in the text), or the key that names it. */
export type Aim = "value" | "key";

/** The documents of a parsed file. Positions are worked out, from the text again, only when something is shown. */
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

/** Where a path points. A path to something missing falls back to the closest parent that is there, at its key. */
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

/** A collection is shown by its key; one without (a list item, a whole record) by its first entry. */
function headOf(node: Node): Span {
  if (node.key) return node.key;
  const first = node.children.values().next().value;
  if (!first) return node.span;
  const head = headOf(first);
  return first.kind === "scalar" && first.key && first.span.end > head.start
    ? { start: head.start, end: first.span.end }
    : head;
}
