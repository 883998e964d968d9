import { type Rgb, rgbOf, type Visibility, white, worst } from "./color.ts";
import { twips } from "./docx-properties.ts";
import type { Scope } from "./docx-scope.ts";
import type { Theme } from "./docx-theme.ts";
import { allWithin, childOf, elementsOf, type XmlNode } from "./xml-tree.ts";

/** Content of a drawing: a text box, or something that is not read. */
export type Drawn =
  | { readonly kind: "box"; readonly content: XmlNode; readonly scope: Scope }
  | { readonly kind: "gap" };

const containers = ["drawing", "pict", "object"];

export function isDrawing({ name, namespace }: XmlNode): boolean {
  return containers.includes(name) && /wordprocessingml\/(?:2006\/)?main$/.test(namespace);
}

/** Yields the content of a drawing in order. A picture that covers most of a page may be a page of text. */
export function* drawnIn(node: XmlNode, scope: Scope, theme: Theme): Generator<Drawn> {
  if (node.name === "object") yield { kind: "gap" };
  else if (node.name === "pict") yield* oldDrawing(node, scope);
  else for (const frame of elementsOf(node)) yield* inFrame(frame, scope, theme);
}

const emuPerTwip = 635;

function emu(text: string | undefined): number {
  return /^-?\d{1,12}$/.test(text ?? "") ? Number(text) / emuPerTwip : Number.NaN;
}

/** Minimum share of a page's text area for a picture to count as a possible page of text. */
const largePicture = 0.5;

function* inFrame(frame: XmlNode, scope: Scope, theme: Theme): Generator<Drawn> {
  const extent = childOf(frame, "extent")?.attributes;
  const size = { width: emu(extent?.cx), height: emu(extent?.cy) };
  const graphic = [...allWithin(frame, "graphicData")][0];
  const { uri = "" } = graphic?.attributes ?? {};
  const area = size.width * size.height;
  const isLarge = !(area < scope.page.textWidth * scope.page.textHeight * largePicture);
  const hasPictures = graphic !== undefined && [...allWithin(graphic, "pic")].length > 0;
  const isRead = /\/(?:picture|wordprocessingShape|wordprocessingGroup|wordprocessingCanvas)$/.test(uri);
  if (!isRead || (hasPictures && isLarge)) yield { kind: "gap" };
  if (!graphic) return;
  const place = placed(frame, size, scope);
  const letters = [...allWithin(graphic, "txbxContent")].length;
  const box: Scope = { ...scope, visibility: worst(scope.visibility, letters > 0 ? place : "shown"), isInBox: true };
  yield* shapesIn(graphic, box, theme);
}

/** Smallest side of a box that can show a line, in twips. */
const leastSide = 120;

/** Whether a frame lies on its page. */
function placed(frame: XmlNode, size: { width: number; height: number }, { page }: Scope): Visibility {
  const isHidden = ["1", "true"].includes(childOf(frame, "docPr")?.attributes.hidden ?? "");
  const isTiny = !(size.width >= leastSide && size.height >= leastSide);
  if (isHidden || isTiny || frame.attributes.simplePos === "1" || frame.attributes.hidden === "1") return "doubt";
  if (frame.name === "inline") return "shown";
  const across = offsetOf(childOf(frame, "positionH"), page.width, page.left);
  const down = offsetOf(childOf(frame, "positionV"), page.height, page.top);
  const isOn = (offset: number, length: number, whole: number) =>
    offset + length > leastSide && offset < whole - leastSide;
  return isOn(across, size.width, page.width) && isOn(down, size.height, page.height) ? "shown" : "doubt";
}

