import { describe, expect, it } from "vitest";
import { lineAt, pagesOf, readHere, streamOf, withoutSpaces } from "../../support/documents.ts";

const shown = "This agreement imposes no duty of any kind on the vendor at all.";
const hidden = "The vendor shall not subcontract any work without written consent.";
const line = lineAt(700, hidden);

interface Page {
  readonly name: string;
  /** What is painted after the line that is always seen. */
  readonly content: string;
  readonly resources?: string;
  /** From object 5 on. */
  readonly objects?: readonly (string | Uint8Array)[];
  /** Entries of the page and of the catalogue. */
  readonly page?: string;
  readonly catalog?: string;
}

function pdfWith({ content, resources, objects, page = "", catalog = "" }: Page): Uint8Array {
  const bytes = pagesOf([`${lineAt(760, shown)}${content}`], resources, objects);
  const text = Buffer.from(bytes).toString("latin1");
  return Buffer.from(
    text.replace("<</Type/Catalog", `<</Type/Catalog${catalog}`).replace("<</Type/Page/", `<</Type/Page${page}/`),
    "latin1",
  );
}

/** Whether the hidden words are found; otherwise, whether a person has to look. */
async function answerTo(page: Page): Promise<"found" | "person" | "missing"> {
  const document = await readHere("a.pdf", pdfWith(page));
  if (document.state === "unread") return "person";
  if (document.pages.some(({ text }) => withoutSpaces(text).includes(withoutSpaces(hidden)))) return "found";
  const isRead = document.pages.every(({ unread }) => unread === undefined);
  if (isRead) expect(withoutSpaces(document.pages[0]?.text ?? "")).toContain(withoutSpaces(shown));
  return isRead ? "missing" : "person";
}

const form = (content: string, more = "") =>
  streamOf(content, `/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources 4 0 R${more}`);
const oneDot = (gray: string) =>
  streamOf(gray, "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8");
const over = "550 0 0 30 40 690 cm";
const white = "1 g 40 690 550 30 re f";
const group = "/Group<</S/Transparency>>";

/** A font that draws every letter alike. */
const drawn = (glyph: string, matrix = "0.001 0 0 0.001 0 0", width = 600) => [
  `<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[${matrix}]/FirstChar 32/LastChar 122/Widths[${`${width} `.repeat(91)}]/CharProcs<</x 6 0 R>>/Encoding<</Type/Encoding/Differences[32 ${"/x ".repeat(91)}]>>/ToUnicode 7 0 R/Resources<<>>>>`,
  streamOf(`${width} 0 0 0 ${width} 800 d1 ${glyph}`),
  streamOf(
    "/CIDInit /ProcSet findresource begin 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <7a> <0020> endbfrange end",
  ),
];
const inFont = (name: string) => line.replace("/F1", name);
const font = "/Font<</F1 3 0 R/F2 5 0 R>>";

