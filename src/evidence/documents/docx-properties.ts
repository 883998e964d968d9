import type { Ground, Ink } from "./color.ts";
import { wordNamespaces } from "./docx-package.ts";
import type { Theme } from "./docx-theme.ts";
import { childOf, elementsOf, type XmlNode } from "./xml-tree.ts";

/** Properties of a run that affect its visibility. */
export interface RunProperties {
  readonly style?: string;
  readonly vanish?: boolean;
  readonly strike?: boolean;
  readonly doubleStrike?: boolean;
  readonly color?: Ink;
  readonly ground?: Ground;
  readonly highlight?: Ground;
  readonly halfPoints?: number;
  readonly font?: string;
  /** Width in twips that the text of the run is fitted into. */
  readonly fit?: number;
  /** Whether it has a property that is unknown or may hide it. */
  readonly isOdd?: boolean;
}

/** Properties of a paragraph that affect its visibility and its number. Lengths are in twips. */
export interface ParagraphProperties {
  readonly style?: string;
  readonly list?: string;
  readonly level?: number;
  readonly left?: number;
  readonly right?: number;
  readonly first?: number;
  readonly ground?: Ground;
  readonly mark?: RunProperties;
  readonly isMarkDeleted?: boolean;
  /** Whether the paragraphs after it are collapsed. */
  readonly isCollapsed?: boolean;
  readonly isOdd?: boolean;
}

/** Run properties that never hide a letter. */
const plainRun: ReadonlySet<string> = new Set([
  ...["b", "bCs", "i", "iCs", "caps", "smallCaps", "outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid"],
  ...["kern", "u", "effect", "bdr", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "oMath"],
  ...["webHidden", "ins", "moveTo", "rPrChange"],
]);
/** The same for Word 2010 properties. */
const plainRun2010: ReadonlySet<string> = new Set([
  ...["shadow", "textOutline", "ligatures", "numForm", "numSpacing", "stylisticSets", "cntxtAlts"],
]);
const word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
/** Fonts whose letters are pictures. */
const symbolFonts = /^(?:wingdings|webdings|symbol|marlett|mt extra|ms outlook|bookshelf symbol)/i;

/** Whether an on/off property is on. */
export function isOn({ attributes: { val } }: XmlNode): boolean {
  return !["0", "false", "off"].includes(val ?? "");
}

const unitTwips: Readonly<Record<string, number>> = { pt: 20, in: 1440, mm: 56.69, cm: 566.9, pc: 240, pi: 240 };

/** Length in twips; NaN if unknown. */
export function twips(text: string | undefined, unit = 1): number {
  const [, digits, name] = /^(-?\d{1,9}(?:\.\d{1,6})?)(pt|in|mm|cm|pc|pi)?$/.exec(text ?? "") ?? [];
  if (digits === undefined) return Number.NaN;
  return Number(digits) * (name === undefined ? unit : (unitTwips[name] ?? Number.NaN));
}

type Growing<T> = { -readonly [key in keyof T]?: T[key] };

/** Bounds within which letters stay legible: width in per cent, spacing and line height in twips. */
const widths = { least: 33, most: 600 };
const spaces = { least: -60, most: 2000 };
const heights = { least: -960, most: 960 };

const within = (value: number, { least, most }: { readonly least: number; readonly most: number }) =>
  value >= least && value <= most;

export function runProperties(node: XmlNode | undefined, theme: Theme): RunProperties {
  const found: Growing<RunProperties> = {};
  for (const child of node ? elementsOf(node) : []) {
    if (!readRunProperty(child, found, theme)) found.isOdd = true;
  }
  return found;
}

/** Reads a run property. Returns false for one that is unknown or may hide the text. */
function readRunProperty(child: XmlNode, found: Growing<RunProperties>, theme: Theme): boolean {
  const { name, namespace, attributes } = child;
  if (namespace === word2010) return readWord2010(child, found, theme);
  if (!wordNamespaces.includes(namespace)) return false;
  if (plainRun.has(name)) return true;
  if (name === "rStyle") found.style = attributes.val ?? "";
  else if (name === "vanish" || name === "specVanish") found.vanish = isOn(child) || (found.vanish ?? false);
  else if (name === "strike") found.strike = isOn(child);
  else if (name === "dstrike") found.doubleStrike = isOn(child);
  else if (name === "color") found.color = theme.inkOf(attributes);
  else if (name === "shd") found.ground = theme.groundOf(child) ?? "none";
  else if (name === "highlight") found.highlight = highlights[attributes.val ?? ""] ?? "unknown";
  else if (name === "sz") found.halfPoints = twips(attributes.val, 10) / 10;
  else if (name === "rFonts") found.font = attributes.ascii ?? attributes.hAnsi ?? "";
  else if (name === "w") return within(Number(attributes.val?.replace("%", "")), widths);
  else if (name === "spacing") return within(twips(attributes.val), spaces);
  else if (name === "position") return within(twips(attributes.val, 10), heights);
  else if (name === "szCs") return twips(attributes.val, 10) >= 40;
  else if (name === "fitText") found.fit = twips(attributes.val);
  else return false;
  return true;
}

