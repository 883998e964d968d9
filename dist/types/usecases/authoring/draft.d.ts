import type { ClauseFacts } from "../../evidence/clauses/numbers.ts";
import type { Subject } from "../../evidence/clauses/recognise.ts";
import type { ReadDocument } from "../../evidence/quotes/document.ts";
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
export declare function draft(document: ReadDocument, wanted: readonly string[]): Draft;
/** Joins the drafts of several documents of one contract. `wanted` is as for `draft`. */
export declare function joinDrafts(drafts: readonly {
    readonly path: string;
    readonly draft: Draft;
}[], wanted: readonly string[]): Draft;