/** Offset from the edge of the page, in twips; NaN if unknown. */
function offsetOf(position: XmlNode | undefined, whole: number, margin: number): number {
  if (!position) return Number.NaN;
  if (childOf(position, "align")) return margin;
  const [percent] = [...allWithin(position, "pctPosHOffset"), ...allWithin(position, "pctPosVOffset")];
  if (percent) return (Number(textOf(percent)) / 100_000) * whole;
  const offset = emu(textOf(childOf(position, "posOffset")));
  const from = position.attributes.relativeFrom ?? "";
  if (from === "page") return offset;
  if (from === "rightMargin") return whole - margin + offset;
  if (from === "bottomMargin") return whole - margin + offset;
  // The paragraph's place on the page is unknown: half a page below it may still be on the page.
  return ["paragraph", "line"].includes(from) && offset > whole / 2 ? Number.NaN : margin + offset;
}

function textOf(node: XmlNode | undefined): string {
  return (
    node?.children
      .filter((child) => typeof child === "string")
      .join("")
      .trim() ?? ""
  );
}

/** Yields the boxes of a drawing, including those of shapes in groups. */
function* shapesIn(node: XmlNode, scope: Scope, theme: Theme, scale = 1): Generator<Drawn> {
  for (const child of elementsOf(node)) {
    if (child.name === "wsp") yield* shape(child, scope, theme, scale);
    else if (["wgp", "grpSp", "wpc"].includes(child.name)) {
      const group = groupOf(child);
      const visibility = worst(scope.visibility, group.isAround ? "shown" : "doubt");
      yield* shapesIn(child, { ...scope, visibility }, theme, scale * group.scale);
    } else if (child.name === "graphicFrame" || child.name === "contentPart") yield { kind: "gap" };
  }
}

/** Returns the scale a group applies to its shapes, and whether they lie within it. */
function groupOf(group: XmlNode): { scale: number; isAround: boolean } {
  const frame = named(named(group, "grpSpPr"), "xfrm");
  if (!frame) return { scale: 1, isAround: true };
  const at = (name: string, side: string) => Number(named(frame, name)?.attributes[side]);
  const ratios = [at("ext", "cx") / at("chExt", "cx"), at("ext", "cy") / at("chExt", "cy")];
  const scale = Math.min(...ratios.map((ratio) => (Number.isFinite(ratio) ? ratio : 1)));
  const places = elementsOf(group).flatMap((child) => named(named(child, "spPr"), "xfrm") ?? []);
  const isInside = (place: XmlNode, side: "x" | "y") => {
    const offset = Number(named(place, "off")?.attributes[side]) - at("chOff", side);
    const whole = at("chExt", side === "x" ? "cx" : "cy");
    return !(offset < -whole || offset > whole);
  };
  return { scale, isAround: places.every((place) => isInside(place, "x") && isInside(place, "y")) };
}

/**
 * Distance between the sides of a box and its text, in twips: the usual one, also the maximum if the box's size is
 * unknown.
 */
const usualInset = 300;
const mostInset = 3000;

/** Whether a box has room for its text in letters of their own size. */
function isPlainBody(body: XmlNode | undefined, size: XmlNode["attributes"] | undefined): boolean {
  if (!body) return true;
  const inset = (...sides: readonly string[]) =>
    sides.reduce((sum, side) => sum + (emu(body.attributes[side] ?? "0") || 0), 0);
  const isRoom = (whole: string | undefined, within: number) =>
    within < (whole === undefined ? mostInset : Math.max(emu(whole), usualInset));
  const fit = named(body, "normAutofit")?.attributes.fontScale;
  const warp = named(body, "prstTxWarp")?.attributes.prst ?? "textNoShape";
  const isStraight = warp === "textNoShape" && !["scene3d", "sp3d"].some((name) => named(body, name));
  return (
    isRoom(size?.cx, inset("lIns", "rIns")) &&
    isRoom(size?.cy, inset("tIns", "bIns")) &&
    isStraight &&
    !(Number(fit?.replace("%", "000")) < 50_000)
  );
}

