import { type Ground, type Ink, type Rgb, rgbOf } from "./color.ts";
import { type HeadLevel, hangulFormats } from "./hangul-lists.ts";
import { allWithin, childOf, elementsOf, type XmlNode } from "./xml-tree.ts";

/** Properties of a letter shape. */
export interface LetterShape {
  readonly ink: Ink;
  readonly ground: Ground;
  /** Too small to read. */
  readonly isTiny: boolean;
  /** Struck through, squeezed, or with an unknown property. */
  readonly isOdd: boolean;
}

/** Properties of a paragraph shape. Lengths are in hundredths of a point. */
export interface ParagraphShape {
  readonly heading: { readonly type: string; readonly id: string; readonly level: number } | undefined;
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly first: readonly number[];
  readonly ground: Ground;
  readonly isOdd: boolean;
}

/** Content of `header.xml` that sections refer to by number. */
export class HwpxHeader {
  readonly letters = new Map<string, LetterShape>();
  readonly paragraphs = new Map<string, ParagraphShape>();
  readonly numberings = new Map<string, (HeadLevel | undefined)[]>();
  readonly grounds = new Map<string, Ground>();

  constructor(header: XmlNode | undefined) {
    if (!header) return;
    const id = ({ attributes }: XmlNode) => attributes.id ?? "";
    for (const node of allWithin(header, "borderFill")) this.grounds.set(id(node), fillOf(node));
    for (const node of allWithin(header, "charPr")) this.letters.set(id(node), this.letterShape(node));
    for (const node of allWithin(header, "paraPr")) this.paragraphs.set(id(node), this.paragraphShape(node));
    for (const node of allWithin(header, "numbering")) this.numberings.set(id(node), levelsOf(node));
  }

  private groundOf(id: string | undefined): Ground {
    return this.grounds.get(id ?? "") ?? "none";
  }

  private letterShape(node: XmlNode): LetterShape {
    const { textColor = "#000000", shadeColor = "none", height, borderFillIDRef } = node.attributes;
    const shade = colorOf(shadeColor);
    const relative = leastOf(childOf(node, "relSz"), 100) / 100;
    const strike = childOf(node, "strikeout")?.attributes.shape ?? "NONE";
    const isOdd =
      elementsOf(node).some(({ name }) => !knownOfLetters.has(name)) ||
      leastOf(childOf(node, "ratio"), 100) < 33 ||
      leastOf(childOf(node, "spacing"), 0) < -50 ||
      Math.abs(leastOf(childOf(node, "offset"), 0)) > 100 ||
      // Hangul writes `3D` for letters that are not struck through.
      !["NONE", "3D"].includes(strike);
    return {
      ink: rgbOf(textColor) ?? "unknown",
      ground: shade === "none" ? this.groundOf(borderFillIDRef) : shade === "unknown" ? "unknown" : [shade],
      isTiny: Number(height ?? 1000) * relative < 200,
      isOdd: isOdd || Number.isNaN(Number(height ?? 1000) * relative),
    };
  }

  private paragraphShape(node: XmlNode): ParagraphShape {
    const heading = childOf(node, "heading")?.attributes;
    const lengths = (name: string) => [...lengthsIn(node, name, 2)];
    const spacings = [...allWithin(node, "lineSpacing")];
    const isLow = spacings.some(({ attributes }) => attributes.type === "FIXED" && !(Number(attributes.value) >= 400));
    const isFlat = spacings.some(
      ({ attributes }) => attributes.type === "PERCENT" && !(Number(attributes.value) >= 30),
    );
    return {
      heading: heading && { type: heading.type ?? "NONE", id: heading.idRef ?? "", level: Number(heading.level ?? 0) },
      left: lengths("left"),
      right: lengths("right"),
      first: lengths("intent"),
      ground: this.groundOf(childOf(node, "border")?.attributes.borderFillIDRef),
      isOdd: isLow || isFlat || elementsOf(node).some(({ name }) => !knownOfParagraphs.has(name)),
    };
  }
}

/** Yields lengths. They are doubled, except in a branch that states otherwise. */
function* lengthsIn(node: XmlNode, name: string, unit: 1 | 2): Generator<number> {
  for (const child of elementsOf(node)) {
    const isPlain = child.name === "case" && /HwpUnitChar$/.test(child.attributes["hp:required-namespace"] ?? "");
    if (child.name === name) yield Number(child.attributes.value) / unit;
    else yield* lengthsIn(child, name, isPlain ? 1 : unit);
  }
}

const knownOfLetters: ReadonlySet<string> = new Set([
  ...["fontRef", "ratio", "spacing", "relSz", "offset", "italic", "bold", "underline", "strikeout", "outline"],
  ...["shadow", "emboss", "engrave", "supscript", "subscript"],
]);
const knownOfParagraphs: ReadonlySet<string> = new Set([
  ...["align", "heading", "breakSetting", "autoSpacing", "margin", "lineSpacing", "border", "switch"],
]);

/** Returns the smallest value among the attributes for each script. */
function leastOf(node: XmlNode | undefined, otherwise: number): number {
  const values = Object.values(node?.attributes ?? {}).map(Number);
  return values.length === 0 ? otherwise : Math.min(...values);
}

function colorOf(text: string): Rgb | "none" | "unknown" {
  return text === "none" || /^#?f{8}$/i.test(text) ? "none" : (rgbOf(text) ?? "unknown");
}

/** Reads the ground that a brush puts behind letters. */
export function fillOf(node: XmlNode): Ground {
  const brush = [...allWithin(node, "fillBrush")][0];
  const [kind] = brush ? elementsOf(brush) : [];
  if (!kind) return "none";
  if (kind.name === "gradation") {
    const colors = elementsOf(kind).map(({ attributes }) => rgbOf(attributes.value ?? ""));
    return colors.length > 0 && colors.every((color) => color !== undefined) ? colors : "unknown";
  }
  if (kind.name === "imgBrush")
    return isWashedOut(kind)
      ? [
          [255, 255, 255],
          [176, 176, 176],
        ]
      : "unknown";
  if (kind.name !== "winBrush") return "unknown";
  const face = colorOf(kind.attributes.faceColor ?? "none");
  const hatch = kind.attributes.hatchStyle === undefined ? "none" : colorOf(kind.attributes.hatchColor ?? "none");
  if (face === "none" && hatch === "none") return "none";
  const colors = [face, hatch].filter((color) => color !== "none");
  return colors.some((color) => color === "unknown") ? "unknown" : colors.filter((color) => color !== "unknown");
}

/** Whether a picture is so light that letters on it are readable, as with a watermark. */
function isWashedOut(brush: XmlNode): boolean {
  const [picture] = [...allWithin(brush, "img")];
  return Number(picture?.attributes.bright) >= 40;
}

function levelsOf(node: XmlNode): (HeadLevel | undefined)[] {
  const levels: (HeadLevel | undefined)[] = [];
  for (const { name, attributes, children } of elementsOf(node)) {
    const level = Number(attributes.level);
    if (name !== "paraHead" || !(level >= 1 && level <= 10)) continue;
    const text = children.filter((child) => typeof child === "string").join("");
    const format = hangulFormats[attributes.numFormat ?? "DIGIT"] ?? "";
    levels[level - 1] = { start: Number(attributes.start ?? 1), format, text };
  }
  return levels;
}
