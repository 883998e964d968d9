import { readXml, type XmlElement } from "./xml.ts";

/** An element with all that is in it, in order. */
export interface XmlNode extends Omit<XmlElement, "namespacesOf"> {
  readonly children: readonly (XmlNode | string)[];
  /** Namespaces of the prefixes in an attribute `Requires`; undefined for one that is not declared. */
  readonly requires: readonly (string | undefined)[];
}

interface Growing extends XmlNode {
  readonly children: (XmlNode | string)[];
}

const none: readonly undefined[] = [];

/** Reads XML as a tree. Throws `Unread`. */
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

/** The first element of that name within another, in its namespace. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node && elementsOf(node).find((child) => child.name === name && child.namespace === node.namespace);
}

/** The elements of a name anywhere within another, whatever their namespace, in order. */
export function* allWithin(node: XmlNode, name: string): Generator<XmlNode> {
  for (const child of elementsOf(node)) {
    if (child.name === name) yield child;
    yield* allWithin(child, name);
  }
}
