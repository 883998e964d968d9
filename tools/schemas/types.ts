// TypeScript types of the schemas.
import { compile, type JSONSchema } from "json-schema-to-typescript";
import { isSchema, type JsonSchema } from "./json-schema.ts";
import { inputSchema } from "./policy-input.ts";
import { otherFiles, readSchema } from "./read.ts";

/** First line of every file generated from the schemas. */
export const generatedBanner = "// Generated from src/schemas by tools/schemas. Do not edit.";

/** Schemas with types, apart from the policies' input. */
const described = [
  "policy-output",
  "report",
  "decision",
  "draft",
  "history",
  "import",
  "manifest",
  "blame",
  ...otherFiles,
];

/** Returns types of the records, the policy's input and output, the configuration, and the reports. */
export async function types(): Promise<string> {
  const sources = [inputSchema(), ...described.map(readSchema)];
  const whole = {
    title: "Schemas",
    type: "object",
    additionalProperties: false,
    required: sources.map(({ title }) => title),
    properties: Object.fromEntries(sources.map((source) => [source.title, { ...source, $defs: undefined }])),
    $defs: Object.assign({}, ...sources.map(({ $defs }) => $defs)),
  };
  const schema: JSONSchema = JSON.parse(JSON.stringify(withoutConditionsIn(whole)));
  return compile(schema, "Schemas", {
    bannerComment: generatedBanner,
    additionalProperties: false,
    strictIndexSignatures: false,
    style: { printWidth: 120 },
  });
}

const conditions = new Set([
  ...["oneOf", "not", "if", "then", "else", "enumDescriptions", "$id", "$schema", "maxItems", "minItems"],
  ...["allOf", "dependentRequired", "patternProperties", "minProperties"],
]);

/** Removes conditions (`oneOf`, `if`), which would give unreadable unions. */
function withoutConditions(schema: JsonSchema): JsonSchema {
  if (schema.$ref) return { $ref: schema.$ref };
  const kept = Object.entries(schema).filter(([key, value]) => !conditions.has(key) && !isPresence(key, value));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutConditionsIn(value)]));
}

function withoutConditionsIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutConditionsIn);
  return isSchema(value) ? withoutConditions(value) : value;
}

/** Whether a keyword requires one of several keys: `anyOf: [{ required }, …]`. */
function isPresence(key: string, value: unknown): boolean {
  return key === "anyOf" && Array.isArray(value) && value.every((one) => isSchema(one) && one.required);
}
