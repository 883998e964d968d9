import type { DocumentText } from "../../model/document-text.ts";
import type { Finding } from "../../model/finding.ts";
import type { Assessment, ClauseStanding, Passage, PolicyInput } from "../../schemas/generated/types.ts";
import { type Excuse } from "./excuse.ts";
import { type VerifiedDocument } from "./verify.ts";
/** A clause that meets a requirement, with its text. */
export interface ShownClause {
    readonly contract: string;
    readonly clause: number;
    readonly standing: ClauseStanding;
    readonly document: string | null;
    /** Path from the root, or address, of the document. */
    readonly place: string | null;
    /** The document itself; null where the record names none. */
    readonly evidence: VerifiedDocument | null;
    readonly article: string | null;
    readonly page: number | null;
    readonly covers: readonly string[];
    readonly quote: string | null;
    /** Null without a quote, and where there is no document to compare with. */
    readonly passage: Passage | null;
    /** Lines of the paragraph the quote stands in; none where it was not found. */
    readonly paragraph: readonly string[];
    /** How the document's sentence goes on after the quote: it may turn it round. Null where it ends there, or the quote was not found. */
    readonly goesOn: string | null;
}
/** A service a rule was asked of, and its answer. */
export interface ShownService {
    readonly id: string;
    readonly name: string;
    readonly status: Assessment["status"];
    readonly reason: Assessment["reason"] | null;
    /** What excuses that it is not met; null where nothing does, or nothing is to be excused. */
    readonly excuse: Excuse | null;
    readonly clauses: readonly ShownClause[];
}
/** Whether a requirement is met by what the records say alone: nothing stands behind any of its clauses. */
export declare function isOnlyDeclared({ status, clauses }: ShownService): boolean;
/** The answers of one rule. */
export declare function answersOf(rule: string, assessment: readonly Assessment[]): Assessment[];
/** Where the documents lie that the clauses of these answers stand in. */
export declare function placesOf(answers: readonly Assessment[], input: PolicyInput): string[];
/** The answers for each service, in the order of the vendor's record, with the clauses' texts. */
export declare function showServices(answers: readonly Assessment[], input: PolicyInput, { texts, findings }: {
    readonly texts: ReadonlyMap<string, DocumentText>;
    readonly findings: readonly Finding[];
}): ShownService[];
