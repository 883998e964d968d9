import { ClauseDocument } from "../../evidence/clauses/document.ts";
import type { ClauseFacts } from "../../evidence/clauses/numbers.ts";
import type { Subject } from "../../evidence/clauses/recognise.ts";
import type { Sentence } from "../../evidence/clauses/sentences.ts";
import type { ReadDocument } from "../../evidence/quotes/document.ts";
import { onOneLine } from "../../evidence/quotes/excerpt.ts";

/** A clause that the words of a contract suggest. */
export interface DraftClause {
  /** Path of the document, where several are drafted together. */
  readonly document?: string;
  /** Key of the requirement. */
  readonly requirement: string;
  /** As a person cites it; absent before the first article. */
  readonly article?: string;
  readonly annex?: string;
  /** Page of the file, where no article is known. */
  readonly page?: number;
  /** The sentence, on one line. */
  readonly quote: string;
  /** `clear`: it speaks of the requirement. `hint`: it may. `against`: it says the opposite. */
  readonly confidence: Subject["strength"];
  /** The words that decided, as they stand in the sentence. */
  readonly words: readonly string[];
  /** Numbers of the sentence, or of those beside it in the article. */
  readonly facts?: ClauseFacts;
}

/** What could be recorded of a contract, and what was not found in it. */
export interface Draft {
  readonly proposals: readonly DraftClause[];
  readonly hints: readonly DraftClause[];
  readonly opposites: readonly DraftClause[];
  /** Requirements without a proposal. */
  readonly not_found: readonly string[];
}

/**
 * Drafts the clauses of a contract: one for each requirement in each article. `wanted` are the keys of the requirements
 * to look for, in the order of the answer's `not_found`. Nothing is written.
 */
export function draft(document: ReadDocument, wanted: readonly string[]): Draft {
  const clauses = new ClauseDocument(document);
  const best = new Map<string, { readonly sentence: Sentence; readonly subject: Subject }>();
  for (const sentence of clauses.sentences) {
    for (const subject of clauses.subjectsOf(sentence)) {
      if (!wanted.includes(subject.requirement)) continue;
      const key = [sentence.section, subject.requirement, subject.strength].join(" ");
      const known = best.get(key);
      if (!known || (!known.subject.facts && subject.facts)) best.set(key, { sentence, subject });
    }
  }
  const all = [...best.values()]
    .sort((a, b) => a.sentence.from - b.sentence.from)
    .map(({ sentence, subject }) => toClause(sentence, subject, clauses));
  const proposals = all.filter(({ confidence }) => confidence === "clear");
  const found = new Set(proposals.map(({ requirement }) => requirement));
  return {
    proposals,
    hints: all.filter(({ confidence }) => confidence === "hint"),
    opposites: all.filter(({ confidence }) => confidence === "against"),
    not_found: wanted.filter((requirement) => !found.has(requirement)),
  };
}

function toClause(sentence: Sentence, subject: Subject, clauses: ClauseDocument): DraftClause {
  const { article, annex } = sentence;
  const { requirement, strength, words } = subject;
  const facts = strength === "clear" ? clauses.factsOf(sentence, subject) : undefined;
  const quote = onOneLine(clauses.source, sentence);
  const page = article === undefined && annex === undefined ? pageOf(quote, clauses.document) : undefined;
  return {
    requirement,
    ...(article !== undefined && { article }),
    ...(annex !== undefined && { annex }),
    ...(page !== undefined && { page }),
    quote,
    confidence: strength,
    words: words.map((range) => onOneLine(clauses.source, range)),
    ...(facts && { facts }),
  };
}

function pageOf(quote: string, document: ReadDocument): number | undefined {
  const found = document.find(quote);
  return found.state === "found" ? found.page : undefined;
}

/** Joins the drafts of several documents of one contract. `wanted` is as for `draft`. */
export function joinDrafts(
  drafts: readonly { readonly path: string; readonly draft: Draft }[],
  wanted: readonly string[],
): Draft {
  const of = (key: "proposals" | "hints" | "opposites") =>
    drafts.flatMap(({ path, draft: one }) => one[key].map((clause) => ({ document: path, ...clause })));
  const proposals = of("proposals");
  const found = new Set(proposals.map(({ requirement }) => requirement));
  return {
    proposals,
    hints: of("hints"),
    opposites: of("opposites"),
    not_found: wanted.filter((requirement) => !found.has(requirement)),
  };
}
