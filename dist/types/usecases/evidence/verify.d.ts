import type { Clause, DocumentReference, GuidelineDocument, Passage, PolicyInput, Wording } from "../../schemas/generated/types.ts";
export type DocumentState = "unchanged" | "changed" | "line-ends" | "not-recorded" | "absent" | "unreadable" | "empty" | "elsewhere";
/** A document a record names, and the facts found at its place. */
export interface VerifiedDocument {
    readonly record: string;
    readonly id: string;
    /** Path from the root, or address. */
    readonly place: string;
    readonly state: DocumentState;
    /** SHA-256 in lower-case hexadecimal; null where none is recorded, or nothing was found. */
    readonly recorded: string | null;
    readonly actual: string | null;
    /** Whether the actual digest comes from a Git LFS pointer: the document itself was not fetched. */
    readonly isPointer: boolean;
}
/** A quote, and the result of the search for it. */
export interface VerifiedQuote {
    readonly contract: string;
    /** Index in the contract's `clauses`, from 0. */
    readonly clause: number;
    readonly document: string | null;
    readonly article: string | null;
    readonly page: number | null;
    readonly covers: readonly string[];
    readonly quote: string;
    /** Null where there is no document to compare with. */
    readonly passage: Passage | null;
    /** Whether it has too few letters and digits to identify a passage (EVD-03): finding it proves nothing. */
    readonly isTooShort: boolean;
    /** Where the record and the words differ; null where they do not, or a person overruled what was found. */
    readonly wording: Wording | null;
}
/** The evidence of one dossier. */
export interface VerifiedDossier {
    /** Null for the guidelines. */
    readonly vendor: string | null;
    /** False where the records cannot be used. */
    readonly isUsable: boolean;
    readonly documents: readonly VerifiedDocument[];
    readonly quotes: readonly VerifiedQuote[];
    /** Clauses without recorded wording, for which there is nothing to search. */
    readonly clausesWithoutQuote: number;
}
/** Whether everything is as the records say; `cannot-tell` where records cannot be used. */
export type Verified = "verified" | "not-verified" | "cannot-tell";
/** Derives the state of a dossier's evidence from its facts, which are undefined where the records cannot be used. */
export declare function verify(vendor: string | null, input: PolicyInput | undefined): VerifiedDossier;
export declare function verdictOf(dossiers: readonly VerifiedDossier[]): Verified;
/** Whether the words of a quote were recognised as all that it is recorded for. */
export declare function isRecognised({ covers, passage }: VerifiedQuote): boolean;
/** Whether a quote is found and identifies a passage. */
export declare function isFound({ passage, isTooShort }: VerifiedQuote): boolean;
interface Named {
    readonly id: string;
    readonly document: DocumentReference | GuidelineDocument;
}
/** State of a document as evidence: whether it exists, and as recorded. */
export declare function verifyDocument(record: string, { id, document }: Named, { evidence }: PolicyInput): VerifiedDocument;
/** The place of a clause in the record's words. */
export declare function recordedPlace({ document, article, page, covers }: Clause): {
    document: string | null;
    article: string | null;
    page: number | null;
    covers: import("../../schemas/generated/types.ts").Term[];
};
export {};
