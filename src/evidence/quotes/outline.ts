import { countBefore } from "../../model/order.ts";
import type { Place } from "../../model/place.ts";
import { withoutContents } from "./contents.ts";
import { type Candidate, candidatesIn, type Style } from "./headings.ts";
import type { Range } from "./key.ts";
import { paragraphAt } from "./paragraph.ts";

/** Start of a part of a document: an annex or an article. */
interface Heading {
  readonly annex: string | undefined;
  /** Undefined for the part of an annex before its first article. */
  readonly article: string | undefined;
  readonly number: number;
  readonly branch: number;
  readonly from: number;
  /** Whether it is certainly a heading. A numbered line may be a list item. */
  readonly isSure: boolean;
}

/** Part of a document from one heading to the next; without a label before the first heading. */
export interface Section extends Range {
  readonly annex?: string;
  readonly article?: string;
}

/** The annexes and articles of a document. */
export class Outline {
  private readonly source: string;
  private readonly headings: readonly Heading[];
  /** False for a text with too many heading-like lines, which was not divided. */
  readonly isWhole: boolean;

  /** `marked` are the starts of lines that the format marks as headings, in order. */
  constructor(source: string, marked: readonly number[] = []) {
    this.source = source;
    const candidates = candidatesIn(source, marked);
    this.isWhole = candidates !== undefined;
    this.headings = headingsOf(source, withoutContents(source, candidates ?? []));
  }

  /** Returns the parts of the document in order; together they are the whole of it. */
  sections(): Section[] {
    const first = { from: 0, to: this.headings[0]?.from ?? this.source.length };
    const headed = this.headings.map(({ annex, article, from }, at) => ({
      ...(annex !== undefined && { annex }),
      ...(article !== undefined && { article }),
      from,
      to: this.headings[at + 1]?.from ?? this.source.length,
    }));
    return first.to > 0 ? [first, ...headed] : headed;
  }

  /** Place where a passage begins, without its page. */
  placeOf({ from }: Range): Place {
    const heading = this.headings[this.upTo(from) - 1];
    if (!heading) return {};
    const { annex, article } = heading;
    const paragraph = article === undefined ? undefined : paragraphAt(this.source, heading, from);
    return {
      ...(annex !== undefined && { annex }),
      ...(article !== undefined && { article }),
      ...(paragraph !== undefined && { paragraph }),
    };
  }

  /** Place of a certain heading inside a passage, if there is one. */
  crossed({ from, to }: Range): Place | undefined {
    const first = this.upTo(from);
    const own = this.headings[first - 1];
    for (let at = first; (this.headings[at]?.from ?? to) < to; at += 1) {
      const other = this.headings[at];
      if (!other?.isSure || (own && isSamePart(own, other))) continue;
      const { annex, article } = other;
      return {
        ...(annex !== own?.annex && annex !== undefined && { annex }),
        ...(article !== undefined && { article }),
      };
    }
    return undefined;
  }

  /**
   * Returns the articles with a label, each with those numbered below it (`12.6` in `12.`). For `12.6` without a
   * heading of its own, the article that contains it.
   */
  articlesCalled(label: string): Range[] {
    const found = this.headings.flatMap((heading, at) =>
      heading.article === label ? [{ from: heading.from, to: this.endOf(at, label) }] : [],
    );
    const holder = /^(.*\d)\.\d+$/.exec(label)?.[1];
    if (found.length > 0 || holder === undefined) return found;
    return this.articlesCalled(/^\d+$/.test(holder) ? `${holder}.` : holder);
  }

  /** End of an article: at the next heading that is not below it, or at the signatures after the last one. */
  private endOf(at: number, label: string): number {
    const below = label.endsWith(".") ? label : `${label}.`;
    const next = this.headings.find(({ article }, other) => other > at && !article?.startsWith(below));
    if (next) return next.from;
    const from = this.headings[at]?.from ?? 0;
    const signed = /^[ \t]*\d{4}\s*[년.]\s*\d{1,2}\s*[월.]\s*\d{1,2}\s*[일.]?[ \t]*$/mu.exec(this.source.slice(from));
    return signed ? from + signed.index : this.source.length;
  }

  /** Range between the headings around a passage. */
  around({ from, to }: Range): Range {
    return {
      from: this.headings[this.upTo(from) - 1]?.from ?? 0,
      to: this.headings[this.upTo(to)]?.from ?? this.source.length,
    };
  }

  /** Number of headings that begin at or before a place. */
  private upTo(place: number): number {
    return countBefore(this.headings.length, (at) => (this.headings[at]?.from ?? 0) <= place);
  }
}

function isSamePart(a: Heading, b: Heading): boolean {
  return a.annex === b.annex && a.number === b.number && a.branch === b.branch;
}

/** Part of a document from one annex to the next. */
interface Part {
  readonly annex: Candidate | undefined;
  readonly articles: readonly Candidate[];
}

