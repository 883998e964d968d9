/** A JSON Schema, with the keywords used here. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string | undefined;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly const?: string | number | boolean;
  readonly enum?: readonly (string | number)[];
  /** Descriptions of the values of `enum`, in its order. */
  readonly enumDescriptions?: readonly string[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
}

/** Whether a value is an object: a schema, or a mapping of schemas. */
export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns the schema below a key. Throws where there is none. */
export function below(schema: JsonSchema, ...path: readonly string[]): JsonSchema {
  return path.reduce((found, key) => {
    const next = found[key];
    if (!isSchema(next)) throw new Error(`The schema has no "${path.join(".")}".`);
    return next;
  }, schema);
}

/** Changes the schema below a path of keys; the order of keys stays. */
export function changed(
  schema: JsonSchema,
  [key, ...rest]: readonly string[],
  change: (part: JsonSchema) => JsonSchema,
): JsonSchema {
  if (key === undefined) return change(schema);
  return { ...schema, [key]: changed(below(schema, key), rest, change) };
}

/** Changes every value of a mapping. */
export function mapValues<Value, Changed>(
  mapping: Readonly<Record<string, Value>>,
  change: (value: Value, key: string) => Changed,
): Record<string, Changed> {
  return Object.fromEntries(Object.entries(mapping).map(([key, value]) => [key, change(value, key)]));
}

/** Removes some keys of a mapping. */
export function without<Value>(
  mapping: Readonly<Record<string, Value>>,
  names: readonly string[],
): Record<string, Value> {
  return Object.fromEntries(Object.entries(mapping).filter(([key]) => !names.includes(key)));
}

/** Picks some keys of a mapping, in the order of the names. Throws where one is missing. */
export function picked(mapping: JsonSchema, names: readonly string[]): Record<string, JsonSchema> {
  return Object.fromEntries(names.map((name) => [name, below(mapping, name)]));
}
