import { skeleton } from "../../config/waivers/look-alikes.ts";
import { lostFlags } from "../../judgement/service-facts.ts";
import type { Service } from "../../schemas/generated/types.ts";
import {
  type AnsweredDossier,
  type Compared,
  contractInHead,
  contractsFor,
  type ListedService,
} from "./counterparts.ts";
import { relationKey } from "./relation.ts";

/** A service that took another's place, and the facts by which it asks for less. */
export interface Twin extends ListedService {
  readonly lost: readonly string[];
}

/**
 * Returns the service of head that asks for less and took the place of one that is over or gone. A new one must be of
 * the same type, have a similar name, or be bound by the same contract or a document of it. One that base has too must
 * have gained the similar name, contract or document only now.
 */
export function twinOf(service: Service, compared: Compared): Twin | undefined {
  const { before, after, identity, catalogue } = compared;
  const own = identity.services.get(service.id) ?? service.id;
  const known = new Map(before.record.services.map((one) => [identity.services.get(one.id) ?? one.id, one]));
  const twins = after.record.services.flatMap((other, at): Twin[] => {
    if (other.id === own) return [];
    const earlier = known.get(other.id);
    const isLike = earlier ? isNowLike(service, other, earlier, compared) : isLikeNew(service, other, compared);
    const relation = relationKey(service, other, compared) ?? [];
    const lost = isLike ? [...lostFlags(service, other, catalogue.catalogue), relation].flat() : [];
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

/** Whether head has a contract of the one service for the other, which base lacks for `earlier`. */
function sharesContract(service: Service, other: Service, compared: Compared, earlier?: Service): boolean {
  return contractsFor(service, compared).some((contract) => {
    const isNew = earlier === undefined || !contract.services.includes(earlier.id);
    return isNew && contractInHead(contract, compared)?.record.services.includes(other.id) === true;
  });
}

/**
 * Whether a head contract for the other has the bytes of a document of the one's contracts, and no base contract for
 * `earlier` has.
 */
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

/** Whether two names are equal or one extends the other. Digits and signs do not count. */
function isCalledLike(a: Service, b: Service): boolean {
  const [one, two] = [lettersOf(a.name), lettersOf(b.name)];
  if (one === "" || two === "") return false;
  return one.includes(two) || two.includes(one);
}

function lettersOf(name: string): string {
  return skeleton(name).replaceAll(/[^\p{L}]/gu, "");
}
