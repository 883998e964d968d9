import { readFileSync } from "node:fs";
import { crc32, deflateRawSync } from "node:zlib";
import { extract } from "../../src/evidence/documents/extract.ts";
import { containerOf } from "../../src/evidence/documents/format.ts";
import { PdfReader } from "../../src/evidence/documents/pdf.ts";
import type { DocumentText, Doubt } from "../../src/model/document-text.ts";

export const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../evidence/documents/fixtures/${name}`, import.meta.url));

interface Contract {
  readonly title: string;
  readonly opening: string;
  readonly articles: readonly (readonly [string, string])[];
}

/** The text the fixtures were made from. */
export const contract: { readonly ko: Contract; readonly en: Contract } = JSON.parse(
  readFileSync(new URL("../evidence/documents/contract.json", import.meta.url), "utf8"),
);

/** Every sentence of a contract that a record could quote. */
export const clausesOf = ({ opening, articles }: Contract) => [opening, ...articles.map(([, clause]) => clause)];

const pdfium = new URL("../../node_modules/@hyzyla/pdfium/dist/pdfium.wasm", import.meta.url);
const pdfs = new PdfReader(() => new WebAssembly.Module(readFileSync(pdfium)));

/** Reads a document in this thread. */
export async function readHere(name: string, bytes: Uint8Array): Promise<DocumentText> {
  const container = containerOf(name, bytes);
  if (container === undefined || container === "text") throw new Error(`${name} is not packed`);
  return extract(container, bytes, async () => pdfs);
}

/** All text of a document; the reason in brackets where it cannot be read. */
export function textOf(document: DocumentText): string {
  return document.state === "read" ? document.pages.map(({ text }) => text).join("") : `[${document.reason}]`;
}

/** As `textOf`, with `⟦…⟧` around text that may not be shown, and `⟦⟧` where text was not read. */
export function markedTextOf(document: DocumentText): string {
  if (document.state === "unread") return textOf(document);
  return document.pages.map(({ text, doubts = [] }) => marked(text, doubts)).join("");
}

function marked(text: string, doubts: readonly Doubt[]): string {
  let at = 0;
  const parts = doubts.map(({ from, to }) => {
    const part = `${text.slice(at, from)}⟦${text.slice(from, to)}⟧`;
    at = to;
    return part;
  });
  return parts.join("") + text.slice(at);
}

/** Removes white space: line breaks fall anywhere, also within Korean words. */
export const withoutSpaces = (text: string) => text.replace(/[\s\p{C}]/gu, "");

export interface ZipFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** False statements of the headers. */
  readonly says?: { readonly unpacked?: number; readonly localName?: string; readonly flags?: number };
}

/** A ZIP file, written byte by byte, so that its headers can be false. */
export function zipOf(files: readonly ZipFile[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, says } of files) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const header = (size: number) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUInt16LE(20, size === 30 ? 4 : 6);
      const at = size === 30 ? 6 : 8;
      bytes.writeUInt16LE(says?.flags ?? 0, at);
      bytes.writeUInt16LE(8, at + 2);
      bytes.writeUInt32LE(crc32(raw), at + 8);
      bytes.writeUInt32LE(packed.length, at + 12);
      bytes.writeUInt32LE(says?.unpacked ?? raw.length, at + 16);
      return bytes;
    };
    const localName = Buffer.from(says?.localName ?? name);
    const local = header(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(localName.length, 26);
    const entry = header(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, Buffer.from(name));
    parts.push(local, localName, packed);
    offset += 30 + localName.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
const microsoft = "http://schemas.microsoft.com/office/word";
/** Namespaces as Word declares them. */
const namespaces = Object.entries({
  ...{ w: word, mc: compatibility, a: `${drawing}/main`, wp: `${drawing}/wordprocessingDrawing`, u: "urn:unknown" },
  ...{
    wps: `${microsoft}/2010/wordprocessingShape`,
    w14: `${microsoft}/2010/wordml`,
    v: "urn:schemas-microsoft-com:vml",
  },
  m: "http://schemas.openxmlformats.org/officeDocument/2006/math",
})
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(" ");
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a Word document around the content of its body, and further parts by the type of their relation. */
export function docxParts(body: string, more: Readonly<Record<string, string>> = {}): ZipFile[] {
  const root = (name: string, content: string) =>
    name === "theme"
      ? `<a:theme xmlns:a="${drawing}/main">${content}</a:theme>`
      : `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${namespaces}>${content}</w:${name}>`;
  const relations = (targets: readonly (readonly [string, string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
      .map(([type, target]) => `<Relationship Id="${type}" Type="${relation}/${type}" Target="${target}"/>`)
      .join("")}</Relationships>`;
  return [
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "_rels/.rels", content: relations([["officeDocument", "word/document.xml"]]) },
    {
      name: "word/_rels/document.xml.rels",
      content: relations(Object.keys(more).map((type) => [type, `${type}.xml`])),
    },
    { name: "word/document.xml", content: root("document", `<w:body>${body}</w:body>`) },
    ...Object.entries(more).map(([type, content]) => ({ name: `word/${type}.xml`, content: root(type, content) })),
  ];
}

export const docxOf = (body: string, more?: Readonly<Record<string, string>>) => zipOf(docxParts(body, more));

/** A PDF of objects numbered from 1; the first is the catalogue. */
export function pdfOf(objects: readonly (string | Uint8Array)[], trailer = ""): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  objects.forEach((object, at) => {
    const part = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]);
    offsets.push(length);
    length += part.length;
    parts.push(part);
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\n`;
  return Buffer.concat([...parts, Buffer.from(`${table}startxref\n${length}\n%%EOF\n`)]);
}

export function streamOf(content: string | Uint8Array, dictionary = ""): Uint8Array {
  const bytes = Buffer.from(content);
  const head = Buffer.from(`<<${dictionary}/Length ${bytes.length}>>\nstream\n`);
  return Buffer.concat([head, bytes, Buffer.from("\nendstream")]);
}

/**
 * A PDF of pages with these contents and Helvetica as font F1, with additional `resources` and `objects` (from number 5
 * on).
 */
export function pagesOf(contents: readonly string[], resources = "", objects: readonly (string | Uint8Array)[] = []) {
  const first = 5 + objects.length;
  const kids = contents.map((_, at) => `${first + at * 2} 0 R`).join(" ");
  return pdfOf([
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${kids}]/Count ${contents.length}>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    `<</Font<</F1 3 0 R>>${resources}>>`,
    ...objects,
    ...contents.flatMap((content, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources 4 0 R/Contents ${first + at * 2 + 1} 0 R>>`,
      streamOf(content),
    ]),
  ]);
}

/** A line of text at a height of a page. */
export const lineAt = (y: number, text: string, before = "") => `BT /F1 12 Tf ${before} 50 ${y} Td (${text}) Tj ET\n`;
