import type { ReadDocument } from "./document.ts";

/** Signs that word processors put in place of plain ones; each pattern becomes one character, so that offsets stay. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032\uff07\u0060\u00b4]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\uff02]/g, '"'],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, "-"],
];
const unusualSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** A text without any of these is the same in every word processor. */
const mayDiffer =
  /['"\-\u0060\u00b4\u00a0\u00ad\u1100-\u11ff\u1680\u2000-\u206f\u2212\u3000\ufe58\ufe63\ufeff\uff02\uff07\uff0d]|\p{M}/u;

/** Whether a word processor can have changed characters of a quote. */
export function mayHaveWordCharacters(quote: string): boolean {
  return mayDiffer.test(quote) || quote !== quote.normalize("NFC");
}

/** Characters of the document looked at on both sides of a passage, for the signs around its letters. */
const around = 20;

/**
 * Returns a quote with the signs of the passage that it is: quotation marks and hyphens as in the document; plain
 * spaces, whole syllables and nothing invisible in any case. Undefined if the document has no such passage, or the quote
 * has these signs already.
 */
export function asInDocument(quote: string, document: ReadDocument): string | undefined {
  const wanted = plain(quote);
  const passages = document.passagesOf(quote).flatMap(({ from, to }) => {
    const text = plain(document.source.slice(Math.max(0, from - around), to + around));
    const at = withPlainSigns(text).indexOf(withPlainSigns(wanted));
    return at < 0 ? [] : text.slice(at, at + wanted.length);
  });
  const found = passages.includes(wanted) ? wanted : passages[0];
  return found === undefined || found === onOneLine(quote) ? undefined : found;
}

function withPlainSigns(text: string): string {
  return signs.reduce((result, [sign, replacement]) => result.replaceAll(sign, replacement), text);
}

function plain(text: string): string {
  return onOneLine(text.normalize("NFC").replaceAll(unusualSpaces, " ").replaceAll(unseen, ""));
}

function onOneLine(text: string): string {
  return text.replaceAll(/[ \t\r\n]+/g, " ").trim();
}
