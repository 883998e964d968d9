import type { DocumentText } from "../../model/document-text.ts";
import { compareText } from "../../model/order.ts";
import { clauseText, type Place } from "../../model/place.ts";
import type { Clause, Contract, Passage, PolicyInput, Reading } from "../../schemas/generated/types.ts";
import { Allowance, maxCharacters, ReadDocument } from "./document.ts";

/** Returns the places of documents to read: present, and named by some clause. Each once, in order. */
export function citedPlaces(input: PolicyInput): string[] {
  const places = input.contracts.flatMap((contract) =>
    (contract.clauses ?? []).flatMap((clause) => citedPlace(clause, contract, input) ?? []),
  );
  return [...new Set(places)].sort(compareText);
}

/** Returns the place of the document that a clause names; undefined if there is none to compare with. */
function citedPlace({ document }: Clause, { documents = [] }: Contract, { evidence }: PolicyInput): string | undefined {
  const location = documents.find(({ id }) => id === document)?.location;
  const isThere = location !== undefined && evidence[location]?.state === "present";
  return isThere ? location : undefined;
}

/** Same as `citedPlace`, but only for a clause with a quote. */
export function quotedPlace(clause: Clause, contract: Contract, input: PolicyInput): string | undefined {
  return clause.quote === undefined ? undefined : citedPlace(clause, contract, input);
}

/** Returns the input with the result of reading the document at one place and searching it for its quotes. */
export function withPassages(input: PolicyInput, place: string, document: Searched): PolicyInput {
  const allowance = new Allowance();
  const compared = (clause: Clause, contract: Contract): Clause =>
    clause.quote !== undefined && quotedPlace(clause, contract, input) === place
      ? { ...clause, passage: passageOf(clause.quote, document, { name: clause.document ?? "", allowance }) }
      : clause;
  const reading = readingOf(document);
  const contracts = input.contracts.map((contract) => ({
    ...contract,
    documents: contract.documents.map((one) => (one.location === place ? { ...one, reading } : one)),
    clauses: contract.clauses.map((clause) => compared(clause, contract)),
  }));
  return { ...input, contracts };
}

function readingOf(document: Searched): Reading {
  if (!(document instanceof ReadDocument)) return { state: "unread", reason: document.reason };
  const { gap } = document;
  return { state: "read", ...(gap && { reason: gap }) };
}

/** A document ready for search, or the reason it was not read. */
export type Searched = ReadDocument | Extract<DocumentText, { state: "unread" }>;

/** Prepares a document's text for search. */
export function readable(text: DocumentText): Searched {
  if (text.state === "unread") return text;
  const characters = text.pages.reduce((sum, page) => sum + page.text.length, 0);
  const document = characters > maxCharacters ? undefined : new ReadDocument(text.pages, text.format);
  return document?.isWhole ? document : { state: "unread", reason: "too-large" };
}

/** Returns the result of searching for a quote. `name` is shown as the place if neither article nor page is known. */
export function passageOf(
  quote: string,
  document: Searched,
  { name, allowance }: { readonly name: string; readonly allowance?: Allowance },
): Passage {
  if (!(document instanceof ReadDocument)) return { state: "unread", reason: document.reason };
  const answer = document.find(quote, allowance);
  if (answer.state === "found") return { state: "found", occurrences: answer.occurrences, ...placeOf(answer) };
  if (answer.state === "crossing") return { ...answer, place: placeText(answer, name) };
  if (answer.state === "unread" || !("closest" in answer)) return answer;
  return { state: "missing", closest: { ...answer.closest, place: placeText(answer.closest, name) } };
}

function placeOf({ page, annex, article, paragraph }: Place): Place {
  return {
    ...(page !== undefined && { page }),
    ...(annex !== undefined && { annex }),
    ...(article !== undefined && { article }),
    ...(paragraph !== undefined && { paragraph }),
  };
}

/** Renders a place the same in every language: `별지 1 제6조 제2항, p. 3`. */
export function placeText(place: Place, name: string): string {
  const clause = clauseText(place);
  const known = [clause === "" ? [] : clause, place.page === undefined ? [] : `p. ${place.page}`].flat();
  return known.length > 0 ? known.join(", ") : name;
}

/** Reasons that depend on the moment or the machine, not on the document. */
const passing: readonly string[] = ["absent", "unreadable", "not-fetched", "too-slow"];

/** Whether the same documents may give other passages at another time. */
export function restsOnMoment({ contracts }: PolicyInput): boolean {
  const read = contracts.flatMap(({ clauses, documents }) => [
    ...clauses.flatMap(({ passage }) => passage ?? []),
    ...documents.flatMap(({ reading }) => reading ?? []),
  ]);
  return read.some(({ reason }) => reason !== undefined && passing.includes(reason));
}
