import { deflateSync } from "node:zlib";
import { array, assert, asyncProperty, integer, record, uint8Array } from "fast-check";
import { describe, expect, it } from "vitest";
import { DocumentReader } from "../../../src/adapters/threads/document-reader.ts";
import { containerOf } from "../../../src/evidence/documents/format.ts";
import type { DocumentText } from "../../../src/model/document-text.ts";
import {
  clausesOf,
  contract,
  docxOf,
  docxParts,
  fixture,
  lineAt,
  pagesOf,
  pdfOf,
  readHere,
  streamOf,
  textOf,
  withoutSpaces,
  zipOf,
} from "../../support/documents.ts";

/** As the tool reads: in a thread, but with less patience. */
const reader = new DocumentReader(new URL("../../../dist/document-worker.mjs", import.meta.url), {
  milliseconds: 3_000,
  heapMegabytes: 256,
  growthMegabytes: 400,
  worthAThread: 0,
});

async function read(name: string, bytes: Uint8Array): Promise<DocumentText> {
  const container = containerOf(name, bytes);
  if (container === undefined || container === "text") return { state: "unread", reason: "unsupported-format" };
  return reader.read(container, bytes);
}

const clause = clausesOf(contract.en)[2] ?? "";
const run = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const parts = docxParts(run(clause));
const docx = zipOf(parts);
const zeros = Buffer.alloc(8 * 1024 * 1024);

/** Words `says` of the document's main part. */
const lying = (says: object) =>
  zipOf(parts.map((part) => (part.name === "word/document.xml" ? { ...part, says } : part)));
const hwpWith = (offset: number, value: number) => {
  const bytes = Uint8Array.from(fixture("rhwp-ko.hwp"));
  const header = Buffer.from(bytes.buffer).indexOf("HWP Document File");
  bytes[header + offset] = value;
  return bytes;
};
const entities = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><a>&b;</a>`;
const external = `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`;
const marks = ["%PDF-1.7\n", "PK\x03\x04", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"];
/** The same on every run. */
const noise = Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3) * 104729) & 0xff));

describe("a hostile document is for a person", () => {
  it.each([
    {
      name: "a ZIP bomb",
      bytes: docxOf(`<!--${zeros.toString("latin1").replaceAll("\0", " ")}-->`),
      reasons: ["too-large"],
    },
    { name: "a ZIP that says less than it holds", bytes: lying({ unpacked: 10 }), reasons: ["broken"] },
    { name: "a ZIP that says more than it holds", bytes: lying({ unpacked: 10_000 }), reasons: ["broken"] },
    { name: "a ZIP that says 4 GiB", bytes: lying({ unpacked: 0xfffffffe }), reasons: ["too-large"] },
    {
      name: "a ZIP with two names for one file",
      bytes: lying({ localName: "word/docunent.xml" }),
      reasons: ["broken"],
    },
    { name: "a ZIP with a file twice", bytes: zipOf([...parts, ...parts.slice(-1)]), reasons: ["broken"] },
    { name: "an encrypted ZIP", bytes: lying({ flags: 1 }), reasons: ["encrypted"] },
    { name: "a ZIP in a ZIP", bytes: zipOf([{ name: "a.docx", content: docx }]), reasons: ["unsupported-format"] },
    {
      name: "an empty ZIP",
      bytes: Buffer.concat([Buffer.from("PK\x03\x04"), zipOf([])]),
      reasons: ["unsupported-format"],
    },
    {
      name: "a ZIP of 20,000 files",
      bytes: zipOf(Array.from({ length: 20_000 }, (_, at) => ({ name: `${at}`, content: "" }))),
      reasons: ["too-large"],
    },
    {
      name: "entities of entities",
      bytes: zipOf([...parts.slice(0, 3), { name: "word/document.xml", content: entities }]),
      reasons: ["broken"],
    },
    {
      name: "an entity from outside",
      bytes: zipOf([...parts.slice(0, 3), { name: "word/document.xml", content: external }]),
      reasons: ["broken"],
    },
    {
      name: "a HWPX with a DOCTYPE",
      bytes: zipOf([{ name: "Contents/section0.xml", content: external }]),
      reasons: ["broken"],
    },
    {
      name: "a HWPX without sections",
      bytes: zipOf([{ name: "Contents/header.xml", content: "<a/>" }]),
      reasons: ["broken"],
    },
    { name: "a DOCX without its document", bytes: zipOf(parts.slice(0, 3)), reasons: ["broken"] },
    { name: "a HWP with a password", bytes: hwpWith(36, 0b11), reasons: ["encrypted"] },
    { name: "a HWP for distribution", bytes: hwpWith(36, 0b101), reasons: ["encrypted"] },
    { name: "a HWP with tracked changes", bytes: hwpWith(37, 0b1000000), reasons: ["unsupported-format"] },
    { name: "a HWP that says it is not compressed", bytes: hwpWith(36, 0), reasons: ["broken"] },
    { name: "an OLE file of another program", bytes: hwpWith(0, 0x20), reasons: ["unsupported-format"] },
    { name: "a PDF bomb", bytes: pdfBomb(), reasons: ["too-slow", "too-large"] },
    {
      name: "a PDF form that paints itself",
      bytes: formInItself(),
      reasons: ["broken", "no-text", "too-slow", "too-large"],
    },
    { name: "a PDF with an action, and nothing to read", bytes: withScript(), reasons: ["no-text"] },
  ])(
    "$name",
    async ({ bytes, reasons }) => {
      const answer = await read("a", bytes);
      expect(answer.state === "unread" ? reasons : []).toContain(answer.state === "unread" && answer.reason);
    },
    30_000,
  );

  it.each(["chromium-en.pdf", "rhwp-ko.hwp", "rhwp-ko.hwpx"])(
    "%s that was cut off, before all of its text",
    async (name) => {
      const whole = fixture(name);
      const text = textOf(await readHere(name, whole));
      expect((await read(name, whole.subarray(0, whole.length / 4))).state).toBe("unread");
      for (const share of [0.5, 0.9, 0.99]) {
        const answer = await read(name, whole.subarray(0, whole.length * share));
        if (answer.state === "read") expect(textOf(answer)).toBe(text);
      }
    },
  );

  it.each(marks)("noise that begins with %j", async (mark) => {
    const answer = await read("a", Buffer.concat([Buffer.from(mark, "latin1"), noise]));
    expect(answer).toEqual({ state: "unread", reason: "broken" });
  });
});

/** 32 MB of spaces, which a page has a hundred times. */
function pdfBomb(): Uint8Array {
  const content = deflateSync(Buffer.alloc(1024 * 1024 * 32, " "));
  return pdfOf([
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents[${"4 0 R ".repeat(100)}]>>`,
    streamOf(content, "/Filter/FlateDecode"),
  ]);
}

