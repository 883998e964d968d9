import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { requirementKeyOf } from "../../src/model/requirement-keys.ts";
import records from "../../src/schemas/records.schema.json" with { type: "json" };

const { rules } = JSON.parse(readFileSync(new URL("../../dist/catalogue.json", import.meta.url), "utf8")) as {
  rules: { id: string; requirement: string }[];
};

it("knows the key of every rule that a record can name", () => {
  const named = rules.filter(({ id }) => /^(SEL|AGR|SEC|PII|DEV)-/.test(id));
  expect(named.map(({ id }) => [id, requirementKeyOf(id)])).toEqual(
    named.map(({ id, requirement }) => [id, requirement]),
  );
  const known = new Set(named.map(({ requirement }) => requirement));
  expect(records.$defs.term.enum.filter((key) => !known.has(key))).toEqual([]);
});

it("takes an id in any case, and nothing else", () => {
  expect(requirementKeyOf("sec-15")).toBe("incident-reporting");
  for (const other of ["SEC-16", "SEC-00", "SEC-1", "XYZ-01", "EVD-02", "SEC-01x", "", "damages", "constructor-01"])
    expect(requirementKeyOf(other)).toBeUndefined();
});
