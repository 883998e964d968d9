/** Whether a line continues the one before it, which was too long for the page. */
export interface Wrapping {
  /** The line before ends in the middle of a sentence. */
  readonly isOpen: boolean;
  /** The line before ends no sentence and has no room for the next word, so this one may continue it. */
  readonly isTight: boolean;
}

const none: Wrapping = { isOpen: false, isTight: false };

/** Longest line of a text that is broken into lines, not written in whole paragraphs. */
const maxLine = 200;
/** Lines before and after that show how wide the text is set. */
const around = 6;

/** Returns how the line that begins at a place continues the one right before it. `word` is its first word. */
export function wrappingAt(source: string, from: number, word: string): Wrapping {
  const before = lineBefore(source, from).trimEnd();
  if (before.trim() === "" || before.length > maxLine || endsSentence(before)) return none;
  const isTight = widthOf(`${before} ${word}`) > widthAround(source, from);
  return { isOpen: refersOn.test(before) || (isTight && endsOpen.test(before)), isTight };
}

/** Whether the next word would have fitted on the line that ends at a place, had the paragraph continued. */
export function hasRoom(source: string, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const word = lineBehind(source, to).trim().split(/\s/)[0] ?? "";
  return word === "" || widthOf(`${source.slice(from, to)} ${word}`) <= widthAround(source, from);
}

/** Returns the start of the line after a place; empty if a blank line or nothing follows. */
export function lineBehind(source: string, to: number): string {
  return source.slice(to + 1, endOfLine(source, to + 1));
}

function lineBefore(source: string, from: number): string {
  if (from === 0) return "";
  const start = source.lastIndexOf("\n", from - 2) + 1;
  return from < 2 ? "" : source.slice(Math.max(start, from - 2 - maxLine), from - 1);
}

/** Whether a line ends a sentence. So do list items, which end in a noun. */
function endsSentence(line: string): boolean {
  return /(?:[.。:;!?…]["'”’」』)\]]*|[)\]】〕”"]|사항|다|것|[함음임]|경우|끝|-|\|)$/u.test(line);
}

/** Words that refer to an article that follows. */
const refersOn =
  /(?:(?:^|\s)(?:및|또는|내지|특히|within|under|with|and|or|of|in|to|by|see|per|the|this)|(?:이|본|동|위|당해|해당|같은|주된)\s?(?:계약|계약서|법|약정|협약|특약|약관|합의서?)|보호법|통신망법|이용법|시행령|시행규칙|[」』,、·ㆍ(]|(?:section|sections|clause|clauses|article|articles))$/iu;
/** Endings that need a continuation: a particle, or a word that modifies the next. */
const endsOpen = /(?:[은는을를의에와과며고여로라른한된할인-]|[a-z])$/u;

function widthAround(source: string, at: number): number {
  let widest = 0;
  for (let n = 0, to = at - 1; n < around && to > 0; n += 1) {
    const from = Math.max(source.lastIndexOf("\n", to - 1) + 1, to - maxLine);
    widest = Math.max(widest, widthOf(source.slice(from, to)));
    to = from - 1;
  }
  for (let n = 0, from = at; n < around && from < source.length; n += 1) {
    const to = endOfLine(source, from);
    widest = Math.max(widest, widthOf(source.slice(from, to)));
    from = to + 1;
  }
  return widest;
}

function endOfLine(source: string, from: number): number {
  const end = source.indexOf("\n", from);
  return Math.min(end < 0 ? source.length : end, from + maxLine);
}

/** Width in columns: a Hangul syllable takes two. */
function widthOf(line: string): number {
  const text = line.trim();
  let width = text.length;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= hangul) width += 1;
  return width;
}

const hangul = 0x1100;
