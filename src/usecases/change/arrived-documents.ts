import { itself } from "../../judgement/identity.ts";
import { isBelow, type Standing } from "../../judgement/standing.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Path } from "../../model/location.ts";
import { isAgreedAnew, isAgreedLater, isSignedLater } from "./agreed-anew.ts";
import {
  type ClauseOutline,
  type ContractOutline,
  type CountingClause,
  clausesFor,
  type DocumentOutline,
} from "./evidence-outline.ts";
import type { EvidenceSides } from "./lost-evidence.ts";

/** A requirement that a contract in force met, and the clauses for it whose documents came with the change. */
export interface ArrivedEvidence {
  readonly requirement: string;
  /** Base's clauses that cite a document. */
  readonly had: readonly FormerClause[];
  readonly has: readonly ArrivedClause[];
}

export interface FormerClause {
  readonly document: DocumentOutline;
  readonly articles: readonly string[];
  /** Articles of each of head's clauses of the same document and standing. */
  readonly still: readonly (readonly string[])[];
}

export interface ArrivedClause {
  /** Id in head. */
  readonly contract: string;
  /** Whether it is base's contract; false for a new record of it. */
  readonly isSame: boolean;
  readonly document: DocumentOutline;
  readonly articles: readonly string[];
  /** Where head's record names the document: in the clause, and in its list. */
  readonly cited: Path;
  readonly listed: Path;
}

/**
 * CHG-04: evidence from a document the contract did not have, although nothing was agreed since. A new
 * record without a later signature is the same contract written down again.
 */
export function arrivedEvidence(sides: EvidenceSides, asOf: IsoDate): ArrivedEvidence[] {
  const { before, after, identity = itself } = sides;
  return before.services.flatMap((service) => {
    const now = after.services.find(({ id }) => id === (identity.services.get(service.id) ?? service.id));
    if (!now) return [];
    return [...service.terms].flatMap(([requirement, { status }]) => {
      if (status !== "pass") return [];
      const had = clausesFor(requirement, service, before);
      const has = clausesFor(requirement, now, after);
      return [...new Set(had.map(({ contract }) => contract))].flatMap((contract) => {
        const clauses = had.filter((one) => one.contract === contract).map(({ clause }) => clause);
        const found = arrivedFor({ contract, clauses, has }, sides, asOf);
        return found.had.length > 0 && found.has.length > 0 ? [{ requirement, ...found }] : [];
      });
    });
  });
}

/** Base's clauses of one contract for a requirement, and all of head's for it. */
interface Term {
  readonly contract: ContractOutline;
  readonly clauses: readonly ClauseOutline[];
  readonly has: readonly CountingClause[];
}

function arrivedFor(
  { contract, clauses, has }: Term,
  { before, after, identity = itself }: EvidenceSides,
  asOf: IsoDate,
): Pick<ArrivedEvidence, "had" | "has"> {
  const nameOf = ({ id }: ContractOutline) => identity.contracts.get(id) ?? id;
  const now = after.contracts.find(({ id }) => id === nameOf(contract));
  const agreed = { contract, contracts: before.contracts };
  if (now && isAgreedAnew(agreed, { contract: now, contracts: after.contracts }, asOf)) return { had: [], has: [] };
  const known = new Set(before.contracts.map(nameOf));
  const standsFor = (other: ContractOutline) =>
    other === now || (!known.has(other.id) && !isAgreedLater(agreed, other, asOf));
  return {
    had: formerClauses(clauses, contract, { has, now }),
    has: has
      .filter((one) => standsFor(one.contract))
      .flatMap((one) => arrivedClause(one, contract, one.contract === now))
      .filter(({ document }) => !isSignedLater(agreed, document, asOf)),
  };
}

function formerClauses(
  clauses: readonly ClauseOutline[],
  { documents }: ContractOutline,
  { has, now }: { readonly has: readonly CountingClause[]; readonly now: ContractOutline | undefined },
): FormerClause[] {
  const known = new Map<string, FormerClause["still"]>();
  return clauses.flatMap((clause) => {
    const document = documents.find(({ id }) => id === clause.document);
    if (!document) return [];
    // Clauses of one document and standing have the same successors.
    const key = JSON.stringify([document.id, clause.standing]);
    const still = known.get(key) ?? successors(document, clause.standing, { has, now });
    known.set(key, still);
    return [{ document, articles: clause.articles, still }];
  });
}

function successors(
  document: DocumentOutline,
  standing: Standing,
  { has, now }: { readonly has: readonly CountingClause[]; readonly now: ContractOutline | undefined },
): FormerClause["still"] {
  const still = has.filter((one) => {
    const cited = documentOf(one);
    const isOne = cited && (hasBytesOf(cited, document) || (one.contract === now && isNamedAs(cited, document)));
    return isOne && !isBelow(one.clause.standing, standing);
  });
  return still.map(({ clause }) => clause.articles);
}

function arrivedClause(one: CountingClause, { documents }: ContractOutline, isSame: boolean): ArrivedClause[] {
  const { contract, clause } = one;
  const document = documentOf(one);
  if (!document) return [];
  const isKnown = documents.some((from) => hasBytesOf(document, from) || (isSame && isNamedAs(document, from)));
  if (isKnown) return [];
  return [
    {
      ...{ contract: contract.id, isSame, document, articles: clause.articles },
      cited: ["clauses", contract.clauses.indexOf(clause), "document"],
      listed: ["documents", contract.documents.indexOf(document)],
    },
  ];
}

function documentOf({ contract, clause }: CountingClause): DocumentOutline | undefined {
  return contract.documents.find(({ id }) => id === clause.document);
}

function hasBytesOf({ sha256 }: DocumentOutline, from: DocumentOutline): boolean {
  return sha256 !== undefined && (sha256 === from.sha256 || sha256 === from.recorded);
}

/** Whether it is named like a document whose bytes base knew: if they differ now, it is an altered document. */
function isNamedAs({ id, sha256 }: DocumentOutline, from: DocumentOutline): boolean {
  return id === from.id && (from.sha256 !== undefined || sha256 === undefined);
}
