import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { load, loadAll } from "js-yaml";
import { describe, expect, it } from "vitest";
import records from "../../src/schemas/records.schema.json" with { type: "json" };
import waivers from "../../src/schemas/waivers.schema.json" with { type: "json" };
import { policy } from "../support/inventory.ts";

const dist = new URL("../../dist/schemas/", import.meta.url);
const vendors = new URL("../../vendors/", import.meta.url);

function compile(name: string) {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
  ajv.addVocabulary(["enumDescriptions"]);
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(new URL(name, dist), "utf8")));
}

const recordFiles = readdirSync(vendors, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".yaml"),
);

describe("the schema an editor uses", () => {
  it.each(recordFiles)("is named on the first line of %s, and accepts it", (name) => {
    const text = readFileSync(new URL(name, vendors), "utf8");
    const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? "none";
    expect(new URL(schema, new URL(name, vendors)).href).toBe(new URL("record.schema.json", dist).href);
    const isValid = compile("record.schema.json");
    for (const record of loadAll(text)) expect(isValid(record), JSON.stringify(isValid.errors)).toBe(true);
  });

  it.each(["vendor", "contract", "guideline"])("exists for a %s alone", (kind) => {
    const isValid = compile(`${kind}.schema.json`);
    const samples = recordFiles.flatMap((name) => loadAll(readFileSync(new URL(name, vendors), "utf8")));
    const own = samples.filter((record) => (record as { kind: string }).kind === kind);
    expect(own.length).toBeGreaterThan(1);
    for (const record of own) expect(isValid(record)).toBe(true);
    for (const other of samples.filter((record) => !own.includes(record))) expect(isValid(other)).toBe(false);
  });

  it("refuses what is no record", () => {
    const isValid = compile("record.schema.json");
    for (const value of [null, {}, [], "vendor", { kind: "supplier" }, load("kind: vendor")])
      expect(isValid(value)).toBe(false);
  });

  it("explains every requirement key in both languages, as the rules have it", () => {
    const { $defs } = JSON.parse(readFileSync(new URL("record.schema.json", dist), "utf8"));
    const { enum: keys, enumDescriptions } = $defs.term;
    expect(keys).toEqual(records.$defs.term.enum);
    for (const [at, key] of keys.entries()) {
      const rule = policy.catalogue.requirement(key);
      expect(enumDescriptions[at]).toBe(`${rule?.id}: ${rule?.title.en}\n${rule?.title.ko}`);
    }
  });
});

describe("the schema of waivers", () => {
  const isValid = compile("waivers.schema.json");
  const good = {
    rule: "SEC-06",
    vendor: "acme",
    reason: "사유",
    owner: "a@example.com",
    approver: "b@example.com",
    approved_on: "2026-06-01",
    expires_on: "2026-09-30",
  };

  it("completes the rules that can be waived, and explains them", () => {
    const { $defs } = JSON.parse(readFileSync(new URL("waivers.schema.json", dist), "utf8"));
    const waivable = policy.catalogue.catalogue.rules.filter(({ basis }) => basis !== "gate");
    expect($defs.waiver.properties.rule.enum).toEqual(waivable.map(({ id }) => id));
    expect($defs.waiver.properties.rule.enumDescriptions).toEqual(
      waivable.map(({ title }) => `${title.en}\n${title.ko}`),
    );
  });

  it.each([
    { name: "a waiver", is: true, waiver: good },
    { name: "one for a service", is: true, waiver: { ...good, service: "crm" } },
    { name: "one for both", is: false, waiver: { ...good, service: "crm", contract: "acme-2026" } },
    { name: "a rule of the gate", is: false, waiver: { ...good, rule: "WVR-01" } },
    { name: "an unknown key", is: false, waiver: { ...good, until: "2026-09-30" } },
  ])("accepts $name: $is", ({ waiver, is }) => {
    expect(isValid({ version: 1, waivers: [waiver] })).toBe(is);
  });
});

/** Every schema that describes a field or a value, by its place. */
function described(schema: object, place: string): [string, { description?: string; enumDescriptions?: string[] }][] {
  return Object.entries(schema).flatMap(([key, value]) => {
    if (typeof value !== "object" || value === null) return [];
    const below = described(value, `${place}/${key}`);
    return /\/(properties|\$defs)$/.test(place) && !/\/(if|then)\//.test(place)
      ? [[`${place}/${key}`, value], ...below]
      : below;
  });
}

const fields = [...described(records, ""), ...described(waivers, "waivers")];

const definitions = { ...records.$defs, ...waivers.$defs };

it("finds the fields", () => {
  expect(fields.length).toBeGreaterThan(100);
});

it.each(fields)("%s is described in English and Korean", (_, schema) => {
  const referenced =
    "$ref" in schema ? definitions[String(schema.$ref).split("/").at(-1) as keyof typeof definitions] : undefined;
  const [english, korean, ...more] = (schema.description ?? referenced?.description ?? "").split("\n");
  expect(english).toMatch(/^[A-Z].*[a-z`>)/].*\.$/);
  expect(korean).toMatch(/[가-힣].*\.$/);
  expect(more).toEqual([]);
  for (const text of schema.enumDescriptions ?? []) expect(text).toMatch(/^[^\n]+\n.*[가-힣].*$/);
});
