import type { ReadDocument } from "../../evidence/quotes/document.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import { type AgreementFacts } from "./agreement-facts.ts";
import { type Draft } from "./draft.ts";
import { type MissingTerm } from "./missing-terms.ts";
/** A document that was read, by the path it was named with. */
export interface DraftedDocument {
    readonly named: string;
    /** SHA-256 in lower-case hexadecimal. */
    readonly sha256: string;
    readonly text: ReadDocument;
}
/** Facts of the work that decide which requirements are looked for. */
export interface WorkFacts {
    readonly personalData?: boolean | undefined;
    readonly development?: boolean | undefined;
}
/** A document a draft was made of, and the data that recognised its clauses. */
export interface DraftOrigin {
    readonly path: string;
    /** SHA-256 of the document, in lower-case hexadecimal. */
    readonly sha256: string;
    /** SHA-256 of the lexicon. */
    readonly lexiconDigest: string;
}
/** A draft with what else its documents say and do not say. */
export interface DraftAnswer {
    readonly draft: Draft;
    readonly agreement: AgreementFacts;
    readonly missing: readonly MissingTerm[];
    /** The documents in the order they were named; never empty. */
    readonly origins: readonly DraftOrigin[];
}
/**
 * Returns what documents say, and do not say, of a contract and of the requirements that work with these facts needs.
 * `agreement` is what `statedBy` returns for them.
 */
export declare function draftAnswer(documents: readonly DraftedDocument[], facts: WorkFacts, catalogue: CatalogueIndex, agreement?: AgreementFacts): DraftAnswer;
/** Returns what documents say of their contract. */
export declare function statedBy(documents: readonly DraftedDocument[]): AgreementFacts;
