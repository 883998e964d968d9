import data from "./generated/lexicon.json" with { type: "json" };
import { Lexicon } from "./lexicon.ts";

/** Languages in which clauses are recognised. */
export type Language = "ko" | "en";

/** SHA-256 of the words and patterns, in lower-case hexadecimal. */
export const lexiconDigest: string = data.digest;

const compiled = new Map<Language, Lexicon>();

/** Returns the words and patterns of a language, compiled with the first sentence that needs them. */
export function lexiconFor(language: Language): Lexicon {
  const known = compiled.get(language);
  if (known) return known;
  const lexicon = new Lexicon(data[language]);
  compiled.set(language, lexicon);
  return lexicon;
}
