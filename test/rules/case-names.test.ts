import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { namesOfCases } from "../../src/model/rule-override.ts";
import { policy } from "../support/inventory.ts";

const text = readFileSync(new URL("case-names.txt", import.meta.url), "utf8");
const permanent = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));

it("keeps the name of every case that a configuration may use", () => {
  const names = new Set(policy.catalogue.catalogue.rules.flatMap(namesOfCases));
  expect(permanent.filter((name) => !names.has(name))).toEqual([]);
  expect(new Set(permanent).size).toBe(permanent.length);
});
