import type { Clause } from "../../schemas/generated/types.ts";
import type { ReadDocument } from "../quotes/document.ts";
import type { Range } from "../quotes/key.ts";
import type { ClauseDocument } from "./document.ts";
import type { Sentence } from "./sentences.ts";

/** The words of a clause: the sentences of its quote, their paragraphs and articles. */
export interface Scopes {
  readonly sentence: readonly Sentence[];
  readonly paragraph: readonly Sentence[];
  readonly article: readonly Sentence[];
}

/** Most sentences that are looked at: more than any article has. */
const maxSentences = 300;

/** The words of a clause; undefined if it has neither a quote that was found nor an article that the document has. */
export function scopesOf(
  { quote, article }: Clause,
  document: ReadDocument,
  clauses: ClauseDocument,
  passages: readonly Range[],
): Scopes | undefined {
  if (quote !== undefined) {
    if (passages.length === 0) return undefined;
    const sentence = passages.flatMap((passage) => clauses.within(passage)).slice(0, maxSentences);
    // A heading is no sentence: what stands below it is looked at.
    const near = sentence.length > 0 ? sentence : passages.flatMap(({ to }) => clauses.behind(to));
    return around(sentence, near, clauses);
  }
  const named = article === undefined ? undefined : document.articleNamed(article);
  const sentence = named ? clauses.within(named).slice(0, maxSentences) : [];
  return sentence.length > 0 ? { sentence, paragraph: [], article: [] } : undefined;
}

function around(sentence: readonly Sentence[], near: readonly Sentence[], clauses: ClauseDocument): Scopes {
  const paragraphs = new Set(near.map((one) => one.paragraph));
  const sections = new Set(near.map((one) => one.section));
  const article = [...sections].flatMap((section) => clauses.ofSection(section)).slice(0, maxSentences);
  return { sentence, paragraph: article.filter((one) => paragraphs.has(one.paragraph)), article };
}
