import { SaxesParser, type SaxesTagNS, type SaxesTagPlain } from "saxes";
import { maxXmlDepth } from "./limits.ts";
import { Unread } from "./unread.ts";

export interface XmlElement {
  /** Empty if namespaces are not read. */
  readonly namespace: string;
  /** Without its prefix. */
  readonly name: string;
  /** By name without prefix: only those of the element's own vocabulary. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Namespaces of some prefixes at the element; empty if namespaces are not read. */
  namespacesOf(prefixes: readonly string[]): readonly (string | undefined)[];
}

export interface XmlReader {
  open(element: XmlElement): void;
  close(element: XmlElement): void;
  text?(text: string): void;
}

/** Vocabularies whose attributes carry the prefix of their elements; in all others attributes have none. */
const qualified: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
  "http://schemas.microsoft.com/office/word/2010/wordml",
]);

/**
 * Parses XML sequentially. Only the five entities of XML itself are supported: a document with a DOCTYPE, or nested too
 * deep, is rejected. Throws `Unread`.
 */
export function readXml(bytes: Uint8Array, namespaces: "namespaces" | "prefixes", reader: XmlReader): void {
  const xml = decode(bytes);
  try {
    if (namespaces === "namespaces") parseWithNamespaces(xml, reader);
    else parseWithPrefixes(xml, reader);
  } catch (cause) {
    throw cause instanceof Unread ? cause : new Unread("broken", { cause });
  }
}

function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Unread("broken", { cause });
  }
}

function parseWithNamespaces(xml: string, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const namespacesOf = (prefixes: readonly string[]) => prefixes.map((prefix) => parser.resolve(prefix));
  const watch = new Watch(reader);
  parser.on("doctype", refuse);
  parser.on("text", (text) => watch.text(text));
  parser.on("cdata", (text) => watch.text(text));
  parser.on("opentag", ({ uri, local, attributes }: SaxesTagNS) => {
    const own: Record<string, string> = Object.create(null);
    const vocabulary = qualified.has(uri) ? uri : "";
    for (const key in attributes) {
      const attribute = attributes[key];
      if (attribute?.uri === vocabulary) own[attribute.local] = attribute.value;
    }
    watch.open({ namespace: uri, name: local, attributes: own, namespacesOf });
  });
  parser.on("closetag", () => watch.close());
  parser.write(xml).close();
}

function parseWithPrefixes(xml: string, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const watch = new Watch(reader);
  parser.on("doctype", refuse);
  parser.on("text", (text) => watch.text(text));
  parser.on("cdata", (text) => watch.text(text));
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    for (const key in attributes) if (isForeign(key, attributes[key] ?? "")) refuse();
    const [prefix, local] = name.includes(":") ? [name.slice(0, name.indexOf(":")), localName(name)] : ["", name];
    // A prefix that Hangul does not use marks an element that Hangul does not know.
    watch.open({ namespace: "", name: hangulPrefix.test(prefix) ? local : name, attributes, namespacesOf: () => [] });
  });
  parser.on("closetag", () => watch.close());
  parser.write(xml).close();
}

/** Prefixes of OWPML and of its package. */
const hangulPrefix = /^(?:h[a-z]{0,3}(?:10)?|odf|manifest|)$/;

/** Whether an attribute redefines a prefix of Hangul's. */
function isForeign(attribute: string, value: string): boolean {
  return /^xmlns:h[psch]$/.test(attribute) && !/^https?:\/\/www\.(?:hancom\.co\.kr|owpml\.org)\//.test(value);
}

function refuse(): never {
  throw new Unread("broken");
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Tracks the open elements, and keeps their number within bounds. */
class Watch {
  private readonly reader: XmlReader;
  private readonly opened: XmlElement[] = [];

  constructor(reader: XmlReader) {
    this.reader = reader;
  }

  open(element: XmlElement): void {
    if (this.opened.push(element) > maxXmlDepth) throw new Unread("broken");
    this.reader.open(element);
  }

  close(): void {
    const element = this.opened.pop();
    if (element) this.reader.close(element);
  }

  text(text: string): void {
    this.reader.text?.(text);
  }
}
