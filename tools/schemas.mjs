// One source, src/schemas/*.schema.json, for TypeScript types, ajv validators, the schema that types the Rego,
// and the files an editor uses.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { compile } from "json-schema-to-typescript";
import { inRepository } from "./paths.mjs";

/** @typedef {{ [key: string]: any }} Schema */

export const RECORD_KINDS = /** @type {const} */ (["vendor", "contract", "guideline"]);
/** Files beside the records, each with a schema of its own. */
const OTHER_FILES = ["config", "waivers", "baseline"];

/** @param {string} name @returns {Schema} */
export const readSchema = (name) => JSON.parse(readFileSync(inRepository(`src/schemas/${name}.schema.json`), "utf8"));

/** The policy input: the records' definitions, with what assembling adds to them. @returns {Schema} */
export function inputSchema() {
  const input = readSchema("input");
  const records = readSchema("records").$defs;
  records.document.properties.location = LOCATION;
  records.guideline_document.properties.location = LOCATION;
  records.document.properties.reading = { $ref: "#/$defs/reading" };
  records.contract.properties.lapses_on = {
    description: "First day after `effective.to`; absent without one.",
    $ref: "#/$defs/date",
  };
  records.clause.properties.quote_length = {
    description: "Letters and digits of `quote`; absent without one.",
    type: "integer",
  };
  records.clause.properties.passage = { $ref: "#/$defs/passage" };
  for (const list of ["documents", "clauses", "not_applicable"]) records.contract.required.push(list);
  records.vendor.required.push("documents");
  return { ...input, $defs: { ...records, ...input.$defs } };
}

const LOCATION = { description: "Path of the file from the repository's root; absent for a `uri`.", type: "string" };

/**
 * The input schema as OPA's type checker reads it: shapes only. It knows no conditions, and a description is dead weight.
 * @returns {Schema}
 */
export function opaInputSchema() {
  const keys = new Set([
    "type",
    "properties",
    "items",
    "required",
    "additionalProperties",
    "enum",
    "anyOf",
    "$ref",
    "$defs",
  ]);
  /** @param {any} schema @returns {any} */
  const shape = (schema) =>
    Object.fromEntries(
      Object.entries(schema)
        .filter(([key]) => keys.has(key))
        .map(([key, value]) => {
          if (key === "properties" || key === "$defs") return [key, mapValues(value, shape)];
          if (key === "anyOf") return [key, value.map(shape)];
          if (key === "items" || (key === "additionalProperties" && typeof value === "object"))
            return [key, shape(value)];
          return [key, value];
        }),
    );
  return { $schema: "http://json-schema.org/draft-07/schema#", ...shape(inputSchema()) };
}

/** A report, with the waivers and baseline entries it tells of as their files have them. @returns {Schema} */
export function reportSchema() {
  const { $defs, ...report } = readSchema("report");
  const own = {
    ...picked(readSchema("waivers").$defs, ["id", "date", "given_for", "waiver"]),
    ...picked(readSchema("baseline").$defs, ["digest", "baseline_entry"]),
  };
  return { ...report, $defs: { ...$defs, ...own } };
}

/** The report of several repositories: what it says of each is described as in a report. @returns {Schema} */
export function organisationSchema() {
  const { properties, $defs } = readSchema("report");
  const names = ["tool", "policy", "commit", "failOn", "summary", "overrides", "findings", "problems"];
  const shared = picked(properties, names);
  for (const { items } of [shared.findings, shared.problems]) {
    for (const name of ["section", "frame", "detail", "services", "excuse"]) delete items.properties[name];
  }
  const { report_args, waiver_note } = $defs;
  return { ...readSchema("organisation"), $defs: { ...shared, report_args, waiver_note } };
}

/** The report of an evidence pack: what it takes over from a report is described there. @returns {Schema} */
export function auditSchema() {
  const { properties, $defs: reported } = readSchema("report");
  const { $defs, ...audit } = readSchema("audit");
  return {
    ...audit,
    $defs: {
      ...picked(properties, ["tool", "policy", "failOn", "summary", "overrides"]),
      ...picked(reported, ["localized", "section", "frame", "report_args", "waiver_note"]),
      ...$defs,
    },
  };
}

/** @param {Schema} schemas @param {readonly string[]} names @returns {Schema} */
const picked = (schemas, names) => Object.fromEntries(names.map((name) => [name, schemas[name]]));

/** Since when a rule is broken or met: commits and findings are described as in a history. @returns {Schema} */
export function blameSchema() {
  const {
    history_entry: _entry,
    history_status: _status,
    history_changed: _changed,
    ...$defs
  } = readSchema("history").$defs;
  return { ...readSchema("blame"), $defs };
}

