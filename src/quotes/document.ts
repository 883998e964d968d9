import type { TextPage, UnreadReason } from "../model/document-text.ts";
import { tellDifference } from "./difference.ts";
import { Doubts, merged } from "./doubts.ts";
import { onOneLine, shortened } from "./excerpt.ts";
import { type Heading, headingsOf } from "./headings.ts";
import { type Key, keyOf, type Range } from "./key.ts";
import { joinPages, labelsIn, linesOf, repeatedLines } from "./lines.ts";
import { Nearest } from "./nearest.ts";
import { occurrences, type Units } from "./occurrences.ts";
import { visible } from "./visible.ts";

/** Where a passage stands. */
export interface Place {
  /** Undefined for a format without pages. */
  readonly page?: number;
  /** The article whose heading stands last before it; undefined before the first. */
  readonly article?: string;
}

/** The passage that is closest to a quote which is not there. */
export interface Closest extends Place {
  /** The passage on one line, at most `maxExcerpt` characters. */
  readonly text: string;
  /** What the quote says → what the passage says, word by word. */
  readonly difference: string;
}

/** What comes of looking for a quote. */
export type Answer =
  | ({ readonly state: "found"; readonly occurrences: number; readonly range: Range } & Place)
  /** Its letters stand there, but run on into another article. */
  | ({ readonly state: "crossing"; readonly into: string } & Place)
  /** It may stand where only a person can say what is shown. */
  | { readonly state: "unread"; readonly reason: UnreadReason }
  | { readonly state: "missing"; readonly closest: Closest }
  | { readonly state: "missing"; readonly hint: "nothing-close" | "not-sought" };

/** Quotes of a document for which the closest passage is sought, where they are not there. */
export const maxSought = 50;
/** Characters of a document that quotes are looked for in. */
export const maxCharacters = 8_000_000;

/** How often the closest passage is still sought. Whoever looks for many quotes hands the same one over for all of them. */
export class Allowance {
  private left = maxSought;

  take(): boolean {
    this.left -= 1;
    return this.left >= 0;
  }
}

/** Answers one document remembers, so that versions of a contract ask only what is new. */
const maxRemembered = 1_000;

/** A document's text, in which quotes are looked for. What is found depends on the text, the quote and the allowance alone. */
export class ReadDocument {
  /** The pages as one text, in which what nobody sees is spaces. */
  readonly source: string;
  private readonly pages: readonly { readonly place: Range; readonly number: number | null }[];
  private readonly headings: readonly Heading[];
  /** As it stands; without headers and footers, which come between the lines of a passage; and without numbers of lists too. */
  private readonly keys: readonly Key[];
  private readonly doubts: Doubts;
  /** As the keys, without what may not be shown. */
  private readonly withoutDoubts: readonly Key[];
  private readonly nearestKey: Key;
  private readonly nearest: Nearest;
  private readonly remembered = new Map<string, Answer>();

  constructor(pages: readonly TextPage[]) {
    const joined = joinPages(pages);
    const { places } = joined;
    const source = visible(joined.source);
    const repeated = repeatedLines(source, places);
    const labels = labelsIn(pages, places);
    const skips = [[], ...(repeated.length > 0 ? [repeated] : [])];
    const all = [...skips, ...(labels.length > 0 ? [merged([...repeated, ...labels])] : [])];
    this.source = source;
    this.pages = pages.map(({ number }, at) => ({ number, place: places[at] ?? { from: 0, to: 0 } }));
    this.headings = headingsOf(linesOf(source, { from: 0, to: source.length }));
    this.keys = all.map((skipped) => keyOf(source, skipped));
    this.doubts = new Doubts(pages, places);
    this.withoutDoubts = this.doubts.skips(all).map((skipped) => keyOf(source, skipped));
    this.nearestKey = this.keys[skips.length - 1] ?? keyOf(source);
    this.nearest = new Nearest(this.nearestKey);
  }

  find(quote: string, allowance = new Allowance()): Answer {
    const known = this.remembered.get(quote);
    if (known && (known.state !== "missing" || allowance.take())) return known;
    if (known) return notSought;
    const answer = this.seek(quote, allowance);
    if (answer !== notSought && this.remembered.size < maxRemembered) this.remembered.set(quote, answer);
    return answer;
  }

  private seek(quote: string, allowance: Allowance): Answer {
    const wanted = keyOf(visible(quote));
    const searches = this.keys.map((key) => ({ key, ...this.search(wanted, key) }));
    for (const { whole, count } of searches) {
      if (whole) return { state: "found", occurrences: count, range: whole, ...this.placeOf(whole) };
    }
    const unread = this.doubtAbout(wanted) ?? searches.flatMap(({ doubt }) => doubt ?? [])[0];
    if (unread) return { state: "unread", reason: unread };
    for (const { cut } of searches) {
      const into = cut && this.crossed(cut);
      if (into) return { state: "crossing", into: into.label, ...this.placeOf(cut) };
    }
    if (this.doubts.gap) return { state: "unread", reason: this.doubts.gap };
    return allowance.take() ? this.closestTo(wanted) : notSought;
  }

