import type { Value } from "../../records/editing/value.ts";
import records from "../../schemas/records.schema.json" with { type: "json" };
import { fieldQuestions as ask } from "../../texts/add.ts";
import { requirementNames } from "../../texts/requirement-names.ts";
import { type Choice, choicesOf, type Field } from "./fields.ts";

const { service, vendor, contract, clause, document_kind, guideline, term } = records.$defs;
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

/** Keys of a contract, apart from what it is for and its id. */
export const contractFields = {
  title: { option: "title", kind: "text", question: ask.title, isNeeded: true },
  status: {
    option: "status",
    kind: "choice",
    question: ask.contractStatus,
    isNeeded: true,
    fallback: "signed",
    choices: choicesOf(contract.properties.status.enum, contract.properties.status.enumDescriptions),
  },
  signed_on: { option: "signed-on", kind: "date", question: ask.signedOn, isAsked: true },
  from: { option: "from", kind: "date", question: ask.from, isNeeded: true },
  to: { option: "to", kind: "date", question: ask.to, isAsked: true },
} as const satisfies Record<string, Field>;

/** Keys of a document, apart from its id. */
export const documentFields = {
  file: { option: "file", kind: "text", question: ask.file, isNeeded: true },
  kind: {
    option: "kind",
    kind: "choice",
    question: ask.documentKind,
    isNeeded: true,
    choices: choicesOf(document_kind.enum, document_kind.enumDescriptions),
  },
  title: { option: "title", kind: "text", question: ask.title },
} as const satisfies Record<string, Field>;

const { endpoint } = clause.properties;

/** Keys of a clause, apart from its document. */
export const clauseFields = {
  covers: {
    option: "requirement",
    kind: "choices",
    question: ask.requirements,
    isNeeded: true,
    choices: named(term.enum),
  },
  article: { option: "article", kind: "text", question: ask.article, isNeeded: true },
  page: { option: "page", kind: "number", question: ask.page },
  quote: { option: "quote", kind: "text", question: ask.quote, isAsked: true },
  interval_months: { option: "interval-months", kind: "number", question: ask.intervalMonths },
  deadline_hours: { option: "deadline-hours", kind: "number", question: ask.deadlineHours },
  deadline: { option: "deadline", kind: "text", question: ask.deadline },
  endpoint: {
    option: "endpoint",
    kind: "choices",
    question: ask.endpoint,
    choices: choicesOf(endpoint.items.enum, endpoint.items.enumDescriptions),
  },
} as const satisfies Record<string, Field>;

/** Keys of a guideline, apart from its id. */
export const guidelineFields = {
  title: { option: "title", kind: "text", question: ask.title, isNeeded: true },
  from: { option: "from", kind: "date", question: ask.from, isNeeded: true },
  to: { option: "to", kind: "date", question: ask.to },
  file: { option: "file", kind: "text", question: ask.file, isNeeded: true },
  covers: {
    option: "covers",
    kind: "choices",
    question: ask.covers,
    isNeeded: true,
    fallback: "selection-procedure",
    choices: named(guideline.properties.covers.items.enum),
  },
} as const satisfies Record<string, Field>;

/** Requirements as choices, with their names. */
export function named(keys: readonly string[]): Choice[] {
  return keys.map((value) => ({ value, name: requirementNames[value] }));
}
