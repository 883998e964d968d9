import { readText } from "../paths.ts";
import type { JsonSchema } from "./json-schema.ts";

export const recordKinds = ["vendor", "contract", "guideline"] as const;

/** Other files of an inventory, each with a schema of its own. */
export const otherFiles = ["config", "waivers", "baseline"] as const;

/** Reads a schema of src/schemas/. */
export function readSchema(name: string): JsonSchema {
  const schema: JsonSchema = JSON.parse(readText(`src/schemas/${name}.schema.json`));
  return schema;
}

/** Reads the definitions of a schema of src/schemas/. */
export function readDefinitions(name: string): Readonly<Record<string, JsonSchema>> {
  return readSchema(name).$defs ?? {};
}
