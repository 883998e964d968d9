import type { TextPage } from "../model/document-text.ts";
import { tellDifference } from "./difference.ts";
import { onOneLine, shortened } from "./excerpt.ts";
import { type Heading, headingsOf } from "./headings.ts";
import { type Key, keyOf, type Range } from "./key.ts";
import { joinPages, linesOf, repeatedLines } from "./lines.ts";
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
  /** As it stands, and without headers and footers, which come between the lines of a passage. */
  private readonly keys: readonly Key[];
  private readonly nearest: Nearest;
  private readonly remembered = new Map<string, Answer>();

  constructor(pages: readonly TextPage[]) {
    const joined = joinPages(pages);
    const { places } = joined;
    const source = visible(joined.source);
    const repeated = repeatedLines(source, places);
    const whole = keyOf(source);
    const between = repeated.length > 0 ? keyOf(source, repeated) : undefined;
    this.source = source;
    this.pages = pages.map(({ number }, at) => ({ number, place: places[at] ?? { from: 0, to: 0 } }));
    this.headings = headingsOf(linesOf(source, { from: 0, to: source.length }));
    this.keys = between ? [whole, between] : [whole];
    this.nearest = new Nearest(between ?? whole);
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
    let crossing: Answer | undefined;
    for (const key of this.keys) {
      const { whole, count, cut } = this.search(wanted, key);
      if (whole) return { state: "found", occurrences: count, range: whole, ...this.placeOf(whole) };
      const into = cut && this.crossed(cut);
      if (into) crossing ??= { state: "crossing", into: into.label, ...this.placeOf(cut) };
    }
    return crossing ?? (allowance.take() ? this.closestTo(wanted) : notSought);
  }

  /** The first passage within one article, how many there are, and the first that runs on into another. */
  private search(wanted: Key, key: Key): { whole: Range | undefined; count: number; cut: Range | undefined } {
    let [whole, cut]: (Range | undefined)[] = [];
    let count = 0;
    for (const units of occurrences(wanted, key)) {
      const range = rangeOf(key, units);
      if (this.crossed(range)) {
        cut ??= range;
      } else {
        whole ??= range;
        count += 1;
      }
    }
    return { whole, count, cut };
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

  /** The article a record names, its heading included: `제6조` also for `제6조 제2항`. The first where an annex has it again. */
  articleNamed(name: string): (Range & { readonly label: string }) | undefined {
    const wanted = withoutSpaces(name);
    const at = this.headings.findIndex(({ label }) => {
      const known = withoutSpaces(label);
      return wanted.startsWith(known) && !/^(?:\p{Nd}|의\p{Nd})/u.test(wanted.slice(known.length));
    });
    const heading = this.headings[at];
    if (!heading) return undefined;
    const next = this.headings[at + 1]?.from;
    const to = next === undefined ? this.source.length : this.source.lastIndexOf("\n", next) + 1;
    return { from: heading.from, to: Math.max(heading.from, to), label: heading.label };
  }

  /** A page by its number, from 1; undefined for a format without pages. */
  pageNumbered(page: number): Range | undefined {
    return this.pages.find(({ number }) => number === page)?.place;
  }

  private closestTo(quote: Key): Answer {
    const alignment = this.nearest.find(quote);
    const key = this.keys.at(-1);
    if (!alignment || !key) return { state: "missing", hint: "nothing-close" };
    const range = rangeOf(key, alignment.passage);
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

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s+/g, "").toLowerCase();
}

const notSought: Answer = { state: "missing", hint: "not-sought" };

/** Most characters of a paragraph before and behind a passage. */
const maxAround = 600;

function rangeOf({ from, to }: Key, { first, end }: Units): Range {
  return { from: from[first] ?? 0, to: to[end - 1] ?? 0 };
}
