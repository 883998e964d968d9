import type { Ground, Ink } from "./color.ts";
import { wordNamespaces } from "./docx-package.ts";
import type { Theme } from "./docx-theme.ts";
import { childOf, elementsOf, type XmlNode } from "./xml-tree.ts";

/** What of the properties of a run says whether it can be seen. */
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
  /** Twips that the text of the run is made to fit into. */
  readonly fit?: number;
  /** Whether it has a property that may hide it, or that is not known. */
  readonly isOdd?: boolean;
}

/** What of the properties of a paragraph says whether it can be seen, and its number. Lengths are in twips. */
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
  /** Whether what follows it is folded away. */
  readonly isCollapsed?: boolean;
  readonly isOdd?: boolean;
}

/** Properties that no letter disappears by. */
const plainRun: ReadonlySet<string> = new Set([
  ...["b", "bCs", "i", "iCs", "caps", "smallCaps", "outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid"],
  ...["kern", "u", "effect", "bdr", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "oMath"],
  ...["webHidden", "ins", "moveTo", "rPrChange"],
]);
/** The same of Word 2010. */
const plainRun2010: ReadonlySet<string> = new Set([
  ...["shadow", "textOutline", "ligatures", "numForm", "numSpacing", "stylisticSets", "cntxtAlts"],
]);
const word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
/** Fonts whose letters are pictures. */
const symbolFonts = /^(?:wingdings|webdings|symbol|marlett|mt extra|ms outlook|bookshelf symbol)/i;

/** Whether a property that is on or off is on. */
export function isOn({ attributes: { val } }: XmlNode): boolean {
  return !["0", "false", "off"].includes(val ?? "");
}

const unitTwips: Readonly<Record<string, number>> = { pt: 20, in: 1440, mm: 56.69, cm: 566.9, pc: 240, pi: 240 };

/** A length in twips; not a number where it cannot be told. */
export function twips(text: string | undefined, unit = 1): number {
  const [, digits, name] = /^(-?\d{1,9}(?:\.\d{1,6})?)(pt|in|mm|cm|pc|pi)?$/.exec(text ?? "") ?? [];
  if (digits === undefined) return Number.NaN;
  return Number(digits) * (name === undefined ? unit : (unitTwips[name] ?? Number.NaN));
}

type Growing<T> = { -readonly [key in keyof T]?: T[key] };

/** Bounds within which letters stay legible: their width in per cent, space between and height above the line in twips. */
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

/** False for one that may hide the text, or that is not known. */
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
  // The same names as in DrawingML, with attributes of their own vocabulary.
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

/** Twips, or 240ths of a line, that the height of a line is at least, so that its letters can be read. */
const leastLine = 80;
/** Farthest places on a page, in twips. */
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

/** A mark that is deleted joins the next paragraph to this one. */
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

/** Hundredths of a character count instead of a length; a character is taken for 12 points. */
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

/** Smallest frame that shows a line, in twips. */
const leastFrame = 100;

function isFrameOnPage({ x, y, w, h, hRule, hAnchor, vAnchor }: XmlNode["attributes"]): boolean {
  const place = (value: string | undefined, anchor: string | undefined, most: number) =>
    value === undefined || within(twips(value), { least: anchor === "page" ? -200 : -1000, most });
  const isLarge = (value: string | undefined) =>
    value === undefined || twips(value) === 0 || twips(value) >= leastFrame;
  const isHigh = hRule !== "exact" || isLarge(h);
  return place(x, hAnchor, 10_500) && place(y, vAnchor, 14_500) && isLarge(w) && isHigh;
}
