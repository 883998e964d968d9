import type { Catalogue } from "../rules/catalogue.ts";
import type { Service } from "../schemas/generated/types.ts";

/**
 * Facts that identify the work of a service: its first day, its type, and the facts that switch requirements on. The
 * name is not one of them.
 */
export const factKeys = ["started_on", "type", "personal_data", "important_information", "development"] as const;
export type FactKey = (typeof factKeys)[number];
export type ServiceFacts = Pick<Service, FactKey>;

export function factsOf(service: Service): ServiceFacts {
  const { started_on, type, personal_data, important_information, development } = service;
  return { started_on, type, personal_data, important_information, development };
}

/** Facts of a vendor's services, by their ids. */
export type FactsByService = ReadonlyMap<string, ServiceFacts>;

/**
 * The facts of a vendor's services today, and when a change began; `before` is undefined where no change may have
 * altered them.
 */
export interface KnownFacts {
  readonly now: FactsByService;
  readonly before?: FactsByService | undefined;
}

/** No facts of any service: an excuse for a service with certain facts excuses nothing. */
export const noFacts: KnownFacts = { now: new Map() };

/** Facts that a waiver names: any of them, its type as text. */
export type NamedFacts = { readonly [K in FactKey]?: K extends "type" ? string : ServiceFacts[K] };

/** The first of the facts that differs now or is unknown; undefined where all are the same. */
export function otherFact(before: NamedFacts, now: NamedFacts): FactKey | undefined {
  return factKeys.find((key) => before[key] !== undefined && before[key] !== now[key]);
}

/** Facts by which one service asks for less than another, whatever their days. */
export function lostFlags(
  before: ServiceFacts,
  now: ServiceFacts,
  { demandingTypes }: Pick<Catalogue, "demandingTypes">,
): FactKey[] {
  const flags = (["personal_data", "important_information", "development"] as const).filter(
    (key) => before[key] && !now[key],
  );
  const isTyped = before.type !== now.type && demandingTypes.includes(before.type);
  return [...flags, ...(isTyped ? (["type"] as const) : [])];
}
