import type { UnreadReason } from "../../model/document-text.ts";
import { crowdsOf } from "./pdf-crowds.ts";
import type { PdfEngine } from "./pdf-engine.ts";
import { seenAmong } from "./pdf-ink.ts";
import { illegibleAmong } from "./pdf-legible.ts";
import type { Letter, Token } from "./pdf-letters.ts";
import { shareOfImages } from "./pdf-objects.ts";
import type { OpenPage } from "./pdf-picture.ts";
import { showsMoreThan } from "./pdf-pictured.ts";

/** What a person sees of a page as text, and why there may be more, if there may. */
export interface PageText {
  readonly text: string;
  readonly unread?: UnreadReason;
}

/** Letters a page has at least that is more than a picture with a few words. */
const fewLetters = 200;
/** Share of a page an image has that may be the page itself; and that may hold words. */
const [mostOfPage, partOfPage] = [0.5, 0.05];
/** Letters that cannot be told, as many as a word has, from which on they matter. */
const leastUncertain = 4;

/** Text of a page in reading order. What nobody sees is left out. */
export function textOf(open: OpenPage, tokens: readonly Token[]): PageText {
  const letters = tokens.flatMap((token) => ("space" in token ? [] : token));
  const painted = letters.filter(({ object }) => isPainted(open.engine, object));
  const share = painted.length < fewLetters ? shareOfImages(open) : 0;
  // The words of a scan, or those on a picture that is the page: what they are worth only a person can say.
  if (share >= mostOfPage || (painted.length === 0 && share >= partOfPage)) return { text: "", unread: "no-text" };
  const { certain, uncertain } = judge(painted, open);
  const text = tokens.map((token) => ("space" in token ? token.space : certain.has(token) ? token.text : "")).join("");
  if (uncertain >= leastUncertain) return { text, unread: "uncertain-letters" };
  const isPicture = certain.size < fewLetters && showsMoreThan([...certain], open);
  return { text, ...(isPicture && { unread: "no-text" }) };
}

/** Letters that are seen and told apart, and how many are seen of which nobody can say what they are. */
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

/** The engine has no outline of letters whose font is neither in the document nor here: their boxes are flat. */
function hasOutline({ box }: Letter): boolean {
  return box.right - box.left >= flat && box.top - box.bottom >= flat;
}

/** Points: less than a stroke of any letter that can be read. */
const flat = 0.02;

/** Text that is painted in no mode (3, 7) is not looked at: a scan with its letters behind it may have hundreds of pages. */
function isPainted(engine: PdfEngine, object: number): boolean {
  return object === 0 || (engine.call("FPDFTextObj_GetTextRenderMode", object) & 3) !== 3;
}
