import { quotedPlace } from "../../evidence/quotes/compare.ts";
import type {
  Checked,
  Clause,
  Contract,
  DocumentReference,
  EvidenceFact,
  GuidelineDocument,
  Passage,
  PolicyInput,
  Wording,
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

/** A document a record names, and the facts found at its place. */
export interface VerifiedDocument {
  readonly record: string;
  readonly id: string;
  /** Path from the root, or address. */
  readonly place: string;
  readonly state: DocumentState;
  /** SHA-256 in lower-case hexadecimal; null where none is recorded, or nothing was found. */
  readonly recorded: string | null;
  readonly actual: string | null;
  /** Whether the actual digest comes from a Git LFS pointer: the document itself was not fetched. */
  readonly isPointer: boolean;
}

/** A quote, and the result of the search for it. */
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
  /** Whether it has too few letters and digits to identify a passage (EVD-03): finding it proves nothing. */
  readonly isTooShort: boolean;
  /** Where the record and the words differ; null where they do not, or a person overruled what was found. */
  readonly wording: Wording | null;
}

/** The evidence of one dossier. */
export interface VerifiedDossier {
  /** Null for the guidelines. */
  readonly vendor: string | null;
  /** False where the records cannot be used. */
  readonly isUsable: boolean;
  readonly documents: readonly VerifiedDocument[];
  readonly quotes: readonly VerifiedQuote[];
  /** Clauses without recorded wording, for which there is nothing to search. */
  readonly clausesWithoutQuote: number;
}

/** Whether everything is as the records say; `cannot-tell` where records cannot be used. */
export type Verified = "verified" | "not-verified" | "cannot-tell";

/** Derives the state of a dossier's evidence from its facts, which are undefined where the records cannot be used. */
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
    ({ documents, quotes }) =>
      documents.every(({ state }) => state === "unchanged") &&
      quotes.every((quote) => isFound(quote) && quote.wording === null),
  );
  // Without a compared quote nothing is known of any clause.
  const isAnyCompared = dossiers.some(({ quotes }) => quotes.length > 0);
  return isAll && isAnyCompared ? "verified" : "not-verified";
}

/** Whether the words of a quote were recognised as all that it is recorded for. */
export function isRecognised({ covers, passage }: VerifiedQuote): boolean {
  const told = passage?.recognised ?? [];
  return covers.every((one) => told.some(({ requirement, strength }) => requirement === one && strength !== "against"));
}

/** Whether a quote is found and identifies a passage. */
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

/** State of a document as evidence: whether it exists, and as recorded. */
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
          wording: openWording(clause, contract, input),
          isTooShort: (clause.quote_length ?? 0) < input.settings.minimum_quote_length,
        },
      ];
    }),
  );
}

/** Rule that tells of each difference. */
const rules: Readonly<Record<keyof Wording, NonNullable<Checked["overrules"]>[number]>> = {
  place: "EVD-05",
  facts: "EVD-06",
  subjects: "EVD-07",
  form: "EVD-07",
  shared: "EVD-07",
};

/** The differences that no person overruled for the document as it is. */
function openWording({ wording, checked, document: id }: Clause, { documents }: Contract, { evidence }: PolicyInput) {
  if (!wording) return null;
  const document = documents.find((one) => one.id === id);
  const actual = document?.location === undefined ? undefined : evidence[document.location]?.sha256;
  const overruled = [checked, document?.checked].flatMap((one) =>
    one && actual !== undefined && one.sha256 === actual ? (one.overrules ?? []) : [],
  );
  const open = Object.entries(wording).filter(([name]) => !overruled.includes(rules[name as keyof Wording]));
  return open.length > 0 ? (Object.fromEntries(open) as Wording) : null;
}

/** The place of a clause in the record's words. */
export function recordedPlace({ document, article, page, covers }: Clause) {
  return { document: document ?? null, article: article ?? null, page: page ?? null, covers };
}
