import type { getDocumentProxy } from "unpdf";
import { type Glyph, shownGlyphs } from "./pdf-glyphs.ts";
import { Unread } from "./unread.ts";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
export type Page = Awaited<ReturnType<Pdf["getPage"]>>;
export type Layers = Awaited<ReturnType<Pdf["getOptionalContentConfig"]>>;
type Item = Extract<Awaited<ReturnType<Page["getTextContent"]>>["items"][number], { str: string }>;

/** Smallest height of letters anybody reads, in points. */
const minHeight = 2;

/**
 * Text of a page in the order of its content, which follows columns and tables where coordinates would not. What nobody sees
 * is left out. Throws `Unread` where it cannot be told from the rest.
 */
export async function textOf(page: Page, layers: Layers): Promise<string> {
  const content = await page.getTextContent({ disableNormalization: true, includeMarkedContent: false });
  const items = content.items.flatMap((item) => ("str" in item ? item : []));
  const glyphs = await shownGlyphs(page, layers);
  return withoutUnseen(items, glyphs)
    .map((item) => (isOnPage(item, page) ? item.str : "") + (item.hasEOL ? "\n" : ""))
    .join("");
}

/** Spaces are added and dropped by the parser. */
const notCompared = /[\s\p{C}]/u;

/** Items with only those of their letters that are seen: both lists hold the same letters, nearly always in the same order. */
function withoutUnseen(items: readonly Item[], glyphs: readonly Glyph[]): readonly Item[] {
  const painted = glyphs.flatMap(({ text, isSeen }) => lettersOf(text).map((letter) => ({ letter, isSeen })));
  const written = items.flatMap(({ str }) => lettersOf(str));
  if (painted.every(({ isSeen }) => isSeen) && painted.length >= written.length) return items;
  const isAligned = painted.length === written.length && painted.every(({ letter }, at) => letter === written[at]);
  if (!isAligned) throw new Unread("unsupported-format");
  let next = 0;
  return items.map((item) => {
    const kept = [...item.str].filter((letter) => notCompared.test(letter) || painted[next++]?.isSeen);
    return { ...item, str: kept.join("") };
  });
}

function lettersOf(text: string): string[] {
  return [...text].filter((letter) => !notCompared.test(letter));
}

function isOnPage({ str, transform, width, height }: Item, { view }: Page): boolean {
  if (str.trim() === "") return true;
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const [x, y] = [Number(transform[4]), Number(transform[5])];
  const size = Math.max(height, Math.hypot(Number(transform[2]), Number(transform[3])));
  return size >= minHeight && x < right && x + Math.max(width, size) > left && y < top && y + size > bottom;
}
