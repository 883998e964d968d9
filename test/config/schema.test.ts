import { existsSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { isTimeZone } from "../../src/adapters/clock.ts";
import { readConfig } from "../../src/config/read.ts";
import schema from "../../src/schemas/config.schema.json" with { type: "json" };
import { policy } from "../support/inventory.ts";

const editorFile = new URL("../../dist/schemas/config.schema.json", import.meta.url);
const pageIn = (language: string) =>
  readFileSync(new URL(`../../docs/${language}/configuration.md`, import.meta.url), "utf8");
const { rules } = policy.catalogue.catalogue;

function compile(json: object) {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  ajv.addVocabulary(["enumDescriptions"]);
  return ajv.compile(json);
}

const editorSchema = JSON.parse(readFileSync(editorFile, "utf8"));

describe("the schema an editor uses", () => {
  it("is strict JSON Schema 2020-12, as its source is", () => {
    for (const json of [schema, editorSchema]) {
      const isValid = compile(json);
      expect(isValid({ version: 1, rules: { "SEC-06": "off" }, settings: { waiver_days: 1 } })).toBe(true);
      for (const wrong of [{}, { version: 2 }, { version: 1, x: 1 }, { version: 1, rules: { "SEC-06": "x" } }])
        expect(isValid(wrong)).toBe(false);
    }
  });

  it("knows every rule, in both languages, and no other", () => {
    const { properties } = editorSchema.properties.rules;
    const expected = rules.map(({ id, title }) => [id, `${id}: ${title.en}\n${title.ko}`]);
    expect(
      Object.entries<{ description: string }>(properties).map(([id, { description }]) => [id, description]),
    ).toEqual(expected);
    expect(compile(editorSchema)({ version: 1, rules: { "SEC-99": "off" } })).toBe(false);
  });

  it("accepts its own defaults", () => {
    const stated = ([key, value]: [string, object]) => ("default" in value ? [[key, value.default]] : []);
    const top = Object.fromEntries(Object.entries(schema.properties).flatMap(stated));
    const settings = Object.fromEntries(Object.entries(schema.properties.settings.properties).flatMap(stated));
    expect(Object.keys(settings)).toEqual(Object.keys(schema.properties.settings.properties));
    expect(compile(editorSchema)({ version: 1, ...top, settings })).toBe(true);
  });
});

/** Every key, by its place. */
const keys: [string, { description: string; enumDescriptions?: string[] }][] = [
  ...Object.entries(schema.properties),
  ...Object.entries(schema.properties.settings.properties),
  ...Object.entries(schema.properties.evidence.properties),
  ["a rule", schema.properties.rules.additionalProperties],
];

it.each(keys)("%s is described in English and Korean", (_, { description, enumDescriptions = [] }) => {
  for (const text of [description, ...enumDescriptions]) {
    const [english, korean, ...more] = text.split("\n");
    expect(english).toMatch(/^[A-Z].*\.$/);
    expect(korean).toMatch(/[가-힣].*\.$/);
    expect(more).toEqual([]);
  }
});

describe.each(["en", "ko"] as const)("docs/%s/configuration.md", (language) => {
  const page = pageIn(language);

  it.each(keys.slice(0, -1))("tells of %s", (key, { description }) => {
    const [en = "", ko = ""] = description.split("\n");
    expect(page).toContain(`| \`${key}\` | `);
    expect(page).toContain(` | ${language === "en" ? en : ko} |`);
  });

  it("shows an example that is valid, with every key", () => {
    const examples = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => String(text));
    expect(examples).toHaveLength(1);
    for (const text of examples) {
      const file = { path: "clausegate.yaml", bytes: new TextEncoder().encode(text) };
      const answer = readConfig(file, { catalogue: policy.catalogue, isTimeZone });
      expect("problems" in answer ? answer.problems : []).toEqual([]);
      expect(Object.keys(load(text) as object).sort()).toEqual(Object.keys(schema.properties).sort());
      const named = /\$schema=node_modules\/clausegate\/(\S+)/.exec(text)?.[1] ?? "none";
      expect(existsSync(new URL(`../../${named}`, import.meta.url))).toBe(true);
    }
  });
});
