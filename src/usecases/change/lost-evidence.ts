import { type Identity, itself } from "../../judgement/identity.ts";
import { betterOf, isBelow, type Standing } from "../../judgement/standing.ts";
import { groupBy } from "../../model/group.ts";
import type { Path } from "../../model/location.ts";
import type { QuoteLack } from "../../schemas/generated/types.ts";
import {
  type ClauseOutline,
  type ContractOutline,
  type CountingClause,
  clausesFor,
  type EvidenceOutline,
  type ServiceOutline,
} from "./evidence-outline.ts";

/** The evidence of a folder on both sides of a change. */
export interface EvidenceSides {
  readonly before: EvidenceOutline;
  readonly after: EvidenceOutline;
  /** Head's names for base's things. */
  readonly identity: Identity | undefined;
}

/** Evidence that a change takes away, before it is worded. */
export interface LostEvidence {
  readonly case: "quote-removed" | "quote-too-short" | "quote-not-found" | "check" | "document" | "clause" | "contract";
  readonly service: string;
  /** The contract in head whose clause was the evidence, and where its record shows the loss. */
  readonly contract: string;
  readonly path: Path;
  readonly document: string | undefined;
  readonly unread: string | undefined;
  readonly requirements: readonly string[];
  readonly before: Standing;
  readonly after: Standing;
}

/**
 * CHG-03: requirements of continuing services whose best standing falls. A requirement that head no longer meets at all
 * is reported by its own rule, a removed contract by CHG-01.
 */
export function lostEvidence(sides: EvidenceSides): LostEvidence[] {
  const { before, after, identity = itself } = sides;
  const lost = before.services.flatMap((service) => {
    const name = identity.services.get(service.id) ?? service.id;
    const now = after.services.find(({ id }) => id === name);
    return now ? lostBy({ service, now }, { before, after, identity }) : [];
  });
  const groups = groupBy(lost, ({ requirements: _, ...about }) => JSON.stringify(about));
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    return [{ ...first, requirements: [first, ...rest].flatMap(({ requirements }) => requirements) }];
  });
}

function lostBy(
  { service, now }: { service: ServiceOutline; now: ServiceOutline },
  { before, after, identity }: EvidenceSides & { identity: Identity },
): LostEvidence[] {
  return [...service.terms].flatMap(([requirement, { status }]) => {
    if (status === "not-applicable") return [];
    const has = clausesFor(requirement, now, after);
    const had = clausesFor(requirement, service, before).filter(({ contract }) =>
      goesOn(contract, { has, after: after.contracts, before: before.contracts, identity }),
    );
    const [stood, stands] = [bestOf(had), bestOf(has)];
    if (!isBelow(stands, stood)) return [];
    if (stands === "none" && status === "pass" && now.terms.get(requirement)?.status === "fail") return [];
    const best = had.find(({ clause }) => clause.standing === stood);
    const contract = best && contractNamed(best.contract.id, after.contracts, identity);
    if (!best || !contract) return [];
    const seen = lossOf(best.clause, contract, requirement);
    return [
      { ...seen, service: now.id, contract: contract.id, requirements: [requirement], before: stood, after: stands },
    ];
  });
}

function bestOf(clauses: readonly CountingClause[]): Standing {
  return clauses.reduce<Standing>((best, { clause }) => betterOf(best, clause.standing), "none");
}

function contractNamed(
  id: string,
  contracts: readonly ContractOutline[],
  { contracts: names }: Identity,
): ContractOutline | undefined {
  return contracts.find((contract) => contract.id === (names.get(id) ?? id));
}

interface Succession {
  /** Head's clauses that cover the requirement. */
  readonly has: readonly CountingClause[];
  readonly before: readonly ContractOutline[];
  readonly after: readonly ContractOutline[];
  readonly identity: Identity;
}

/**
 * Whether head still owes the evidence of a contract: not where its record is gone or the contract is over. One that
 * ends in favour of a new record with no later signature is the same contract written down again.
 */
function goesOn(contract: ContractOutline, { has, before, after, identity }: Succession): boolean {
  const today = contractNamed(contract.id, after, identity);
  if (!today) return false;
  if (!today.isOver) return true;
  const known = new Set(before.map(({ id }) => identity.contracts.get(id) ?? id));
  return has.some((one) => !known.has(one.contract.id) && one.contract.signedOn <= contract.signedOn);
}

/** How a clause was lost, and where head's record of its contract shows it. */
function lossOf(
  clause: ClauseOutline,
  contract: ContractOutline,
  requirement: string,
): Pick<LostEvidence, "case" | "path" | "document" | "unread"> {
  const now = counterpartOf(clause, contract, requirement);
  if (!now) return { case: "clause", path: ["clauses"], document: clause.document, unread: undefined };
  const { document } = now;
  const place: Path = ["clauses", contract.clauses.indexOf(now)];
  const path: Path = ["documents", contract.documents.findIndex(({ id }) => id === document)];
  if (!now.lack) return { case: "contract", path: ["status"], document, unread: undefined };
  if (now.lack.of === "quote" && hadNoQuote(clause)) {
    return { case: "check", path: clause.hasOwnCheck ? place : path, document, unread: undefined };
  }
  if (now.lack.of === "quote") return { ...ofQuote(now.lack, place), document, unread: undefined };
  return { case: "document", path, document, unread: now.lack.why };
}

/** Whether a person alone had compared the clause. */
function hadNoQuote({ lack }: ClauseOutline): boolean {
  return lack?.of === "quote" && lack.why === "absent";
}

function ofQuote({ why }: QuoteLack, clause: Path): Pick<LostEvidence, "case" | "path"> {
  if (why === "absent") return { case: "quote-removed", path: clause };
  return { case: `quote-${why}`, path: [...clause, "quote"] };
}

/**
 * Head's closest match for a clause: of the same article, else of the same document, else any that covers the
 * requirement.
 */
function counterpartOf(
  { document, articles }: ClauseOutline,
  { clauses }: ContractOutline,
  requirement: string,
): ClauseOutline | undefined {
  const covering = clauses.filter(({ covers }) => covers.includes(requirement));
  const beside = covering.filter((clause) => clause.document === document);
  return beside.find((clause) => clause.articles[0] === articles[0]) ?? beside[0] ?? covering[0];
}
