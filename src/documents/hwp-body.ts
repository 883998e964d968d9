import { type DoubtedText, Paragraphs } from "./paragraphs.ts";
import { Unread } from "./unread.ts";

interface Record {
  readonly tag: number;
  readonly level: number;
  readonly data: DataView;
}

const tags = { charShape: 21, paragraphHeader: 66, paragraphText: 67, paragraphCharShape: 68, control: 71 } as const;

/** Text of a section, a line for each paragraph. `info` holds the shapes its letters may have. Throws `Unread`. */
export function bodyText(section: Uint8Array, info: Uint8Array): DoubtedText {
  const white = whiteShapes(info);
  const paragraphs = new Paragraphs();
  let pending: string[] = [];
  let commentLevel = Number.POSITIVE_INFINITY;
  const flush = () => {
    paragraphs.add(pending.join("").trimEnd());
    paragraphs.end();
    pending = [];
  };
  for (const { tag, level, data } of records(section)) {
    if (level <= commentLevel) commentLevel = Number.POSITIVE_INFINITY;
    if (tag === tags.control && isComment(data)) commentLevel = level;
    if (level > commentLevel) continue;
    if (tag === tags.paragraphHeader) flush();
    else if (tag === tags.paragraphText) pending = charactersOf(data);
    else if (tag === tags.paragraphCharShape)
      pending = pending.length > 0 ? withoutWhite(pending, data, white) : pending;
  }
  flush();
  return paragraphs.all();
}

/** Records have a tag of 10 bits, a level of 10, and a size of 12 that may say that the size follows. */
function* records(bytes: Uint8Array): Generator<Record> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 4 <= view.byteLength) {
    const header = view.getUint32(at, true);
    at += 4;
    let size = header >>> 20;
    if (size === 0xfff) {
      if (at + 4 > view.byteLength) throw new Unread("broken");
      size = view.getUint32(at, true);
      at += 4;
    }
    if (at + size > view.byteLength) throw new Unread("broken");
    yield {
      tag: header & 0x3ff,
      level: (header >>> 10) & 0x3ff,
      data: new DataView(view.buffer, view.byteOffset + at, size),
    };
    at += size;
  }
}

/** Controls of one word; all others take eight. */
const oneWord = new Set([0, 10, 13, 24, 25, 26, 27, 28, 29, 30, 31]);
const controlWords = 8;
const meaning: Readonly<{ [code: number]: string }> = { 9: "\t", 10: "\n", 24: "-", 30: " ", 31: " " };

/** What stands at each word of a paragraph's text; controls count as many words as they take. */
function charactersOf(data: DataView): string[] {
  const words: string[] = [];
  for (let at = 0; at + 2 <= data.byteLength; ) {
    const code = data.getUint16(at, true);
    const count = code < 32 && !oneWord.has(code) ? controlWords : 1;
    words.push(code < 32 ? (meaning[code] ?? "") : String.fromCharCode(code));
    for (let rest = 1; rest < count; rest++) words.push("");
    at += count * 2;
  }
  return words;
}

/** Pairs of a position and the shape that holds from there. */
function withoutWhite(words: readonly string[], data: DataView, white: ReadonlySet<number>): string[] {
  if (white.size === 0) return [...words];
  const hidden = new Array<boolean>(words.length).fill(false);
  for (let at = 0; at + 8 <= data.byteLength; at += 8) {
    hidden.fill(white.has(data.getUint32(at + 4, true)), data.getUint32(at, true));
  }
  return words.map((word, at) => (hidden[at] ? "" : word));
}

const colorAt = 52;
/** Lowest part of each of red, green and blue that is as good as white on paper. */
const nearWhite = 0xfc;

/** Positions in the list of character shapes whose letters are white. */
function whiteShapes(info: Uint8Array): ReadonlySet<number> {
  const white = new Set<number>();
  let id = 0;
  for (const { tag, data } of records(info)) {
    if (tag !== tags.charShape) continue;
    const isWhite =
      data.byteLength >= colorAt + 4 && [0, 1, 2].every((part) => data.getUint8(colorAt + part) >= nearWhite);
    if (isWhite) white.add(id);
    id++;
  }
  return white;
}

/** A hidden comment: 'tcmt', as a number with its first letter highest. */
function isComment(control: DataView): boolean {
  return control.byteLength >= 4 && control.getUint32(0, true) === 0x74636d74;
}
