import type { DocumentText } from "../../model/document-text.ts";
import { type Place } from "../../model/place.ts";
import type { Clause, Contract, Passage, PolicyInput } from "../../schemas/generated/types.ts";
import { Allowance, ReadDocument } from "./document.ts";
/** Returns the places of documents to read: present, and named by some clause. Each once, in order. */
export declare function citedPlaces(input: PolicyInput): string[];
/** Same as `citedPlace`, but only for a clause with a quote. */
export declare function quotedPlace(clause: Clause, contract: Contract, input: PolicyInput): string | undefined;
/** Returns the input with the result of reading the document at one place and searching it for its quotes. */
export declare function withPassages(input: PolicyInput, place: string, document: Searched): PolicyInput;
/** A document ready for search, or the reason it was not read. */
export type Searched = ReadDocument | Extract<DocumentText, {
    state: "unread";
}>;
/** Prepares a document's text for search. */
export declare function readable(text: DocumentText): Searched;
/** Returns the result of searching for a quote. `name` is shown as the place if neither article nor page is known. */
export declare function passageOf(quote: string, document: Searched, { name, allowance }: {
    readonly name: string;
    readonly allowance?: Allowance;
}): Passage;
/** Renders a place the same in every language: `별지 1 제6조 제2항, p. 3`. */
export declare function placeText(place: Place, name: string): string;
/** Whether the same documents may give other passages at another time. */
export declare function restsOnMoment({ contracts }: PolicyInput): boolean;
