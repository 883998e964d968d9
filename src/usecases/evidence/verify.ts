import { quotedPlace } from "../../evidence/quotes/compare.ts";
import type {
  Clause,
  DocumentReference,
  EvidenceFact,
  GuidelineDocument,
  Passage,
  PolicyInput,
} from "../../schemas/generated/types.ts";

export type DocumentState =
  | "unchanged"
  | "changed"
  | "line-ends"
  | "not-recorded"
  | "absent"
  | "unreadable"
  | "empty"
  | "elsewhere";

/** A document a record names, and what was found where it should be. */
export interface VerifiedDocument {
  readonly record: string;
  readonly id: string;
  /** Path from the root, or address. */
  readonly place: string;
  readonly state: DocumentState;
  /** In lower-case hexadecimal; null where none is recorded, or nothing was found. */
  readonly recorded: string | null;
  readonly actual: string | null;
  /** A Git LFS pointer names the actual digest: the document itself was not fetched. */
  readonly isPointer: boolean;
}

/** A quote, and what came of looking for it. */
export interface VerifiedQuote {
  readonly contract: string;
  /** Index in the contract's `clauses`, from 0. */
  readonly clause: number;
  readonly document: string | null;
  readonly article: string | null;
  readonly page: number | null;
  readonly covers: readonly string[];
  readonly quote: string;
  /** Null where there is no document to compare with. */
  readonly passage: Passage | null;
  /** It has so few letters and digits that it identifies no passage (EVD-03): that it is found says nothing. */
  readonly isTooShort: boolean;
}

/** The evidence of one dossier. */
export interface VerifiedDossier {
  /** Null for the guidelines. */
  readonly vendor: string | null;
  /** False where the records cannot be used. */
  readonly isUsable: boolean;
  readonly documents: readonly VerifiedDocument[];
  readonly quotes: readonly VerifiedQuote[];
  /** Clauses of which no wording is on record, so that there is nothing to look for. */
  readonly clausesWithoutQuote: number;
}

/** Whether all is as the records say; `cannot-tell` where records cannot be used. */
export type Verified = "verified" | "not-verified" | "cannot-tell";

/** What the facts of a dossier say of its evidence; undefined facts are those of records that cannot be used. */
export function verify(vendor: string | null, input: PolicyInput | undefined): VerifiedDossier {
  if (!input) return { vendor, isUsable: false, documents: [], quotes: [], clausesWithoutQuote: 0 };
  const clauses = input.contracts.flatMap((contract) => contract.clauses);
  return {
    vendor,
    isUsable: true,
    documents: documentsOf(input),
    quotes: quotesOf(input),
    clausesWithoutQuote: clauses.filter(({ quote }) => quote === undefined).length,
  };
}

export function verdictOf(dossiers: readonly VerifiedDossier[]): Verified {
  if (dossiers.some(({ isUsable }) => !isUsable)) return "cannot-tell";
  const isAll = dossiers.every(
    ({ documents, quotes }) => documents.every(({ state }) => state === "unchanged") && quotes.every(isFound),
  );
  // Where no quote was compared nothing is known of any clause.
  const isAnyCompared = dossiers.some(({ quotes }) => quotes.length > 0);
  return isAll && isAnyCompared ? "verified" : "not-verified";
}

/** Whether a quote is found and identifies what was found. */
export function isFound({ passage, isTooShort }: VerifiedQuote): boolean {
  return passage?.state === "found" && !isTooShort;
}

function documentsOf(input: PolicyInput): VerifiedDocument[] {
  const { vendor, contracts, guidelines } = input;
  if (!vendor) return guidelines.map(({ id, document }) => verifyDocument(`guideline/${id}`, { id, document }, input));
  return [
    ...vendor.documents.map((document) => verifyDocument("vendor", { id: document.id, document }, input)),
    ...contracts.flatMap(({ id, documents }) =>
      documents.map((document) => verifyDocument(`contract/${id}`, { id: document.id, document }, input)),
    ),
  ];
}

interface Named {
  readonly id: string;
  readonly document: DocumentReference | GuidelineDocument;
}

/** What a document is worth as evidence: whether it is there, as the record has it. */
export function verifyDocument(record: string, { id, document }: Named, { evidence }: PolicyInput): VerifiedDocument {
  const { location, uri, path, sha256 } = document;
  const recorded = sha256 ?? null;
  const named = { record, id, recorded };
  if (uri !== undefined) return { ...named, place: uri, state: "elsewhere", actual: null, isPointer: false };
  const fact = (location === undefined ? undefined : evidence[location]) ?? { state: "unreadable" as const };
  const actual = fact.sha256 ?? null;
  const state = fact.state === "present" ? comparison(recorded, fact) : fact.state;
  return { ...named, place: location ?? path ?? "", state, actual, isPointer: fact.pointer === true };
}

function comparison(recorded: string | null, { sha256, other_ends: otherEnds }: EvidenceFact): DocumentState {
  if (recorded === null) return "not-recorded";
  if (recorded === sha256) return "unchanged";
  return recorded === otherEnds ? "line-ends" : "changed";
}

function quotesOf(input: PolicyInput): VerifiedQuote[] {
  return input.contracts.flatMap((contract) =>
    contract.clauses.flatMap((clause, at) => {
      if (clause.quote === undefined) return [];
      const isHere = quotedPlace(clause, contract, input) !== undefined;
      return [
        {
          contract: contract.id,
          clause: at,
          ...recordedPlace(clause),
          quote: clause.quote,
          passage: (isHere && clause.passage) || null,
          isTooShort: (clause.quote_length ?? 0) < input.settings.minimum_quote_length,
        },
      ];
    }),
  );
}

/** What the record says of a clause's place. */
export function recordedPlace({ document, article, page, covers }: Clause) {
  return { document: document ?? null, article: article ?? null, page: page ?? null, covers };
}
