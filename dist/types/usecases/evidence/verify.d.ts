import type { Clause, DocumentReference, GuidelineDocument, Passage, PolicyInput } from "../../schemas/generated/types.ts";
export type DocumentState = "unchanged" | "changed" | "line-ends" | "not-recorded" | "absent" | "unreadable" | "empty" | "elsewhere";
/** A document a record names, and what was found where it should be. */
export interface VerifiedDocument {
    readonly record: string;
    readonly id: string;
    /** Path from the root, or address. */
    readonly place: string;
    readonly state: DocumentState;
    /** In lower-case hexadecimal; null where none is recorded, or nothing was found. */
    readonly recorded: string | null;
    readonly actual: string | null;
    /** A Git LFS pointer names the actual digest: the document itself was not fetched. */
    readonly isPointer: boolean;
}
/** A quote, and what came of looking for it. */
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
    /** It has so few letters and digits that it identifies no passage (EVD-03): that it is found says nothing. */
    readonly isTooShort: boolean;
}
/** The evidence of one dossier. */
export interface VerifiedDossier {
    /** Null for the guidelines. */
    readonly vendor: string | null;
    /** False where the records cannot be used. */
    readonly isUsable: boolean;
    readonly documents: readonly VerifiedDocument[];
    readonly quotes: readonly VerifiedQuote[];
    /** Clauses of which no wording is on record, so that there is nothing to look for. */
    readonly clausesWithoutQuote: number;
}
/** Whether all is as the records say; `cannot-tell` where records cannot be used. */
export type Verified = "verified" | "not-verified" | "cannot-tell";
/** What the facts of a dossier say of its evidence; undefined facts are those of records that cannot be used. */
export declare function verify(vendor: string | null, input: PolicyInput | undefined): VerifiedDossier;
export declare function verdictOf(dossiers: readonly VerifiedDossier[]): Verified;
/** Whether a quote is found and identifies what was found. */
export declare function isFound({ passage, isTooShort }: VerifiedQuote): boolean;
interface Named {
    readonly id: string;
    readonly document: DocumentReference | GuidelineDocument;
}
/** What a document is worth as evidence: whether it is there, as the record has it. */
export declare function verifyDocument(record: string, { id, document }: Named, { evidence }: PolicyInput): VerifiedDocument;
/** What the record says of a clause's place. */
export declare function recordedPlace({ document, article, page, covers }: Clause): {
    document: string | null;
    article: string | null;
    page: number | null;
    covers: import("../../schemas/generated/types.ts").Term[];
};
export {};
