import { hasRoom, lineBehind, type Wrapping, wrappingAt } from "./wrapping.ts";

/** Numbering style of a heading. */
export type Style = "annex" | "chapter" | "korean" | "article" | "section" | "number" | "decimal";

/** A line that may be a heading. */
export interface Candidate extends Wrapping {
  readonly style: Style;
  /** The part as a person cites it: `제6조`, `제26조의2`, `Article 6`, `Section 9.2`, `12.6`, `6.`, `별지 1`. */
  readonly label: string;
  /** First number of the label; 0 if it has none. */
  readonly number: number;
  /** Number of an article inserted later, such as 2 in 제26조의2. */
  readonly branch: number;
  /** Start of the label. */
  readonly from: number;
  readonly lineFrom: number;
  readonly lineTo: number;
  /** Whether it has a title and is not a bare number. */
  readonly isTitled: boolean;
  /** Whether its line contains no part of a sentence after it. */
  readonly isClean: boolean;
  /** Whether the format marks it as a heading. */
  readonly isMarked: boolean;
}

/** Reading of a line by itself, without its neighbours. */
type Read = Pick<Candidate, "style" | "label" | "number" | "branch" | "isTitled" | "isClean"> & {
  /** Start of the label in the line. */
  readonly at: number;
};

/** Characters of a line that are examined. */
const maxHeading = 400;

/** Most lines that may begin like headings; tables of numbers have many. */
const maxLines = 50_000;

/**
 * Returns the lines that may be headings, in order; undefined if there are too many. `marked` are the starts of lines
 * that the format marks as headings, in order.
 */
export function candidatesIn(source: string, marked: readonly number[]): Candidate[] | undefined {
  const found: Candidate[] = [];
  let nextMark = 0;
  let looked = 0;
  for (let from = 0; from <= source.length; ) {
    const end = source.indexOf("\n", from);
    const to = end < 0 ? source.length : end;
    while ((marked[nextMark] ?? Number.POSITIVE_INFINITY) < from) nextMark += 1;
    if (beginsHeading(source, from)) {
      looked += 1;
      if (looked > maxLines) return undefined;
      const one = candidateAt(source, { from, to }, marked[nextMark] === from);
      if (one) found.push(one);
    }
    from = to + 1;
  }
  return found;
}

