import type { Service } from "../schemas/generated/types.ts";

/** Facts that make a service the work it is: when it began, its type, and what switches requirements on. Its name is none of them. */
export const factKeys = ["started_on", "type", "personal_data", "important_information", "development"] as const;
export type FactKey = (typeof factKeys)[number];
export type ServiceFacts = Pick<Service, FactKey>;

export function factsOf(service: Service): ServiceFacts {
  const { started_on, type, personal_data, important_information, development } = service;
  return { started_on, type, personal_data, important_information, development };
}

/** Types of work that switch a group of requirements on by themselves. */
const demandingTypes: readonly string[] = ["personal-data-processing", "development"];

/** Facts by which one service asks for less than another, whatever their days. */
export function lostFlags(before: ServiceFacts, now: ServiceFacts): FactKey[] {
  const flags = (["personal_data", "important_information", "development"] as const).filter(
    (key) => before[key] && !now[key],
  );
  const isTyped = before.type !== now.type && demandingTypes.includes(before.type);
  return [...flags, ...(isTyped ? (["type"] as const) : [])];
}