/**
 * The input schema as OPA's `json.match_schema` checks an input against it: conditions and all, in the dialect and the regular
 * expressions that Go knows.
 * @returns {Schema}
 */
export function matchedInputSchema() {
  const { $id, title, ...schema } = inputSchema();
  const text = JSON.stringify({ ...schema, $schema: "http://json-schema.org/draft-07/schema#" }, (key, value) => {
    if (key === "description" && typeof value === "string") return undefined;
    return key === "pattern" && typeof value === "string" ? inGo(value) : value;
  });
  return JSON.parse(text);
}

/** RE2 writes code points in braces, and looks neither ahead nor back. @param {string} pattern */
const inGo = (pattern) => pattern.replace(/\(\?![^)]*\)/g, "").replace(/\\u([0-9a-f]{4})/g, "\\x{$1}");

/** @param {Schema} object @param {(value: any) => any} change */
const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

/**
 * The files editors use: one per kind, one that chooses by `kind`, and one for waivers. Requirement keys are explained from
 * the catalogue.
 * @param {{ requirement: string, id: string, basis: string, title: { en: string, ko: string } }[]} rules
 * @returns {Map<string, Schema>} by file name
 */
export function editorSchemas(rules) {
  const { $defs, $schema, description } = readSchema("records");
  const titles = new Map(rules.map((rule) => [rule.requirement, `${rule.id}: ${rule.title.en}\n${rule.title.ko}`]));
  /** @param {any} schema @returns {any} */
  const explain = (schema) => {
    if (Array.isArray(schema)) return schema.map(explain);
    if (typeof schema !== "object" || schema === null) return schema;
    const explained = mapValues(schema, explain);
    if (!Array.isArray(explained.enum) || explained.enumDescriptions) return explained;
    return { ...explained, enumDescriptions: explained.enum.map((key) => required(titles, key)) };
  };
  const defs = explain($defs);
  const whole = { $schema, title: "Clausegate record", description, type: "object", required: ["kind"] };
  const byKind = RECORD_KINDS.map((kind) => ({
    if: { properties: { kind: { const: kind } }, required: ["kind"] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { $ref: `#/$defs/${kind}` },
  }));
  const kind = { description: "Kind of record.\n기록의 종류.", enum: RECORD_KINDS };
  /** @type {Map<string, Schema>} */
  const files = new Map([["record.schema.json", { ...whole, properties: { kind }, allOf: byKind, $defs: defs }]]);
  for (const kind of RECORD_KINDS) files.set(`${kind}.schema.json`, { $schema, $ref: `#/$defs/${kind}`, $defs: defs });
  return files
    .set("waivers.schema.json", waiversSchema(rules))
    .set("config.schema.json", configEditorSchema([...titles.values()]));
}

/** The schema of waivers, with the rules that can be waived. @param {{ id: string, basis: string, title: { en: string, ko: string } }[]} rules */
function waiversSchema(rules) {
  const { $id: _, ...schema } = readSchema("waivers");
  const waivable = rules.filter(({ basis }) => basis !== "gate");
  Object.assign(schema.$defs.waiver.properties.rule, {
    enum: waivable.map(({ id }) => id),
    enumDescriptions: waivable.map(({ title }) => `${title.en}\n${title.ko}`),
  });
  return schema;
}

/** The configuration, with every rule as a key of its own. @param {string[]} titles each `ID: title` @returns {Schema} */
function configEditorSchema(titles) {
  const config = readSchema("config");
  const { additionalProperties: severity, ...rules } = config.properties.rules;
  const properties = Object.fromEntries(
    titles.map((title) => [title.split(":", 1)[0], { ...severity, description: title }]),
  );
  config.properties.rules = { ...rules, additionalProperties: false, properties };
  return config;
}

/** @param {Map<string, string>} titles @param {string} key */
function required(titles, key) {
  const title = titles.get(key);
  if (!title) throw new Error(`The schema knows "${key}", the rules do not.`);
  return title;
}

/** What else has types. */
const SOURCES = ["policy-output", "report", "decision", "history", "manifest", "blame", ...OTHER_FILES];

/** TypeScript types of the records, the policy's input and output, the configuration, and the report. */
export async function types() {
  /** @type {Schema[]} */
  const sources = [inputSchema(), ...SOURCES.map(readSchema)];
  const whole = {
    title: "Schemas",
    type: "object",
    additionalProperties: false,
    required: sources.map(({ title }) => title),
    properties: Object.fromEntries(sources.map((source) => [source.title, { ...source, $defs: undefined }])),
    $defs: Object.assign({}, ...sources.map(({ $defs }) => $defs)),
  };
  return compile(withoutConditions(whole), "Schemas", {
    bannerComment: "// Generated from src/schemas by tools/schemas.mjs. Do not edit.",
    additionalProperties: false,
    strictIndexSignatures: false,
    style: { printWidth: 120 },
  });
}

/** Conditions (`oneOf`, `if`) would turn the types into unions nobody wants to read. @param {any} schema @returns {any} */
function withoutConditions(schema) {
  if (Array.isArray(schema)) return schema.map(withoutConditions);
  if (typeof schema !== "object" || schema === null) return schema;
  const dropped = new Set([
    "oneOf",
    "not",
    "if",
    "then",
    "else",
    "enumDescriptions",
    "$id",
    "$schema",
    "maxItems",
    "minItems",
  ]);
  if (schema.$ref) return { $ref: schema.$ref };
  const kept = Object.entries(schema).filter(([key, value]) => !dropped.has(key) && !isPresence(key, value));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutConditions(value)]));
}

