import { type Identity, itself } from "../../judgement/identity.ts";
import type { OwnFact } from "../../judgement/own-finding.ts";
import { lostFlags } from "../../judgement/service-facts.ts";
import { groupBy } from "../../model/group.ts";
import { compareText } from "../../model/order.ts";
import type { ContractRecord } from "../../records/records.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import { isActive, isOver, lastDayOf, stateOf } from "../../rules/facts.ts";
import type { Assessment, Service } from "../../schemas/generated/types.ts";
import {
  type AnsweredDossier,
  type Compared,
  contractInHead,
  contractsFor,
  loosened,
  serviceInHead,
} from "./counterparts.ts";
import { relationKey, relationOf } from "./relation.ts";
import { twinOf } from "./twins.ts";
import { takenBack } from "./withdrawn-agreements.ts";

/** A dossier on both sides of a change, judged without a problem on both. */
export interface ChangedDossier {
  readonly base: AnsweredDossier;
  readonly head: AnsweredDossier;
  /** Head's names for base's things. */
  readonly identity: Identity | undefined;
}

/**
 * CHG-02: facts a change takes back so that a finding or a met requirement of an active service disappears. Places are
 * in head, at the new value.
 */
export function loosenedFacts({ base, head, identity = itself }: ChangedDossier, catalogue: CatalogueIndex): OwnFact[] {
  const [before, after] = [base.records.vendors[0], head.records.vendors[0]];
  if (!before || !after) return [];
  const compared = { base, head, before, after, identity, catalogue };
  const active = before.record.services.filter((service) => isActive(service, base.facts));
  return [
    ...active.flatMap((service) => [
      ...lostFacts(service, compared),
      ...lostRelation(service, compared),
      ...ended(service, compared),
      ...twin(service, compared),
      ...takenBack(service, compared),
    ]),
    ...declared(compared),
  ];
}

/** Facts whose new value asks less of a service. */
function lostFacts(service: Service, compared: Compared): OwnFact[] {
  const now = serviceInHead(service, compared);
  if (!now) return [];
  const isPutOff = stateOf(now.service, compared.head.facts) === "not-started";
  const begins = isPutOff ? (["started_on"] as const) : [];
  return [...lostFlags(service, now.service, compared.catalogue.catalogue), ...begins].map((key) => {
    const args = { case: "fact", service: service.name, key, from: String(service[key]), to: String(now.service[key]) };
    return loosened(args, inVendor(now.service, ["services", now.at, key], compared), compared);
  });
}

/**
 * Another relation to the personal data, or what supports it, by which items are no longer asked: the first of these
 * keys that differs. Lost flags speak for themselves.
 */
function lostRelation(service: Service, compared: Compared): OwnFact[] {
  const now = serviceInHead(service, compared);
  const key = now && relationKey(service, now.service, compared);
  if (!now || key === undefined) return [];
  const [from = "–", to = "–"] = [relationOf(service, key), relationOf(now.service, key)];
  const args = { case: "fact", service: service.name, key, from, to };
  return [loosened(args, inVendor(now.service, ["services", now.at, key], compared), compared)];
}

/**
 * A service that the change ends, or ends earlier, while a contract for it runs on beyond that day. A future day is
 * reported as well: once it is past, the two sides no longer differ.
 */
function ended(service: Service, compared: Compared): OwnFact[] {
  const now = serviceInHead(service, compared);
  const { ended_on: from } = service;
  const to = now?.service.ended_on;
  if (!now || to === undefined || (from !== undefined && from <= to)) return [];
  const contracts = runningBeyond(to, { service, now: now.service, compared });
  if (contracts.length === 0) return [];
  const args = { case: "ended", service: service.name, key: "ended_on", from: from ?? "–", to, contracts };
  return [loosened(args, inVendor(now.service, ["services", now.at, "ended_on"], compared), compared)];
}

interface EndedService {
  readonly service: Service;
  readonly now: Service;
  readonly compared: Compared;
}

/** Ids of contracts that outlast the service: base's in force for it, and those that head has signed for it. */
function runningBeyond(day: string, { service, now, compared }: EndedService): string[] {
  const endsBy = (contract: ContractRecord) => {
    const last = lastDayOf(contract, compared.head.facts);
    return isOver(contract, compared.head.facts) || (last !== undefined && last <= day);
  };
  const known = contractsFor(service, compared).filter((contract) => {
    const later = contractInHead(contract, compared);
    return !later || !endsBy(later.record);
  });
  const names = known.map((contract) => contractInHead(contract, compared)?.record.id ?? contract.id);
  const signed = compared.head.records.contracts.filter(
    ({ record }) => record.status === "signed" && record.services.includes(now.id) && !endsBy(record),
  );
  return [...new Set([...names, ...signed.map(({ record }) => record.id)])].sort(compareText);
}

/** A service that is over or gone in head, where another with facts that ask for less took its place. */
function twin(service: Service, compared: Compared): OwnFact[] {
  const now = serviceInHead(service, compared);
  if (now && isActive(now.service, compared.head.facts)) return [];
  const found = twinOf(service, compared);
  if (!found) return [];
  const { at, lost, service: other } = found;
  const args = { case: "twin", service: service.name, key: "services", from: service.id, to: other.id, facts: lost };
  return [loosened(args, inVendor(service, ["services", at, lost[0] ?? "id"], compared), compared)];
}

function inVendor({ id: service }: Service, path: readonly (string | number)[], { after: { source } }: Compared) {
  return { source, path, service };
}

/**
 * Requirements that were met or missing and that head declares not applicable: one finding for each service and
 * contract.
 */
function declared(compared: Compared): OwnFact[] {
  const { base, head, identity } = compared;
  const known = new Map(base.assessments.map((one) => [askedIn(one, identity.services), one]));
  const found = head.assessments.filter((one) => {
    const was = one.reason?.code === "declared" ? known.get(askedIn(one, new Map())) : undefined;
    if (was === undefined || was.status === "not-applicable") return false;
    // Where there was no agreement at all, a declaration in a new one takes nothing back.
    return contractsFor({ id: was.subject.service ?? "" }, compared).length > 0;
  });
  const groups = groupBy(found, ({ subject, reason }) => JSON.stringify([subject.service, reason?.contract]));
  return [...groups.values()].flatMap((group) => declaredIn(group, compared));
}

/** Declarations of one contract about one service. */
function declaredIn(group: readonly Assessment[], compared: Compared): OwnFact[] {
  const { catalogue } = compared;
  const { subject, reason } = group[0] ?? {};
  const contract = compared.head.records.contracts.find(({ record }) => record.id === reason?.contract);
  const service = compared.after.record.services.find(({ id }) => id === subject?.service);
  if (!contract || !service) return [];
  const requirements = group
    .flatMap(({ rule }) => catalogue.rule(rule)?.requirement ?? [])
    .sort((a, b) => catalogue.position(a) - catalogue.position(b));
  const { record, source } = contract;
  const at = (record.not_applicable ?? []).findIndex(({ requirement }) => requirement === requirements[0]);
  const args = { case: "not-applicable", service: service.name, key: "not_applicable", requirements };
  const place = { source, path: ["not_applicable", at], service: service.id, contract: record.id };
  return [loosened({ ...args, contract: record.id }, place, compared)];
}

/** The rule and service of an assessment, by the service's name in head. */
function askedIn({ rule, subject: { service = "" } }: Assessment, services: ReadonlyMap<string, string>): string {
  return JSON.stringify([rule, services.get(service) ?? service]);
}
