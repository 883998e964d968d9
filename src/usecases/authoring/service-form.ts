import type { Value } from "../../records/editing/value.ts";
import records from "../../schemas/records.schema.json" with { type: "json" };
import { fieldQuestions as ask } from "../../texts/add.ts";
import { choicesOf, type Field } from "./fields.ts";

const { service, vendor } = records.$defs;
const { type, access } = service.properties;

/** Keys of a vendor, apart from its name and id. */
export const vendorFields = {
  status: {
    option: "status",
    kind: "choice",
    question: ask.status,
    isNeeded: true,
    fallback: "active",
    choices: choicesOf(vendor.properties.status.enum, vendor.properties.status.enumDescriptions),
  },
  registration_number: { option: "registration-number", kind: "text", question: ask.registrationNumber },
  country: { option: "country", kind: "text", question: ask.country },
  owner: { option: "owner", kind: "text", question: ask.owner },
} as const satisfies Record<string, Field>;

/** Keys of a service, apart from its name and id. */
export const serviceFields = {
  type: {
    option: "type",
    kind: "choice",
    question: ask.type,
    isNeeded: true,
    choices: choicesOf(type.enum, type.enumDescriptions),
  },
  started_on: { option: "started-on", kind: "date", question: ask.startedOn, isNeeded: true },
  personal_data: { option: "personal-data", kind: "boolean", question: ask.personalData, isNeeded: true },
  important_information: {
    option: "important-information",
    kind: "boolean",
    question: ask.importantInformation,
    isNeeded: true,
  },
  development: { option: "development", kind: "boolean", question: ask.development, isNeeded: true },
  access: {
    option: "access",
    kind: "choices",
    question: ask.access,
    choices: choicesOf(access.items.enum, access.items.enumDescriptions),
  },
} as const satisfies Record<string, Field>;

/** The values that are known, in the order of their keys. */
export function known(values: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );
}
