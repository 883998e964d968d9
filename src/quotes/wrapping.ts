/** Whether a line goes on from the one before it, which was too long for the page. */
export interface Wrapping {
  /** It begins in the middle of a sentence: the line before says so. */
  readonly isOpen: boolean;
  /** It may: the line before ends no sentence, and has no room for the next word. */
  readonly isTight: boolean;
}

const none: Wrapping = { isOpen: false, isTight: false };

/** Characters of a line that are looked at. */
const maxLine = 400;
/** Lines before and behind that tell how wide the text is set. */
const around = 6;

/** How the line that begins at a place hangs together with the one right before it. `word` is what it begins with. */
export function wrappingAt(source: string, from: number, word: string): Wrapping {
  const before = lineBefore(source, from).trimEnd();
  if (before.trim() === "" || endsSentence(before)) return none;
  const isTight = widthOf(`${before} ${word}`) > widthAround(source, from);
  return { isOpen: refersOn.test(before) || (isTight && endsOpen.test(before)), isTight };
}

/** Whether the next word would have stood on the line that ends at a place, if the same paragraph went on. */
export function hasRoom(source: string, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const word = lineBehind(source, to).trim().split(/\s/)[0] ?? "";
  return word === "" || widthOf(`${source.slice(from, to)} ${word}`) <= widthAround(source, from);
}

/** The beginning of the line behind a place; empty where a blank line or nothing follows. */
export function lineBehind(source: string, to: number): string {
  const end = source.indexOf("\n", to + 1);
  return source.slice(to + 1, Math.min(end < 0 ? source.length : end, to + 1 + maxLine));
}

function lineBefore(source: string, from: number): string {
  if (from === 0) return "";
  const start = source.lastIndexOf("\n", from - 2) + 1;
  return from < 2 ? "" : source.slice(Math.max(start, from - 1 - maxLine), from - 1);
}

/** Also the items of a list, which end in a noun. */
function endsSentence(line: string): boolean {
  return /(?:[.。:;!?…]["'”’」』)\]]*|[)\]】〕”"]|사항|다|것|[함음임]|경우|끝|-|\|)$/u.test(line);
}

/** What an article is named after. */
const refersOn =
  /(?:(?:^|\s)(?:및|또는|내지|특히|within|under|with|and|or|of|in|to|by|see|per|the|this)|(?:이|본|동|위|당해|해당|같은|주된)\s?(?:계약|계약서|법|약정|협약|특약|약관|합의서?)|보호법|통신망법|이용법|시행령|시행규칙|[」』,、·ㆍ(]|(?:section|sections|clause|clauses|article|articles))$/iu;
/** What goes on: a particle, or a word that belongs to the next. */
const endsOpen = /(?:[은는을를의에와과며고여로라른한된할인-]|[a-z])$/u;

function widthAround(source: string, at: number): number {
  let [from, to] = [at, at];
  for (let n = 0; n < around && from > 0; n += 1) from = source.lastIndexOf("\n", from - 2) + 1;
  for (let n = 0; n < around && to < source.length; n += 1) {
    const next = source.indexOf("\n", to);
    to = next < 0 ? source.length : next + 1;
  }
  const near = source.slice(Math.max(from, at - around * maxLine), Math.min(to, at + around * maxLine));
  return Math.max(...near.split("\n").map(widthOf));
}

/** In columns: a syllable of Hangul takes two. */
function widthOf(line: string): number {
  const text = line.trim();
  return text.length + (text.match(/[\u1100-\uffdc]/g)?.length ?? 0);
}