const pages: readonly Page[] = [
  { name: "under a white box", content: `${line}${white}` },
  { name: "under a black box", content: `${line}0 g 40 690 550 30 re f` },
  {
    name: "under a white image",
    content: `${line}q ${over} /X1 Do Q`,
    resources: "/XObject<</X1 5 0 R>>",
    objects: [oneDot("\xff")],
  },
  { name: "under a form", content: `${line}/X1 Do`, resources: "/XObject<</X1 5 0 R>>", objects: [form(white)] },
  {
    name: "under a shading",
    content: `${line}q 40 690 550 30 re W n /S1 sh Q`,
    resources: "/Shading<</S1 5 0 R>>",
    objects: [
      "<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 600 0]/Function<</FunctionType 2/Domain[0 1]/C0[1]/C1[1]/N 1>>/Extend[true true]>>",
    ],
  },
  {
    name: "under an annotation",
    content: line,
    page: "/Annots[<</Type/Annot/Subtype/Stamp/F 4/Rect[40 690 590 720]/AP<</N 5 0 R>>>>]",
    objects: [streamOf("1 g 0 0 550 30 re f", "/Type/XObject/Subtype/Form/BBox[0 0 550 30]")],
  },
  {
    name: "under a field of a form",
    content: line,
    page: "/Annots[6 0 R]",
    catalog: "/AcroForm<</Fields[6 0 R]>>",
    objects: [
      streamOf("1 g 0 0 550 30 re f", "/Type/XObject/Subtype/Form/BBox[0 0 550 30]"),
      "<</Type/Annot/Subtype/Widget/FT/Btn/Ff 65536/T(a)/F 4/Rect[40 690 590 720]/AP<</N 5 0 R>>>>",
    ],
  },
  {
    name: "under one large letter",
    content: `${line}BT /F2 600 Tf 40 560 Td (x) Tj ET`,
    resources: font,
    objects: drawn("0 0 1000 400 re f"),
  },
  {
    name: "under letters of their size",
    content: `${line}${inFont("/F2")}`,
    resources: font,
    objects: drawn("0 0 600 800 re f"),
  },
  { name: "under their like in white", content: `${line}1 g ${line}` },
  { name: "outside of a clipping path", content: `q 0 0 1 1 re W n ${line} Q` },
  { name: "in a clipping path of nothing", content: `q 0 0 0 0 re W n ${line} Q` },
  { name: "cut off but for their feet", content: `q 40 690 550 11 re W n ${line} Q` },
  { name: "clipped by other letters", content: `q BT /F1 12 Tf 7 Tr 50 100 Td (x) Tj ET ${line} Q` },
  {
    name: "outside of a form's box",
    content: "/X1 Do",
    resources: "/XObject<</X1 5 0 R>>",
    objects: [streamOf(line, "/Type/XObject/Subtype/Form/BBox[0 0 20 20]/Resources 4 0 R")],
  },
  {
    name: "in a form in a form that is cut off",
    content: "/X1 Do",
    resources: "/XObject<</X1 5 0 R/X2 6 0 R>>",
    objects: [form("q 0 0 9 9 re W n /X2 Do Q"), form(line)],
  },
  {
    name: "in a form that is made small",
    content: "/X1 Do",
    resources: "/XObject<</X1 5 0 R>>",
    objects: [form(line, "/Matrix[0.05 0 0 0.05 0 0]")],
  },
  { name: "beside the page", content: lineAt(900, hidden) },
  { name: "beside what is cut of the page", content: line, page: "/CropBox[0 750 600 800]" },
  { name: "beside what is cut of a turned page", content: line, page: "/Rotate 90/CropBox[0 750 600 800]" },
  { name: "with no opacity", content: `/G1 gs ${line}`, resources: "/ExtGState<</G1<</ca 0>>>>" },
  { name: "with hardly any opacity", content: `/G1 gs ${line}`, resources: "/ExtGState<</G1<</ca 0.05>>>>" },
  {
    name: "in a group with no opacity",
    content: "/G1 gs /X1 Do",
    resources: "/ExtGState<</G1<</ca 0>>/G2<</ca 1>>>>/XObject<</X1 5 0 R>>",
    objects: [form(`/G2 gs ${line}`, group)],
  },
  {
    name: "behind a mask",
    content: `/G1 gs ${line}`,
    resources: "/ExtGState<</G1<</SMask<</S/Luminosity/G 5 0 R>>>>>>",
    objects: [form("0 g 0 0 600 800 re f", "/Group<</S/Transparency/CS/DeviceGray>>")],
  },
  {
    name: "blended into nothing",
    content: `1 g 0 0 600 750 re f 0 g /G1 gs ${line}`,
    resources: "/ExtGState<</G1<</BM/Lighten>>>>",
  },
  {
    name: "on a layer that is off",
    content: `/OC /L1 BDC ${line} EMC`,
    resources: "/Properties<</L1 5 0 R>>",
    objects: ["<</Type/OCG/Name(a)>>"],
    catalog: "/OCProperties<</OCGs[5 0 R]/D<</OFF[5 0 R]>>>>",
  },
  {
    name: "on layers of which all are off",
    content: `/OC /L1 BDC ${line} EMC`,
    resources: "/Properties<</L1 6 0 R>>",
    objects: ["<</Type/OCG/Name(a)>>", "<</Type/OCMD/OCGs[5 0 R]/P/AllOn>>"],
    catalog: "/OCProperties<</OCGs[5 0 R]/D<</OFF[5 0 R]>>>>",
  },
  {
    name: "in a form on a layer that is off",
    content: "/X1 Do",
    resources: "/XObject<</X1 6 0 R>>",
    objects: ["<</Type/OCG/Name(a)>>", form(line, "/OC 5 0 R")],
    catalog: "/OCProperties<</OCGs[5 0 R]/D<</OFF[5 0 R]>>>>",
  },
  { name: "squeezed in width", content: lineAt(700, hidden, "0.01 Tz") },
  { name: "squeezed to lines", content: lineAt(700, hidden, "8 Tz") },
  { name: "squeezed in height", content: `BT /F1 12 Tf 1 0 0 0.05 50 700 Tm (${hidden}) Tj ET` },
  { name: "too small", content: `BT /F1 1 Tf 50 700 Td (${hidden}) Tj ET` },
  { name: "not painted", content: lineAt(700, hidden, "3 Tr") },
  { name: "white", content: `1 g ${line}` },
  { name: "nearly white", content: `0.93 g ${line}` },
  { name: "black on black", content: `0 g 40 690 550 30 re f ${line}` },
  { name: "red on the same red", content: `1 0 0 rg 40 690 550 30 re f ${line}` },
  { name: "outlines of dashes that are none", content: `[0 1000] 500 d ${lineAt(700, hidden, "1 Tr")}` },
  { name: "outlines of white", content: `1 G ${lineAt(700, hidden, "1 Tr")}` },
  {
    name: "filled with a pattern of nothing",
    content: `/Pattern cs /P1 scn ${line}`,
    resources: "/Pattern<</P1 5 0 R>>",
    objects: [
      streamOf("", "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<<>>"),
    ],
  },
  { name: "in a font that draws nothing", content: inFont("/F2"), resources: font, objects: drawn("") },
  { name: "in a font that draws dots", content: inFont("/F2"), resources: font, objects: drawn("0 0 9 9 re f") },
  { name: "in a font that draws bars", content: inFont("/F2"), resources: font, objects: drawn("0 0 600 800 re f") },
  {
    name: "in a font that draws them in one place",
    content: inFont("/F2"),
    resources: font,
    objects: drawn("0 0 300 800 re 500 0 100 800 re f", undefined, 0),
  },
  { name: "all in one place", content: `BT /F1 12 Tf 50 700 Td -12 Tc (${hidden}) Tj ET` },
  { name: "said to be what another letter is", content: `/Span<</ActualText(${hidden})>>BDC ${lineAt(700, "x")} EMC` },
  {
    name: "said to be what as many letters are",
    content: `/Span<</ActualText(${hidden})>>BDC ${lineAt(700, hidden.replaceAll(/[a-z]/g, "x"))} EMC`,
  },
];

