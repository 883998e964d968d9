import { twips } from "./docx-properties.ts";
import { childOf, elementsOf, type XmlNode } from "./xml-tree.ts";

/** Area of a page for letters, in twips. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly textWidth: number;
  readonly textHeight: number;
  /** Whether a person can read text on it. */
  readonly isLegible: boolean;
}

/** Letter paper, with margins of an inch. */
const usual = { width: 12_240, height: 15_840, margin: 1440 };
/** Smallest paper, text area and column, in twips. */
const least = { paper: 1440, text: 720, column: 360 };

/** Returns the page that the properties of a section describe. */
export function pageOf(section: XmlNode | undefined): Page {
  const size = childOf(section, "pgSz")?.attributes;
  const margins = childOf(section, "pgMar")?.attributes;
  const length = (value: string | undefined, otherwise: number) => (value === undefined ? otherwise : twips(value));
  const [width, height] = [length(size?.w, usual.width), length(size?.h, usual.height)];
  const margin = (side: "left" | "right" | "top" | "bottom") => Math.abs(length(margins?.[side], usual.margin));
  const left = margin("left") + Math.max(0, length(margins?.gutter, 0));
  const textWidth = width - left - margin("right");
  const textHeight = height - margin("top") - margin("bottom");
  const isLegible =
    Math.min(width, height) >= least.paper && Math.min(textWidth, textHeight) >= least.text && areColumnsWide(section);
  return { width, height, left, top: margin("top"), textWidth, textHeight, isLegible };
}

function areColumnsWide(section: XmlNode | undefined): boolean {
  const columns = childOf(section, "cols");
  if (!columns) return true;
  const widths = elementsOf(columns).map(({ attributes }) => twips(attributes.w));
  return Number(columns.attributes.num ?? 1) <= 10 && widths.every((width) => width >= least.column);
}

/**
 * Returns the page of each child of a body: a section ends with the paragraph that has its properties, the last one
 * with the body.
 */
export function pagesOf(body: XmlNode): ReadonlyMap<XmlNode, Page> {
  const pages = new Map<XmlNode, Page>();
  const children = elementsOf(body);
  let page = pageOf(childOf(body, "sectPr"));
  for (const child of children.reverse()) {
    const own = child.name === "p" ? childOf(childOf(child, "pPr"), "sectPr") : undefined;
    if (own) page = pageOf(own);
    pages.set(child, page);
  }
  return pages;
}
