import { allWithin, childOf, elementsOf, type XmlNode } from "./xml-tree.ts";

/** Area of a page for letters, in hundredths of a point. */
export interface HangulPage {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly textWidth: number;
  readonly textHeight: number;
  /** Whether a person can read text on it. */
  readonly isLegible: boolean;
}

/** A4. */
const usual = { width: 59_528, height: 84_188, margin: 8504 };
const least = { paper: 7200, text: 3600 };

/** Returns the page that the properties of a section describe. */
export function pageOf(section: XmlNode | undefined): HangulPage {
  const [paper] = section ? [...allWithin(section, "pagePr")] : [];
  const margins = childOf(paper, "margin")?.attributes;
  const [width, height] = [
    Number(paper?.attributes.width ?? usual.width),
    Number(paper?.attributes.height ?? usual.height),
  ];
  const margin = (side: string) => Number(margins?.[side] ?? usual.margin);
  const left = margin("left");
  const textWidth = width - left - margin("right");
  const textHeight = height - margin("top") - margin("bottom");
  const isLegible = Math.min(width, height) >= least.paper && Math.min(textWidth, textHeight) >= least.text;
  return { width, height, left, top: margin("top"), textWidth: Math.max(textWidth, textHeight), textHeight, isLegible };
}

/** Smallest side of a box that can show a line. */
const leastSide = 600;

/** Whether a table or box lies on its page and is large enough. */
export function isPlaced(node: XmlNode, { width, height }: HangulPage): boolean {
  const size = childOf(node, "sz")?.attributes;
  const isLarge = (value: string | undefined) => value === undefined || Number(value) >= leastSide;
  if (!isLarge(size?.width) || !isLarge(size?.height) || isSqueezed(node)) return false;
  const place = childOf(node, "pos")?.attributes;
  if (!place || place.treatAsChar === "1") return true;
  const longest = Math.max(width, height);
  const isOn = (value: string | undefined, length: string | undefined) => {
    const offset = signed(value ?? "0");
    return offset + Number(length ?? 0) > leastSide && offset < longest - leastSide;
  };
  return isOn(place.horzOffset, size?.width) && isOn(place.vertOffset, size?.height);
}

/** Parses an offset. It has 32 bits, and may be written without its sign. */
function signed(value: string): number {
  const number = Number(value);
  return number > 0x7fffffff ? number - 0x1_0000_0000 : number;
}

/** Whether a drawing is shown smaller than it states. */
function isSqueezed(node: XmlNode): boolean {
  const [info] = elementsOf(node).filter(({ name }) => name === "renderingInfo");
  const matrices = info ? [...allWithin(info, "scaMatrix")] : [];
  return matrices.some(({ attributes: { e1, e2, e4, e5 } }) => {
    const [across, down] = [Math.hypot(Number(e1), Number(e4)), Math.hypot(Number(e2), Number(e5))];
    return !(across > 0.05 && down > 0.05);
  });
}
