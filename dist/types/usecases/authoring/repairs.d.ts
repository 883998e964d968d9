import type { EvidenceFact } from "../../model/tree.ts";
import type { Change } from "../../records/editing/edit.ts";
import type { ParsedFile } from "../../records/parse.ts";
/** What a repair changes: a rule's id to its key, a document's digest, or the signs of a quote. */
export type RepairKind = "requirement-key" | "digest" | "quote";
/** One repair of a record file. */
export interface Repair {
    readonly kind: RepairKind;
    readonly file: string;
    /** From 1, in the file as it was read. */
    readonly line: number;
    /** Index of the YAML document in the file. */
    readonly document: number;
    readonly change: Change;
    /** Number of values that the change may touch: the items of a list. */
    readonly weight: number;
    /** What was there, and what comes in its place; empty where nothing was. Of a quote only the signs that go. */
    readonly before: string;
    readonly after: string;
    /** The document whose digest it is, by its path from the root; of other repairs undefined. */
    readonly place?: string;
}
/**
 * Returns the repairs of lists and values that have a rule's id where its requirement's key is asked, and of a key that
 * stands alone where a list of keys is asked.
 */
export declare function keyRepairs(file: ParsedFile): Repair[];
/** Returns the places of all documents that a file names, from the root. */
export declare function placesIn(file: ParsedFile): string[];
/**
 * Returns the repairs of digests that are missing or another one than that of the document. One that differs only in
 * its line ends is left: Git changed the file, not a person.
 */
export declare function digestRepairs(file: ParsedFile, facts: ReadonlyMap<string, EvidenceFact>): Repair[];
/** A quote that a word processor can have changed. */
export interface DoubtfulQuote {
    readonly quote: string;
    /** The document it is from, by its path from the root. */
    readonly place: string;
    /** The repair, once the words of the document are known. */
    readonly repair: (after: string) => Repair;
}
/** Returns the quotes of a file that have to be compared with the signs of their documents. */
export declare function doubtfulQuotes(file: ParsedFile): DoubtfulQuote[];
