import { passageOf, readable, type Searched } from "../../evidence/quotes/compare.ts";
import { ReadDocument } from "../../evidence/quotes/document.ts";
import { shortened } from "../../evidence/quotes/excerpt.ts";
import { linesOf } from "../../evidence/quotes/lines.ts";
import type { DocumentText } from "../../model/document-text.ts";
import type { Finding } from "../../model/finding.ts";
import type {
  Assessment,
  Clause,
  ClauseStanding,
  Contract,
  Passage,
  PolicyInput,
  RecognisedWords,
  Wording,
} from "../../schemas/generated/types.ts";
import { type Excuse, excuseOf } from "./excuse.ts";
import { recordedPlace, type VerifiedDocument, verifyDocument } from "./verify.ts";

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

/**
 * Whether a clause has evidence: its quote is in a document as recorded, or a person compared them. Without a quote the
 * document is enough.
 */
function isEvidenced({ evidence, quote, standing }: ShownClause): boolean {
  if (evidence?.state !== "unchanged" && evidence?.state !== "elsewhere") return false;
  return standing !== "claimed" || (quote === null && evidence.state === "unchanged");
}

/** Whether a requirement is met by the records alone: none of its clauses has evidence. */
export function isOnlyDeclared({ status, clauses }: ShownService): boolean {
  return status === "pass" && !clauses.some(isEvidenced);
}

/** Returns the answers of one rule. */
export function answersOf(rule: string, assessment: readonly Assessment[]): Assessment[] {
  return assessment.filter((one) => one.rule === rule && one.subject.service !== undefined);
}

/** Places of the documents that the clauses of these answers cite. */
export function placesOf(answers: readonly Assessment[], input: PolicyInput): string[] {
  const places = answers.flatMap(({ clauses = [] }) =>
    clauses.flatMap(({ contract, clause }) => lookUp(input, contract, clause)?.location ?? []),
  );
  return [...new Set(places)].filter((place) => input.evidence[place]?.state === "present");
}

/** What is shown with the answers. */
interface Shown {
  /** Key of the requirement. */
  readonly requirement: string;
  /** By the place of a document. */
  readonly texts: ReadonlyMap<string, DocumentText>;
  readonly findings: readonly Finding[];
}

/** Returns the answers for each service, in the order of the vendor's record, with the clauses' texts. */
export function showServices(
  answers: readonly Assessment[],
  input: PolicyInput,
  { requirement, texts, findings }: Shown,
): ShownService[] {
  const documents = new Map([...texts].map(([place, text]) => [place, readable(text)] as const));
  return (input.vendor?.services ?? []).flatMap(({ id, name }) => {
    const answer = answers.find(({ subject }) => subject.service === id);
    if (!answer) return [];
    const clauses = (answer.clauses ?? []).flatMap(({ contract, clause, standing = "claimed" }) => {
      const found = lookUp(input, contract, clause);
      return found ? [showClause(found, { requirement, standing }, documents)] : [];
    });
    const excuse = excuseOf(answer, findings);
    return [{ id, name, status: answer.status, reason: answer.reason ?? null, excuse, clauses }];
  });
}

interface Found {
  readonly contract: Contract;
  readonly at: number;
  readonly clause: Clause;
  readonly location: string | undefined;
  readonly uri: string | undefined;
  readonly evidence: VerifiedDocument | null;
}

function lookUp(input: PolicyInput, id: string, at: number): Found | undefined {
  const contract = input.contracts.find((one) => one.id === id);
  const clause = contract?.clauses[at];
  if (!contract || !clause) return undefined;
  const document = contract.documents.find((one) => one.id === clause.document);
  const evidence = document ? verifyDocument(`contract/${id}`, { id: document.id, document }, input) : null;
  return { contract, at, clause, location: document?.location, uri: document?.uri, evidence };
}

function showClause(
  { contract, at, clause, location, uri, evidence }: Found,
  { requirement, standing }: { readonly requirement: string; readonly standing: ClauseStanding },
  documents: ReadonlyMap<string, Searched>,
): ShownClause {
  const document = location === undefined ? undefined : documents.get(location);
  const { quote, passage: compared, wording = null } = clause;
  const recognised = compared?.recognised?.find((one) => one.requirement === requirement) ?? null;
  return {
    contract: contract.id,
    clause: at,
    standing,
    ...recordedPlace(clause),
    place: location ?? uri ?? null,
    evidence,
    quote: quote ?? null,
    passage: quote === undefined || !document ? null : passageOf(quote, document, { name: clause.document ?? "" }),
    ...(quote === undefined || !(document instanceof ReadDocument) ? nothingAround : around(quote, document)),
    recognised,
    wording,
  };
}

const nothingAround = { paragraph: [], goesOn: null } as const;

function around(quote: string, document: ReadDocument): Pick<ShownClause, "paragraph" | "goesOn"> {
  const answer = document.find(quote);
  if (answer.state !== "found") return nothingAround;
  const paragraph = document.paragraphOf(answer.range);
  const lines = linesOf(document.source, paragraph).map(({ text }) => text.trim());
  const rest = document.source.slice(answer.range.to, paragraph.to);
  return { paragraph: lines.filter((line) => line !== ""), goesOn: restOfSentence(rest) };
}

/** A point ends a sentence before white space, a closing sign or the end: the one in 1.5 does not. */
const sentenceEnd = /[.。!?](?=[\s"'”’」』)]|$)/;

function restOfSentence(text: string): string | null {
  const end = text.search(sentenceEnd);
  const rest = (end < 0 ? text : text.slice(0, end)).replaceAll(/\s+/g, " ").trim();
  return /[\p{L}\p{N}]/u.test(rest) ? shortened(rest) : null;
}
