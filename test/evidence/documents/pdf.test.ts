import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { lineAt, pagesOf, pdfOf, readHere, streamOf, textOf, withoutSpaces } from "../../support/documents.ts";

const clause = "The Processor shall not engage another processor.";
const read = async (bytes: Uint8Array) => textOf(await readHere("a.pdf", bytes));
const layers = "/Properties<</L1 5 0 R>>";
const layer = "<</Type/OCG/Name(off)>>";

describe("the text of a PDF", () => {
  it.each([
    { name: "letters that are not painted", hidden: lineAt(600, "It may.", "3 Tr") },
    { name: "letters that only clip", hidden: lineAt(600, "It may.", "7 Tr") },
    { name: "white letters", hidden: lineAt(600, "It may.", "1 g") },
    { name: "white letters in red, green and blue", hidden: lineAt(600, "It may.", "1 1 1 rg") },
    { name: "white letters in ink", hidden: lineAt(600, "It may.", "0 0 0 0 k") },
    { name: "white outlines", hidden: lineAt(600, "It may.", "1 Tr 1 G") },
    { name: "letters beside the page", hidden: lineAt(900, "It may.") },
    { name: "letters too small to read", hidden: lineAt(600, "It may.", "0.05 0 0 0.05 0 0 Tm /F1 1 Tf") },
    {
      name: "letters that let everything through",
      hidden: `q /G1 gs ${lineAt(600, "It may.")} Q`,
      resources: "/ExtGState<</G1<</ca 0>>>>",
    },
  ])("leaves out $name", async ({ hidden, resources = "" }) => {
    const bytes = pagesOf([`q ${hidden} Q ${lineAt(700, clause)}`], resources);
    expect((await read(bytes)).trim()).toBe(clause);
  });

  it("keeps what is seen: in grey, outlined, and after white was put away again", async () => {
    const content = `q 1 g ${lineAt(740, "Gone.")} Q ${lineAt(700, clause)}${lineAt(650, "Grey.", "0.5 g")}${lineAt(600, "Outlined.", "1 Tr 0 G")}`;
    expect(withoutSpaces(await read(pagesOf([content])))).toBe(withoutSpaces(`${clause}Grey.Outlined.`));
  });

  it("leaves out a layer that is off, and keeps one that is on", async () => {
    const content = `${lineAt(700, clause)}/OC /L1 BDC ${lineAt(600, "It may.")} EMC`;
    const pdf = (state: string) => {
      const text = Buffer.from(pagesOf([content], layers, [layer])).toString("latin1");
      const catalog = "<</Type/Catalog/Pages 2 0 R";
      return Buffer.from(
        text.replace(catalog, `${catalog}/OCProperties<</OCGs[5 0 R]/D<</${state}[5 0 R]>>>>`),
        "latin1",
      );
    };
    expect((await read(pdf("OFF"))).trim()).toBe(clause);
    expect(await read(pdf("ON"))).toContain("It may.");
  });

  it("is none where a scan has but its number", async () => {
    expect(await read(pagesOf([lineAt(20, "1"), lineAt(20, "2"), lineAt(20, "3")]))).toBe("[no-text]");
  });

  it("is none where a scan has letters that only a search sees", async () => {
    expect(await read(pagesOf([lineAt(700, clause, "3 Tr")]))).toBe("[no-text]");
  });

  it("holds each page with its header and footer", async () => {
    const pages = [clause, clause, clause].map(
      (half, at) => lineAt(780, "Agreement 2026-11") + lineAt(700, half) + lineAt(20, `- ${at + 1} of 3 -`),
    );
    const text = await read(pagesOf(pages));
    for (const at of [1, 2, 3]) expect(text).toContain(`- ${at} of 3 -`);
    expect(text.split("Agreement 2026-11")).toHaveLength(4);
  });

  it.each([
    { encoding: "UniKS-UCS2-H", ordering: "Korea1", codes: "c218d0c1c790b2940020c704d0c1c790" },
    { encoding: "UniJIS-UCS2-H", ordering: "Japan1", codes: "59d48a1759d48a17" },
  ])("is for a person in a font that is not there to be painted: $encoding", async ({ encoding, ordering, codes }) => {
    expect(await read(pdfIn(encoding, ordering, codes))).toBe("[uncertain-letters]");
  });

  it("is told page by page: a scan among them needs a person for itself alone", async () => {
    const scan = "q 600 0 0 800 0 0 cm /X1 Do Q";
    const image = streamOf(
      "\xff",
      "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8",
    );
    const behind = lineAt(700, "What a machine has read in the picture.", "3 Tr");
    const pages = [lineAt(700, clause), scan, `${scan}${behind}`, "", lineAt(700, "The last page.")];
    const document = await readHere("a.pdf", pagesOf(pages, "/XObject<</X1 5 0 R>>", [image]));
    expect(document).toEqual({
      state: "read",
      format: "pdf",
      pages: [
        { number: 1, text: clause },
        { number: 2, text: "", unread: "no-text" },
        { number: 3, text: "", unread: "no-text" },
        { number: 4, text: "" },
        { number: 5, text: "The last page." },
      ],
    });
  });

  it("is read where a page holds a picture", async () => {
    const image = streamOf(
      "\x80",
      "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8",
    );
    const page = `q 100 0 0 100 50 50 cm /X1 Do Q ${lineAt(700, clause)}`;
    expect(await read(pagesOf([page], "/XObject<</X1 5 0 R>>", [image]))).toBe(clause);
  });

  it("is for a person where letters are drawn as lines", async () => {
    const strokes = Array.from(
      { length: 60 },
      (_, at) => `${50 + (at % 20) * 25} ${700 - Math.floor(at / 20) * 40} m 10 25 l S`,
    );
    const document = await readHere("a.pdf", pagesOf([lineAt(760, clause), `2 w ${strokes.join(" ")}`]));
    expect(document).toMatchObject({ pages: [{ number: 1 }, { number: 2, unread: "no-text" }] });
  });

  it("has the letters of ligatures, and those that are printed twice only once", async () => {
    const bold = `${lineAt(700, "Bold.")}${lineAt(700, "Bold.", "1 0 0 1 50.2 700 Tm")}`;
    expect(withoutSpaces(await read(pagesOf([`${lineAt(740, clause)}${bold}`])))).toBe(withoutSpaces(`${clause}Bold.`));
  });
});