function formInItself(): Uint8Array {
  const form = streamOf("/X1 Do /X1 Do", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 4 0 R");
  return pagesOf(["/X1 Do"], "/XObject<</X1 5 0 R>>", [form]);
}

function withScript(): Uint8Array {
  const text = Buffer.from(pagesOf([lineAt(700, "x")])).toString("latin1");
  const action = "/OpenAction<</S/JavaScript/JS(while\\(true\\){})>>";
  return Buffer.from(text.replace("/Type/Catalog", `/Type/Catalog${action}`), "latin1");
}

describe("any change of a document's bytes", () => {
  /** Where, as a share of the file, and what then stands there. */
  const change = record({ at: integer({ min: 0, max: 1_000_000 }), bytes: uint8Array({ minLength: 1, maxLength: 8 }) });
  const changes = array(change, { minLength: 1, maxLength: 4 });
  const changed = (bytes: Uint8Array, list: readonly { at: number; bytes: Uint8Array }[]) => {
    const copy = Uint8Array.from(bytes);
    for (const one of list)
      copy.set(one.bytes.subarray(0, copy.length), Math.floor((one.at / 1_000_001) * (copy.length - 8)));
    return copy;
  };

  it.each([
    { name: "a.docx", bytes: docx },
    { name: "rhwp-ko.hwpx", bytes: fixture("rhwp-ko.hwpx") },
  ])("of $name gives the same text or none: its parts have checksums", async ({ name, bytes }) => {
    const whole = textOf(await readHere(name, bytes));
    const property = asyncProperty(changes, async (list) => {
      const answer = await read(name, changed(bytes, list));
      if (answer.state === "read") expect(textOf(answer)).toBe(whole);
    });
    await assert(property, { seed: 1, numRuns: 150 });
  });

  it.each([
    { name: "a.pdf", bytes: pagesOf([lineAt(700, clause)]), numRuns: 60 },
    { name: "chromium-en.pdf", bytes: fixture("chromium-en.pdf"), numRuns: 15 },
    { name: "rhwp-ko.hwp", bytes: fixture("rhwp-ko.hwp"), numRuns: 150 },
  ])("of $name ends, with an answer", async ({ name, bytes, numRuns }) => {
    const property = asyncProperty(changes, async (list) => {
      expect(["read", "unread"]).toContain((await read(name, changed(bytes, list))).state);
    });
    await assert(property, { seed: 1, numRuns });
  });

  it("and after all that, a document is read as before", async () => {
    expect(withoutSpaces(textOf(await read("chromium-en.pdf", fixture("chromium-en.pdf"))))).toContain(
      withoutSpaces(clause),
    );
  });
});