function headingsOf(source: string, candidates: readonly Candidate[]): Heading[] {
  return partsOf(candidates).flatMap(({ annex, articles }) => {
    const own = annex && {
      annex: annex.label,
      article: undefined,
      number: 0,
      branch: 0,
      from: annex.from,
      isSure: true,
    };
    return [...(own ? [own] : []), ...articlesOf(source, articles, annex?.label)];
  });
}

function partsOf(candidates: readonly Candidate[]): Part[] {
  const parts: { annex: Candidate | undefined; articles: Candidate[] }[] = [{ annex: undefined, articles: [] }];
  let last = 0;
  candidates.forEach((one, at) => {
    if (one.style === "chapter") return;
    if (one.style !== "annex") {
      parts.at(-1)?.articles.push(one);
      last = one.style === "korean" && !one.isOpen ? one.number : last;
    } else if (!one.isOpen && !(one.isTight && !one.isMarked) && !goesOnWith(candidates, at, last)) {
      parts.push({ annex: one, articles: [] });
      last = 0;
    }
  });
  return parts;
}

/** Whether the articles after an apparent annex heading only continue the numbering, so it was mentioned in passing. */
function goesOnWith(candidates: readonly Candidate[], annexAt: number, last: number): boolean {
  for (let at = annexAt + 1; at < candidates.length; at += 1) {
    const one = candidates[at];
    if (one?.style === "annex") return false;
    if (one?.style === "korean" && !one.isOpen) return last > 0 && one.number === last + 1;
  }
  return false;
}

/** Numbering styles by priority: a part uses the first of these that occurs in it. */
const styles: readonly (readonly Style[])[] = [["korean"], ["article"], ["section"], ["number", "decimal"]];

function articlesOf(source: string, candidates: readonly Candidate[], annex: string | undefined): Heading[] {
  for (const style of styles) {
    const own = candidates.filter((one) => style.includes(one.style));
    const found = accepted(own);
    if (found.length > 0) return named(source, found, annex);
  }
  return [];
}

function accepted(candidates: readonly Candidate[]): Candidate[] {
  const isMarkedAlone = candidates.some(({ style, isMarked }) => style === "number" && isMarked);
  const found: Candidate[] = [];
  for (const one of candidates) {
    const last = found.at(-1);
    if (one.style === "number" && isMarkedAlone && !one.isMarked) continue;
    if (one.isMarked || isHeading(one, last)) found.push(one);
  }
  return found;
}

/** Most articles missing between two numbered lines that are not marked as headings. */
const maxGap = 5;

/**
 * Whether a candidate is a heading. A certain heading counts whatever its number; the number decides only about
 * ambiguous lines.
 */
function isHeading(one: Candidate, last: Candidate | undefined): boolean {
  if (one.isOpen) return false;
  const isBranch = one.number === last?.number && one.branch > last.branch;
  const isNext = one.number === (last?.number ?? 0) + 1 || isBranch;
  if (one.style === "decimal") return !one.isTight && one.number >= (last?.number ?? 0);
  if (one.style === "number") {
    const gap = one.number - (last?.number ?? one.number - 1);
    return !one.isTight && gap > 0 && (gap <= maxGap || one.isClean);
  }
  if (one.isTight) return isNext && one.isClean;
  return one.isTitled || isNext;
}

/** Adds to each article its annex. An article 1 after others begins a new part, which the line before it may name. */
function named(source: string, articles: readonly Candidate[], first: string | undefined): Heading[] {
  const headings: Heading[] = [];
  let annex = first;
  let last: Candidate | undefined;
  for (const one of articles) {
    if (last && last.number > 1 && one.number === 1 && one.branch === 0 && one.style !== "decimal") {
      const title = titleBefore(source, one.lineFrom);
      annex = title?.text ?? annex;
      if (title) headings.push({ annex, article: undefined, number: 0, branch: 0, from: title.from, isSure: true });
    }
    const isSure = one.isMarked || (one.style !== "number" && one.style !== "decimal");
    headings.push({ annex, article: one.label, number: one.number, branch: one.branch, from: one.from, isSure });
    last = one;
  }
  return headings;
}

/** Lines before an article that are searched for the title of its part. */
const maxLinesBefore = 6;

function titleBefore(source: string, lineFrom: number): { text: string; from: number } | undefined {
  let to = lineFrom - 1;
  for (let n = 0; n < maxLinesBefore && to > 0; n += 1) {
    const from = source.lastIndexOf("\n", to - 1) + 1;
    const line = source.slice(from, to);
    const text = line.replaceAll(/^[\s#*_<[〈【「]+|[\s#*_>\]〉】」]+$/gu, "");
    if (isTitle(text)) return { text, from: from + line.indexOf(text) };
    if (text !== "" && !/^\(.*\)$/.test(text)) return undefined;
    to = from - 1;
  }
  return undefined;
}

function isTitle(text: string): boolean {
  return text.length <= 40 && /\p{L}{2}/u.test(text) && !/^[\d①-⑳(-]|[.。,:;다)]$|^제\s*\d/u.test(text);
}
