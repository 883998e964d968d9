import type { PdfEngine } from "./pdf-engine.ts";

/** Corners of a rectangle; for a page in points, upwards, for a picture of it in dots, downwards. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** A sign that a page is to show. */
export interface Letter {
  readonly text: string;
  /** Where the engine would paint it, at the edges of its outline. */
  readonly box: Box;
  /** The text object of the page it is part of; 0 for none. */
  readonly object: number;
  /** Whether its font says what letter it is. */
  readonly isKnown: boolean;
}

/** The text of a page in reading order: signs to be shown, and the white space between them. */
export type Token = Letter | { readonly space: " " | "\n" };

/** What a page says it holds, whether anybody sees it or not. */
export function tokensOf(engine: PdfEngine, textPage: number): Token[] {
  const count = engine.call("FPDFText_CountChars", textPage);
  const room = engine.allocate(4 * Float64Array.BYTES_PER_ELEMENT);
  const tokens: Token[] = [];
  for (let at = 0; at < count; at += 1) {
    const token = tokenAt(engine, { textPage, at, room });
    if (token) tokens.push(token);
  }
  engine.call("free", room);
  return tokens;
}

function tokenAt(
  engine: PdfEngine,
  { textPage, at, room }: { readonly textPage: number; readonly at: number; readonly room: number },
): Token | undefined {
  const code = engine.call("FPDFText_GetUnicode", textPage, at);
  if (code === lineFeed) return { space: "\n" };
  const isKnown = code !== 0 && engine.call("FPDFText_HasUnicodeMapError", textPage, at) === 0;
  const text = code > 0 && code <= lastCodePoint ? String.fromCodePoint(code) : "\ufffd";
  if (isKnown && blank.test(text)) return text === "\r" ? undefined : { space: " " };
  const box = boxAt(engine, { textPage, at, room });
  return { text, box, object: engine.call("FPDFText_GetTextObject", textPage, at), isKnown };
}

const lineFeed = 10;
const lastCodePoint = 0x10ffff;
const blank = /[\s\p{C}]/u;

function boxAt(
  engine: PdfEngine,
  { textPage, at, room }: { readonly textPage: number; readonly at: number; readonly room: number },
): Box {
  const [left, right, bottom, top] = [room, room + 8, room + 16, room + 24];
  const isThere = engine.call("FPDFText_GetCharBox", textPage, at, left, right, bottom, top) !== 0;
  if (!isThere) return { left: 0, right: 0, bottom: 0, top: 0 };
  const view = engine.view();
  const read = (pointer: number) => view.getFloat64(pointer, true);
  return { left: read(left), right: read(right), bottom: read(bottom), top: read(top) };
}
