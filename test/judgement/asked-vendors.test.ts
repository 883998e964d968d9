import { expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { json } from "../../src/report/formats/json.ts";
import { clausesWithout, guidelineFiles, judgeChange, marksOf, vendorFiles } from "../support/change.ts";
import { type Files, judge } from "../support/inventory.ts";
import { aWaiver } from "../support/waivers.ts";

const waivers = (...list: readonly object[]) => JSON.stringify({ version: 1, waivers: list });
/** Unused for each of three vendors, one of them unknown, and expired for one. */
const list = [
  aWaiver(),
  aWaiver({ vendor: "beta" }),
  aWaiver({ vendor: "acmee" }),
  aWaiver({ vendor: "beta", rule: "SEC-07", expires_on: "2026-06-29" }),
];
const files: Files = {
  ...guidelineFiles,
  ...vendorFiles("acme"),
  ...vendorFiles("beta", { contract: { clauses: clausesWithout("safeguards") } }),
  "waivers.yaml": waivers(...list),
};
const vendorsOf = (report: Report) => JSON.parse(json(report, { language: "en", color: false })).vendors;

it.each([
  { vendors: ["acme"], marks: ["WVR-06 acme "], fails: false },
  { vendors: ["beta"], marks: ["PII-02 beta ", "WVR-01 beta ", "WVR-06 beta "], fails: true },
  {
    vendors: undefined,
    marks: ["PII-02 beta ", "WVR-01 beta ", "WVR-05 acmee ", "WVR-06 acme ", "WVR-06 beta "],
    fails: true,
  },
])("a run asked about $vendors tells of no other vendor's waivers, and says so", async ({ vendors, marks, fails }) => {
  const report = await judge(files, { vendors });
  expect(marksOf(report)).toEqual(marks);
  expect(report.verdict).toBe(fails ? "fail" : "pass");
  expect(vendorsOf(report)).toEqual(vendors);
});

it("nor does one of a change, whatever it does to them", async () => {
  const head = {
    ...files,
    ...vendorFiles("acme", { contract: { clauses: clausesWithout("safeguards") } }),
    "waivers.yaml": waivers(...list.slice(0, 3), aWaiver({ vendor: "beta", rule: "PII-02" })),
  };
  const asked = await judgeChange(files, head, { vendors: ["acme"] });
  expect(marksOf(asked)).toEqual(["PII-02 acme introduced", "WVR-06 acme existing"]);
  expect(vendorsOf(asked)).toEqual(["acme"]);
  const { findings } = await judgeChange(files, head);
  expect(findings.some(({ rule, vendor }) => rule.startsWith("POL") && vendor === "beta")).toBe(true);
});
