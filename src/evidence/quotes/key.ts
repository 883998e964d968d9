/**
 * What of a text counts when a quote is looked for: its letters and digits, whatever line they stand on, whatever signs stand between
 * them and however they are encoded. The signs that change what a number says count too: 1.5 is not 15, and 10 % not 10.
 */
export interface Key {
  readonly source: string;
  readonly text: string;
  /** Where each unit (a letter with its marks, a digit, a sign) begins in `text`; one more entry for its end. */
  readonly starts: Uint32Array;
  /** Where each unit stands in `source`; `to` is exclusive. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** A part of a text, as zero-based offsets; `to` is exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The key of a text. `skipped` are parts of it to pass over, in order. */
export function keyOf(source: string, skipped: readonly Range[] = []): Key {
  const maker = new KeyMaker(source);
  let at = 0;
  for (const { from, to } of skipped) {
    maker.read(at, from);
    at = to;
  }
  maker.read(at, source.length);
  return maker.key();
}

/** Kept between digits, because they make another number of them. */
const point = /[.,]/;
/** Between digits one is as good as the other, but none is not: 제1·2항 is not 제12항, and 2026-01 not 202601. */
const divider = /[\p{Pd}\p{Pc}/:;~\u223c\u301c\u2044\u2212\u00d7+=]/u;
/** Middle dots of all kinds. Normalised, U+318D is U+119E, which Hangul fonts also write by itself. */
const middleDot = /[\u00b7\u119e\u11a2\u2022\u2027\u2219\u22c5\u30fb\uff65]/;
const anyDivider = "\u00b7";
/**
 * Signs that count by themselves. The won sign does not: many Korean fonts have it in the place of the backslash, and the unit is
 * written in letters.
 */
const sign = /(?!\u20a9)[%\u2030\u2264-\u2267\u00b1\p{Sc}]/u;
const letter = /[\p{L}\p{N}\p{M}]/u;
const invisible = /[\p{Default_Ignorable_Code_Point}\u1160]/u;
const mark = /\p{M}/u;
const number = /\p{N}/u;

/** Marks one letter may have; a text that heaps up more is cut there (Unicode's stream-safe format). */
const maxMarks = 30;

/** One code point of the decomposed text, and where what it came from stands. */
interface Part extends Range {
  readonly text: string;
}

class KeyMaker {
  private readonly source: string;
  private readonly starts: Numbers;
  private readonly from: Numbers;
  private readonly to: Numbers;
  private readonly letters: Numbers;
  private isAfterNumber = false;
  private isOnNewLine = false;
  private between: Part | undefined;

  constructor(source: string) {
    this.source = source;
    const column = () => new Numbers(source.length);
    [this.starts, this.from, this.to, this.letters] = [column(), column(), column(), column()];
    this.starts.push(0);
  }

  key(): Key {
    const { source, starts, from, to, letters } = this;
    return { source, text: textFrom(letters.all()), starts: starts.all(), from: from.all(), to: to.all() };
  }

  read(from: number, to: number): void {
    for (let at = from; at < to; ) {
      const end = this.endOfRun(at, to);
      if (end === at + 1 && isPlain(this.source.charCodeAt(at))) this.readPlain(at);
      else this.readRun(at, end);
      at = end;
    }
  }

  /** Most characters stand for themselves. Any other is read with all that may belong to it. */
  private endOfRun(at: number, to: number): number {
    let end = at + 1;
    while (end < to && !isPlain(this.source.charCodeAt(end))) end += 1;
    return end;
  }

  private readPlain(at: number): void {
    const code = this.source.charCodeAt(at);
    const text = this.source.charAt(at);
    if (code >= hangulFirst) this.push(text, at, at + 1, false);
    else if (isAsciiLetter(code)) this.push(text.toLowerCase(), at, at + 1, false);
    else if (isAsciiDigit(code)) this.push(text, at, at + 1, true);
    else if (code !== space) this.pass({ text, from: at, to: at + 1 });
  }

  private readRun(from: number, to: number): void {
    const parts = decompose(this.source, from, to);
    for (let at = 0; at < parts.length; ) {
      const part = parts[at];
      if (!part) break;
      const end = endOfLetter(parts, at);
      if (isLetter(part.text)) this.pushLetter(parts.slice(at, end));
      else this.pass(part);
      at = end;
    }
  }

