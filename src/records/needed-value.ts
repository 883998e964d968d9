import type { TextArgs } from "../model/language.ts";
import type { Path } from "../model/location.ts";
import type { SchemaKind } from "./records.ts";
import { type Shape, shapeAt } from "./schema-shape.ts";

/** Definitions whose values have a form of their own. */
const forms = ["date", "id", "sha256", "path", "uri", "email", "country", "deadline"];

/**
 * Returns what a value must be, as arguments of a problem's texts: its form in `takes`, its allowed values or those of
 * its items in `one_of`, and the keys that it or its items need in `keys`, each as `name=form` or `name=value|value`.
 */
export function neededValue(kind: SchemaKind, path: Path): TextArgs {
  const shape = shapeAt(kind, path);
  const isList = shape.type === "array";
  const [inner, place] = isList ? [shapeAt(kind, [...path, 0]), [...path, 0]] : [shape, path];
  const names = inner.required.length > 0 ? inner.required : inner.keys;
  const keys = names.map((name) => `${name}=${formOf(shapeAt(kind, [...place, name]))}`);
  const takes = formName(shape);
  return {
    ...(takes !== undefined && { takes }),
    ...(inner.values.length > 0 && { one_of: inner.values }),
    ...(keys.length > 0 && { keys }),
  };
}

/** Returns the keys that a mapping may have. */
export function allowedKeys(kind: SchemaKind, path: Path): string[] {
  const { keys, isExtensible } = shapeAt(kind, path);
  return isExtensible ? [...keys, "x-*"] : [...keys];
}

function formOf(shape: Shape): string {
  return shape.values.length > 0 ? shape.values.join("|") : (formName(shape) ?? "any");
}

function formName({ definition, type }: Shape): string | undefined {
  return definition !== undefined && forms.includes(definition) ? definition : type;
}
