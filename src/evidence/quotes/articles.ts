import { headingLabels } from "./citation.ts";
import type { ReadDocument } from "./document.ts";

/** A cited article that differs, as the record names it, and the label of its heading. */
export interface DifferingArticle {
  readonly cited: string;
  readonly label: string;
}

/**
 * Returns the cited articles whose letters and digits differ between two versions of a document, each once, in the
 * order of `cited`. An article that only one version has differs; one that neither has is unknown. Reformatting may
 * remove headings: if all letters of the two texts are equal, no article differs.
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

/** Returns the labels of the headings that records cite, each once. */
export function citedLabels(articles: readonly string[]): string[] {
  return [...new Set(articles.flatMap(headingLabels))];
}

/** Comparison of one article in two documents. `partial`: only one of them has it. */
export type ArticleMatch = "same" | "different" | "partial" | "absent";

/** Two texts, compared article by article by their labels. */
export class ArticlePair {
  private readonly known = new Map<string, ArticleMatch>();
  private readonly before: ReadDocument;
  private readonly after: ReadDocument;

  constructor(before: ReadDocument, after: ReadDocument) {
    this.before = before;
    this.after = after;
  }

  /** Whether all letters are equal: those of the articles, or of the whole text if neither has any of the articles. */
  areSame(labels: readonly string[]): boolean {
    if (this.before.letters === this.after.letters) return true;
    const matches = labels.map((label) => this.match(label)).filter((match) => match !== "absent");
    return matches.length > 0 && matches.every((match) => match === "same");
  }

  /** Returns the labels that both texts have, with different letters. */
  differing(labels: readonly string[]): string[] {
    return labels.filter((label) => this.match(label) === "different");
  }

  private match(label: string): ArticleMatch {
    const known = this.known.get(label) ?? this.matchNow(label);
    this.known.set(label, known);
    return known;
  }

  private matchNow(label: string): ArticleMatch {
    if (this.before.letters === this.after.letters) return "same";
    const [was, is] = [this.before.lettersOf(label), this.after.lettersOf(label)];
    if (was === undefined && is === undefined) return "absent";
    if (was === undefined || is === undefined) return "partial";
    return was === is ? "same" : "different";
  }
}
