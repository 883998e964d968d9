import type { DocumentText } from "../model/document-text.ts";
import { compareText } from "../model/order.ts";
import type { Clause, Contract, Passage, PolicyInput } from "../schemas/generated/types.ts";
import { Allowance, maxCharacters, type Place, ReadDocument } from "./document.ts";

/** Documents that quotes have to be looked for in: they are there, and some clause quotes them. Without repetition, in order. */
export function quotedPlaces(input: PolicyInput): string[] {
  const places = input.contracts.flatMap((contract) =>
    (contract.clauses ?? []).flatMap((clause) => quotedPlace(clause, contract, input) ?? []),
  );
  return [...new Set(places)].sort(compareText);
}

/** Where the document lies that a clause quotes; undefined where there is none to compare with. */
export function quotedPlace(
  clause: Clause,
  { documents = [] }: Contract,
  { evidence }: PolicyInput,
): string | undefined {
  if (clause.quote === undefined) return undefined;
  const location = documents.find(({ id }) => id === clause.document)?.location;
  const isThere = location !== undefined && evidence[location]?.state === "present";
  return isThere ? location : undefined;
}

/** The input with what came of looking for the quotes of the document at one place. */
export function withPassages(input: PolicyInput, place: string, document: Searched): PolicyInput {
  const allowance = new Allowance();
  const compared = (clause: Clause, contract: Contract): Clause =>
    clause.quote !== undefined && quotedPlace(clause, contract, input) === place
      ? { ...clause, passage: passageOf(clause.quote, document, { name: clause.document ?? "", allowance }) }
      : clause;
  const contracts = input.contracts.map((contract) => ({
    ...contract,
    clauses: contract.clauses.map((clause) => compared(clause, contract)),
  }));
  return { ...input, contracts };
}

/** A text in which quotes can be looked for, or why there is none. */
export type Searched = ReadDocument | Extract<DocumentText, { state: "unread" }>;

/** A text made ready for looking for quotes. */
export function readable(text: DocumentText): Searched {
  if (text.state === "unread") return text;
  const characters = text.pages.reduce((sum, page) => sum + page.text.length, 0);
  return characters > maxCharacters ? { state: "unread", reason: "too-large" } : new ReadDocument(text.pages);
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

function placeOf({ page, article }: Place): Place {
  return { ...(page !== undefined && { page }), ...(article !== undefined && { article }) };
}

/** `제6조, p. 3`, in any language. */
export function placeText({ page, article }: Place, name: string): string {
  const known = [article ?? [], page === undefined ? [] : `p. ${page}`].flat();
  return known.length > 0 ? known.join(", ") : name;
}

/** Reasons that say something about the moment or the machine, and not about the document. */
const passing: readonly string[] = ["absent", "unreadable", "not-fetched", "too-slow"];

/** Whether the same documents may give other passages another time. */
export function restsOnMoment({ contracts }: PolicyInput): boolean {
  const passages = contracts.flatMap(({ clauses }) => clauses.flatMap(({ passage }) => passage ?? []));
  return passages.some(({ reason }) => reason !== undefined && passing.includes(reason));
}
