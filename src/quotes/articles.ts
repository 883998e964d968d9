import type { ReadDocument } from "./document.ts";
import { headingLabels } from "./headings.ts";

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

/** How cited articles of one document read in another. */
export interface ArticleMatch {
  /** Labels that both have, with other letters. */
  readonly differing: readonly string[];
  /** Whether all letters are the same: of the cited articles, or of the whole text where no label is known. */
  readonly isSame: boolean;
}

/** Holds the articles that records cite against those of the same labels in another document. */
export function matchArticles(cited: readonly string[], before: ReadDocument, after: ReadDocument): ArticleMatch {
  if (before.letters === after.letters) return { differing: [], isSame: true };
  const articles = [...new Set(cited.flatMap(headingLabels))]
    .map((label) => ({ label, was: before.lettersOf(label), is: after.lettersOf(label) }))
    .filter(({ was, is }) => was !== undefined || is !== undefined);
  return {
    differing: articles.flatMap(({ label, was, is }) =>
      was !== undefined && is !== undefined && was !== is ? [label] : [],
    ),
    isSame: articles.length > 0 && articles.every(({ was, is }) => was === is),
  };
}

/** Whether two clauses cite an article alike, by the labels of its heading; what has no label is like everything. */
export function citeAlike(one: readonly string[], other: readonly string[]): boolean {
  const [labels, others] = [one.flatMap(headingLabels), other.flatMap(headingLabels)];
  return labels.length === 0 || others.length === 0 || labels.some((label) => others.includes(label));
}
