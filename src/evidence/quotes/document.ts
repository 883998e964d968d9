import type { DocumentFormat, TextPage, UnreadReason } from "../../model/document-text.ts";
import { countBefore } from "../../model/order.ts";
import { clauseText, type Place } from "../../model/place.ts";
import { headingLabels } from "./citation.ts";
import { describeDifference } from "./difference.ts";
import { Doubts, merged } from "./doubts.ts";
import { onOneLine, shortened } from "./excerpt.ts";
import { type Key, keyOf, type Range } from "./key.ts";
import { joinPages, labelsIn, repeatedLines } from "./lines.ts";
import { Nearest } from "./nearest.ts";
import { occurrences, type Units } from "./occurrences.ts";
import { Outline, type Section } from "./outline.ts";

/** The passage closest to a quote that was not found. */
export interface Closest extends Place {
  /** The passage on one line, at most `maxExcerpt` characters. */
  readonly text: string;
  /** Words of the quote → words of the passage. */
  readonly difference: string;
}

/** Result of searching for a quote. */
export type Answer =
  | ({ readonly state: "found"; readonly occurrences: number; readonly range: Range } & Place)
  /** Its letters are there, but run on into another article. */
  | ({ readonly state: "crossing"; readonly into: string } & Place)
  | { readonly state: "missing"; readonly closest: Closest }
  | { readonly state: "missing"; readonly hint: "nothing-close" | "not-sought" }
  /** It may stand where only a person can say what is visible, or on a page that was not read completely. */
  | { readonly state: "unread"; readonly reason: UnreadReason; readonly page?: number };

/** Quotes per document for which the closest passage is searched if they are not found. */
export const maxSought = 50;
/** Longest text that is searched for quotes, in characters. */
export const maxCharacters = 8_000_000;

/** Remaining searches for the closest passage. Share one object across all quotes searched together. */
export class Allowance {
  private left = maxSought;

  take(): boolean {
    this.left -= 1;
    return this.left >= 0;
  }
}

/** Answers cached for one document, so that further versions of a contract only search for new quotes. */
const maxRemembered = 1_000;

/** Most passages that are told of one quote. */
const maxPassages = 20;

/** A passage that is a quote, and where it stands. */
interface Passage extends Range {
  readonly place: Place;
}

/** Text of a document, to search for quotes. The result depends only on the text, the quote and the allowance. */
export class ReadDocument {
  /** The pages as one text. */
  readonly source: string;
  /** Format the text was read from, where it is known. */
  readonly format: DocumentFormat | undefined;
  private readonly pages: readonly { readonly place: Range; readonly number: number | null }[];
  private readonly outline: Outline;
  /** The text as it is; without headers and footers, which interrupt passages; and also without list numbers. */
  private readonly keys: readonly Key[];
  private readonly doubts: Doubts;
  /** Same as `keys`, without the doubtful parts, which may not be visible. */
  private readonly withoutDoubts: readonly Key[];
  private readonly nearestKey: Key;
  private readonly nearest: Nearest;
  /** Answer for a quote not found, if a person has to look at a page. */
  private readonly unread: Answer | undefined;
  private readonly remembered = new Map<string, Answer>();
  private readonly passages = new Map<string, readonly Passage[]>();

  constructor(pages: readonly TextPage[], format?: DocumentFormat) {
    this.format = format;
    const { source, places } = joinPages(pages);
    this.unread = unreadAmong(pages);
    const repeated = repeatedLines(source, places);
    const labels = labelsIn(pages, places);
    const skips = [[], ...(repeated.length > 0 ? [repeated] : [])];
    const all = [...skips, ...(labels.length > 0 ? [merged([...repeated, ...labels])] : [])];
    this.source = source;
    this.pages = pages.map(({ number }, at) => ({ number, place: places[at] ?? { from: 0, to: 0 } }));
    const marked = pages.flatMap(({ headings = [] }, at) => headings.map((from) => (places[at]?.from ?? 0) + from));
    this.outline = new Outline(source, marked);
    this.keys = all.map((skipped) => keyOf(source, skipped));
    this.doubts = new Doubts(pages, places);
    this.withoutDoubts = this.doubts.skips(all).map((skipped) => keyOf(source, skipped));
    this.nearestKey = this.keys[skips.length - 1] ?? keyOf(source);
    this.nearest = new Nearest(this.nearestKey);
  }

