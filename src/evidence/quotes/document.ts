import type { TextPage, UnreadReason } from "../../model/document-text.ts";
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
import { Outline } from "./outline.ts";

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
  | { readonly state: "missing"; readonly closest: Closest }
  | { readonly state: "missing"; readonly hint: "nothing-close" | "not-sought" }
  /** It may stand where only a person can say what is shown, or on a page that holds more than was read. */
  | { readonly state: "unread"; readonly reason: UnreadReason; readonly page?: number };

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
  /** The pages as one text. */
  readonly source: string;
  private readonly pages: readonly { readonly place: Range; readonly number: number | null }[];
  private readonly outline: Outline;
  /** As it stands; without headers and footers, which come between the lines of a passage; and without numbers of lists too. */
  private readonly keys: readonly Key[];
  private readonly doubts: Doubts;
  /** As the keys, without what may not be shown. */
  private readonly withoutDoubts: readonly Key[];
  private readonly nearestKey: Key;
  private readonly nearest: Nearest;
  /** The answer for what is not there, where somebody has to look at a page. */
  private readonly unread: Answer | undefined;
  private readonly remembered = new Map<string, Answer>();

  constructor(pages: readonly TextPage[]) {
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

  /** False for a text with so many lines like headings that nothing can be said of its articles. */
  get isWhole(): boolean {
    return this.outline.isWhole;
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

  /** Why a person has to say whether a quote stands there, if it does once what may not be shown is left out. */
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
      } else if (this.outline.crossed(range)) {
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
    const ranges = this.outline.articlesCalled(label);
    return key && ranges.length > 0 ? ranges.map((range) => lettersIn(key, range)).join("\n") : undefined;
  }

  /** The paragraph around a passage: to the blank lines or headings next to it, and not far beyond the passage. */
  paragraphOf({ from, to }: Range): Range {
    const blankBefore = this.source.lastIndexOf("\n\n", from);
    const blankBehind = this.source.indexOf("\n\n", to);
    const part = this.outline.around({ from, to });
    const start = Math.max(blankBefore < 0 ? 0 : blankBefore + 2, part.from, from - maxAround);
    const end = Math.min(blankBehind < 0 ? this.source.length : blankBehind, part.to, to + maxAround);
    return { from: Math.min(from, start), to: Math.max(to, end) };
  }

  /** The article a record names, its heading included: `제6조` also for `제6조 제2항`. The first where an annex has it again. */
  articleNamed(name: string): (Range & { readonly label: string }) | undefined {
    for (const label of headingLabels(name)) {
      const [found] = this.outline.articlesCalled(label);
      if (!found) continue;
      const to = found.to === this.source.length ? found.to : this.source.lastIndexOf("\n", found.to) + 1;
      return { from: found.from, to: Math.max(found.from, to), label };
    }
    return undefined;
  }

  /** A page by its number, from 1; undefined for a format without pages. */
  pageNumbered(page: number): Range | undefined {
    return this.pages.find(({ number }) => number === page)?.place;
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

/** The first page that somebody has to look at. */
function unreadAmong(pages: readonly TextPage[]): Answer | undefined {
  for (const { unread, number } of pages) {
    if (unread !== undefined) return { state: "unread", reason: unread, ...(number !== null && { page: number }) };
  }
  return undefined;
}

const notSought: Answer = { state: "missing", hint: "not-sought" };

/** Most characters of a paragraph before and behind a passage. */
const maxAround = 600;

function lettersIn({ text, starts, from: places }: Key, { from, to }: Range): string {
  return text.slice(starts[firstAt(places, from)], starts[firstAt(places, to)]);
}

/** The first unit that begins at a place or behind it. */
function firstAt(places: Uint32Array, place: number): number {
  return countBefore(places.length, (at) => (places[at] ?? 0) < place);
}

function rangeOf({ from, to }: Key, { first, end }: Units): Range {
  return { from: from[first] ?? 0, to: to[end - 1] ?? 0 };
}
