import type { DocumentText } from "../../model/document-text.ts";
import { type Place } from "../../model/place.ts";
import type { Clause, Contract, Passage, PolicyInput } from "../../schemas/generated/types.ts";
import { Allowance, ReadDocument } from "./document.ts";
/** Documents that have to be read: they are there, and some clause names them. Without repetition, in order. */
export declare function citedPlaces(input: PolicyInput): string[];
/** As `citedPlace`, of a clause with a quote. */
export declare function quotedPlace(clause: Clause, contract: Contract, input: PolicyInput): string | undefined;
/** The input with what came of reading the document at one place, and of looking for its quotes. */
export declare function withPassages(input: PolicyInput, place: string, document: Searched): PolicyInput;
/** A text in which quotes can be looked for, or why there is none. */
export type Searched = ReadDocument | Extract<DocumentText, {
    state: "unread";
}>;
/** A text made ready for looking for quotes. */
export declare function readable(text: DocumentText): Searched;
/** What came of looking for a quote. `name` stands for the place where neither article nor page is known. */
export declare function passageOf(quote: string, document: Searched, { name, allowance }: {
    readonly name: string;
    readonly allowance?: Allowance;
}): Passage;
/** `별지 1 제6조 제2항, p. 3`, in any language. */
export declare function placeText(place: Place, name: string): string;
/** Whether the same documents may give other passages another time. */
export declare function restsOnMoment({ contracts }: PolicyInput): boolean;
