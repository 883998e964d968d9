import { expect, it } from "vitest";
import type { ContractRecord } from "../../../src/records/records.ts";
import { guidelineFiles, judgeChange, marksOf, vendorFiles } from "../../support/change.ts";
import { aContract, overruledDocuments } from "../../support/inventory.ts";

type Clause = NonNullable<ContractRecord["clauses"]>[number];

/** An inventory whose clauses on one requirement have other values; a value that is null is left out. */
function withClause(requirement: string, values: Record<string, unknown>) {
  const clauses = (aContract().clauses ?? []).map((clause): Clause => {
    if (!clause.covers.some((one) => one === requirement)) return clause;
    const entries = Object.entries({ ...clause, ...values }).filter(([, value]) => value !== null);
    return JSON.parse(JSON.stringify(Object.fromEntries(entries)));
  });
  return {
    ...guidelineFiles,
    "clausegate.yaml": "version: 1\nfail_on: warning\n",
    ...vendorFiles("acme", { contract: { clauses, documents: overruledDocuments("EVD-06", "EVD-07") } }),
  };
}

it.each([
  {
    name: "a deadline that gets longer",
    of: "incident-reporting",
    from: { deadline_hours: 80 },
    to: { deadline_hours: 96 },
    mark: "SEC-15 acme worse",
  },
  {
    name: "a deadline that gets shorter",
    of: "incident-reporting",
    from: { deadline_hours: 96 },
    to: { deadline_hours: 80 },
    mark: "SEC-15 acme existing",
  },
  {
    name: "a deadline that stays too long",
    of: "incident-reporting",
    from: { deadline_hours: 96 },
    to: { deadline_hours: 96, article: "제13조" },
    mark: "SEC-15 acme existing",
  },
  {
    name: "hours that become more business days",
    of: "incident-reporting",
    from: { deadline_hours: 96 },
    to: { deadline_hours: null, deadline: "business-days:3" },
    mark: "SEC-15 acme worse",
  },
  {
    name: "business days that become fewer hours",
    of: "incident-reporting",
    from: { deadline_hours: null, deadline: "business-days:3" },
    to: { deadline_hours: 96 },
    mark: "SEC-15 acme existing",
  },
  {
    name: "a report at once that may take business days",
    of: "incident-reporting",
    from: { deadline_hours: null, deadline: "immediately" },
    to: { deadline_hours: null, deadline: "business-days:3" },
    mark: "SEC-15 acme introduced",
  },
  {
    name: "an interval of training that gets longer",
    of: "security-training",
    from: { interval_months: 18 },
    to: { interval_months: 24 },
    mark: "SEC-03 acme worse",
  },
  {
    name: "an interval of training that is none any more",
    of: "security-training",
    from: { interval_months: 18 },
    to: { interval_months: null },
    mark: "SEC-03 acme introduced",
  },
  {
    name: "an interval of training that is periodic alone",
    of: "security-training",
    from: { interval_months: 6 },
    to: { interval_months: null, interval: "unstated" },
    mark: "SEC-03 acme introduced",
  },
  {
    name: "an interval of inspection that gets longer",
    of: "security-inspection",
    from: { interval_months: 18 },
    to: { interval_months: 36 },
    mark: "SEC-04 acme worse",
  },
  {
    name: "an interval of inspection that gets shorter",
    of: "security-inspection",
    from: { interval_months: 36 },
    to: { interval_months: 18 },
    mark: "SEC-04 acme existing",
  },
  {
    name: "one more measure that is missing",
    of: "endpoint-security",
    from: { endpoint: ["anti-virus", "screen-saver"] },
    to: { endpoint: ["anti-virus"] },
    mark: "SEC-08 acme worse",
  },
  {
    name: "another measure that is missing",
    of: "endpoint-security",
    from: { endpoint: ["anti-virus", "screen-saver"] },
    to: { endpoint: ["anti-virus", "password-policy"] },
    mark: "SEC-08 acme worse",
  },
  {
    name: "one measure less that is missing",
    of: "endpoint-security",
    from: { endpoint: ["anti-virus"] },
    to: { endpoint: ["anti-virus", "screen-saver"] },
    mark: "SEC-08 acme existing",
  },
])("$name is $mark", async ({ of, from, to, mark }) => {
  const report = await judgeChange(withClause(of, from), withClause(of, to));
  expect(marksOf(report)).toContain(mark);
  expect(report.verdict).toBe(mark.endsWith("existing") ? "pass" : "fail");
});

it("more gaps of an agreement that has only general terms are worse", async () => {
  const general = ["legal-compliance", "leakage-prevention", "damages"];
  const clauses = (aContract().clauses ?? []).filter(({ covers }) => covers.every((one) => general.includes(one)));
  const declared = { not_applicable: [{ requirement: "wireless-restriction", reason: "무선망이 없는 사업장" }] };
  const files = (more: object) => ({ ...guidelineFiles, ...vendorFiles("acme", { contract: { clauses, ...more } }) });
  expect(marksOf(await judgeChange(files(declared), files({})))).toContain("AGR-05 acme worse");
  expect(marksOf(await judgeChange(files({}), files(declared)))).toContain("AGR-05 acme existing");
});
