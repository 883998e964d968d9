import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { concerningIn, concerns, reports } from "../../src/model/concerns.ts";
import type { Subject } from "../../src/schemas/generated/types.ts";
import { clausesWithout } from "../support/change.ts";
import { aFolder, clausegateHere } from "../support/cli.ts";
import { aContract, aVendor, goodFiles } from "../support/inventory.ts";
import { aPastRepository, commitAs } from "../support/past.ts";
import { aFinding } from "../support/report.ts";
import { aWaiver } from "../support/waivers.ts";

const nothing = { vendor: "acme", service: null, contract: null, guideline: null, services: null };
const ofService = { ...nothing, service: "crm" };
const ofContract = { ...nothing, contract: "c1", services: ["crm"] };
const ofUnknown = { ...nothing, contract: "c9" };
const ofGuideline = { ...nothing, vendor: null, guideline: "g" };
const ofInventory = { ...nothing, vendor: null };
const ofBoth = { ...nothing, contract: "c1", services: ["crm", "calls"] };
const crm: Subject = { vendor: "acme", service: "crm" };
const calls: Subject = { vendor: "acme", service: "calls" };
const contract: Subject = { vendor: "acme", contract: "c1" };

it.each([
  { name: "of a service, the service", finding: ofService, subject: crm, is: true },
  { name: "of a service, another", finding: ofService, subject: calls, is: false },
  { name: "of a service, its contract", finding: ofService, subject: contract, is: false },
  { name: "of a service, another vendor's", finding: ofService, subject: { ...crm, vendor: "beta" }, is: false },
  { name: "of a contract, a service it binds", finding: ofContract, subject: crm, is: true },
  { name: "of a contract, a service it does not bind", finding: ofContract, subject: calls, is: false },
  { name: "of a contract, each service it binds", finding: ofBoth, subject: calls, is: true },
  {
    name: "of a contract, another vendor's service",
    finding: ofContract,
    subject: { ...crm, vendor: "beta" },
    is: false,
  },
  { name: "of a contract, the contract", finding: ofContract, subject: contract, is: true },
  { name: "of a contract, another", finding: ofContract, subject: { ...contract, contract: "c2" }, is: false },
  { name: "of a contract, the vendor as a whole", finding: ofContract, subject: { vendor: "acme" }, is: false },
  { name: "of a contract not on record, any service", finding: ofUnknown, subject: calls, is: true },
  { name: "of the vendor as a whole, any service", finding: nothing, subject: calls, is: true },
  { name: "of the vendor as a whole, the vendor", finding: nothing, subject: { vendor: "acme" }, is: true },
  { name: "of the vendor as a whole, a contract", finding: nothing, subject: contract, is: false },
  { name: "of a guideline, the guideline", finding: ofGuideline, subject: { guideline: "g" }, is: true },
  { name: "of a guideline, another", finding: ofGuideline, subject: { guideline: "h" }, is: false },
  { name: "of a guideline, a service", finding: ofGuideline, subject: crm, is: false },
  { name: "of the whole inventory, a vendor", finding: ofInventory, subject: { vendor: "acme" }, is: false },
  { name: "of the whole inventory, a service", finding: ofInventory, subject: crm, is: false },
  { name: "of the whole inventory, a contract", finding: ofInventory, subject: contract, is: false },
  { name: "of the whole inventory, a guideline", finding: ofInventory, subject: { guideline: "g" }, is: false },
])("a finding concerns, $name: $is", ({ finding, subject, is }) => {
  expect(concerns(aFinding(finding), subject)).toBe(is);
});

const onRecord = [{ id: "c1", services: ["crm"] }];

it.each([
  { name: "its contract by the records", spoken: { vendor: "acme", contract: "c1" }, services: ["crm"] },
  { name: "a contract that is not on record", spoken: { vendor: "acme", contract: "c9" }, services: null },
  { name: "no contract", spoken: { vendor: "acme", service: "crm", contract: null }, services: null },
])("what speaks of $name concerns $services", ({ spoken, services }) => {
  expect(concerningIn(spoken, onRecord)).toEqual({ ...nothing, ...spoken, services });
});

const unmet = { rule: "SEC-02", subject: crm } as const;
const standIn = { ...unmet, reason: { code: "stands-in", rule: "AGR-01" } } as const;