  /** Why a person has to say whether a quote stands there, if it does once what may not be shown is left out. */
  private doubtAbout(wanted: Key): UnreadReason | undefined {
    for (const key of this.withoutDoubts) {
      for (const units of occurrences(wanted, key)) {
        const range = rangeOf(key, units);
        const doubt = this.doubts.reasonIn(range);
        if (doubt) return doubt;
        // Next to a doubt, where a number may be longer than the quote's.
        if (!this.crossed(range)) return "visibility-unknown";
      }
    }
    return undefined;
  }

  /** The first passage within one article, how many there are, the first that runs on into another, and why none counts for sure. */
  private search(wanted: Key, key: Key): Search {
    let [whole, cut]: (Range | undefined)[] = [];
    let count = 0;
    let doubt: UnreadReason | undefined;
    for (const units of occurrences(wanted, key)) {
      const range = rangeOf(key, units);
      const reason = this.doubts.reasonIn(range);
      if (reason) {
        doubt ??= reason;
      } else if (this.crossed(range)) {
        cut ??= range;
      } else {
        whole ??= range;
        count += 1;
      }
    }
    return { whole, count, cut, doubt };
  }

  /** The letters and digits of the whole text, without headers and footers. */
  get letters(): string {
    return this.keys.at(-1)?.text ?? "";
  }

  /**
   * The letters and digits of an article, from its heading to the next, without headers and footers; of all that have this label, as
   * annexes count from 1 again. Undefined where no heading has it.
   */
  lettersOf(label: string): string | undefined {
    const key = this.keys.at(-1);
    const ranges = this.headings.flatMap((heading, at) =>
      heading.label === label ? [{ from: heading.from, to: this.endOf(at) }] : [],
    );
    return key && ranges.length > 0 ? ranges.map((range) => lettersIn(key, range)).join("\n") : undefined;
  }

  /** Where an article ends: at the next heading, or where the last one gives way to what follows the articles. */
  private endOf(at: number): number {
    const next = this.headings[at + 1];
    if (next) return next.from;
    const from = this.headings[at]?.from ?? 0;
    const behind = linesOf(this.source, { from, to: this.source.length }).find(({ text }) => isBehindArticles(text));
    return behind?.from ?? this.source.length;
  }

  /** The paragraph around a passage: to the blank lines or headings next to it, and not far beyond the passage. */
  paragraphOf({ from, to }: Range): Range {
    const blankBefore = this.source.lastIndexOf("\n\n", from);
    const blankBehind = this.source.indexOf("\n\n", to);
    const heading = this.headings[this.headingsUpTo(from) - 1]?.from ?? 0;
    const next = this.headings[this.headingsUpTo(to)]?.from ?? this.source.length;
    const start = Math.max(blankBefore < 0 ? 0 : blankBefore + 2, heading, from - maxAround);
    const end = Math.min(blankBehind < 0 ? this.source.length : blankBehind, next, to + maxAround);
    return { from: Math.min(from, start), to: Math.max(to, end) };
  }

  private closestTo(quote: Key): Answer {
    const alignment = this.nearest.find(quote);
    const key = this.nearestKey;
    if (!alignment) return { state: "missing", hint: "nothing-close" };
    const range = rangeOf(key, alignment.passage);
    // Some of its doubtful parts may be shown and others not: only a person can tell what then stands there.
    const doubt = this.doubts.reasonIn(range);
    if (doubt) return { state: "unread", reason: doubt };
    const text = shortened(onOneLine(this.source, range));
    return {
      state: "missing",
      closest: { text, ...this.placeOf(range), difference: tellDifference(quote, key, alignment) },
    };
  }

  /** The heading inside of a passage, where there can be no doubt about it. */
  private crossed({ from, to }: Range): Heading | undefined {
    const heading = this.headings[this.headingsUpTo(from)];
    return heading?.isSure && heading.from < to ? heading : undefined;
  }

  /** How many headings begin at a place or before it. */
  private headingsUpTo(place: number): number {
    let low = 0;
    let high = this.headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.headings[middle]?.from ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private placeOf({ from }: Range): Place {
    const number = this.pages.findLast(({ place }) => place.from <= from)?.number ?? null;
    const heading = this.headings[this.headingsUpTo(from) - 1];
    return { ...(number !== null && { page: number }), ...(heading && { article: heading.label }) };
  }
}

interface Search {
  readonly whole: Range | undefined;
  readonly count: number;
  readonly cut: Range | undefined;
  readonly doubt: UnreadReason | undefined;
}

const notSought: Answer = { state: "missing", hint: "not-sought" };

/** Most characters of a paragraph before and behind a passage. */
const maxAround = 600;

/** A line after the last article: the heading of an annex or supplement, or the day of the signature. */
function isBehindArticles(line: string): boolean {
  return /^[\s#*_[<【(-]*(?:부\s*칙|별\s*[지표첨]|붙\s*임|부속|annex|appendix|schedule|exhibit)(?![가-힣a-z])|^\s*\d{4}\s*[년.]\s*\d{1,2}\s*[월.]\s*\d{1,2}\s*[일.]?\s*$/iu.test(
    line,
  );
}

function lettersIn({ text, starts, from: places }: Key, { from, to }: Range): string {
  return text.slice(starts[firstAt(places, from)], starts[firstAt(places, to)]);
}

/** The first unit that begins at a place or behind it. */
function firstAt(places: Uint32Array, place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rangeOf({ from, to }: Key, { first, end }: Units): Range {
  return { from: from[first] ?? 0, to: to[end - 1] ?? 0 };
}
