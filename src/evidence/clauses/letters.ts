/**
 * Letters of a text as they are compared with the terms of the lexicon: a Hangul syllable as its jamo, so that a stem is
 * found in front of every ending; a Latin word as its stem; a digit as it is. Punctuation only divides.
 */
export interface Letters {
  readonly length: number;
  /** Code of each letter. */
  readonly codes: Uint16Array;
  /** What stands before each letter: one of `gaps`. */
  readonly gaps: Uint8Array;
  /** Range in the source of the syllable, word or digit that a letter belongs to; `to` is exclusive. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** What stands between two letters. */
export const gaps = {
  /** Nothing: both belong to one syllable or one Latin word. */
  within: 0,
  /** Nothing: a new syllable, or the other script, without a space. */
  none: 1,
  /** A line break, which may divide a Korean word. */
  line: 2,
  /** A space, a hyphen, a middle dot, a slash or a quotation mark. */
  space: 3,
  /** A comma, a bracket or any other punctuation. */
  stop: 4,
} as const;

const [initials, vowels] = [0x100, 0x120];
/** Final consonants; the code of a final is this plus its index in the Hangul block, from 1. */
const finals = 0x140;

/** Codes of a term without spaces, as `LetterReader` reads them. */
export function codesOf(term: string): number[] {
  return (term.match(/[A-Za-z]+|./gu) ?? []).flatMap((part) => {
    if (/^[A-Za-z]/.test(part)) return [...stemOf(part)].map((letter) => letter.charCodeAt(0));
    const code = part.charCodeAt(0);
    return isHangul(code) ? jamoOf(code) : code;
  });
}

/** Codes of a Hangul syllable: initial, vowel, and the final consonant if there is one. */
function jamoOf(code: number): number[] {
  const at = code - hangulFirst;
  const final = at % 28;
  const own = [initials + Math.floor(at / 588), vowels + (Math.floor(at / 28) % 21)];
  return final === 0 ? own : [...own, finals + final];
}

const hangulFirst = 0xac00;
const hangulLast = 0xd7a3;

export function isHangul(code: number): boolean {
  return code >= hangulFirst && code <= hangulLast;
}

/** Reads the letters of texts one after the other, into the same memory: the result holds until the next text. */
export class LetterReader implements Letters {
  length = 0;
  codes = new Uint16Array(4096);
  gaps = new Uint8Array(4096);
  from = new Uint32Array(4096);
  to = new Uint32Array(4096);

  /** Reads a part of a text. */
  read(source: string, from: number, to: number): Letters {
    this.length = 0;
    let gap: number = gaps.stop;
    for (let at = from; at < to; ) {
      const code = source.charCodeAt(at);
      if (isHangul(code)) {
        jamoOf(code).forEach((jamo, n) => {
          this.push(jamo, n === 0 ? gap : gaps.within, at, at + 1);
        });
        at += 1;
      } else if (isLatin(code)) {
        const end = endOfWord(source, at, to);
        this.word(source.slice(at, end), at, gap);
        at = end;
      } else if (isDigit(code)) {
        this.push(code, gap, at, at + 1);
        at += 1;
      } else {
        gap = Math.max(gap, gapOf(code));
        at += 1;
        continue;
      }
      gap = gaps.none;
    }
    return this;
  }

  private word(word: string, at: number, gap: number): void {
    const stem = stemOf(word);
    for (let n = 0; n < stem.length; n += 1) {
      this.push(stem.charCodeAt(n), n === 0 ? gap : gaps.within, at, at + word.length);
    }
  }

  private push(code: number, gap: number, from: number, to: number): void {
    if (this.length === this.codes.length) this.grow();
    this.codes[this.length] = code;
    this.gaps[this.length] = gap;
    this.from[this.length] = from;
    this.to[this.length] = to;
    this.length += 1;
  }

  private grow(): void {
    const { codes, gaps: before, from, to } = this;
    const size = codes.length * 2;
    [this.codes, this.gaps, this.from, this.to] = [
      new Uint16Array(size),
      new Uint8Array(size),
      new Uint32Array(size),
      new Uint32Array(size),
    ];
    this.codes.set(codes);
    this.gaps.set(before);
    this.from.set(from);
    this.to.set(to);
  }
}

function isLatin(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function endOfWord(source: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to && isLatin(source.charCodeAt(at))) at += 1;
  return at;
}

/** Spaces, hyphens, slashes, quotation marks and middle dots, which may stand inside a term. */
const spaces = new Set(
  " \t\u00a0\u3000-\u2010\u2011/'\"\u2018\u2019\u201c\u201d\u300c\u300d\u300e\u300f\u00b7\u318d\u30fb\u2027\u2219\uff65*_`"
    .split("")
    .map((sign) => sign.charCodeAt(0)),
);

function gapOf(code: number): number {
  if (code === 0x0a) return gaps.line;
  return spaces.has(code) ? gaps.space : gaps.stop;
}

const maxStem = 40;

/**
 * Returns the stem of an English word, the same for its inflected forms: notify, notifies, notified, notifying. A stem
 * need not be a word. After the first steps of Porter's algorithm (1980), which removes plurals, `-ed` and `-ing`.
 */
export function stemOf(word: string): string {
  const lower = word.slice(0, maxStem).toLowerCase();
  const plain = withoutPlural(lower);
  const verb = /^(.*[aeiouy].*?)(?:ed|ing)$/.exec(plain)?.[1];
  const stem = verb !== undefined && verb.length > 2 ? undoubled(verb) : plain;
  return stem.length > 3 ? stem.replace(/e$/, "").replace(/y$/, "i") : stem;
}

function withoutPlural(word: string): string {
  if (word.length < 4) return word;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return /(?:s|x|z|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, "");
}

/** `permitt` → `permit`; not for l, s and z, which words end in twice. */
function undoubled(stem: string): string {
  return /([^aeioulsz])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
