import type { Identity } from "../../judgement/identity.ts";
import { factsOf, otherFact, type ServiceFacts } from "../../judgement/service-facts.ts";
import { groupBy } from "../../model/group.ts";
import type { ContractRecord, FolderRecords, VendorRecord } from "../../records/records.ts";
import type { Service } from "../../schemas/generated/types.ts";

/** The records of one side that identify vendors, by the id of their folder. */
export type VendorsById = ReadonlyMap<string, FolderRecords>;

/**
 * Vendors whose folder has another name in head: base's id to head's. Vendors match by registration number and country;
 * without such a number by name, else by a document of their contracts. A vendor with two matches is not paired. This
 * hides nothing: a pair is judged as a change of the old vendor.
 */
export function renamedVendors(removed: VendorsById, added: VendorsById): Map<string, string> {
  const marks = (vendors: VendorsById) =>
    [...vendors].flatMap(
      ([
        id,
        {
          vendors: [vendor],
        },
      ]) => (vendor ? [{ id, mark: markOfVendor(vendor.record) }] : []),
    );
  const pairs = pair(marks(removed), marks(added));
  const paired = new Set(pairs.values());
  const left = [...removed].filter(([id]) => !pairs.has(id));
  const open = [...added].filter(([id]) => !paired.has(id));
  return new Map([...pairs, ...pairedByDocuments(left, open)]);
}

function markOfVendor({ registration_number: number, country, name }: VendorRecord): string {
  return JSON.stringify(number === undefined ? ["name", name] : ["number", number, country ?? null]);
}

type Entries = readonly (readonly [string, FolderRecords])[];

function pairedByDocuments(removed: Entries, added: Entries): (readonly [string, string])[] {
  const like = ([, a]: Entries[number], others: Entries) => others.filter(([, b]) => haveOneDocument(a, b));
  return removed.flatMap((one) => {
    const [other, second] = like(one, added);
    return other && !second && like(other, removed).length === 1 ? [[one[0], other[0]] as const] : [];
  });
}

/** Whether two vendors have different registration numbers: then they are two companies, whatever they have in common. */
export function areTwoCompanies(a: FolderRecords, b: FolderRecords): boolean {
  const [one, other] = [a, b].map(({ vendors }) => vendors[0]?.record.registration_number);
  return one !== undefined && other !== undefined && one !== other;
}

function haveOneDocument(a: FolderRecords, b: FolderRecords): boolean {
  if (areTwoCompanies(a, b)) return false;
  const known = digestsIn(a);
  return [...digestsIn(b)].some((digest) => known.has(digest));
}

function digestsIn({ contracts }: FolderRecords): ReadonlySet<string> {
  return new Set(contracts.flatMap(({ record }) => (record.documents ?? []).flatMap(({ sha256 }) => sha256 ?? [])));
}

/** Something with an id, and the mark that identifies it when the id changes. */
interface Marked {
  readonly id: string;
  readonly mark: string;
}

/** A service, its mark and its facts. */
interface OutlinedService extends Marked {
  readonly facts: ServiceFacts;
}

/** The part of a head folder kept to find the counterparts of base's records. */
export interface Outline {
  readonly hasVendor: boolean;
  readonly services: readonly OutlinedService[];
  readonly contracts: readonly Marked[];
}

/**
 * Outlines a folder. A service is identified by its name and first day, a contract by its title, signature and first
 * day.
 */
export function outlineOf({ vendors, contracts }: FolderRecords): Outline {
  return {
    hasVendor: vendors.length > 0,
    services: vendors.flatMap(({ record }) => record.services.map((service) => markedService(service))),
    contracts: contracts.map(({ record }) => markedContract(record)),
  };
}

function markedService(service: Service): OutlinedService {
  const { id, name, started_on: first } = service;
  return { id, mark: JSON.stringify([name, first]), facts: factsOf(service) };
}

function markedContract({ id, title, signed_on: signed, effective }: ContractRecord): Marked {
  return { id, mark: JSON.stringify([title, signed ?? null, effective.from]) };
}

/**
 * Head's names for the things of a folder; undefined where all keep their names. `vendor` is the folder's other name.
 */
export function identityIn(head: Outline, base: FolderRecords, vendor: string | undefined): Identity | undefined {
  return identityBetween(outlineOf(base), head, vendor);
}

/** As `identityIn`, for two outlines. */
export function identityBetween(base: Outline, head: Outline, vendor: string | undefined): Identity | undefined {
  const services = renamedItems(base.services, head.services);
  const contracts = renamedItems(base.contracts, head.contracts);
  const isItself = vendor === undefined && services.size + contracts.size === 0;
  return isItself ? undefined : { vendor, services, contracts };
}

/** Whether a service of base is the same work in head, whatever its name there. */
export function isSameWork(service: Service, head: Outline, identity: Identity): boolean {
  const name = identity.services.get(service.id) ?? service.id;
  const now = head.services.find(({ id }) => id === name);
  return now !== undefined && otherFact(factsOf(service), now.facts) === undefined;
}

function renamedItems(before: readonly Marked[], after: readonly Marked[]): Map<string, string> {
  return pair(without(before, after), without(after, before));
}

function without(items: readonly Marked[], others: readonly Marked[]): readonly Marked[] {
  const known = new Set(others.map(({ id }) => id));
  return items.filter(({ id }) => !known.has(id));
}

/** Pairs items, by their ids, whose mark is unique on both sides. */
function pair(before: readonly Marked[], after: readonly Marked[]): Map<string, string> {
  const [old, now] = [idsByMark(before), idsByMark(after)];
  return new Map(
    [...old].flatMap(([mark, ids]) => {
      const others = now.get(mark) ?? [];
      const [from, to] = [ids[0], others[0]];
      return from !== undefined && to !== undefined && ids.length + others.length === 2 ? [[from, to] as const] : [];
    }),
  );
}

function idsByMark(items: readonly Marked[]): ReadonlyMap<string, readonly string[]> {
  const ids = groupBy(items, ({ mark }) => mark);
  return new Map([...ids].map(([mark, marked]) => [mark, marked.map(({ id }) => id)]));
}
