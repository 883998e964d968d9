import { createHash } from "node:crypto";
import { readable } from "../../evidence/quotes/compare.ts";
import { ReadDocument } from "../../evidence/quotes/document.ts";
import { linesOf } from "../../evidence/quotes/lines.ts";
import type { DocumentText } from "../../model/document-text.ts";
import type { RecordDocument } from "../../records/document.ts";
import type { Checked, Clause, Contract, Passage, PolicyInput } from "../../schemas/generated/types.ts";
import { recordedPlace, type VerifiedDocument, verifyDocument } from "./verify.ts";

/** Reasons why a clause cannot be compared here: its document is not available as recorded. */
export type NotAtHand =
  | "no-document"
  | "elsewhere"
  | "absent"
  | "unreadable"
  | "empty"
  | "changed"
  | "line-ends"
  | "pointer";

/** A part of the document that the record names, to show with the clause. */
export interface ShownPart {
  /** The article or page. */
  readonly place: { readonly article?: string; readonly page?: number };
  readonly lines: readonly string[];
  /** Whether it is shown in part only. */
  readonly isCut: boolean;
}

/** A clause that neither the tool nor a person has compared with its current document. */
export interface ClauseToCheck {
  readonly contract: string;
  /** Index in the contract's `clauses`, from 0. */
  readonly clause: number;
  readonly covers: readonly string[];
  readonly article: string | null;
  readonly page: number | null;
  readonly quote: string | null;
  /** Whether it has too few letters to identify a passage: finding it proves nothing. */
  readonly isTooShort: boolean;
  /** Other facts the record states about the clause, such as an interval: key and value, as JSON. */
  readonly facts: readonly string[];
  /** Id of the document; null where the record names none. */
  readonly document: string | null;
  readonly evidence: VerifiedDocument | null;
  readonly notAtHand: NotAtHand | null;
  /** Path of the document from the root; null where it is kept elsewhere. */
  readonly location: string | null;
  /** Result of the search for the quote; null without a quote or a document. */
  readonly passage: Passage | null;
  /** Reason why the document's text cannot be read; null where it was read, or is not available. */
  readonly unread: string | null;
  /** The text at the recorded place; null where it is not found. */
  readonly part: ShownPart | null;
  /** An earlier comparison with another state of the document. */
  readonly outdated: Checked | null;
  /**
   * Identifies the clause, its document and the document's digest, all as shown; null where nothing can be recorded.
   */
  readonly token: string | null;
}

/** Available documents whose texts are shown with clauses. Without repetition. */
export function placesToShow(input: PolicyInput): string[] {
  const places = uncompared(input).flatMap(({ location, notAtHand }) => (notAtHand ? [] : (location ?? [])));
  return [...new Set(places)];
}

/** The remaining clauses to compare, in order of contract and clause. */
export function clausesToCheck(
  input: PolicyInput,
  origins: ReadonlyMap<string, RecordDocument>,
  texts: ReadonlyMap<string, DocumentText>,
): ClauseToCheck[] {
  const documents = new Map([...texts].map(([place, text]) => [place, readable(text)] as const));
  return uncompared(input).map(({ contract, at, clause, location, evidence, notAtHand }) => {
    const text = notAtHand || location === undefined ? undefined : documents.get(location);
    const origin = origins.get(`contract/${contract.id}`);
    const digest = notAtHand ? null : (evidence?.actual ?? null);
    return {
      contract: contract.id,
      clause: at,
      ...recordedPlace(clause),
      quote: clause.quote ?? null,
      isTooShort: isTooShort(clause, input),
      facts: factsOf(clause),
      evidence,
      notAtHand,
      location: location ?? null,
      passage: clause.passage ?? null,
      unread: text && !(text instanceof ReadDocument) ? text.reason : null,
      part: text instanceof ReadDocument ? partOf(clause, text) : null,
      outdated: clause.checked ?? null,
      token: digest === null || !origin ? null : tokenOf(origin.value, { contract: contract.id, clause: at, digest }),
    };
  });
}

