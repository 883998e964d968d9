import { isCollection, isMap, isScalar, isSeq, type Pair, type YAMLMap } from "yaml";
import type { Path } from "../../model/location.ts";
import { recordKinds, type SchemaKind } from "../records.ts";
import { shapeAt } from "../schema-shape.ts";

/**
 * Puts the keys of a record in the order of its schema, others behind them as they were. A comment goes with the key
 * below it; what stands above the first key of the record stays on top.
 */
export function orderKeys(root: unknown): void {
  if (!isMap(root)) return;
  const head = root.items[0]?.key;
  if (isScalar(head) && head.commentBefore) {
    root.commentBefore = together(root.commentBefore, head.commentBefore);
    head.commentBefore = null;
  }
  const { commentBefore } = root;
  root.commentBefore = null;
  const kind = recordKinds.find((known) => known === root.get("kind"));
  if (kind) orderBelow(root, kind, []);
  if (commentBefore) root.commentBefore = commentBefore;
}

function orderBelow(node: unknown, kind: SchemaKind, path: Path): void {
  if (isSeq(node)) for (const [at, item] of node.items.entries()) orderBelow(item, kind, [...path, at]);
  if (!isMap(node)) return;
  orderEntries(node, shapeAt(kind, path).keys);
  for (const { key, value } of node.items) {
    if (isScalar(key) && isCollection(value)) orderBelow(value, kind, [...path, String(key.value)]);
  }
}

function orderEntries(map: YAMLMap, keys: readonly string[]): void {
  const rank = ({ key }: Pair) => {
    const at = isScalar(key) ? keys.indexOf(String(key.value)) : -1;
    return at < 0 ? keys.length : at;
  };
  const first = map.items[0]?.key;
  map.items.sort((a, b) => rank(a) - rank(b));
  const head = map.items[0]?.key;
  if (head === first || !isScalar(first) || !isScalar(head)) return;
  // To the parser, a comment above the first entry is the mapping's own.
  if (map.commentBefore) first.commentBefore = together(map.commentBefore, first.commentBefore);
  map.commentBefore = null;
  head.spaceBefore = false;
}

function together(above: string | null | undefined, below: string | null | undefined): string {
  return [above, below].filter(Boolean).join("\n");
}
