import type { ReadDocument } from "../../evidence/quotes/document.ts";
import { type RecordFiles, type RecordPlace, type WrittenFile } from "./record-places.ts";
/** A clause that the tool proposed and nobody has accepted or rejected. */
export interface ProposedClause {
    readonly contract: string;
    /** Index in the contract's `clauses`, from 0. */
    readonly index: number;
    readonly value: Readonly<Record<string, unknown>>;
    readonly covers: readonly string[];
    /** The record, and the line of the clause in its file. */
    readonly record: RecordPlace;
    readonly line: number;
    /** Path of the document from the root; undefined for one that is kept elsewhere or not named. */
    readonly location: string | undefined;
}
/** What a person decides about a clause; with a correction, it is accepted as corrected. */
export type Decision = {
    readonly kind: "accept";
    readonly covers?: readonly string[];
    readonly article?: string;
} | {
    readonly kind: "reject";
};
/** Returns the proposed clauses in order of file and place. Throws `RunError` `dossier-unusable`. */
export declare function proposedClauses(files: RecordFiles): ProposedClause[];
/** The words of a clause's sentence by which it is recognised; empty where the document does not have it. */
export declare function recognisedWords(document: ReadDocument, { value, covers }: ProposedClause): string[];
/**
 * Returns the clauses that a selector names: `all`, or `CONTRACT:REQUIREMENT`, several separated by commas; without a
 * contract, that of the one before. Throws `RunError` `review-unknown`, `review-nothing`, `review-whole-clause`.
 */
export declare function selected(selector: string, clauses: readonly ProposedClause[], vendor: string): ProposedClause[];
/** Returns the files after one decision about clauses. Throws `RunError` `record-anchored`, `record-not-editable`. */
export declare function decided(clauses: readonly ProposedClause[], decision: Decision): WrittenFile[];
/** Which clauses are accepted and rejected, by selectors as in `selected`. */
export interface Selectors {
    readonly accept?: string | undefined;
    readonly reject?: string | undefined;
}
/** The files after decisions by selectors, and how many clauses each decided. */
export interface DecidedFiles {
    readonly written: readonly WrittenFile[];
    readonly accepted: number;
    readonly rejected: number;
}
/**
 * Accepts and rejects the named clauses of a vendor; `all` rejected are those not accepted. Throws `RunError` as
 * `selected` and `decided`, and `review-unknown` for a clause named twice.
 */
export declare function decidedBy({ accept, reject }: Selectors, files: RecordFiles): DecidedFiles;
/** The same clause in files that were read again; undefined where it is no longer proposed as it was. */
export declare function clauseAgain(clause: ProposedClause, files: RecordFiles): ProposedClause | undefined;
