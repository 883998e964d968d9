import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { PdfReader } from "../../../src/evidence/documents/pdf.ts";
import { PdfEngine } from "../../../src/evidence/documents/pdf-engine.ts";
import { lineAt, pagesOf } from "../../support/documents.ts";

const pdfium = new WebAssembly.Module(
  readFileSync(new URL("../../../node_modules/@hyzyla/pdfium/dist/pdfium.wasm", import.meta.url)),
);
const pdf = pagesOf([lineAt(700, "The Processor shall not engage another processor.")]);

it("an engine that fails ends one document: the next one has an engine of its own", () => {
  let isBroken = true;
  const reader = new PdfReader(() => {
    // Not the module that PDFium is.
    const empty = new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
    return isBroken ? empty : pdfium;
  });
  expect(() => reader.read(pdf)).toThrow();
  isBroken = false;
  expect(reader.read(pdf)).toHaveLength(1);
});

it("more memory than an engine may have is refused, and remembered", () => {
  const engine = new PdfEngine(pdfium);
  expect(() => engine.allocate(600 * 1024 * 1024)).toThrow();
  expect(engine.isOutOfMemory).toBe(true);
  expect(engine.size).toBeLessThan(64 * 1024 * 1024);
});

it("an engine has no files and no clock", () => {
  const engine = new PdfEngine(pdfium);
  const name = engine.allocate(16);
  engine.bytes(name, 16).set(new TextEncoder().encode("/etc/passwd\0"));
  expect(engine.call("FPDF_LoadDocument", name, 0)).toBe(0);
});