  /** False for a text with too many heading-like lines to divide it into articles. */
  get isWhole(): boolean {
    return this.outline.isWhole;
  }

  /** Reason that a part of the text was not read; undefined if all was. */
  get gap(): UnreadReason | undefined {
    return this.doubts.gap ?? (this.unread?.state === "unread" ? this.unread.reason : undefined);
  }

  /** The annexes and articles, in order, with the text before the first. */
  sections(): Section[] {
    return this.outline.sections();
  }

  find(quote: string, allowance = new Allowance()): Answer {
    const known = this.remembered.get(quote);
    if (known && (known.state !== "missing" || allowance.take())) return known;
    if (known) return notSought;
    const answer = this.seek(quote, allowance);
    if (answer !== notSought && this.remembered.size < maxRemembered) this.remembered.set(quote, answer);
    return answer;
  }

  /** Returns the passages that are a quote, at most `maxPassages`, each within one article, with their places. */
  passagesOf(quote: string): readonly Passage[] {
    const known = this.passages.get(quote);
    if (known) return known;
    const found = this.seekPassages(quote);
    if (this.passages.size < maxRemembered) this.passages.set(quote, found);
    return found;
  }

  private seekPassages(quote: string): Passage[] {
    const wanted = keyOf(quote);
    for (const key of this.keys) {
      const found: Passage[] = [];
      for (const units of occurrences(wanted, key)) {
        const range = rangeOf(key, units);
        if (this.doubts.reasonIn(range) || this.outline.crossed(range)) continue;
        found.push({ ...range, place: this.placeOf(range) });
        if (found.length === maxPassages) break;
      }
      if (found.length > 0) return found;
    }
    return [];
  }

  /** Number of the last page; undefined for a format without pages. */
  get lastPage(): number | undefined {
    return this.pages.at(-1)?.number ?? undefined;
  }

  private seek(quote: string, allowance: Allowance): Answer {
    const wanted = keyOf(quote);
    const searches = this.keys.map((key) => ({ key, ...this.search(wanted, key) }));
    for (const { whole, count } of searches) {
      if (whole) return { state: "found", occurrences: count, range: whole, ...this.placeOf(whole) };
    }
    const unread = this.doubtAbout(wanted) ?? searches.flatMap(({ doubt }) => doubt ?? [])[0];
    if (unread) return { state: "unread", reason: unread };
    for (const { cut } of searches) {
      const into = cut && this.outline.crossed(cut);
      if (into) return { state: "crossing", into: clauseText(into), ...this.placeOf(cut) };
    }
    if (this.doubts.gap) return { state: "unread", reason: this.doubts.gap };
    return this.unread ?? (allowance.take() ? this.closestTo(wanted) : notSought);
  }

  /** Returns the reason a person must confirm a quote that is found only once the doubtful parts are left out. */
  private doubtAbout(wanted: Key): UnreadReason | undefined {
    for (const key of this.withoutDoubts) {
      for (const units of occurrences(wanted, key)) {
        const range = rangeOf(key, units);
        const doubt = this.doubts.reasonIn(range);
        if (doubt) return doubt;
        // Next to a doubt, where a number may be longer than the quote's.
        if (!this.outline.crossed(range)) return "visibility-unknown";
      }
    }
    return undefined;
  }

  /**
   * Finds the first passage within one article, the number of such passages, the first that runs on into another
   * article, and the reason none is certain.
   */
  private search(wanted: Key, key: Key): Search {
    let [whole, cut]: (Range | undefined)[] = [];
    let count = 0;
    let doubt: UnreadReason | undefined;
    for (const units of occurrences(wanted, key)) {
      const range = rangeOf(key, units);
      const reason = this.doubts.reasonIn(range);
      if (reason) {
        doubt ??= reason;
      } else if (this.outline.crossed(range)) {
        cut ??= range;
      } else {
        whole ??= range;
        count += 1;
      }
    }
    return { whole, count, cut, doubt };
  }