  private pushLetter(parts: readonly Part[]): void {
    const seen = parts.length > 1 ? parts.filter(({ text }) => !invisible.test(text)) : parts;
    const text = seen.map((part) => part.text).join("");
    this.push(text.normalize("NFC").toLowerCase(), seen[0]?.from ?? 0, seen.at(-1)?.to ?? 0, number.test(text));
  }

  private push(text: string, from: number, to: number, isNumber: boolean): void {
    const { between } = this;
    if (isNumber && this.isAfterNumber && between) this.add(between.text, between.from, between.to);
    this.add(text, from, to);
    this.isAfterNumber = isNumber;
    this.isOnNewLine = false;
    this.between = undefined;
  }

  /** What is no letter and no digit: only what stands between two digits is kept in mind. */
  private pass(part: Part): void {
    const { text, from, to } = part;
    const kind = kindOf(text);
    if (kind === "line-break") this.isOnNewLine = true;
    else if (kind === "sign") this.push(foldSign(text), from, to, false);
    else if (kind === "point" && this.between?.text !== ".") this.between = part;
    // At the start of a line it is the mark of a list.
    else if (kind === "divider" && !this.isOnNewLine) this.between ??= { from, to, text: anyDivider };
  }

  private add(text: string, from: number, to: number): void {
    for (let at = 0; at < text.length; at += 1) this.letters.push(text.charCodeAt(at));
    this.starts.push(this.letters.length);
    this.from.push(from);
    this.to.push(to);
  }
}

/** Whole numbers, as many as there come. A long document has millions. */
class Numbers {
  length = 0;
  private values: Uint32Array;

  constructor(expected: number) {
    this.values = new Uint32Array(expected + 1);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const longer = new Uint32Array(this.length * 2);
      longer.set(this.values);
      this.values = longer;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  all(): Uint32Array {
    return this.values.subarray(0, this.length);
  }
}

/** UTF-16 code units that are made a text at once. */
const blockLength = 8192;

function textFrom(units: Uint32Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += blockLength) {
    text += String.fromCharCode(...units.subarray(at, at + blockLength));
  }
  return text;
}

/** What a code point of the decomposed text is for a key. */
type Kind = "letter" | "sign" | "point" | "divider" | "line-break" | "nothing";

function isLetter(text: string): boolean {
  return kindOf(text) === "letter";
}

/** Asking the expressions takes long, and a text has few kinds of characters. */
const kinds = new Map<string, Kind>();

function kindOf(text: string): Kind {
  const known = kinds.get(text);
  if (known) return known;
  const kind = classify(text);
  kinds.set(text, kind);
  return kind;
}

function classify(text: string): Kind {
  if (text === "\n") return "line-break";
  if (middleDot.test(text)) return "divider";
  if (letter.test(text)) return invisible.test(text) ? "nothing" : "letter";
  if (sign.test(text)) return "sign";
  if (point.test(text)) return "point";
  return divider.test(text) ? "divider" : "nothing";
}

function foldSign(text: string): string {
  if (text === "\u2266") return "\u2264";
  return text === "\u2267" ? "\u2265" : text;
}

const space = 0x20;
const hangulFirst = 0xac00;
const hangulLast = 0xd7a3;

/** ASCII and whole syllables: normalising leaves them as they are, unless a mark or a part of a syllable follows. */
function isPlain(code: number): boolean {
  return code < 0x80 || (code >= hangulFirst && code <= hangulLast);
}

function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Compatibility decomposition, code point by code point: nothing moves in it, so that each keeps its place. */
function decompose(source: string, from: number, to: number): Part[] {
  const parts: Part[] = [];
  for (let at = from; at < to; ) {
    const text = String.fromCodePoint(source.codePointAt(at) ?? 0);
    const end = at + text.length;
    for (const one of text.normalize("NFKD")) parts.push({ text: one, from: at, to: end });
    at = end;
  }
  return parts;
}

/** A letter with the vowel and final consonant of its syllable (Hangul) and its marks. */
function endOfLetter(parts: readonly Part[], at: number): number {
  const is = (kind: RegExp, n: number) => kind.test(parts[n]?.text ?? "");
  let end = at + 1;
  if (is(initial, at) && is(vowel, end)) end += is(final, end + 1) ? 2 : 1;
  const most = end + maxMarks;
  while (end < most && is(mark, end)) end += 1;
  return end;
}

const initial = /^[\u1100-\u1112]/;
const vowel = /^[\u1161-\u1175]/;
const final = /^[\u11a8-\u11c2]/;
