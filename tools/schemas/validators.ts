// Generates self-contained validators as ES modules: no schema is compiled at run time.
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { inRepository } from "../paths.ts";
import { isSchema, type JsonSchema, mapValues, without } from "./json-schema.ts";
import { otherFiles, readSchema, recordKinds } from "./read.ts";
import { reportSchema } from "./reports.ts";
import { generatedBanner } from "./types.ts";

/** Returns the modules of validators with their declarations, by file name. */
export async function validatorModules(): Promise<Map<string, string>> {
  return new Map([
    ["validators.js", await recordValidators()],
    ["validators.d.ts", declarationsOf([...recordKinds, "policyOutput", ...otherFiles])],
    // A separate module, since only reading reports needs these two. They stop at the first error.
    ["report-validator.js", await validatorOf("report", reportSchema())],
    ["report-validator.d.ts", declarationsOf(["report"])],
    ["manifest-validator.js", await validatorOf("manifest", readSchema("manifest"))],
    ["manifest-validator.d.ts", declarationsOf(["manifest"])],
  ]);
}

function declarationsOf(names: readonly string[]): string {
  const declared = names.map((name) => `export declare const ${name}: ValidateFunction;\n`);
  return `${generatedBanner}\nimport type { ValidateFunction } from "ajv";\n${declared.join("")}`;
}

async function recordValidators(): Promise<string> {
  const ajv = compiler({ allErrors: true });
  const records = withoutUniqueItems(readSchema("records"));
  ajv.addSchema(records);
  for (const kind of recordKinds)
    ajv.addSchema({ $id: `urn:clausegate:${kind}`, $ref: `${records.$id}#/$defs/${kind}` });
  for (const name of ["policy-output", ...otherFiles]) ajv.addSchema(readSchema(name));
  return moduleOf(ajv, {
    ...Object.fromEntries(recordKinds.map((kind) => [kind, `urn:clausegate:${kind}`])),
    policyOutput: "urn:clausegate:schema:policy-output:1",
    ...Object.fromEntries(otherFiles.map((name) => [name, `urn:clausegate:schema:${name}:1`])),
  });
}

function validatorOf(name: string, schema: JsonSchema): Promise<string> {
  const ajv = compiler({ allErrors: false });
  ajv.addSchema(schema);
  return moduleOf(ajv, { [name]: `urn:clausegate:schema:${name}:1` });
}

/**
 * Removes `uniqueItems`: ajv compares each pair of items, and 10,000 items take half a minute. `references.ts` finds
 * duplicates instead.
 */
function withoutUniqueItems(schema: JsonSchema): JsonSchema {
  return mapValues(without(schema, ["uniqueItems"]), withoutUniqueItemsIn);
}

function withoutUniqueItemsIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUniqueItemsIn);
  return isSchema(value) ? withoutUniqueItems(value) : value;
}

function compiler({ allErrors }: { readonly allErrors: boolean }): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  });
  ajv.addVocabulary(["enumDescriptions"]);
  addFormats.default(ajv, ["date"]);
  return ajv;
}

/** Generates one module of validators; `exported` maps export names to ids of schemas. */
async function moduleOf(ajv: Ajv2020, exported: Readonly<Record<string, string>>): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: standaloneCode.default(ajv, exported), resolveDir: inRepository("."), loader: "js" },
    absWorkingDir: inRepository("."),
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    write: false,
    banner: { js: generatedBanner },
  });
  return outputFiles.map(({ text }) => text).join("");
}
