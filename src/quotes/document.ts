import type { TextPage } from "../model/document-text.ts";
import { tellDifference } from "./difference.ts";
import { onOneLine, shortened } from "./excerpt.ts";
import { type Heading, headingsOf } from "./headings.ts";
import { type Key, keyOf, type Range } from "./key.ts";
import { joinPages, linesOf, repeatedLines } from "./lines.ts";
import { Nearest } from "./nearest.ts";
import { occurrences, type Units } from "./occurrences.ts";

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

/** A document's text, in which quotes are looked for. What is found depends on the text and the quotes before it alone. */
export class ReadDocument {
  readonly source: string;
  private readonly pages: readonly { readonly place: Range; readonly number: number | null }[];
  private readonly headings: readonly Heading[];
  /** As it stands, and without headers and footers, which come between the lines of a passage. */
  private readonly keys: readonly Key[];
  private readonly nearest: Nearest;
  private sought = 0;

  constructor(pages: readonly TextPage[]) {
    const { source, places } = joinPages(pages);
    const repeated = repeatedLines(source, places);
    const whole = keyOf(source);
    const between = repeated.length > 0 ? keyOf(source, repeated) : undefined;
    this.source = source;
    this.pages = pages.map(({ number }, at) => ({ number, place: places[at] ?? { from: 0, to: 0 } }));
    this.headings = headingsOf(linesOf(source, { from: 0, to: source.length }));
    this.keys = between ? [whole, between] : [whole];
    this.nearest = new Nearest(between ?? whole);
  }

  find(quote: string): Answer {
    const wanted = keyOf(quote);
    let crossing: Answer | undefined;
    for (const key of this.keys) {
      const found = [...occurrences(wanted, key)].map((units) => rangeOf(key, units));
      const whole = found.filter((range) => !this.crossed(range));
      const [first] = whole;
      if (first) return { state: "found", occurrences: whole.length, range: first, ...this.placeOf(first) };
      const into = found[0] && this.crossed(found[0]);
      if (found[0] && into) crossing ??= { state: "crossing", into: into.label, ...this.placeOf(found[0]) };
    }
    return crossing ?? this.closestTo(wanted);
  }

  /** The paragraph around a passage: to the blank lines or headings next to it, and not far beyond the passage. */
  paragraphOf({ from, to }: Range): Range {
    const starts = [
      this.source.lastIndexOf("\n\n", from) + 2,
      ...this.headings.map((heading) => heading.from).filter((at) => at <= from),
      from - maxAround,
    ];
    const blank = this.source.indexOf("\n\n", to);
    const ends = [
      ...(blank < 0 ? [] : [blank]),
      ...this.headings.map((heading) => heading.from).filter((at) => at >= to),
      to + maxAround,
      this.source.length,
    ];
    return { from: Math.min(from, Math.max(0, ...starts)), to: Math.max(to, Math.min(...ends)) };
  }

  private closestTo(quote: Key): Answer {
    if (this.sought >= maxSought) return { state: "missing", hint: "not-sought" };
    this.sought += 1;
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
    return this.headings.find((heading) => heading.isSure && from < heading.from && heading.from < to);
  }

  private placeOf({ from }: Range): Place {
    const number = this.pages.findLast(({ place }) => place.from <= from)?.number ?? null;
    const heading = this.headings.findLast((one) => one.from <= from);
    return { ...(number !== null && { page: number }), ...(heading && { article: heading.label }) };
  }
}

/** Characters of a paragraph that are shown before and behind a passage. */
const maxAround = 600;

function rangeOf({ from, to }: Key, { first, end }: Units): Range {
  return { from: from[first] ?? 0, to: to[end - 1] ?? 0 };
}