function readWord2010(child: XmlNode, found: Growing<RunProperties>, theme: Theme): boolean {
  if (child.name !== "textFill") return plainRun2010.has(child.name);
  const fill = childOf(child, "solidFill");
  if (!fill) return false;
  // Same names as in DrawingML, with attributes of their own vocabulary.
  const color = theme.drawn(fill);
  if (color) found.color = color;
  return color !== undefined;
}

const highlights: Readonly<Record<string, Ground>> = {
  none: "none",
  ...{ black: [[0, 0, 0]], white: [[255, 255, 255]], yellow: [[255, 255, 0]], cyan: [[0, 255, 255]] },
  ...{ green: [[0, 255, 0]], blue: [[0, 0, 255]], red: [[255, 0, 0]], magenta: [[255, 0, 255]] },
  ...{ darkBlue: [[0, 0, 128]], darkCyan: [[0, 128, 128]], darkGreen: [[0, 128, 0]], darkRed: [[128, 0, 0]] },
  ...{ darkMagenta: [[128, 0, 128]], darkYellow: [[128, 128, 0]], darkGray: [[128, 128, 128]] },
  ...{ lightGray: [[192, 192, 192]] },
};

export function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && symbolFonts.test(font);
}

const plainParagraph: ReadonlySet<string> = new Set([
  ...["keepNext", "keepLines", "pageBreakBefore", "widowControl", "suppressLineNumbers", "pBdr"],
  ...["suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN"],
  ...["bidi", "adjustRightInd", "snapToGrid", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc"],
  ...["textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "pPrChange"],
  ...["sectPr"],
]);
const word2012 = "http://schemas.microsoft.com/office/word/2012/wordml";

/** Minimum line height at which letters can be read, in twips or 240ths of a line. */
const leastLine = 80;
/** Bounds of the page, in twips. */
const onPage = { least: -1440, most: 20_000 };

export function paragraphProperties(node: XmlNode | undefined, theme: Theme): ParagraphProperties {
  const found: Growing<ParagraphProperties> = {};
  for (const child of node ? elementsOf(node) : []) {
    const isKnown = wordNamespaces.includes(child.namespace) || child.namespace === word2012;
    if (!isKnown || !readParagraphProperty(child, found, theme)) found.isOdd = true;
  }
  return found;
}

function readParagraphProperty(child: XmlNode, found: Growing<ParagraphProperties>, theme: Theme): boolean {
  const { name, attributes } = child;
  if (plainParagraph.has(name)) return true;
  if (name === "pStyle") found.style = attributes.val ?? "";
  else if (name === "shd") found.ground = theme.groundOf(child) ?? "none";
  else if (name === "collapsed") found.isCollapsed = isOn(child);
  else if (name === "rPr") readMark(child, found, theme);
  else if (name === "numPr") readList(child, found);
  else if (name === "ind") return readIndent(attributes, found);
  else if (name === "spacing") return attributes.line === undefined || twips(attributes.line) >= leastLine;
  else if (name === "tabs") return elementsOf(child).every((tab) => within(twips(tab.attributes.pos), onPage));
  else if (name === "framePr") return isFrameOnPage(attributes);
  else return false;
  return true;
}

/** Reads a paragraph mark. A deleted one joins the next paragraph to this one. */
function readMark(node: XmlNode, found: Growing<ParagraphProperties>, theme: Theme): void {
  const isDeleted = elementsOf(node).some(({ name }) => name === "del" || name === "moveFrom");
  found.mark = runProperties(node, theme);
  if (isDeleted) found.isMarkDeleted = true;
}

function readList(node: XmlNode, found: Growing<ParagraphProperties>): void {
  const [list, level] = [childOf(node, "numId")?.attributes.val, childOf(node, "ilvl")?.attributes.val];
  if (list !== undefined) found.list = list;
  if (level !== undefined) found.level = Number(level);
}

/** Hundredths of a character may replace a length; a character counts as 12 points. */
function readIndent(attributes: XmlNode["attributes"], found: Growing<ParagraphProperties>): boolean {
  const side = (...names: readonly string[]) => {
    for (const name of names) {
      const chars = Number(attributes[`${name}Chars`] ?? 0);
      if (chars !== 0) return chars * 2.4;
      if (attributes[name] !== undefined) return twips(attributes[name]);
    }
    return undefined;
  };
  const [left, right, hanging, first] = [
    side("left", "start"),
    side("right", "end"),
    side("hanging"),
    side("firstLine"),
  ];
  if (left !== undefined) found.left = left;
  if (right !== undefined) found.right = right;
  if (hanging !== undefined || first !== undefined) found.first = hanging === undefined ? (first ?? 0) : -hanging;
  return [left, right, hanging, first].every((length) => !Number.isNaN(length));
}

/** Smallest frame that can show a line, in twips. */
const leastFrame = 100;

function isFrameOnPage({ x, y, w, h, hRule, hAnchor, vAnchor }: XmlNode["attributes"]): boolean {
  const place = (value: string | undefined, anchor: string | undefined, most: number) =>
    value === undefined || within(twips(value), { least: anchor === "page" ? -200 : -1000, most });
  const isLarge = (value: string | undefined) =>
    value === undefined || twips(value) === 0 || twips(value) >= leastFrame;
  const isHigh = hRule !== "exact" || isLarge(h);
  return place(x, hAnchor, 10_500) && place(y, vAnchor, 14_500) && isLarge(w) && isHigh;
}