  /** Letters and digits of the whole text, without headers and footers. */
  get letters(): string {
    return this.keys.at(-1)?.text ?? "";
  }

  /**
   * Letters and digits of an article, from its heading to the next, without headers and footers; of all articles with
   * this label, since annexes number from 1 again. Undefined if no heading has it.
   */
  lettersOf(label: string): string | undefined {
    const key = this.keys.at(-1);
    const ranges = this.outline.articlesCalled(label);
    return key && ranges.length > 0 ? ranges.map((range) => lettersIn(key, range)).join("\n") : undefined;
  }

  /**
   * Returns the paragraph around a passage: up to the nearest blank lines or headings, and at most `maxAround`
   * characters beyond the passage.
   */
  paragraphOf({ from, to }: Range): Range {
    const blankBefore = this.source.lastIndexOf("\n\n", from);
    const blankBehind = this.source.indexOf("\n\n", to);
    const part = this.outline.around({ from, to });
    const start = Math.max(blankBefore < 0 ? 0 : blankBefore + 2, part.from, from - maxAround);
    const end = Math.min(blankBehind < 0 ? this.source.length : blankBehind, part.to, to + maxAround);
    return { from: Math.min(from, start), to: Math.max(to, end) };
  }

  /**
   * Finds the article a record names, including its heading: `제6조` also for `제6조 제2항`. The first one if an annex
   * repeats the label.
   */
  articleNamed(name: string): (Range & { readonly label: string }) | undefined {
    for (const label of headingLabels(name)) {
      const [found] = this.outline.articlesCalled(label);
      if (!found) continue;
      const to = found.to === this.source.length ? found.to : this.source.lastIndexOf("\n", found.to) + 1;
      return { from: found.from, to: Math.max(found.from, to), label };
    }
    return undefined;
  }

  /** Finds a page by its number, from 1; undefined for a format without pages. */
  pageNumbered(page: number): Range | undefined {
    return this.pages.find(({ number }) => number === page)?.place;
  }

  private closestTo(quote: Key): Answer {
    const alignment = this.nearest.find(quote);
    const key = this.nearestKey;
    if (!alignment) return { state: "missing", hint: "nothing-close" };
    const range = rangeOf(key, alignment.passage);
    // Some of its doubtful parts may be visible and others not: only a person can say what it then reads.
    const doubt = this.doubts.reasonIn(range);
    if (doubt) return { state: "unread", reason: doubt };
    const text = shortened(onOneLine(this.source, range));
    return {
      state: "missing",
      closest: { text, ...this.placeOf(range), difference: describeDifference(quote, key, alignment) },
    };
  }

  private placeOf(range: Range): Place {
    const number = this.pages.findLast(({ place }) => place.from <= range.from)?.number ?? null;
    return { ...(number !== null && { page: number }), ...this.outline.placeOf(range) };
  }
}

interface Search {
  readonly whole: Range | undefined;
  readonly count: number;
  readonly cut: Range | undefined;
  readonly doubt: UnreadReason | undefined;
}

/** Returns the answer for the first page that a person has to look at. */
function unreadAmong(pages: readonly TextPage[]): Answer | undefined {
  for (const { unread, number } of pages) {
    if (unread !== undefined) return { state: "unread", reason: unread, ...(number !== null && { page: number }) };
  }
  return undefined;
}

const notSought: Answer = { state: "missing", hint: "not-sought" };

/** Most characters of a paragraph before and after a passage. */
const maxAround = 600;

function lettersIn({ text, starts, from: places }: Key, { from, to }: Range): string {
  return text.slice(starts[firstAt(places, from)], starts[firstAt(places, to)]);
}

/** Index of the first unit that begins at or after a place. */
function firstAt(places: Uint32Array, place: number): number {
  return countBefore(places.length, (at) => (places[at] ?? 0) < place);
}

function rangeOf({ from, to }: Key, { first, end }: Units): Range {
  return { from: from[first] ?? 0, to: to[end - 1] ?? 0 };
}