/** `anyOf: [{ required }, …]` asks for one of several keys. @param {string} key @param {any} value */
const isPresence = (key, value) => key === "anyOf" && value.every((/** @type {Schema} */ one) => one.required);

/** Declarations of the validators. */
export const validatorTypes = () => typesOf([...RECORD_KINDS, "policyOutput", ...OTHER_FILES]);

/** Declaration of the validator of reports. */
export const reportValidatorTypes = () => typesOf(["report"]);
export const manifestValidatorTypes = () => typesOf(["manifest"]);

/** @param {readonly string[]} names */
const typesOf = (names) =>
  [
    "// Generated from src/schemas by tools/schemas.mjs. Do not edit.",
    'import type { ValidateFunction } from "ajv";',
    ...names.map((name) => `export declare const ${name}: ValidateFunction;`),
    "",
  ].join("\n");

/**
 * ajv compares each item with each other one: 10,000 of them take half a minute. `inventory/references.ts` looks for items
 * that stand twice instead. @param {any} schema @returns {any}
 */
function withoutUniqueItems(schema) {
  if (Array.isArray(schema)) return schema.map(withoutUniqueItems);
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => key !== "uniqueItems");
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutUniqueItems(value)]));
}

/** Self-contained validators as one ES module: no schema is compiled at run time. */
export async function validators() {
  const ajv = compiler({ allErrors: true });
  const records = withoutUniqueItems(readSchema("records"));
  ajv.addSchema(records);
  for (const kind of RECORD_KINDS)
    ajv.addSchema({ $id: `urn:clausegate:${kind}`, $ref: `${records.$id}#/$defs/${kind}` });
  for (const name of ["policy-output", ...OTHER_FILES]) ajv.addSchema(readSchema(name));
  return moduleOf(ajv, {
    ...Object.fromEntries(RECORD_KINDS.map((kind) => [kind, `urn:clausegate:${kind}`])),
    policyOutput: "urn:clausegate:schema:policy-output:1",
    ...Object.fromEntries(OTHER_FILES.map((name) => [name, `urn:clausegate:schema:${name}:1`])),
  });
}

/** The validator of reports, in a module of its own: what only writes reports need not carry it. It stops at the first error. */
export async function reportValidator() {
  const ajv = compiler({ allErrors: false });
  ajv.addSchema(reportSchema());
  return moduleOf(ajv, { report: "urn:clausegate:schema:report:1" });
}

/** The validator of an evidence pack's manifest. */
export async function manifestValidator() {
  const ajv = compiler({ allErrors: false });
  ajv.addSchema(readSchema("manifest"));
  return moduleOf(ajv, { manifest: "urn:clausegate:schema:manifest:1" });
}

/** @param {{ allErrors: boolean }} options */
function compiler({ allErrors }) {
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

/** @param {Ajv2020} ajv @param {Record<string, string>} exported ids of schemas by the names they are exported under */
async function moduleOf(ajv, exported) {
  const code = standaloneCode.default(ajv, exported);
  const bundled = await build({
    stdin: { contents: code, resolveDir: inRepository("."), loader: "js" },
    absWorkingDir: inRepository("."),
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    write: false,
    banner: { js: "// Generated from src/schemas by tools/schemas.mjs. Do not edit." },
  });
  return /** @type {{ text: string }} */ (bundled.outputFiles[0]).text;
}
