import { readXml, type XmlElement } from "./xml.ts";

/** An element with its content, in order. */
export interface XmlNode extends Omit<XmlElement, "namespacesOf"> {
  readonly children: readonly (XmlNode | string)[];
  /** Namespaces of the prefixes in a `Requires` attribute; undefined for an undeclared one. */
  readonly requires: readonly (string | undefined)[];
}

interface Growing extends XmlNode {
  readonly children: (XmlNode | string)[];
}

const none: readonly undefined[] = [];

/** Parses XML to a tree. Throws `Unread`. */
export function readTree(bytes: Uint8Array, namespaces: "namespaces" | "prefixes" = "namespaces"): XmlNode {
  const top: Growing = { namespace: "", name: "", attributes: {}, requires: [], children: [] };
  const open: Growing[] = [top];
  readXml(bytes, namespaces, {
    open: ({ namespace, name, attributes, namespacesOf }) => {
      const prefixes = attributes.Requires?.split(/\s+/).filter(Boolean);
      const requires = prefixes ? namespacesOf(prefixes) : none;
      const node: Growing = { namespace, name, attributes, requires, children: [] };
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    close: () => {
      open.pop();
    },
    text: (text) => {
      open.at(-1)?.children.push(text);
    },
  });
  return elementsOf(top)[0] ?? top;
}

export function elementsOf({ children }: XmlNode): XmlNode[] {
  return children.filter((child): child is XmlNode => typeof child !== "string");
}

/** Returns the first child element of that name, in the parent's namespace. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node && elementsOf(node).find((child) => child.name === name && child.namespace === node.namespace);
}

/** Yields the descendant elements of a name in any namespace, in order. */
export function* allWithin(node: XmlNode, name: string): Generator<XmlNode> {
  for (const child of elementsOf(node)) {
    if (child.name === name) yield child;
    yield* allWithin(child, name);
  }
}
