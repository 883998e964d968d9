// The keys of every kind of record and of its parts, from the schema of records.
import type { Language } from "../../src/model/language.ts";
import { below, type JsonSchema } from "../schemas/json-schema.ts";
import { recordKinds } from "../schemas/read.ts";
import { inLanguage, prose, table } from "./markdown.ts";

type Definitions = Readonly<Record<string, JsonSchema>>;

const texts = {
  en: {
    keyHead: ["Key", "Value", "Required", "Meaning"],
    required: "yes",
    values: "Values",
    valueHead: ["Value", "Meaning"],
    text: "text",
    number: "number",
    integer: "whole number",
    range: "{min} to {max}",
    above: "more than {min}, at most {max}",
    boolean: "`true` or `false`",
    choice: "one of the listed values",
    list: "list: {item}",
    requirement: "[requirement key](../rules/README.md)",
  },
  ko: {
    keyHead: ["키", "값", "필수", "설명"],
    required: "예",
    values: "값의 형식",
    valueHead: ["형식", "설명"],
    text: "문자열",
    number: "숫자",
    integer: "정수",
    range: "{min}~{max}",
    above: "{min} 초과 {max} 이하",
    boolean: "`true` 또는 `false`",
    choice: "설명에 적은 값 중 하나",
    list: "목록: {item}",
    requirement: "[요구사항 키](../rules/README.md)",
  },
};

/** Returns a section for each kind of record and each of its parts, then one for shared values. */
export function recordFormat(definitions: Definitions, language: Language): string {
  const words = texts[language];
  const mappings = [...new Set(recordKinds.flatMap((kind) => mappingsFrom(definitions, kind)))];
  const sections = mappings.flatMap((name) => {
    const mapping = below(definitions, name);
    return [
      `### \`${name}\``,
      prose(inLanguage(mapping.description, language)),
      keyTable(definitions, mapping, language),
    ];
  });
  const values = Object.entries(definitions).filter(([, one]) => one.type !== "object" && !isRequirement(one));
  const rows = values.map(([name, value]) => [`\`${name}\``, meaning(value, language)]);
  return [...sections, `### ${words.values}`, table(words.valueHead, rows)].join("\n\n");
}

/** A mapping and every mapping within it, in the order of the keys. */
function mappingsFrom(definitions: Definitions, name: string): string[] {
  const { properties = {} } = below(definitions, name);
  const within = Object.values(properties).flatMap((value) => nameOf(value.items ?? value) ?? []);
  const mappings = within.filter((part) => definitions[part]?.type === "object");
  return [name, ...mappings.flatMap((part) => mappingsFrom(definitions, part))];
}

/** Table of the keys of a mapping, one a row. */
function keyTable(definitions: Definitions, mapping: JsonSchema, language: Language): string {
  const { properties = {}, required = [] } = mapping;
  const words = texts[language];
  const rows = Object.entries(properties).map(([key, value]) => [
    `\`${key}\``,
    valueWords(definitions, value, language),
    required.includes(key) ? words.required : "",
    meaning({ description: definitions[nameOf(value) ?? ""]?.description, ...value }, language),
  ]);
  return table(words.keyHead, rows);
}

function valueWords(definitions: Definitions, value: JsonSchema, language: Language): string {
  const words = texts[language];
  const name = nameOf(value);
  const definition = name === undefined ? undefined : definitions[name];
  if (isRequirement(definition ?? value)) return words.requirement;
  if (name !== undefined) return definition?.type === "object" ? `[\`${name}\`](#${name})` : `\`${name}\``;
  if (value.const !== undefined) return `\`${value.const}\``;
  if (value.enum) return words.choice;
  if (value.type === "array") return words.list.replace("{item}", valueWords(definitions, value.items ?? {}, language));
  if (value.type === "boolean") return words.boolean;
  return value.type === "string" ? words.text : numberWords(value, language);
}

function numberWords({ type, minimum, exclusiveMinimum, maximum }: JsonSchema, language: Language): string {
  const words = texts[language];
  const range = exclusiveMinimum === undefined ? words.range : words.above;
  const limits = range.replace("{min}", String(minimum ?? exclusiveMinimum)).replace("{max}", String(maximum));
  return `${type === "integer" ? words.integer : words.number}, ${limits}`;
}

/** The description of a value, and of each of its choices. */
function meaning(value: JsonSchema, language: Language): string {
  const { enum: choices = [], enumDescriptions = [] } = value.items?.enum ? value.items : value;
  const described = enumDescriptions.map((text, at) => `\`${choices[at]}\`: ${inLanguage(text, language)}`);
  return [inLanguage(value.description, language), ...described].join(" ");
}

/** Whether a value is a requirement's key, which the rules' pages explain. */
function isRequirement({ enum: choices, enumDescriptions }: JsonSchema): boolean {
  return choices !== undefined && enumDescriptions === undefined;
}

/** Name of the definition a value refers to. */
function nameOf({ $ref }: JsonSchema): string | undefined {
  return $ref?.split("/").at(-1);
}
