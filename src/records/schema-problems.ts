import type { ErrorObject } from "ajv";
import type { TextArgs } from "../model/language.ts";
import { fromPointer, type Path } from "../model/location.ts";
import type { ProblemCode } from "../model/problem.ts";
import { requirementKeyOf } from "../model/requirement-keys.ts";
import type { Aim } from "./document.ts";
import { allowedKeys, neededValue } from "./needed-value.ts";
import { recordKinds, type SchemaKind } from "./records.ts";
import { shapeAt } from "./schema-shape.ts";
import { slipOfKey } from "./slips.ts";
import { suggest } from "./suggest.ts";

/** A schema error, explained for a person. */
export interface Explanation {
  readonly code: ProblemCode;
  readonly path: Path;
  readonly args?: TextArgs;
  readonly aim?: Aim;
}

/** Longest value repeated in a message, in UTF-16 units. */
const maxShownValue = 80;

/** Problem codes of values that do not match the pattern of their definition. */
const patternProblems: Readonly<Record<string, ProblemCode>> = {
  id: "invalid-id",
  sha256: "invalid-sha256",
  path: "invalid-path",
  uri: "invalid-uri",
  email: "invalid-email",
  country: "invalid-country",
  deadline: "invalid-deadline",
  folder: "invalid-folder",
  timezone: "unknown-timezone",
};

/** Explains one error of ajv. Undefined if another error at the same place explains it better. */
export function explainSchemaError(kind: SchemaKind, document: unknown, error: ErrorObject): Explanation | undefined {
  const path = fromPointer(error.instancePath);
  // Branch of a condition: the error of the condition itself is reported.
  if (error.keyword === "if" || /\/(oneOf|anyOf)\/\d+\//.test(error.schemaPath)) return undefined;
  const explain = explanations[error.keyword];
  const context = { kind, path, value: valueAt(document, path), params: error.params };
  return explain ? explain(context) : { code: "invalid", path, args: { rule: error.keyword } };
}

interface Context {
  readonly kind: SchemaKind;
  readonly path: readonly string[];
  readonly value: unknown;
  readonly params: Readonly<Record<string, unknown>>;
}

const explanations: Readonly<Record<string, (context: Context) => Explanation>> = {
  required: missingKey,
  dependentRequired: missingKey,
  additionalProperties: ({ kind, path, params }) => {
    const key = String(params.additionalProperty);
    const slip = slipOfKey(key);
    if (slip) return { ...slip, path: [...path, key], aim: "key" };
    const keys = allowedKeys(kind, path);
    const args = { key: cut(key), ...hint(key, shapeAt(kind, path).keys), ...(keys.length > 0 && { keys }) };
    return { code: "unknown-key", path: [...path, key], args, aim: "key" };
  },
  enum: ({ kind, path, value }) => {
    const allowed = shapeAt(kind, path).values;
    const requirement = typeof value === "string" ? requirementKeyOf(value) : undefined;
    const isRule = requirement !== undefined && allowed.includes(requirement);
    const help = isRule ? { requirement } : hint(shown(value), allowed);
    return { code: "unknown-value", path, args: { value: shown(value), allowed, ...help } };
  },
  type: ({ kind, path, value, params }) => {
    if (value === null && path.length > 0 && isRecordKind(kind)) return toBeFilledIn(kind, path);
    const { keys } = neededValue(kind, path);
    const list = params.type === "array" ? listOfOne(kind, path, value) : undefined;
    const args = { expected: String(params.type), actual: typeOf(value), ...(keys && { keys }), ...(list && { list }) };
    return { code: "wrong-type", path, args };
  },
  format: ({ path, value }) => ({ code: "invalid-date", path, args: { value: shown(value) } }),
  pattern: ({ kind, path, value }) => {
    const definition = shapeAt(kind, path).definition ?? "";
    return { code: patternProblems[definition] ?? "blank-text", path, args: { value: shown(value) } };
  },
  minLength: ({ path, value }) => ({ code: "blank-text", path, args: { value: shown(value) } }),
  maxLength: ({ path, params }) => outOfRange(path, "<=", params),
  minItems: ({ path, params }) => outOfRange(path, ">=", params),
  maxItems: ({ path, params }) => outOfRange(path, "<=", params),
  minimum: ({ path, params }) => outOfRange(path, ">=", params),
  maximum: ({ path, params }) => outOfRange(path, "<=", params),
  exclusiveMinimum: ({ path, params }) => outOfRange(path, ">", params),
  oneOf: ({ path }) => ({ code: "path-or-uri", path }),
  anyOf: ({ path }) => ({ code: "place-missing", path }),
  not: ({ path }) => ({ code: "service-or-contract", path: [...path, "contract"], aim: "key" }),
};

/** The list that a text should have been the only item of; undefined where its items are no texts. */
function listOfOne(kind: SchemaKind, path: Path, value: unknown): string | undefined {
  const { type, values } = shapeAt(kind, [...path, 0]);
  if (typeof value !== "string" || type === "object") return undefined;
  const key = requirementKeyOf(value);
  return `[${cut(key !== undefined && values.includes(key) ? key : value)}]`;
}

function isRecordKind(kind: SchemaKind): boolean {
  return recordKinds.some((one) => one === kind);
}

/** A key without a value is a gap, as drafted records have them. */
function toBeFilledIn(kind: SchemaKind, path: readonly string[]): Explanation {
  const { values } = shapeAt(kind, path);
  const key = path.findLast((part) => !/^\d+$/.test(part)) ?? "";
  return { code: "to-be-filled-in", path, args: { key, ...(values.length > 0 && { allowed: values }) } };
}

function missingKey({ kind, path, params }: Context): Explanation {
  const key = String(params.missingProperty);
  const place = [...path, key];
  return { code: "missing-key", path: place, args: { key, ...neededValue(kind, place) } };
}

function outOfRange(path: Path, comparison: string, params: Context["params"]): Explanation {
  return { code: "out-of-range", path, args: { bound: `${comparison} ${String(params.limit)}` } };
}

function hint(written: string, known: readonly string[]): { suggestion?: string } {
  const suggestion = suggest(written, known);
  return suggestion ? { suggestion } : {};
}

function valueAt(value: unknown, path: Path): unknown {
  let at: unknown = value;
  for (const part of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return undefined;
    at = Reflect.get(at, part);
  }
  return at;
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "list";
  if (typeof value === "number" && !Number.isFinite(value)) return "not-finite";
  return typeof value;
}

function shown(value: unknown): string {
  return cut(typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing"));
}

/** Shortens a value for a message. */
export function cut(text: string): string {
  return text.length > maxShownValue ? `${text.slice(0, maxShownValue)}…` : text;
}
