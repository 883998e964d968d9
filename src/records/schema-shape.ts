import type { Path } from "../model/location.ts";

import baseline from "../schemas/baseline.schema.json" with { type: "json" };

import config from "../schemas/config.schema.json" with { type: "json" };

import records from "../schemas/records.schema.json" with { type: "json" };
import waivers from "../schemas/waivers.schema.json" with { type: "json" };
import type { SchemaKind } from "./records.ts";

/** The part of a schema that explains problems. */
export interface Shape {
  /** Name of the definition the schema was reached by: `id`, `date`, `service`, etc. */
  readonly definition: string | undefined;
  readonly type: string | undefined;
  /** Keys of an object; empty for anything else. */
  readonly keys: readonly string[];
  /** Keys that an object must have. */
  readonly required: readonly string[];
  /** Whether an object may have keys of the organisation's own, `x-…`. */
  readonly isExtensible: boolean;
  readonly values: readonly string[];
}

type Schema = { readonly [key: string]: unknown };

const definitions: Schema = { ...baseline.$defs, ...waivers.$defs, ...records.$defs, ...config.$defs, config };

/** Returns the schema that applies at a path of a document. */
export function shapeAt(kind: SchemaKind, path: Path): Shape {
  let schema: Schema = { $ref: `#/$defs/${kind}` };
  for (const part of path) schema = child(resolve(schema).schema, part);
  const { schema: resolved, definition } = resolve(schema);
  return {
    definition,
    type: typeof resolved.type === "string" ? resolved.type : undefined,
    keys: Object.keys(asSchema(resolved.properties)),
    required: Array.isArray(resolved.required) ? resolved.required.map(String) : [],
    isExtensible: Object.keys(asSchema(resolved.patternProperties)).some((pattern) => pattern.startsWith("^x-")),
    values: Array.isArray(resolved.enum) ? resolved.enum.map(String) : [],
  };
}

function child(schema: Schema, part: string | number): Schema {
  const properties = asSchema(schema.properties);
  if (Object.hasOwn(properties, part)) return asSchema(properties[part]);
  return asSchema(schema.items ?? schema.additionalProperties);
}

function resolve(schema: Schema): { schema: Schema; definition: string | undefined } {
  const reference = schema.$ref;
  if (typeof reference !== "string") return { schema, definition: undefined };
  const name = reference.slice("#/$defs/".length);
  return { schema: asSchema(definitions[name]), definition: name };
}

function asSchema(value: unknown): Schema {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
