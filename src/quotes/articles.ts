import { headingLabels } from "./citation.ts";
import type { ReadDocument } from "./document.ts";

/** An article that a record cites in its own words, and the label of its heading. */
export interface DifferingArticle {
  readonly cited: string;
  readonly label: string;
}

/**
 * Returns the articles that records cite whose letters and digits differ between two versions of a document, each once, in the order
 * of `cited`. An article that only one version has differs; one that neither has is not known. A text that is only set anew may lose
 * its headings: where all letters are the same, no article differs.
 */
export function differingArticles(
  cited: readonly string[],
  before: ReadDocument,
  after: ReadDocument,
): DifferingArticle[] {
  if (before.letters === after.letters) return [];
  const articles = new Map(cited.toReversed().flatMap((text) => headingLabels(text).map((label) => [label, text])));
  return [...articles]
    .filter(([label]) => before.lettersOf(label) !== after.lettersOf(label))
    .map(([label, text]) => ({ cited: text, label }))
    .toReversed();
}
