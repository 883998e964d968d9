import type { Catalogue } from "../rules/catalogue.ts";
import type { Service } from "../schemas/generated/types.ts";
/**
 * Facts that identify the work of a service: its first day, its type, and the facts that switch requirements on. The
 * name is not one of them.
 */
export declare const factKeys: readonly ["started_on", "type", "personal_data", "important_information", "development"];
export type FactKey = (typeof factKeys)[number];
export type ServiceFacts = Pick<Service, FactKey>;
export declare function factsOf(service: Service): ServiceFacts;
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
export declare const noFacts: KnownFacts;
/** Facts that a waiver names: any of them, its type as text. */
export type NamedFacts = {
    readonly [K in FactKey]?: K extends "type" ? string : ServiceFacts[K];
};
/** The first of the facts that differs now or is unknown; undefined where all are the same. */
export declare function otherFact(before: NamedFacts, now: NamedFacts): FactKey | undefined;
/** Facts by which one service asks for less than another, whatever their days. */
export declare function lostFlags(before: ServiceFacts, now: ServiceFacts, { demandingTypes }: Pick<Catalogue, "demandingTypes">): FactKey[];
