// The keys of every kind of record and of its parts, as the schema of records describes them.
import { inLanguage, prose, table } from "./docs.mjs";

/** @typedef {"en" | "ko"} Language */

const KINDS = ["vendor", "contract", "guideline"];

const WORDS = {
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

/**
 * A section for each kind of record and each of its parts, then one for the values they share.
 * @param {any} schema src/schemas/records.schema.json @param {Language} language
 */
export function recordFormat({ $defs }, language) {
  const words = WORDS[language];
  const mappings = [...new Set(KINDS.flatMap((kind) => mappingsFrom($defs, kind)))];
  const sections = mappings.flatMap((name) => [
    `### \`${name}\``,
    prose(inLanguage($defs[name].description, language)),
    keyTable($defs, $defs[name], language),
  ]);
  const values = Object.keys($defs).filter((name) => $defs[name].type !== "object" && !isRequirement($defs[name]));
  const rows = values.map((name) => [`\`${name}\``, meaning($defs[name], language)]);
  return [...sections, `### ${words.values}`, table(words.valueHead, rows)].join("\n\n");
}

/** A mapping and every mapping within it, in the order of the keys. @param {any} $defs @param {string} name @returns {string[]} */
function mappingsFrom($defs, name) {
  const within = Object.values($defs[name].properties).flatMap((value) => nameOf(value.items ?? value) ?? []);
  const mappings = within.filter((part) => $defs[part].type === "object");
  return [name, ...mappings.flatMap((part) => mappingsFrom($defs, part))];
}

/** The keys of a mapping, one a row. @param {any} $defs @param {any} mapping @param {Language} language */
function keyTable($defs, { properties, required = [] }, language) {
  const words = WORDS[language];
  const rows = Object.entries(properties).map(([key, value]) => [
    `\`${key}\``,
    valueWords($defs, value, language),
    required.includes(key) ? words.required : "",
    meaning({ description: $defs[nameOf(value) ?? ""]?.description, ...value }, language),
  ]);
  return table(words.keyHead, rows);
}

/** @param {any} $defs @param {any} value @param {Language} language @returns {string} */
function valueWords($defs, value, language) {
  const words = WORDS[language];
  const name = nameOf(value);
  if (isRequirement($defs[name ?? ""] ?? value)) return words.requirement;
  if (name !== undefined) return $defs[name].type === "object" ? `[\`${name}\`](#${name})` : `\`${name}\``;
  if (value.const !== undefined) return `\`${value.const}\``;
  if (value.enum) return words.choice;
  if (value.type === "array") return words.list.replace("{item}", valueWords($defs, value.items, language));
  if (value.type === "boolean") return words.boolean;
  return value.type === "string" ? words.text : numberWords(value, language);
}

/** @param {any} value @param {Language} language */
function numberWords({ type, minimum, exclusiveMinimum, maximum }, language) {
  const words = WORDS[language];
  const range = exclusiveMinimum === undefined ? words.range : words.above;
  const limits = range.replace("{min}", minimum ?? exclusiveMinimum).replace("{max}", maximum);
  return `${type === "integer" ? words.integer : words.number}, ${limits}`;
}

/** The description, and that of each value to choose from. @param {any} value @param {Language} language */
function meaning(value, language) {
  const { enum: choices = [], enumDescriptions = [] } = value.items?.enum ? value.items : value;
  const described = enumDescriptions.map(
    (/** @type {string} */ text, /** @type {number} */ at) => `\`${choices[at]}\`: ${inLanguage(text, language)}`,
  );
  return [inLanguage(value.description, language), ...described].join(" ");
}

/** Whether a value is the key of a requirement, which the rules' pages explain. @param {any} value */
const isRequirement = ({ enum: choices, enumDescriptions }) => choices !== undefined && enumDescriptions === undefined;

/** The definition that a value is taken from. @param {any} value @returns {string | undefined} */
const nameOf = ({ $ref }) => $ref?.split("/").at(-1);
