/**
 * The part of a text that is compared when a quote is searched: its letters and digits, regardless of line breaks,
 * punctuation and encoding. Characters that change a number also count: 1.5 is not 15, and 10 % is not 10.
 */
export interface Key {
  readonly source: string;
  readonly text: string;
  /** Start of each unit (a letter with its marks, a digit, a sign) in `text`; one more entry for the end. */
  readonly starts: Uint32Array;
  /** Range of each unit in `source`; `to` is exclusive. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Part of a text, as zero-based offsets; `to` is exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Builds the key of a text. `skipped` are the parts to leave out, in order. */
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

/** Kept between digits, because these change the number. */
const point = /[.,]/;
/**
 * Between digits all of these are equivalent, but differ from none at all: 제1·2항 is not 제12항, and 2026-01 is not
 * 202601.
 */
const divider = /[\p{Pd}\p{Pc}/:;~\u223c\u301c\u2044\u2212\u00d7+=]/u;
/** Middle dots of all kinds. U+318D normalises to U+119E, which Hangul fonts also use by itself. */
const middleDot = /[\u00b7\u119e\u11a2\u2022\u2027\u2219\u22c5\u30fb\uff65]/;
const anyDivider = "\u00b7";
/**
 * Signs that count by themselves. The won sign does not: many Korean fonts show it for the backslash, and the unit is
 * written in letters.
 */
const sign = /(?!\u20a9)[%\u2030\u2264-\u2267\u00b1\p{Sc}]/u;
const letter = /[\p{L}\p{N}\p{M}]/u;
const invisible = /[\p{Default_Ignorable_Code_Point}\u1160]/u;
const mark = /\p{M}/u;
const number = /\p{N}/u;

/** Most marks on one letter; text with more is cut there (Unicode's stream-safe format). */
const maxMarks = 30;

/** One code point of the decomposed text, with the range of its source. */
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

  /**
   * Returns the end of a run. Most characters form their own run; any other is read with all that may combine with it.
   */
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

  /** Handles any other character. A sign counts by itself, a point or divider only between two digits. */
  private pass(part: Part): void {
    const { text, from, to } = part;
    const kind = kindOf(text);
    if (kind === "line-break") this.isOnNewLine = true;
    else if (kind === "sign") this.push(foldSign(text), from, to, false);
    else if (kind === "point" && this.between?.text !== ".") this.between = part;
    // At the start of a line it marks a list item.
    else if (kind === "divider" && !this.isOnNewLine) this.between ??= { from, to, text: anyDivider };
  }

  private add(text: string, from: number, to: number): void {
    for (let at = 0; at < text.length; at += 1) this.letters.push(text.charCodeAt(at));
    this.starts.push(this.letters.length);
    this.from.push(from);
    this.to.push(to);
  }
}

/** Growable array of unsigned integers. A long document has millions. */
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

/** UTF-16 code units converted to a string at once. */
const blockLength = 8192;

function textFrom(units: Uint32Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += blockLength) {
    text += String.fromCharCode(...units.subarray(at, at + blockLength));
  }
  return text;
}

/** Role of a code point of the decomposed text in a key. */
type Kind = "letter" | "sign" | "point" | "divider" | "line-break" | "nothing";

function isLetter(text: string): boolean {
  return kindOf(text) === "letter";
}

/** Cache: the expressions are slow, and a text has few distinct characters. */
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

/** Whether normalising leaves a character as it is, unless a mark or a jamo follows: ASCII and whole syllables. */
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

/**
 * Decomposes a text (compatibility decomposition) code point by code point: nothing is reordered, so each keeps its
 * place.
 */
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

/** Returns the end of a letter with the vowel and final consonant of its syllable (Hangul) and its marks. */
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
