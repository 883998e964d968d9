// The schemas for editors, with every requirement explained.
import type { Localized } from "../../src/model/language.ts";
import { caseKinds, type Rule } from "../../src/model/rule.ts";
import { casesOf, nameOfCase, namesOfCases } from "../../src/model/rule-override.ts";
import { below, changed, isSchema, type JsonSchema, mapValues } from "./json-schema.ts";
import { readSchema, recordKinds } from "./read.ts";

/**
 * Returns one schema per kind of record, one that chooses by `kind`, those of waivers and of the configuration, by file
 * name.
 */
export function editorSchemas(rules: readonly Rule[]): Map<string, JsonSchema> {
  const { $defs = {}, $schema, description } = readSchema("records");
  const titles = new Map(rules.map((rule) => [rule.requirement, `${rule.id}: ${rule.title.en}\n${rule.title.ko}`]));
  const explained = mapValues($defs, (definition) => withExplanations(definition, titles));
  const whole: JsonSchema = { $schema, title: "Clausegate record", description, type: "object", required: ["kind"] };
  const kind = { description: "Kind of record.\n기록의 종류.", enum: recordKinds };
  return new Map<string, JsonSchema>([
    ["record.schema.json", { ...whole, properties: { kind }, allOf: recordKinds.map(whereKindIs), $defs: explained }],
    ...recordKinds.map(
      (name) => [`${name}.schema.json`, { $schema, $ref: `#/$defs/${name}`, $defs: explained }] as const,
    ),
    ["waivers.schema.json", waiversSchema(rules)],
    ["config.schema.json", configSchema(rules)],
  ]);
}

function whereKindIs(kind: string): JsonSchema {
  return {
    if: { properties: { kind: { const: kind } }, required: ["kind"] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { $ref: `#/$defs/${kind}` },
  };
}

/** Explains every choice among requirements by the title of its rule. */
function withExplanations(schema: JsonSchema, titles: ReadonlyMap<string, string>): JsonSchema {
  const explained: JsonSchema = mapValues(schema, (value) => withExplanationsIn(value, titles));
  if (!Array.isArray(explained.enum) || explained.enumDescriptions) return explained;
  return { ...explained, enumDescriptions: explained.enum.map((key) => required(titles, String(key))) };
}

function withExplanationsIn(value: unknown, titles: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => withExplanationsIn(one, titles));
  return isSchema(value) ? withExplanations(value, titles) : value;
}

function required(titles: ReadonlyMap<string, string>, key: string): string {
  const title = titles.get(key);
  if (!title) throw new Error(`The schema knows "${key}", the rules do not.`);
  return title;
}

/** The schema of waivers, limited to rules that can be waived. */
function waiversSchema(rules: readonly Rule[]): JsonSchema {
  const { $id: _, ...schema } = readSchema("waivers");
  const waivable = rules.filter(({ basis }) => basis !== "gate");
  return changed(schema, ["$defs", "waiver", "properties", "rule"], (rule) => ({
    ...rule,
    enum: waivable.map(({ id }) => id),
    enumDescriptions: waivable.map(({ title }) => `${title.en}\n${title.ko}`),
  }));
}

/** The schema of the configuration, with every kind, rule and case as a choice of what does not fail. */
function withExceptions(rules: readonly Rule[]): JsonSchema {
  const names = rules.flatMap((rule) => [rule.id, ...namesOfCases(rule)]);
  return changed(readSchema("config"), ["properties", "fail_on_except", "items"], (item) => ({
    ...item,
    enum: [...caseKinds, ...names],
  }));
}

/** The schema of the configuration, with every rule and case as a key. */
function configSchema(rules: readonly Rule[]): JsonSchema {
  const schema = withExceptions(rules);
  const { additionalProperties: _, ...mapping } = below(schema, "properties", "rules");
  const severity = below(schema, "properties", "rules", "additionalProperties");
  const key = (name: string, { en, ko }: Localized) => [
    name,
    { $ref: "#/$defs/severity", description: `${name}: ${en}\n${ko}` },
  ];
  const properties = rules.flatMap((rule) => [
    key(rule.id, rule.title),
    ...casesOf(rule).map(({ name, broken }) => key(nameOfCase(rule.id, name), broken)),
  ]);
  const named = { ...mapping, additionalProperties: false, properties: Object.fromEntries(properties) };
  const whole = changed(schema, ["properties", "rules"], () => named);
  return { ...whole, $defs: { ...whole.$defs, severity } };
}
