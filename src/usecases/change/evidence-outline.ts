import type { DossierReport } from "../../judgement/folder-report.ts";
import { isOff, type RuleOverride } from "../../model/rule-override.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import { clauseFacts, contractsInForce, isInForce, isOver } from "../../rules/facts.ts";
import type {
  Assessment,
  Clause,
  ClauseFact,
  Contract,
  ContractDocument,
  PolicyInput,
} from "../../schemas/generated/types.ts";

/** A clause on record and its standing. */
export interface ClauseOutline extends ClauseFact {
  /** The requirements it is recorded for; none of a clause that is only proposed. */
  readonly covers: readonly string[];
  readonly document: string | undefined;
  /** Whether a person compared it by itself, not only its document. */
  readonly hasOwnCheck: boolean;
  /** The articles the record names, and those where its quote was found. */
  readonly articles: readonly string[];
}

/** A document of a contract. */
export interface DocumentOutline {
  readonly id: string;
  /** Its path from the root; undefined for one kept elsewhere. */
  readonly place: string | undefined;
  /**
   * SHA-256 of its bytes in lower-case hexadecimal; the recorded one for a document kept elsewhere. Undefined where it
   * is unknown.
   */
  readonly sha256: string | undefined;
  /** The SHA-256 the record states. */
  readonly recorded: string | undefined;
  /** Day it was signed, if not with the contract. */
  readonly signedOn: string | undefined;
}

export interface ContractOutline {
  readonly id: string;
  readonly signedOn: string;
  /** Days of its renewals. */
  readonly renewedOn: readonly string[];
  /** Ids of the contracts that it amends. */
  readonly amends: readonly string[];
  readonly isInForce: boolean;
  /** Whether its record says that it is over. */
  readonly isOver: boolean;
  readonly documents: readonly DocumentOutline[];
  readonly clauses: readonly ClauseOutline[];
}

/** The policy's answer about one term of one service: the contract and index of each clause that meets it. */
export interface TermAnswer {
  readonly status: Assessment["status"];
  readonly clauses: readonly (readonly [contract: string, clause: number])[];
}

/** An active service. */
export interface ServiceOutline {
  readonly id: string;
  /** Contracts in force for it. */
  readonly inForce: readonly string[];
  /** Answers by requirement, of rules that are not off. */
  readonly terms: ReadonlyMap<string, TermAnswer>;
}

/** The part of a dossier kept to compare its evidence. */
export interface EvidenceOutline {
  readonly services: readonly ServiceOutline[];
  readonly contracts: readonly ContractOutline[];
}

/** The shared material for outlining a dossier. */
export interface Outlining {
  readonly overrides: readonly RuleOverride[];
  readonly catalogue: CatalogueIndex;
}

/** Outlines the evidence of a judged dossier, without the texts it was read from. */
export function evidenceOf(dossier: DossierReport, outlining: Outlining): EvidenceOutline {
  return structuredClone({
    services: servicesOf(dossier, outlining),
    contracts: dossier.contracts.map((contract) => contractOutline(contract, dossier)),
  });
}

type Known = Pick<DossierReport, "evidence" | "facts">;

function contractOutline(contract: Contract, { evidence, facts }: Known): ContractOutline {
  const { id, signed_on: signedOn = "", renewed_on: renewed = [], renewals = [], amended: amends = [] } = contract;
  const known = clauseFacts(contract, facts);
  const renewedOn = [renewed, ...renewals.map(({ on }) => on)].flat();
  return {
    ...{ id, signedOn, renewedOn, amends, isInForce: isInForce(contract, facts), isOver: isOver(contract, facts) },
    documents: contract.documents.map((document) => documentOutline(document, evidence)),
    clauses: contract.clauses.map((clause, at) => clauseOutline(clause, known[at])),
  };
}

/** A clause without a fact from the policy is only claimed. */
function clauseOutline(clause: Clause, fact: ClauseFact = { standing: "claimed" }): ClauseOutline {
  const { covers, document, article = [], passage, checked, proposed } = clause;
  return {
    ...fact,
    covers: proposed ? [] : covers,
    document,
    hasOwnCheck: checked !== undefined,
    articles: [article, passage?.state === "found" ? (passage.article ?? []) : []].flat(),
  };
}

function documentOutline(
  { id, location, uri, sha256, signed_on: signedOn }: ContractDocument,
  evidence: PolicyInput["evidence"],
): DocumentOutline {
  const found = location === undefined ? undefined : evidence[location];
  const digest = found?.state === "present" ? found.sha256 : undefined;
  return { id, place: location, sha256: uri === undefined ? digest : sha256, recorded: sha256, signedOn };
}

function servicesOf({ assessments, facts }: DossierReport, { catalogue, overrides }: Outlining): ServiceOutline[] {
  const services = new Map<string, Map<string, TermAnswer>>();
  for (const { rule: id, subject, status, clauses = [] } of assessments) {
    const rule = catalogue.rule(id);
    if (subject.service === undefined || !rule || !catalogue.isTerm(id)) continue;
    const terms = services.get(subject.service) ?? new Map();
    services.set(subject.service, terms);
    if (isOff(id, overrides)) continue;
    const places = clauses.map(({ contract, clause }) => [contract, clause] as const);
    terms.set(rule.requirement, { status, clauses: places });
  }
  return [...services].map(([id, terms]) => ({ id, inForce: contractsInForce({ id }, facts), terms }));
}

/** A clause that counts for a requirement of a service, and its contract. */
export interface CountingClause {
  readonly contract: ContractOutline;
  readonly clause: ClauseOutline;
}

/**
 * Returns the clauses in force that cover a requirement of a service: those that meet it; all that cover it where none
 * meets it or the policy was not asked.
 */
export function clausesFor(requirement: string, service: ServiceOutline, outline: EvidenceOutline): CountingClause[] {
  const answer = service.terms.get(requirement);
  const contracts = outline.contracts.filter(({ id }) => service.inForce.includes(id));
  if (answer?.status !== "pass") {
    return contracts.flatMap((contract) =>
      contract.clauses.flatMap((clause) => (clause.covers.includes(requirement) ? [{ contract, clause }] : [])),
    );
  }
  return contracts.flatMap((contract) =>
    answer.clauses.flatMap(([id, at]) => {
      const clause = id === contract.id ? contract.clauses[at] : undefined;
      return clause ? [{ contract, clause }] : [];
    }),
  );
}

/** Digests of each contract's documents, by its id: actual and recorded. */
export function digestsOf({ contracts }: EvidenceOutline): Map<string, string[]> {
  return new Map(
    contracts.map(({ id, documents }) => [
      id,
      documents.flatMap(({ sha256, recorded }) => [sha256 ?? [], recorded ?? []].flat()),
    ]),
  );
}