interface Uncompared {
  readonly contract: Contract;
  readonly at: number;
  readonly clause: Clause;
  readonly location: string | undefined;
  readonly evidence: VerifiedDocument | null;
  readonly notAtHand: NotAtHand | null;
}

function uncompared(input: PolicyInput): Uncompared[] {
  return input.contracts.flatMap((contract) =>
    contract.clauses.flatMap((clause, at) => {
      const document = contract.documents.find(({ id }) => id === clause.document);
      const record = `contract/${contract.id}`;
      const evidence = document ? verifyDocument(record, { id: document.id, document }, input) : null;
      const digest = evidence?.state === "elsewhere" ? evidence.recorded : (evidence?.actual ?? null);
      const checks = [clause.checked, document?.checked].flatMap((checked) => checked?.sha256 ?? []);
      if (digest !== null && checks.includes(digest)) return [];
      if (clause.passage?.state === "found" && !isTooShort(clause, input)) return [];
      return [{ contract, at, clause, location: document?.location, evidence, notAtHand: notAtHandOf(evidence) }];
    }),
  );
}

function notAtHandOf(evidence: VerifiedDocument | null): NotAtHand | null {
  if (!evidence) return "no-document";
  const { state, isPointer, actual } = evidence;
  if (state !== "unchanged" && state !== "not-recorded") return state;
  if (isPointer) return "pointer";
  return actual === null ? "unreadable" : null;
}

function isTooShort({ quote_length: length }: Clause, { settings }: PolicyInput): boolean {
  return length !== undefined && length < settings.minimum_quote_length;
}

/** Keys shown in places of their own, and those that only assembling adds. */
const shownApart = ["document", "article", "page", "quote", "covers", "checked", "quote_length", "passage"];

function factsOf(clause: Clause): string[] {
  const others = Object.entries(clause).filter(([key, value]) => !shownApart.includes(key) && value !== undefined);
  return others.map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
}

/** Most characters of an article or page that are shown. */
export const maxShownCharacters = 4000;

function partOf({ article, page }: Clause, document: ReadDocument): ShownPart | null {
  const found = article === undefined ? undefined : document.articleNamed(article);
  if (found) return shownPart(document, found, { article: found.label });
  const range = page === undefined ? undefined : document.pageNumbered(page);
  return range && page !== undefined ? shownPart(document, range, { page }) : null;
}

function shownPart(
  { source }: ReadDocument,
  { from, to }: { readonly from: number; readonly to: number },
  place: ShownPart["place"],
): ShownPart {
  const lines = linesOf(source, { from, to: Math.min(to, from + maxShownCharacters) }).map(({ text }) => text.trim());
  return { place, lines: lines.filter((line) => line !== ""), isCut: to > from + maxShownCharacters };
}

/** Letters of a token: enough that no other clause with the same token can be found. */
const tokenLength = 24;

/**
 * Identifies a clause of a contract's record, the document it names, and that document's digest: a change of any gives
 * another token. Null where the record is not this contract's, or lacks the clause.
 */
export function tokenOf(
  record: unknown,
  { contract, clause, digest }: { readonly contract: string; readonly clause: number; readonly digest: string },
): string | null {
  if (own(record, "kind") !== "contract" || own(record, "id") !== contract) return null;
  const written = own(own(record, "clauses"), clause);
  const documents = own(record, "documents");
  const name = own(written, "document");
  const document = Array.isArray(documents) ? documents.find((one: unknown) => own(one, "id") === name) : undefined;
  if (written === undefined || document === undefined) return null;
  const named = JSON.stringify([contract, written, document, digest]);
  return createHash("sha256").update(named).digest("hex").slice(0, tokenLength);
}

function own(holder: unknown, key: string | number): unknown {
  return typeof holder === "object" && holder !== null && Object.hasOwn(holder, key)
    ? Reflect.get(holder, key)
    : undefined;
}
