import type { DocumentText } from "../../model/document-text.ts";
import type { Finding } from "../../model/finding.ts";
import type { Assessment, ClauseStanding, Passage, PolicyInput, RecognisedWords, Wording } from "../../schemas/generated/types.ts";
import { type Excuse } from "./excuse.ts";
import { type VerifiedDocument } from "./verify.ts";
/** A clause that meets a requirement, with its text. */
export interface ShownClause {
    readonly contract: string;
    readonly clause: number;
    readonly standing: ClauseStanding;
    readonly document: string | null;
    /** Path of the document from the root, or its address. */
    readonly place: string | null;
    /** The document itself; null where the record names none. */
    readonly evidence: VerifiedDocument | null;
    readonly article: string | null;
    readonly page: number | null;
    readonly covers: readonly string[];
    readonly quote: string | null;
    /** Null without a quote or a document to compare with. */
    readonly passage: Passage | null;
    /** Lines of the paragraph around the quote; empty where it was not found. */
    readonly paragraph: readonly string[];
    /**
     * The rest of the document's sentence after the quote, which may reverse its sense. Null where the sentence ends with
     * the quote, or the quote was not found.
     */
    readonly goesOn: string | null;
    /** What the words were recognised as, for the requirement shown; null where they were not, or were not read. */
    readonly recognised: RecognisedWords | null;
    /** Where the record and the words differ; null where they do not. */
    readonly wording: Wording | null;
}
/** A service the rule applies to, and its answer. */
export interface ShownService {
    readonly id: string;
    readonly name: string;
    readonly status: Assessment["status"];
    readonly reason: Assessment["reason"] | null;
    /** Excuse of an unmet requirement; null where there is none, or nothing to excuse. */
    readonly excuse: Excuse | null;
    readonly clauses: readonly ShownClause[];
}
/** Whether a requirement is met by the records alone: none of its clauses has evidence. */
export declare function isOnlyDeclared({ status, clauses }: ShownService): boolean;
/** Returns the answers of one rule. */
export declare function answersOf(rule: string, assessment: readonly Assessment[]): Assessment[];
/** Places of the documents that the clauses of these answers cite. */
export declare function placesOf(answers: readonly Assessment[], input: PolicyInput): string[];
/** What is shown with the answers. */
interface Shown {
    /** Key of the requirement. */
    readonly requirement: string;
    /** By the place of a document. */
    readonly texts: ReadonlyMap<string, DocumentText>;
    readonly findings: readonly Finding[];
}
/** Returns the answers for each service, in the order of the vendor's record, with the clauses' texts. */
export declare function showServices(answers: readonly Assessment[], input: PolicyInput, { requirement, texts, findings }: Shown): ShownService[];
export {};
