// The schema of the policies' input, in the dialects of its readers.
import { isSchema, type JsonSchema, mapValues } from "./json-schema.ts";
import { readDefinitions, readSchema } from "./read.ts";

const location: JsonSchema = {
  description: "Path of the file from the repository's root; absent for a `uri`.",
  type: "string",
};

const of_vendor: JsonSchema = {
  description: "The other vendor in whose folder the file lies; absent for any other place.",
  $ref: "#/$defs/id",
};

const speaks_of_security: JsonSchema = {
  description: "Whether the text speaks of security; absent where it was not read.",
  type: "boolean",
};

/** Keys that assembling adds to the records' definitions. */
const added: Readonly<Record<string, Pick<JsonSchema, "properties" | "required">>> = {
  document: { properties: { location, of_vendor, reading: { $ref: "#/$defs/reading" }, speaks_of_security } },
  contract_document: { properties: { location, of_vendor, reading: { $ref: "#/$defs/reading" } } },
  guideline_document: { properties: { location, speaks_of_security } },
  place: { properties: { compared: { $ref: "#/$defs/place_comparison" } } },
  contract: {
    properties: {
      lapses_on: { description: "First day after `effective.to`; absent without one.", $ref: "#/$defs/date" },
      ceases_on: { description: "First day after `terminated_on`; absent without one.", $ref: "#/$defs/date" },
      rests_on: {
        description: "Contracts that `amends` and `under` lead to, nearest first; absent for one that stands alone.",
        type: "array",
        items: { $ref: "#/$defs/id" },
      },
      amended: {
        description: "Contracts that `amends` alone leads to, nearest first; absent for one that amends none.",
        type: "array",
        items: { $ref: "#/$defs/id" },
      },
      term: { $ref: "#/$defs/term_of_day" },
      names_vendor: {
        description: "Whether the documents name the vendor; absent where that is not known.",
        type: "boolean",
      },
    },
    required: ["documents", "clauses", "not_applicable"],
  },
  automatic_renewal: {
    properties: {
      lapses_on: { description: "First day after `ends_on`; absent without one.", $ref: "#/$defs/date" },
    },
  },
  renewal: {
    properties: { lapses_on: { description: "First day after `to`.", $ref: "#/$defs/date" } },
  },
  not_applicable: {
    properties: { reason_length: { description: "Letters and digits of `reason`.", type: "integer" } },
  },
  selection: {
    properties: {
      reason_length: { description: "Letters and digits of `reason`; absent without one.", type: "integer" },
    },
  },
  clause: {
    properties: {
      quote_length: { description: "Letters and digits of `quote`; absent without one.", type: "integer" },
      business_days: { description: "Days of a `deadline` in business days; absent for any other.", type: "integer" },
      passage: { $ref: "#/$defs/passage" },
      wording: { $ref: "#/$defs/wording" },
    },
  },
  service: {
    properties: {
      legal_basis_length: { description: "Letters and digits of `legal_basis`; absent without one.", type: "integer" },
    },
  },
  vendor: { required: ["documents"] },
};

/** Returns the policy input's schema: the records' definitions, with the keys that assembling adds. */
export function inputSchema(): JsonSchema {
  const input = readSchema("input");
  const records = mapValues(readDefinitions("records"), (definition, name) => completed(definition, added[name] ?? {}));
  return { ...input, $defs: { ...records, ...input.$defs } };
}

function completed(definition: JsonSchema, { properties = {}, required = [] }: JsonSchema): JsonSchema {
  return {
    ...definition,
    ...(definition.properties && { properties: { ...definition.properties, ...properties } }),
    ...(definition.required && { required: [...definition.required, ...required] }),
  };
}

const draft07 = "http://json-schema.org/draft-07/schema#";

const shapeKeywords = new Set([
  ...["type", "properties", "items", "required", "additionalProperties", "enum", "anyOf", "$ref", "$defs"],
]);

/**
 * Returns the input schema for OPA's type checker: shapes only. It supports no conditions, and ignores descriptions.
 */
export function opaInputSchema(): JsonSchema {
  return { $schema: draft07, ...shapeOf(inputSchema()) };
}

function shapeOf(schema: JsonSchema): JsonSchema {
  const kept = Object.entries(schema).filter(([keyword]) => shapeKeywords.has(keyword));
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, shapeOfValue(keyword, value)]));
}

function shapeOfValue(keyword: string, value: unknown): unknown {
  const shape = (one: unknown) => (isSchema(one) ? shapeOf(one) : one);
  if ((keyword === "properties" || keyword === "$defs") && isSchema(value)) return mapValues(value, shape);
  if (keyword === "anyOf" && Array.isArray(value)) return value.map(shape);
  return keyword === "items" || keyword === "additionalProperties" ? shape(value) : value;
}

/**
 * Returns the input schema for OPA's `json.match_schema`: with conditions, in the dialect and the regular expressions
 * that Go supports.
 */
export function matchedInputSchema(): JsonSchema {
  const { $id, title, ...schema } = inputSchema();
  const text = JSON.stringify({ ...schema, $schema: draft07 }, (key, value) => {
    if (key === "description" && typeof value === "string") return undefined;
    return key === "pattern" && typeof value === "string" ? inGo(value) : value;
  });
  return JSON.parse(text);
}

/** Converts a pattern to RE2, which writes code points in braces and has no look-around. */
const inGo = (pattern: string) => pattern.replace(/\(\?![^)]*\)/g, "").replace(/\\u([0-9a-f]{4})/g, "\\x{$1}");
