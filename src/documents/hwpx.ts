import { type DoubtedText, Paragraphs } from "./paragraphs.ts";
import { Unread } from "./unread.ts";
import { readXml, type XmlElement, type XmlReader } from "./xml.ts";
import type { Zip } from "./zip.ts";

/**
 * Text of a Hangul document in OWPML (KS X 6101): the paragraphs of its sections in order, with tables, boxes and footnotes. What is
 * proposed for deletion, comments and white letters do not count. Prefixes are not looked at: some writers leave namespaces
 * undeclared. Throws `Unread`.
 */
export function readHwpx(zip: Zip): DoubtedText {
  const manifest = zip.read("META-INF/manifest.xml");
  if (manifest && isEncrypted(manifest)) throw new Unread("encrypted");
  const white = whiteShapes(zip.read("Contents/header.xml"));
  const sections = zip.names.flatMap((name) => (sectionNumber(name) === undefined ? [] : name));
  sections.sort((a, b) => (sectionNumber(a) ?? 0) - (sectionNumber(b) ?? 0));
  if (sections.length === 0) throw new Unread("broken");
  const reader = new HwpxReader(white);
  for (const name of sections) readXml(zip.read(name) ?? new Uint8Array(), "prefixes", reader);
  return reader.paragraphs.all();
}

function sectionNumber(name: string): number | undefined {
  const [, digits] = /^Contents\/section(\d{1,6})\.xml$/.exec(name) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function isEncrypted(manifest: Uint8Array): boolean {
  let found = false;
  readXml(manifest, "prefixes", {
    open: ({ name }) => {
      if (name === "encryption-data") found = true;
    },
    close: () => undefined,
  });
  return found;
}

/** Ids of the character shapes in white. */
function whiteShapes(header: Uint8Array | undefined): ReadonlySet<string> {
  const white = new Set<string>();
  if (!header) return white;
  readXml(header, "prefixes", {
    open: ({ name, attributes: { id, textColor = "" } }) => {
      if (name === "charPr" && id !== undefined && /^#?f[c-f]f[c-f]f[c-f]$/i.test(textColor)) white.add(id);
    },
    close: () => undefined,
  });
  return white;
}

const characters: Readonly<Record<string, string>> = {
  tab: "\t",
  lineBreak: "\n",
  nbSpace: " ",
  fwSpace: " ",
  hyphen: "-",
};

class HwpxReader implements XmlReader {
  readonly paragraphs = new Paragraphs();
  private readonly white: ReadonlySet<string>;
  /** Elements open inside a comment, itself included. */
  private skipping = 0;
  /** Ranges proposed for deletion that are open; they may reach over paragraphs. */
  private deleted = 0;
  private inText = 0;
  /** Of the runs that are open, whether they are white. */
  private readonly runs: boolean[] = [];

  constructor(white: ReadonlySet<string>) {
    this.white = white;
  }

  open(element: XmlElement): void {
    const { name, attributes } = element;
    if (this.skipping > 0 || isComment(element)) this.skipping++;
    else if (name === "deleteBegin") this.deleted++;
    else if (name === "deleteEnd") this.deleted = Math.max(0, this.deleted - 1);
    else if (name === "t") this.inText++;
    else if (name === "run") this.runs.push(this.white.has(attributes.charPrIDRef ?? ""));
    else if (name === "subList") this.paragraphs.enter();
    else if (this.inText > 0) this.add(characters[name] ?? "");
  }

  close({ name }: XmlElement): void {
    if (this.skipping > 0) this.skipping--;
    else if (name === "t") this.inText--;
    else if (name === "run") this.runs.pop();
    else if (name === "subList") this.paragraphs.leave();
    else if (name === "p") this.paragraphs.end();
  }

  text(text: string): void {
    if (this.inText > 0) this.add(text);
  }

  private add(text: string): void {
    if (this.skipping === 0 && this.deleted === 0 && !this.runs.at(-1)) this.paragraphs.add(text);
  }
}

/** Comments, and memos at the margin. */
function isComment({ name, attributes }: XmlElement): boolean {
  return name === "hiddenComment" || (name === "fieldBegin" && attributes.type === "MEMO");
}