function* shape(node: XmlNode, scope: Scope, theme: Theme, scale: number): Generator<Drawn> {
  const content = [...allWithin(node, "txbxContent")][0];
  if (!content) return;
  const properties = childOf(node, "spPr");
  const style = childOf(node, "style");
  const ext = [...allWithin(properties ?? node, "ext")].find(
    ({ attributes }) => attributes.cx !== undefined,
  )?.attributes;
  const isTiny = ext !== undefined && !(emu(ext.cx) * scale >= leastSide && emu(ext.cy) * scale >= leastSide);
  const isBent =
    !isPlainBody(named(node, "bodyPr"), ext) || ["scene3d", "sp3d"].some((name) => named(properties, name));
  const font = named(style, "fontRef");
  const ink = font && elementsOf(font).length > 0 ? (theme.drawn(font) ?? "unknown") : "auto";
  const surface = surfaceOf(properties, style, theme);
  const cases = scope.cases.map(({ run, surface: below }) => ({ run, surface: surface === "none" ? below : surface }));
  yield {
    kind: "box",
    content,
    scope: { ...scope, cases, ink, visibility: worst(scope.visibility, isTiny || isBent ? "doubt" : "shown") },
  };
}

const otherFills = ["gradFill", "blipFill", "pattFill", "grpFill"];

function surfaceOf(
  properties: XmlNode | undefined,
  style: XmlNode | undefined,
  theme: Theme,
): readonly Rgb[] | "unknown" | "none" {
  const fill = named(properties, "solidFill");
  if (fill) return one(theme.drawn(fill));
  if (named(properties, "noFill")) return "none";
  if (properties && elementsOf(properties).some(({ name }) => otherFills.includes(name))) return "unknown";
  const reference = named(style, "fillRef");
  if (!reference || reference.attributes.idx === "0") return "none";
  return one(theme.drawn(reference));
}

/** Returns a child by name in any vocabulary: shapes of Word contain elements of DrawingML. */
function named(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node && elementsOf(node).find((child) => child.name === name);
}

function one(color: Rgb | undefined): readonly Rgb[] | "unknown" {
  return color ? [color] : "unknown";
}

/** Yields the content of Word 2007 drawings (VML). */
function* oldDrawing(node: XmlNode, scope: Scope): Generator<Drawn> {
  for (const child of elementsOf(node)) {
    // Lengths of shapes in a group are in the group's own units.
    if (child.name === "group") yield* oldDrawing(child, { ...scope, visibility: worst(scope.visibility, "doubt") });
    else if (child.name !== "shapetype") yield* oldShape(child, scope);
  }
}

function* oldShape(node: XmlNode, scope: Scope): Generator<Drawn> {
  const path = childOf(node, "textpath");
  if (path && /\p{L}/u.test(path.attributes.string ?? "")) yield { kind: "gap" };
  const content = [...allWithin(node, "txbxContent")][0];
  if (!content) return;
  const { style = "", fillcolor = "white", filled = "t" } = node.attributes;
  const color = rgbOf(fillcolor.split(" ")[0] ?? "") ?? (fillcolor.startsWith("white") ? white : undefined);
  const isFilled = !["f", "false", "0"].includes(filled);
  const visibility = worst(scope.visibility, isStyleOnPage(style, scope) ? "shown" : "doubt");
  const cases = scope.cases.map(({ run, surface }) => ({ run, surface: isFilled ? one(color) : surface }));
  yield { kind: "box", content, scope: { ...scope, cases, visibility, isInBox: true } };
}

/** Whether the style of a shape leaves it on the page. */
function isStyleOnPage(style: string, { page }: Scope): boolean {
  const entries = style.split(";").map((entry) => entry.split(":").map((part) => part.trim().toLowerCase()));
  const values = new Map(entries.map(([key = "", value = ""]) => [key, value]));
  if (values.get("visibility") === "hidden" || values.get("display") === "none") return false;
  const length = (key: string) => (values.has(key) ? twips(values.get(key)?.replace(/px$/, "pt"), 1 / 635) : undefined);
  const isOn = (keys: readonly string[], whole: number) =>
    keys.every((key) => length(key) === undefined || Math.abs(length(key) ?? Number.NaN) < whole - leastSide);
  const isLarge = ["width", "height"].every((key) => length(key) === undefined || !((length(key) ?? 0) < leastSide));
  return isLarge && isOn(["left", "margin-left"], page.width) && isOn(["top", "margin-top"], page.height);
}
