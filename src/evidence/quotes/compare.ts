import type { DocumentText } from "../../model/document-text.ts";
import { compareText } from "../../model/order.ts";
import { clauseText, type Place } from "../../model/place.ts";
import type { Clause, Contract, Passage, PolicyInput, Reading } from "../../schemas/generated/types.ts";
import { Allowance, maxCharacters, ReadDocument } from "./document.ts";

/** Documents that have to be read: they are there, and some clause names them. Without repetition, in order. */
export function citedPlaces(input: PolicyInput): string[] {
  const places = input.contracts.flatMap((contract) =>
    (contract.clauses ?? []).flatMap((clause) => citedPlace(clause, contract, input) ?? []),
  );
  return [...new Set(places)].sort(compareText);
}

/** Where the document lies that a clause names; undefined where there is none to compare with. */
function citedPlace({ document }: Clause, { documents = [] }: Contract, { evidence }: PolicyInput): string | undefined {
  const location = documents.find(({ id }) => id === document)?.location;
  const isThere = location !== undefined && evidence[location]?.state === "present";
  return isThere ? location : undefined;
}

/** As `citedPlace`, of a clause with a quote. */
export function quotedPlace(clause: Clause, contract: Contract, input: PolicyInput): string | undefined {
  return clause.quote === undefined ? undefined : citedPlace(clause, contract, input);
}

/** The input with what came of reading the document at one place, and of looking for its quotes. */
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
  return document instanceof ReadDocument ? { state: "read" } : { state: "unread", reason: document.reason };
}

/** A text in which quotes can be looked for, or why there is none. */
export type Searched = ReadDocument | Extract<DocumentText, { state: "unread" }>;

/** A text made ready for looking for quotes. */
export function readable(text: DocumentText): Searched {
  if (text.state === "unread") return text;
  const characters = text.pages.reduce((sum, page) => sum + page.text.length, 0);
  const document = characters > maxCharacters ? undefined : new ReadDocument(text.pages);
  return document?.isWhole ? document : { state: "unread", reason: "too-large" };
}

/** What came of looking for a quote. `name` stands for the place where neither article nor page is known. */
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

/** `별지 1 제6조 제2항, p. 3`, in any language. */
export function placeText(place: Place, name: string): string {
  const clause = clauseText(place);
  const known = [clause === "" ? [] : clause, place.page === undefined ? [] : `p. ${place.page}`].flat();
  return known.length > 0 ? known.join(", ") : name;
}

/** Reasons that say something about the moment or the machine, and not about the document. */
const passing: readonly string[] = ["absent", "unreadable", "not-fetched", "too-slow"];

/** Whether the same documents may give other passages another time. */
export function restsOnMoment({ contracts }: PolicyInput): boolean {
  const read = contracts.flatMap(({ clauses, documents }) => [
    ...clauses.flatMap(({ passage }) => passage ?? []),
    ...documents.flatMap(({ reading }) => reading ?? []),
  ]);
  return read.some(({ reason }) => reason !== undefined && passing.includes(reason));
}
