import type { UnreadReason } from "../../model/document-text.ts";
import { crowdsOf } from "./pdf-crowds.ts";
import type { PdfEngine } from "./pdf-engine.ts";
import { seenAmong } from "./pdf-ink.ts";
import { illegibleAmong } from "./pdf-legible.ts";
import type { Letter, Token } from "./pdf-letters.ts";
import { shareOfImages } from "./pdf-objects.ts";
import type { OpenPage } from "./pdf-picture.ts";
import { showsMoreThan } from "./pdf-pictured.ts";

/** Text of a page that a person sees, and the reason there may be more, if any. */
export interface PageText {
  readonly text: string;
  readonly unread?: UnreadReason;
}

/** Minimum letters of a page that is more than a picture with a few words. */
const fewLetters = 200;
/** Share of a page from which an image may be the page itself, and from which it may contain words. */
const [mostOfPage, partOfPage] = [0.5, 0.05];
/** Minimum number of unidentified letters that matters: as many as a word has. */
const leastUncertain = 4;

/** Returns the visible text of a page in reading order. */
export function textOf(open: OpenPage, tokens: readonly Token[]): PageText {
  const letters = tokens.flatMap((token) => ("space" in token ? [] : token));
  const painted = letters.filter(({ object }) => isPainted(open.engine, object));
  const share = painted.length < fewLetters ? shareOfImages(open) : 0;
  // The words of a scan, or those on a picture that is the page: only a person can judge them.
  if (share >= mostOfPage || (painted.length === 0 && share >= partOfPage)) return { text: "", unread: "no-text" };
  const { certain, uncertain } = judge(painted, open);
  const text = tokens.map((token) => ("space" in token ? token.space : certain.has(token) ? token.text : "")).join("");
  if (uncertain >= leastUncertain) return { text, unread: "uncertain-letters" };
  const isPicture = certain.size < fewLetters && showsMoreThan([...certain], open);
  return { text, ...(isPicture && { unread: "no-text" }) };
}

/** Returns the letters that are visible and identified, and the number of visible ones that cannot be identified. */
function judge(letters: readonly Letter[], open: OpenPage): { certain: ReadonlySet<Letter>; uncertain: number } {
  if (letters.length === 0) return { certain: new Set(), uncertain: 0 };
  const { crowded, repeated, layers } = crowdsOf(letters);
  const seen = seenAmong(letters, layers, open);
  const illegible = illegibleAmong(letters, seen);
  const certain = new Set<Letter>();
  let uncertain = 0;
  for (const letter of letters) {
    const isUncertain = !letter.isKnown || crowded.has(letter) || !hasOutline(letter);
    if (isUncertain && (seen.has(letter) || !hasOutline(letter))) uncertain += 1;
    else if (!isUncertain && seen.has(letter) && !illegible.has(letter) && !repeated.has(letter)) certain.add(letter);
  }
  return { certain, uncertain };
}

/** Whether the engine has an outline. Letters whose font is neither embedded nor available have flat boxes. */
function hasOutline({ box }: Letter): boolean {
  return box.right - box.left >= flat && box.top - box.bottom >= flat;
}

/** In points: less than a stroke of any readable letter. */
const flat = 0.02;

/**
 * Whether text is painted. Invisible text (modes 3 and 7) is skipped: a scan with letters behind it may have hundreds
 * of pages.
 */
function isPainted(engine: PdfEngine, object: number): boolean {
  return object === 0 || (engine.call("FPDFTextObj_GetTextRenderMode", object) & 3) !== 3;
}
