import { type DocxStyles, hides, readStyles } from "./docx-styles.ts";
import { Paragraphs } from "./paragraphs.ts";
import { Unread } from "./unread.ts";
import { readXml, type XmlElement, type XmlReader } from "./xml.ts";
import type { Zip } from "./zip.ts";

/** Transitional and strict WordprocessingML (ECMA-376, ISO/IEC 29500). */
const wordNamespaces = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];
const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/**
 * Text of a Word document: its paragraphs, tables and text boxes, then footnotes and endnotes. What is proposed for insertion counts,
 * what is proposed for deletion or hidden does not. Throws `Unread`.
 */
export function readDocx(zip: Zip): string {
  const main = partsOf(zip, "").get("officeDocument");
  if (main === undefined || !zip.names.includes(main)) throw new Unread("broken");
  const parts = partsOf(zip, main);
  const styles = readStyles(read(zip, parts.get("styles")));
  const texts = [main, parts.get("footnotes"), parts.get("endnotes")].map((part) => textOf(read(zip, part), styles));
  return texts.join("");
}

/** Parts that a part, or the package, relates to, by the last word of the relation's type. The first of a type counts. */
function partsOf(zip: Zip, part: string): ReadonlyMap<string, string> {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const found = new Map<string, string>();
  const relationships = zip.read(`${folder}_rels/${part.slice(slash)}.rels`);
  if (!relationships) return found;
  readXml(relationships, "namespaces", {
    open: ({ name, attributes: { Type = "", Target = "", TargetMode } }) => {
      const type = Type.slice(Type.lastIndexOf("/") + 1);
      if (name !== "Relationship" || TargetMode === "External" || found.has(type)) return;
      found.set(type, Target.startsWith("/") ? Target.slice(1) : folder + Target);
    },
    close: () => undefined,
  });
  return found;
}

/** Throws `Unread` for a part that is named and not there. */
function read(zip: Zip, part: string | undefined): Uint8Array | undefined {
  if (part === undefined) return undefined;
  const bytes = zip.read(part);
  if (!bytes) throw new Unread("broken");
  return bytes;
}

function textOf(part: Uint8Array | undefined, styles: DocxStyles): string {
  if (!part) return "";
  const reader = new DocxReader(styles);
  readXml(part, "namespaces", reader);
  return reader.paragraphs.text();
}

/** Content that is not part of the text as it will stand, and what stands there a second time for older readers. */
const skipped = new Set(["del", "moveFrom", "Fallback"]);

const characters: Readonly<Record<string, string>> = { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-" };

/** Elements within which text is hidden when they, or their style, say so. */
const scopes = new Set(["tbl", "p", "r"]);

class DocxReader implements XmlReader {
  readonly paragraphs = new Paragraphs();
  private readonly styles: DocxStyles;
  /** Elements open inside one that is skipped, itself included. */
  private skipping = 0;
  /** The scopes that are open, outermost first. */
  private readonly opened: { readonly name: string; hidden: boolean }[] = [];
  private isText = false;
  private properties = 0;

  constructor(styles: DocxStyles) {
    this.styles = styles;
  }

  open(element: XmlElement): void {
    if (this.skipping > 0 || isSkipped(element)) this.skipping++;
    else if (wordNamespaces.includes(element.namespace)) this.openWord(element);
  }

  close({ namespace, name }: XmlElement): void {
    if (this.skipping > 0) this.skipping--;
    else if (wordNamespaces.includes(namespace)) this.closeWord(name);
  }

  text(text: string): void {
    if (this.isText && this.skipping === 0) this.add(text);
  }

  private add(text: string): void {
    if (!this.opened.some(({ hidden }) => hidden)) this.paragraphs.add(text);
  }

  private openWord(element: XmlElement): void {
    const { name, attributes } = element;
    const last = this.opened.at(-1);
    if (scopes.has(name)) this.opened.push({ name, hidden: name === "p" && this.styles.hiddenByDefault });
    else if (isProperties(name)) this.properties++;
    else if (name === "txbxContent") this.paragraphs.enter();
    else if (name === "t") this.isText = true;
    else if (this.properties === 0) this.add(last?.name === "r" ? (characters[name] ?? "") : "");
    else if (last && /^(tbl|p|r)Style$/.test(name)) last.hidden ||= this.styles.hidden.has(attributes.val ?? "");
    // Properties of a paragraph's mark are not those of its text.
    else if (last?.name === "r") last.hidden ||= hides(element);
  }

  private closeWord(name: string): void {
    if (scopes.has(name)) this.opened.pop();
    else if (isProperties(name)) this.properties--;
    else if (name === "txbxContent") this.paragraphs.leave();
    else if (name === "t") this.isText = false;
    if (name === "p") this.paragraphs.end();
  }
}

function isProperties(name: string): boolean {
  return name === "tblPr" || name === "pPr" || name === "rPr";
}

function isSkipped({ namespace, name }: XmlElement): boolean {
  return skipped.has(name) && (namespace === compatibility || wordNamespaces.includes(namespace));
}