function pdfIn(encoding: string, ordering: string, codes: string): Uint8Array {
  return pdfOf([
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 4 0 R>>>>/Contents 7 0 R>>",
    `<</Type/Font/Subtype/Type0/BaseFont/HYSMyeongJo-Medium/Encoding/${encoding}/DescendantFonts[5 0 R]>>`,
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/HYSMyeongJo-Medium/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 1>>/DW 1000/FontDescriptor 6 0 R>>`,
    "<</Type/FontDescriptor/FontName/HYSMyeongJo-Medium/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>",
    streamOf(`BT /F1 12 Tf 50 700 Td <${codes}> Tj ET`),
  ]);
}

describe("a PDF that cannot be read", () => {
  const whole = pagesOf([lineAt(700, clause)]);

  it.each([
    { name: "cut off", bytes: whole.subarray(0, -200), reason: "broken" },
    { name: "nothing but its mark", bytes: Buffer.from("%PDF-1.7\n"), reason: "broken" },
    { name: "no objects", bytes: Buffer.from("%PDF-1.7\ntrailer<</Root 1 0 R>>\n%%EOF"), reason: "broken" },
    {
      name: "pages that contain themselves",
      bytes: pdfOf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>"]),
      reason: "broken",
    },
    { name: "more pages than anyone reads", bytes: pagesOf(Array(501).fill("")), reason: "too-many-pages" },
    {
      name: "a number of pages that is not true",
      bytes: pdfOf([
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 2000000000>>",
        "<</Type/Page/Parent 2 0 R>>",
      ]),
      reason: "no-text",
    },
    {
      name: "a content that is no content",
      bytes: pdfOf([
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
        streamOf(deflateSync("x").subarray(0, 4), "/Filter/FlateDecode"),
      ]),
      reason: "no-text",
    },
  ])("is for a person: $name", async ({ bytes, reason }) => {
    expect(await readHere("a.pdf", bytes)).toEqual({ state: "unread", reason });
  });
});
