import type { getDocumentProxy } from "unpdf";
import { shownGlyphs } from "./pdf-glyphs.ts";
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
  const seen = glyphs.some(({ isSeen }) => !isSeen) ? withoutUnseen(items, glyphs) : items;
  return seen.map((item) => (isOnPage(item, page) ? item.str : "") + (item.hasEOL ? "\n" : "")).join("");
}

/** Spaces are added and dropped by the parser. */
const notCompared = /[\s\p{C}]/u;

/** Items with only those of their letters that are seen. Both lists hold the same letters in the same order. */
function withoutUnseen(items: readonly Item[], glyphs: readonly { text: string; isSeen: boolean }[]): Item[] {
  const letters = glyphs.flatMap(({ text, isSeen }) =>
    [...text].flatMap((letter) => (notCompared.test(letter) ? [] : { letter, isSeen })),
  );
  let next = 0;
  const kept = items.map((item) => {
    let str = "";
    for (const letter of item.str) {
      if (notCompared.test(letter)) str += letter;
      else {
        const glyph = letters[next++];
        if (glyph?.letter !== letter) throw new Unread("unsupported-format");
        if (glyph.isSeen) str += letter;
      }
    }
    return { ...item, str };
  });
  if (next !== letters.length) throw new Unread("unsupported-format");
  return kept;
}

function isOnPage({ str, transform, width, height }: Item, { view }: Page): boolean {
  if (str.trim() === "") return true;
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const [x, y] = [Number(transform[4]), Number(transform[5])];
  const size = Math.max(height, Math.hypot(Number(transform[2]), Number(transform[3])));
  return size >= minHeight && x < right && x + Math.max(width, size) > left && y < top && y + size > bottom;
}
