import { skeleton } from "../../config/waivers/look-alikes.ts";
import { type FactKey, lostFlags } from "../../judgement/service-facts.ts";
import type { Service } from "../../schemas/generated/types.ts";
import {
  type AnsweredDossier,
  type Compared,
  contractInHead,
  contractsFor,
  type ListedService,
} from "./counterparts.ts";

/** A service that took another's place, and the facts by which it asks for less. */
export interface Twin extends ListedService {
  readonly lost: readonly FactKey[];
}

/**
 * The service of head that took the place of one that is over or gone, and asks for less. A new one is of the same type, or of a
 * name like the other's, or bound by the same contract or by a document of it; one that base has too is called like the other only
 * now, or bound by its contract or document only now.
 */
export function twinOf(service: Service, compared: Compared): Twin | undefined {
  const { before, after, identity, catalogue } = compared;
  const own = identity.services.get(service.id) ?? service.id;
  const known = new Map(before.record.services.map((one) => [identity.services.get(one.id) ?? one.id, one]));
  const twins = after.record.services.flatMap((other, at): Twin[] => {
    if (other.id === own) return [];
    const earlier = known.get(other.id);
    const isLike = earlier ? isNowLike(service, other, earlier, compared) : isLikeNew(service, other, compared);
    const lost = isLike ? lostFlags(service, other, catalogue.catalogue) : [];
    return lost.length > 0 ? [{ service: other, at, lost }] : [];
  });
  return twins[0];
}

function isLikeNew(service: Service, other: Service, compared: Compared): boolean {
  return service.type === other.type || isCalledLike(service, other) || isBoundLike(service, other, compared);
}

function isNowLike(service: Service, other: Service, earlier: Service, compared: Compared): boolean {
  const isRenamed = isCalledLike(service, other) && !isCalledLike(service, earlier);
  return isRenamed || isBoundLike(service, other, compared, earlier);
}

function isBoundLike(service: Service, other: Service, compared: Compared, earlier?: Service): boolean {
  return sharesContract(service, other, compared, earlier) || sharesDocument(service, other, compared, earlier);
}

/** Whether head has a contract of the one service for the other, which base has not for `earlier`. */
function sharesContract(service: Service, other: Service, compared: Compared, earlier?: Service): boolean {
  return contractsFor(service, compared).some((contract) => {
    const isNew = earlier === undefined || !contract.services.includes(earlier.id);
    return isNew && contractInHead(contract, compared)?.record.services.includes(other.id) === true;
  });
}

/** Whether a contract of head for the other has the bytes of a document of the one's contracts, and none of base for `earlier` has. */
function sharesDocument(service: Service, other: Service, compared: Compared, earlier?: Service): boolean {
  const { base, head } = compared;
  const known = new Set(contractsFor(service, compared).flatMap(({ id }) => base.digests.get(id) ?? []));
  const had = new Set(earlier ? digestsFor(earlier, base) : []);
  return digestsFor(other, head).some((digest) => known.has(digest) && !had.has(digest));
}

function digestsFor({ id }: Service, { records, digests }: AnsweredDossier): string[] {
  const contracts = records.contracts.filter(({ record }) => record.services.includes(id));
  return contracts.flatMap(({ record }) => digests.get(record.id) ?? []);
}

/** Names that are one, or one of which is the other with something added. Digits and signs make no other name. */
function isCalledLike(a: Service, b: Service): boolean {
  const [one, two] = [lettersOf(a.name), lettersOf(b.name)];
  if (one === "" || two === "") return false;
  return one.includes(two) || two.includes(one);
}

function lettersOf(name: string): string {
  return skeleton(name).replaceAll(/[^\p{L}]/gu, "");
}
