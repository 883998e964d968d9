import data from "./generated/lexicon.json" with { type: "json" };
import { type CompiledLexicon, Lexicon } from "./lexicon.ts";

/** Languages in which clauses are recognised. */
export type Language = "ko" | "en";

/** SHA-256 of the words and patterns, in lower-case hexadecimal. */
export const lexiconDigest: string = data.digest;

const ready = new Map<Language, Lexicon>();

/** Returns the words and patterns of a language, made ready with the first sentence that needs them. */
export function lexiconFor(language: Language): Lexicon {
  const known = ready.get(language);
  if (known) return known;
  const lexicon = new Lexicon(data[language] as unknown as CompiledLexicon);
  ready.set(language, lexicon);
  return lexicon;
}