describe("words of a PDF that nobody sees", () => {
  it.each(pages)("are not found: $name", async (page) => {
    expect(await answerTo(page)).not.toBe("found");
  });
});

const seen: readonly Page[] = [
  { name: "plain", content: line },
  { name: "in a form", content: "/X1 Do", resources: "/XObject<</X1 5 0 R>>", objects: [form(line)] },
  {
    name: "in a form in a form",
    content: "/X1 Do",
    resources: "/XObject<</X1 5 0 R/X2 6 0 R>>",
    objects: [form("/X2 Do"), form(line)],
  },
  { name: "in a group", content: "/X1 Do", resources: "/XObject<</X1 5 0 R>>", objects: [form(line, group)] },
  {
    name: "over an image",
    content: `q ${over} /X1 Do Q ${line}`,
    resources: "/XObject<</X1 5 0 R>>",
    objects: [oneDot("\xff")],
  },
  { name: "white on black", content: `0 g 40 690 550 30 re f 1 g ${line}` },
  { name: "grey", content: `0.6 g ${line}` },
  { name: "red", content: `1 0 0 rg ${line}` },
  { name: "outlined", content: lineAt(700, hidden, "1 Tr") },
  { name: "small", content: `BT /F1 5 Tf 50 700 Td (${hidden}) Tj ET` },
  { name: "narrow", content: lineAt(700, hidden, "60 Tz") },
  { name: "printed twice, as bold", content: `${line}${lineAt(700, hidden, "1 0 0 1 50.3 700 Tm")}` },
  { name: "over a watermark", content: `0.9 g BT /F1 200 Tf 100 590 Td (COPY) Tj ET 0 g ${line}` },
  { name: "on a turned page", content: line, page: "/Rotate 90" },
  { name: "on a page that is cut", content: line, page: "/CropBox[20 300 590 790]" },
  { name: "on a page whose corner is elsewhere", content: line, page: "/CropBox[-50 -50 650 850]" },
  { name: "upwards", content: `BT /F1 10 Tf 0 1 -1 0 300 50 Tm (${hidden}) Tj ET` },
  {
    name: "on a layer that is on",
    content: `/OC /L1 BDC ${line} EMC`,
    resources: "/Properties<</L1 5 0 R>>",
    objects: ["<</Type/OCG/Name(a)>>"],
    catalog: "/OCProperties<</OCGs[5 0 R]/D<<>>>>",
  },
  {
    name: "beside an annotation",
    content: line,
    page: "/Annots[<</Type/Annot/Subtype/Stamp/F 4/Rect[40 90 590 120]/AP<</N 5 0 R>>>>]",
    objects: [streamOf("1 g 0 0 550 30 re f", "/Type/XObject/Subtype/Form/BBox[0 0 550 30]")],
  },
];

describe("words of a PDF that are seen", () => {
  it.each(seen)("are found: $name", async (page) => {
    expect(await answerTo(page)).toBe("found");
  });
});