it.each([
  { name: "its own rule", answer: unmet, rule: "SEC-02", service: "crm", is: true },
  { name: "its own rule about another service", answer: unmet, rule: "SEC-02", service: "calls", is: false },
  { name: "another rule", answer: unmet, rule: "AGR-01", service: "crm", is: false },
  { name: "the rule that stands in", answer: standIn, rule: "AGR-01", service: "crm", is: true },
  {
    name: "the rule that stands in, about another service",
    answer: standIn,
    rule: "AGR-01",
    service: "calls",
    is: false,
  },
  { name: "its own rule where another stands in", answer: standIn, rule: "SEC-02", service: "crm", is: false },
])("an answer is reported by a finding of $name: $is", ({ answer, rule, service, is }) => {
  expect(reports(aFinding({ ...nothing, rule, service }), answer)).toBe(is);
});

/** Two services, each with a contract that declares a statutory item away; the one's finding is waived. */
describe("a statutory item waived for one contract of two", async () => {
  const [service] = aVendor().services;
  const declaring = {
    clauses: clausesWithout("pii-supervision"),
    not_applicable: [{ requirement: "pii-supervision", reason: "본사가 직접 점검" }],
  };
  const files = goodFiles({
    vendor: aVendor({
      services: [{ ...service, id: "crm" } as never, { ...service, id: "calls", name: "상담" } as never],
    }),
    contract: aContract({ ...declaring, services: ["crm"] } as never),
  });
  const other = JSON.parse(JSON.stringify(files["vendors/acme/contract.yaml"]));
  const root = aPastRepository();
  const waiver = aWaiver({ rule: "PII-06", contract: "acme-2026", acknowledges_statute: true });
  commitAs(
    root,
    {
      ...files,
      "vendors/acme/other.yaml": { ...other, id: "acme-calls", services: ["calls"] },
      "waivers.yaml": { version: 1, waivers: [waiver] },
    },
    { date: "2026-06-29T12:00:00+0900" },
  );
  const asked = ["--root", root, "--as-of", "2026-06-30"];
  const run = async (...args: string[]) => (await clausegateHere([...args, ...asked])).stdout;
  const saved = join(aFolder(), "report.json");
  await clausegateHere(["check", ...asked, "--output", `json=${saved}`]);

  const statesIn = (junit: string) =>
    ["crm", "calls"].map((id) => {
      const found = new RegExp(`<testcase classname="acme.${id}" name="PII-06 [^>]*>(.*)`).exec(junit)?.[1] ?? "";
      return /^<([\w-]+)/.exec(found)?.[1];
    });

  it("fails in JUnit for the other service alone, also from the saved report", async () => {
    const junit = await run("check", "--format", "junit");
    expect(statesIn(junit)).toEqual(["system-out", "failure"]);
    expect((await clausegateHere(["report", saved, "--format", "junit"])).stdout).toBe(junit);
  });

  it("is waived for one and broken for the other in blame", async () => {
    const { subjects } = JSON.parse(await run("blame", "acme", "PII-06", "--format", "json"));
    expect(subjects.map(({ service: id, state }: Record<string, string>) => [id, state])).toEqual([
      ["calls", "broken"],
      ["crm", "waived"],
    ]);
  });

  it("is waived for one and not met for the other in an audit", async () => {
    const folder = join(aFolder(), "pack");
    await run("audit", "--output", folder);
    const { vendors } = JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
    const [{ requirements }] = vendors;
    const own = requirements.filter(({ rule }: { rule: string }) => rule === "PII-06");
    expect(own.map(({ service: id, state }: Record<string, string>) => [id, state])).toEqual([
      ["calls", "fail"],
      ["crm", "waived"],
    ]);
  });

  it("is excused for one and not for the other where the evidence is shown", async () => {
    const { services } = JSON.parse(await run("evidence", "show", "acme", "PII-06", "--format", "json"));
    expect(
      services.map(({ id, excuse }: { id: string; excuse: { kind: string } | null }) => [id, excuse?.kind]),
    ).toEqual([
      ["crm", "waived"],
      ["calls", undefined],
    ]);
  });

  it("denies the gate for the other alone", async () => {
    const answer = async (id: string) => JSON.parse(await run("gate", "acme", "--service", id, "--format", "json"));
    expect((await answer("crm")).reasons.map(({ rule }: { rule: string }) => rule)).not.toContain("PII-06");
    expect((await answer("calls")).reasons.map(({ rule }: { rule: string }) => rule)).toContain("PII-06");
  });
});
