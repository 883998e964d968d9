import type { PdfEngine } from "./pdf-engine.ts";

/** Corners of a rectangle; for a page in points, upwards; for its picture in dots, downwards. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** A glyph that a page is to show. */
export interface Letter {
  readonly text: string;
  /** Painted area: the edges of its outline or, if `isLoose`, as far as the font says it may reach. */
  readonly box: Box;
  readonly isLoose: boolean;
  /** Text object of the page it is part of; 0 for none. */
  readonly object: number;
  /** Whether its font identifies the letter. */
  readonly isKnown: boolean;
}

/** A token of a page's text in reading order: a glyph, or the white space between glyphs. */
export type Token = Letter | { readonly space: " " | "\n" };

/** Returns the tokens of a page, whether visible or not. */
export function tokensOf(engine: PdfEngine, textPage: number): Token[] {
  const count = engine.call("FPDFText_CountChars", textPage);
  const reader = new TokenReader(engine, textPage);
  const tokens: Token[] = [];
  for (let at = 0; at < count; at += 1) {
    const token = reader.read(at);
    if (token) tokens.push(token);
  }
  reader.close();
  return withoutOverlap(tokens);
}

const lineFeed = 10;
const lastCodePoint = 0x10ffff;
const blank = /[\s\p{C}]/u;
const noBox: Box = { left: 0, right: 0, bottom: 0, top: 0 };

class TokenReader {
  private readonly engine: PdfEngine;
  private readonly textPage: number;
  /** Buffer for four numbers of eight bytes, then a text. */
  private readonly room: number;
  /** Cached properties of text objects. */
  private readonly known = new Map<number, { readonly isLoose: boolean; readonly isSaid: boolean }>();

  constructor(engine: PdfEngine, textPage: number) {
    this.engine = engine;
    this.textPage = textPage;
    this.room = engine.allocate(64);
    engine.bytes(this.room + 32, 32).set(new TextEncoder().encode("ActualText\0"));
  }

  read(at: number): Token | undefined {
    const { engine, textPage } = this;
    const code = engine.call("FPDFText_GetUnicode", textPage, at);
    if (code === lineFeed) return { space: "\n" };
    const isMapped = code !== 0 && engine.call("FPDFText_HasUnicodeMapError", textPage, at) === 0;
    const text = code > 0 && code <= lastCodePoint ? String.fromCodePoint(code) : "\ufffd";
    if (isMapped && blank.test(text)) return text === "\r" ? undefined : { space: " " };
    const object = engine.call("FPDFText_GetTextObject", textPage, at);
    const { isLoose, isSaid } = this.about(object);
    return { text, box: this.boxAt(at), isLoose, object, isKnown: isMapped && !isSaid };
  }

  close(): void {
    this.engine.call("free", this.room);
  }

  private boxAt(at: number): Box {
    const { engine, textPage, room } = this;
    const isThere = engine.call("FPDFText_GetCharBox", textPage, at, room, room + 8, room + 16, room + 24) !== 0;
    if (!isThere) return noBox;
    const view = engine.view();
    const [left, right] = [view.getFloat64(room, true), view.getFloat64(room + 8, true)];
    return { left, right, bottom: view.getFloat64(room + 16, true), top: view.getFloat64(room + 24, true) };
  }

  private about(object: number): { readonly isLoose: boolean; readonly isSaid: boolean } {
    const known = this.known.get(object);
    if (known) return known;
    const about = {
      isLoose: object !== 0 && this.hasNamelessFont(object),
      isSaid: object !== 0 && this.isSaid(object),
    };
    this.known.set(object, about);
    return about;
  }

  /**
   * Whether the font has no name. Fonts of drawings (Type 3) have none, and state themselves how far their letters
   * reach.
   */
  private hasNamelessFont(object: number): boolean {
    const font = this.engine.call("FPDFTextObj_GetFont", object);
    return font !== 0 && this.engine.call("FPDFFont_GetBaseFontName", font, 0, 0) <= 1;
  }

  /** Whether the text is not that of the painted glyphs, but a replacement stated by the document (ActualText). */
  private isSaid(object: number): boolean {
    const { engine, room } = this;
    const count = engine.call("FPDFPageObj_CountMarks", object);
    for (let at = 0; at < count; at += 1) {
      const mark = engine.call("FPDFPageObj_GetMark", object, at);
      if (engine.call("FPDFPageObjMark_GetParamStringValue", mark, room + 32, 0, 0, room) === 0) continue;
      // A shorter one is normal: a hyphen or a ligature replaced by its letters.
      if (engine.view().getUint32(room, true) > longestSaid) return true;
    }
    return false;
  }
}

/** Longest replacement text of one glyph, in bytes (UTF-16, zero-terminated): the three letters of a ligature. */
const longestSaid = 8;

/** Cuts loose boxes where the next letter of their line begins. */
function withoutOverlap(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    const next = tokens[at + 1];
    if ("space" in token || !token.isLoose || next === undefined || "space" in next) return token;
    const { box } = token;
    const isCut =
      next.box.left > box.left && next.box.left < box.right && next.box.top > box.bottom && next.box.bottom < box.top;
    return isCut ? { ...token, box: { ...box, right: next.box.left } } : token;
  });
}
