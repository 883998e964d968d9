import { type DocxStyles, readStyles, whetherHidden } from "./docx-styles.ts";
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
  const main = mainPart(zip);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const styles = readStyles(zip.read(`${folder}styles.xml`));
  const parts = [main, `${folder}footnotes.xml`, `${folder}endnotes.xml`];
  return parts.map((part) => textOf(zip.read(part), styles)).join("");
}

/** The part that the package's relationships name as the document. */
function mainPart(zip: Zip): string {
  const relationships = zip.read("_rels/.rels");
  if (!relationships) throw new Unread("broken");
  let target: string | undefined;
  readXml(relationships, "namespaces", {
    open: ({ name, attributes: { Type = "", Target } }) => {
      if (name === "Relationship" && Type.endsWith("/officeDocument")) target ??= Target?.replace(/^\//, "");
    },
    close: () => undefined,
  });
  if (target === undefined || !zip.names.includes(target)) throw new Unread("broken");
  return target;
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

interface Run {
  hidden: boolean;
}

class DocxReader implements XmlReader {
  readonly paragraphs = new Paragraphs();
  private readonly styles: DocxStyles;
  /** Elements open inside one that is skipped, itself included. */
  private skipping = 0;
  private readonly runs: Run[] = [];
  private readonly paragraphStyles: boolean[] = [];
  private isText = false;
  private inRunProperties = 0;
  private inParagraphProperties = 0;

  constructor(styles: DocxStyles) {
    this.styles = styles;
  }

  open(element: XmlElement): void {
    if (this.skipping > 0 || isSkipped(element)) this.skipping++;
    else if (wordNamespaces.includes(element.namespace)) this.openWord(element);
  }

  close(element: XmlElement): void {
    if (this.skipping > 0) this.skipping--;
    else if (wordNamespaces.includes(element.namespace)) this.closeWord(element.name);
  }

  text(text: string): void {
    if (this.isText && this.skipping === 0) this.add(text);
  }

  private add(text: string): void {
    if (!this.runs.at(-1)?.hidden) this.paragraphs.add(text);
  }

  private openWord({ name, attributes }: XmlElement): void {
    if (name === "p") this.paragraphStyles.push(this.styles.hiddenByDefault);
    else if (name === "pPr") this.inParagraphProperties++;
    else if (name === "pStyle") this.setParagraphStyle(attributes.val);
    else if (name === "r") this.runs.push({ hidden: this.paragraphStyles.at(-1) ?? false });
    else if (name === "rPr") this.inRunProperties++;
    else if (name === "txbxContent") this.paragraphs.enter();
    else if (name === "t") this.isText = true;
    else if (this.inRunProperties > 0 && this.inParagraphProperties === 0) this.setRun(name, attributes);
    else if (this.runs.length > 0 && this.inRunProperties === 0) this.add(characters[name] ?? "");
  }

  private closeWord(name: string): void {
    if (name === "p") {
      this.paragraphStyles.pop();
      this.paragraphs.end();
    } else if (name === "pPr") this.inParagraphProperties--;
    else if (name === "r") this.runs.pop();
    else if (name === "rPr") this.inRunProperties--;
    else if (name === "txbxContent") this.paragraphs.leave();
    else if (name === "t") this.isText = false;
  }

  private setParagraphStyle(style: string | undefined): void {
    const last = this.paragraphStyles.length - 1;
    const hidden = this.styles.hidden.get(style ?? "");
    if (last >= 0 && hidden !== undefined) this.paragraphStyles[last] = hidden;
  }

  private setRun(name: string, attributes: XmlElement["attributes"]): void {
    const run = this.runs.at(-1);
    if (!run) return;
    const hidden = name === "rStyle" ? this.styles.hidden.get(attributes.val ?? "") : whetherHidden(name, attributes);
    if (hidden !== undefined) run.hidden = hidden || (run.hidden && name !== "vanish");
  }
}

function isSkipped({ namespace, name }: XmlElement): boolean {
  return skipped.has(name) && (namespace === compatibility || wordNamespaces.includes(namespace));
}