/** Characters before a heading: Markdown marks in a text not read as Markdown, brackets, spaces. */
const mark = /[ \t\u00a0\u3000#*_>]/;
const firstLetter = /[\d０-９제별붙부첨aes§[<〈《【「『(〔]/i;
/** Most characters before a heading. */
const maxMarks = 40;

/** Quick check that excludes most lines. */
function beginsHeading(source: string, from: number): boolean {
  let at = from;
  while (at - from < maxMarks && mark.test(source.charAt(at))) at += 1;
  return firstLetter.test(source.charAt(at));
}

function candidateAt(source: string, line: { from: number; to: number }, isMarked: boolean): Candidate | undefined {
  const text = source.slice(line.from, Math.min(line.to, line.from + maxHeading));
  const read = readLine(text, isMarked);
  if (!read) return undefined;
  const { at, ...own } = read;
  // A title alone on its line: the next line decides whether it is one.
  const isAlone = own.isClean && /[\p{L}\p{N})\]】〕〉>」』*_]\s*$/u.test(text);
  if (isAlone && goesOn.test(lineBehind(source, line.to)) && !otherArticle.test(lineBehind(source, line.to)))
    return undefined;
  const isUnwrapped = isMarked || (isAlone && hasRoom(source, line));
  const wrapping = isUnwrapped ? unwrapped : wrappingAt(source, line.from, text.trim().split(/\s/)[0] ?? "");
  return { ...own, ...wrapping, isMarked, from: line.from + at, lineFrom: line.from, lineTo: line.to };
}

const unwrapped: Wrapping = { isOpen: false, isTight: false };

/** Continuations of a sentence after an article number that it mentions. A party may be called 을. */
const goesOn = new RegExp(
  [
    String.raw`^\s*(?:(?:및|또는|내지|혹은|과|와|의|에|를|은|는|로|으로|에서|에게|에도|까지|부터|도|상의?)(?:\s|$)`,
    String.raw`에\s?따[라른]|에서\s?(?:정한|규정)|에\s?(?:의[한하거]|정한|규정)|의\s?규정|소정의|제\s?[\d０-９]+\s?[조항호목]`,
    String.raw`각\s?[항호목조]|단서|본문에|전단|후단|[,、~∼]|[·ㆍ]\s?제?\s?[\d０-９]|(?:of|to|and|or|in|under|above|below|shall|hereof|as)\s)`,
    String.raw`^(?:을|이?나)(?:\s|$)`,
  ].join("|"),
  "u",
);
/** On a line of its own, this may be the next heading. */
const otherArticle = /^\s*제\s?[\d０-９]+\s?조/u;

const first = /^[\s#*_>]*/;

function readLine(text: string, isMarked: boolean): Read | undefined {
  const start = first.exec(text)?.[0].length ?? 0;
  if (isEntryOfContents(text) || text.length === start) return undefined;
  const rest = text.slice(start);
  const read = reader(rest)?.(rest, isMarked || /^\s{0,3}(?:#{1,6}\s|[*_]{2})/.test(text));
  return read && { ...read, at: start + read.at };
}

/** Returns the reader for a line, by how it begins, so that most lines are tested only once. */
function reader(text: string): ((text: string, isMarked: boolean) => Read | undefined) | undefined {
  if (/^[\d０-９]/.test(text)) return numbered;
  if (/^제/.test(text)) return korean;
  if (/^(?:article|section|§)/i.test(text)) return english;
  return /^[[<〈《【「『(〔]?\s*(?:별|붙|부|첨|annex|appendix|schedule|exhibit|attachment)/i.test(text)
    ? annex
    : undefined;
}

/** Whether the line is an entry of a table of contents: dots or a wide space, then the page number. */
function isEntryOfContents(text: string): boolean {
  return /(?:[.·‥∙・ㆍ․]\s?){3}\s*\d{0,4}\s*$|[…⋯]\s*\d{1,4}\s*$|(?:\t|\s{3})\s*\d{1,4}\s*$/u.test(text.slice(-80));
}

const koreanNumber = /^제\s*([\d０-９]{1,4})\s*(?:([장절편관])|조(?:\s*의\s*([\d０-９]{1,3}))?)(?![\d０-９])/u;

function korean(text: string): Read | undefined {
  const found = koreanNumber.exec(text);
  if (!found) return undefined;
  const [number, branch] = [numberOf(found[1]), numberOf(found[3])];
  const own = { label: `제${number}조${branch > 0 ? `의${branch}` : ""}`, number, branch, at: 0 };
  if (found[2]) return { ...own, style: "chapter", isTitled: true, isClean: true };
  const title = koreanTitle(text.slice(found[0].length));
  return title && { ...own, ...title, style: "korean" };
}

const bracketed = /^[\s*_.:]*[([{（【［〔〈<「『]([^)\]}）】］〕〉>」』]{1,80})[)\]}）】］〕〉>」』][*_]*/u;
/** Numbering at the start of an article's text. */
const enumerator =
  /^(?:$|[\u2460-\u2473\u2474-\u2487]|[\d０-９]{1,2}[.)]|[가-하][.)]|\([\d가-하]{1,2}\)|[<〈([{「『\-–—*_]|삭\s?제)/u;

/**
 * Reads what follows an article number: a title in brackets, a few words that form no sentence, or the sentence itself.
 */
function koreanTitle(rest: string): Pick<Read, "isTitled" | "isClean"> | undefined {
  const title = bracketed.exec(rest);
  const after = rest.slice(title?.[0].length ?? 0).replace(/[*_#\s.:]+$/u, "");
  if (
    goesOn.test(after) ||
    (title && /^(?:이|가|상|중|등)\s(?!계약|약정|협약|합의|특약|법|영|규정|지침|약관|조건|[가-하]\b)/u.test(after))
  )
    return undefined;
  if (title) return { isTitled: true, isClean: enumerator.test(after.trimStart()) };
  if (after === "") return { isTitled: true, isClean: true };
  if (!/^[\s.:*_]/u.test(after)) return undefined;
  const words = after.replace(/^[\s.:*_]+/u, "");
  const isTitle = words.length <= 30 && !/[,다]$/.test(words);
  return { isTitled: isTitle, isClean: isTitle || /^[\u2460-\u2473]/u.test(words) };
}

const englishNumber = /^(article|section|§)\s*(\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,7})(?![\w])(?:\([a-z]{1,4}\))*/i;

function english(text: string): Read | undefined {
  const found = englishNumber.exec(text);
  if (!found) return undefined;
  const title = englishTitle(text.slice(found[0].length));
  if (!title) return undefined;
  const style = /^article/i.test(found[1] ?? "") ? "article" : "section";
  const [top = "", ...below] = (found[2] ?? "").split(".");
  const number = numberOf(top.toUpperCase());
  const label = `${style === "article" ? "Article" : "Section"} ${[number, ...below].join(".")}`;
  return { ...title, style, label, number, branch: 0, at: 0 };
}

/** Reads an English title. It begins with a capital; `Article 28 of the Act` and `Article 28(3)` are references. */
function englishTitle(rest: string): Pick<Read, "isTitled" | "isClean"> | undefined {
  const after = rest.replace(/[*_#\s.:]+$/u, "");
  if (/^\s*\([^)]*\)(?:,|\s+\p{Ll})/u.test(after)) return undefined;
  if (after !== "" && !/^[\s*_]*[.:)(\u2013\u2014-]?[\s*_]*["(\u201c]?\p{Lu}/u.test(after)) return undefined;
  return { isTitled: true, isClean: after.length <= 80 && !/[,;]$|\.\s/.test(after) };
}

/** Reads `6. Title` and `12.6 Title`. */
function numbered(text: string, isMarked: boolean): Read | undefined {
  const found = /^(\d{1,3})((?:\.\d{1,2}){0,3})[.)]?[*_]{0,3}(?=\s)/.exec(text);
  const [whole = "", top = "", below = ""] = found ?? [];
  const after = text.slice(whole.length).trim();
  if (!found || !/^["\u201c(]?[\p{Lu}가-힣]/u.test(isMarked ? after.toUpperCase() : after)) return undefined;
  const isClean = after.length <= 80 && !/[.;,]\s|[,;]$|다\.?$/u.test(after);
  const own = { number: Number(top), branch: 0, at: 0, isTitled: isMarked || isClean, isClean };
  if (below !== "") return { ...own, style: "decimal", label: `${Number(top)}${below}` };
  const isItem = !isMarked && !/^[.)]/.test(whole.slice(top.length));
  return isItem || !(isMarked || /^[^.;]{0,80}(?:\.|$)/u.test(after))
    ? undefined
    : { ...own, style: "number", label: `${Number(top)}.` };
}

const koreanAnnex =
  /^[[<〈《【「『(〔]?\s*(?:(별지|별첨|별표|붙임|부속서|부속합의서|첨부|부록)\s*(제?\s?\d{1,3}(?:-\d{1,2})?\s?호?|[A-Z](?![\w.]))?(?:\s?서식)?|부\s?칙)\s*[\]>〉》】」』)〕]?/u;
const englishAnnex = /^(annex|appendix|schedule|exhibit|attachment)(?:\s+(\d{1,2}|[A-Z]|[IVX]{1,5}))?(?![\w])/i;

function annex(text: string): Read | undefined {
  const own = { style: "annex", number: 0, branch: 0, at: 0, isTitled: true, isClean: true } as const;
  const found = koreanAnnex.exec(text);
  if (found) {
    const label = [found[1] ?? "부칙", found[2]?.replaceAll(/\s/g, "") ?? []].flat().join(" ");
    const name = found[0].trimEnd();
    return isAnnexTitle(text.slice(name.length), name) ? { ...own, label } : undefined;
  }
  const [whole = "", name = "", number] = englishAnnex.exec(text) ?? [];
  const after = text.slice(whole.length);
  const title = whole === "" ? undefined : englishTitle(after);
  // `Schedule – Order form`, but not `Schedule of fees`.
  const isNamed = number !== undefined || after.trim() === "" || /^[\s*_]*[\u2013\u2014:-]\s/u.test(after);
  if (!title?.isClean || !isNamed) return undefined;
  const label = [`${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()}`, number?.toUpperCase() ?? []].flat();
  return { ...own, label: label.join(" ") };
}

/** Whether the rest of an annex line is empty or a title: separate from the name, and not a sentence. */
function isAnnexTitle(rest: string, name: string): boolean {
  const after = rest.trim();
  if (after === "") return true;
  const isParted = /^[\s.:<〈(\-–—]/u.test(rest) || /[\])】〉>」』〕]\s*$/u.test(name);
  return isParted && after.length <= 50 && !goesOn.test(after) && !/(?:[다며고,]|참조|같음|기재)[.)]?$/u.test(after);
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Value of Arabic, full-width or Roman digits; 0 if there are none. */
function numberOf(digits = ""): number {
  const plainDigits = digits.normalize("NFKC");
  if (/^\d*$/.test(plainDigits)) return Number(plainDigits);
  const values = [...plainDigits].map((digit) => romanDigits[digit] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
