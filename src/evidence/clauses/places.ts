import type { Place } from "../../model/place.ts";
import type { WordingPlace } from "../../schemas/generated/types.ts";
import { headingLabels } from "../quotes/citation.ts";
import type { ReadDocument } from "../quotes/document.ts";
import type { Section } from "../quotes/outline.ts";

/** Fewest articles that make a series. */
const fewestArticles = 3;

/** A place as a record gives it. */
export interface RecordedPlace {
  readonly article?: string | undefined;
  readonly page?: number | undefined;
}

/**
 * Compares the place on record with those of the document, and with where the quote stands (`passages`; none without a
 * quote). Undefined where they agree, or where the place is not one that can be compared, such as a chapter.
 */
export function comparePlace(
  recorded: RecordedPlace,
  document: ReadDocument,
  passages: readonly { readonly place: Place }[],
): WordingPlace | undefined {
  const page = comparePage(recorded, document, passages);
  return page?.state === "past-end" ? page : (compareArticle(recorded, document, passages) ?? page);
}

function comparePage(
  { page }: RecordedPlace,
  { lastPage, format }: ReadDocument,
  passages: readonly { readonly place: Place }[],
): WordingPlace | undefined {
  if (page === undefined) return undefined;
  if (lastPage === undefined) return format === "text" ? { state: "no-pages" } : undefined;
  if (page > lastPage) return { state: "past-end", last: String(lastPage) };
  const pages = passages.flatMap(({ place }) => place.page ?? []);
  // A passage may run on to the page after.
  const isThere = pages.length === 0 || pages.some((one) => one === page || one + 1 === page);
  return isThere ? undefined : { state: "elsewhere", found: `p. ${pages[0]}` };
}

function compareArticle(
  { article }: RecordedPlace,
  document: ReadDocument,
  passages: readonly { readonly place: Place }[],
): WordingPlace | undefined {
  if (article === undefined || isRange.test(article)) return undefined;
  const wanted = headingLabels(article).map(numbersOf);
  if (wanted.length === 0) return compareUnnumbered(article, document, passages);
  const sections = document.sections().filter((section) => section.article !== undefined);
  const isKnown = wanted.some((numbers) => sections.some((section) => contains(section, numbers)));
  // A part that was not read may have it.
  if (!isKnown && document.gap) return undefined;
  if (sections.length === 0) return /제\s*\d+\s*조/u.test(article) ? { state: "no-articles" } : undefined;
  if (!isKnown) {
    const last = sections.findLast(({ annex }) => annex === undefined) ?? sections.at(-1);
    const ofSeries = sections.length >= fewestArticles && isSameStyle(article, last?.article ?? "");
    return ofSeries ? { state: "absent", last: last?.article ?? "" } : undefined;
  }
  const places = passages.map(({ place }) => place).filter((place) => place.article !== undefined);
  if (places.length === 0) return undefined;
  const isThere = places.some((place) => wanted.some((numbers) => isAt(place, numbers)));
  return isThere ? undefined : { state: "elsewhere", found: placeName(places[0] ?? {}) };
}

const annexName =
  /(별지|별첨|별표|붙임|부속서|부속합의서|첨부|부록|annex|appendix|schedule|exhibit|attachment)\s*(?:제\s*)?([\dA-Z]{0,3})/iu;

/**
 * Compares a place that no article is named by: an annex with the annex of the quote, and a letter, which names nothing, with the paragraph. A chapter, or the title of a part, cannot be compared.
 */
function compareUnnumbered(
  article: string,
  { source }: ReadDocument,
  passages: readonly { readonly place: Place }[],
): WordingPlace | undefined {
  const places = passages.map(({ place }) => place).filter(({ annex, article }) => annex ?? article);
  if (places.length === 0) return undefined;
  const annex = annexName.exec(article);
  const elsewhere = { state: "elsewhere", found: placeName(places[0] ?? {}) } as const;
  if (!annex) {
    const letters = article.replaceAll(/[^\p{L}]/gu, "");
    const isNamed = letters.length > 1 || places.some(({ paragraph = "" }) => paragraph.includes(letters));
    return isNamed ? undefined : elsewhere;
  }
  // A document that is itself the annex names it at its beginning.
  const isOwn = source.slice(0, annexTitle).includes(annex[1] ?? "");
  const isThere = isOwn || places.some((place) => isSameAnnex(annexName.exec(place.annex ?? ""), annex));
  return isThere ? undefined : elsewhere;
}

/** Characters at the beginning of a document in which it says that it is an annex. */
const annexTitle = 200;

/** Whether an annex is the one wanted; one without a number is any of its kind. */
function isSameAnnex(found: RegExpExecArray | null, [, kind = "", number = ""]: RegExpExecArray): boolean {
  return found?.[1]?.toLowerCase() === kind.toLowerCase() && (number === "" || found[2] === number);
}

/** 제3조~제5조, Articles 3 to 5: any of many. */
const isRange = /[~∼～]|내지|부터|\bto\b|\d\s*[-–]\s*(?:제\s*)?\d+\s*조/iu;

/** Numbers of a label: `4`, `2` of `Section 4.2`; `제26조의2` gives `26`, `의2`. */
function numbersOf(label: string): string[] {
  return label.match(/의\d+|\d+/gu) ?? [];
}

function contains({ article = "" }: Section, wanted: readonly string[]): boolean {
  return startsAlike(numbersOf(article), wanted);
}

/** Whether a passage stands in the article wanted: `Section 4.2 (b)` in `4.2`, and `Article 4`, `4.2` in both. */
function isAt({ article = "", paragraph = "" }: Place, wanted: readonly string[]): boolean {
  if (startsAlike(numbersOf(article), wanted)) return true;
  return /^\d+\.\d/.test(paragraph) && startsAlike(numbersOf(paragraph), wanted);
}

/** Whether one place contains the other. A number inserted later (의2) is an article of its own. */
function startsAlike(one: readonly string[], other: readonly string[]): boolean {
  const common = Math.min(one.length, other.length);
  if (common === 0 || one.slice(0, common).join(".") !== other.slice(0, common).join(".")) return false;
  return ![...one.slice(common), ...other.slice(common)].some((number) => number.startsWith("의"));
}

function isSameStyle(recorded: string, article: string): boolean {
  return /조/u.test(recorded) === article.startsWith("제");
}

/** A place without its paragraph, as a person cites it. */
export function placeName({ annex, article }: Pick<Place, "annex" | "article">): string {
  return [annex ?? [], article ?? []].flat().join(" ");
}
