import { describe, expect, it } from "vitest";
import { toBaseline } from "../../../src/config/baseline/file.ts";
import type { Report } from "../../../src/model/report.ts";
import type { VendorRecord } from "../../../src/records/records.ts";
import type { Waiver } from "../../../src/schemas/generated/types.ts";
import { checkBy, clausesWithout, guidelineFiles, judgeChange, marksOf, vendorFiles } from "../../support/change.ts";
import { aVendor, type Files } from "../../support/inventory.ts";
import { applied, aWaiver, findingOf } from "../../support/waivers.ts";

type Service = VendorRecord["services"][number];
const [crm] = aVendor().services as [Service];

/** acme without the clause SEC-06 asks for, with services and waivers. */
function filesOf(services: readonly Service[], ...waivers: readonly Waiver[]): Files {
  const contract = { services: services.map(({ id }) => id), clauses: clausesWithout("internet-restriction") };
  return {
    ...guidelineFiles,
    ...vendorFiles("acme", { vendor: { services: [...services] }, contract }),
    ...(waivers.length > 0 && { "waivers.yaml": { version: 1, waivers } }),
  };
}

/** What is said of the clause and of the waivers. */
function said(report: Report): string[] {
  return marksOf(report).filter((mark) => /^(SEC-06|WVR)/.test(mark));
}

const lost = ["SEC-06 acme worse", "WVR-05 acme introduced"];
const kept = ["SEC-06 acme existing waived"];

describe.each([
  { of: "the service", waiver: aWaiver({ service: "crm" }) },
  { of: "the vendor", waiver: aWaiver() },
])("a waiver of $of", ({ waiver }) => {
  it.each([
    { name: "begins on another day", change: { started_on: "2026-01-06" }, is: lost },
    { name: "is of another type", change: { type: "facility" }, is: lost },
    { name: "touches personal data no more", change: { personal_data: false }, is: lost },
    { name: "develops no more", change: { development: false }, is: lost },
    {
      name: "touches other information under another name",
      change: { important_information: false, name: "다른 업무" },
      is: lost,
    },
    { name: "has its name corrected", change: { name: "고객 관리 (CRM)" }, is: kept },
    { name: "ends later", change: { ended_on: "2026-12-31" }, is: kept },
  ] as const)("and a service that $name: $is", async ({ change, is }) => {
    const report = await judgeChange(filesOf([crm], waiver), filesOf([{ ...crm, ...change }], waiver));
    expect(said(report)).toEqual(is);
    if (is === lost) expect(report.verdict).toBe("fail");
  });
});

it("what is lost is told at the waiver, with the fact", async () => {
  const waiver = aWaiver({ service: "crm" });
  const report = await judgeChange(filesOf([crm], waiver), filesOf([{ ...crm, started_on: "2026-01-06" }], waiver));
  expect(report.findings.find(({ rule }) => rule === "WVR-05")).toMatchObject({
    severity: "warning",
    location: { file: "waivers.yaml" },
    args: { case: "other-facts", service: "crm", fact: "started_on", from: crm.started_on, to: "2026-01-06" },
  });
});

it("a waiver that names a service which only the change brings waives nothing of it", async () => {
  const calls = { ...crm, id: "calls", name: "고객 상담" };
  const waivers = [aWaiver({ service: "crm" }), aWaiver({ service: "calls", approved_on: "2026-05-01" })];
  const report = await judgeChange(filesOf([crm], ...waivers), filesOf([crm, calls], ...waivers));
  expect(said(report)).toContain("WVR-05 acme introduced");
  expect(report.findings.find(({ rule, service }) => rule === "SEC-06" && service === "calls")).toMatchObject({
    disposition: "open",
    change: "introduced",
  });
  const forAll = await judgeChange(filesOf([crm], aWaiver()), filesOf([crm, calls], aWaiver()));
  expect(said(forAll)).toEqual([...kept, "SEC-06 acme introduced waived"]);
});

it("an entry of the baseline is for the service as it was, too", async () => {
  const open = (await checkBy(filesOf([crm]), filesOf([crm]))).findings;
  const baseline = { ".clausegate/baseline.json": toBaseline(open) };
  const judged = async (change: Partial<Service>) =>
    marksOf(
      await judgeChange({ ...filesOf([crm]), ...baseline }, { ...filesOf([{ ...crm, ...change }]), ...baseline }),
    );
  expect(await judged({ name: "고객 관리 (CRM)" })).toEqual(["SEC-06 acme existing baselined"]);
  const other = await judged({ started_on: "2026-01-06" });
  expect(other).toContain("SEC-06 acme worse");
  expect(other).toContain("BSL-01 acme introduced");
});

describe("a waiver with the facts it was given for", () => {
  const facts = { started_on: crm.started_on, type: crm.type, personal_data: crm.personal_data } as const;
  const given = (more: object) => aWaiver({ service: "crm", given_for: { ...facts, ...more } });

  it("waives them, in a check and in a change, and nothing else", async () => {
    const check = async (waiver: Waiver, service = crm) => {
      const files = filesOf([service], waiver);
      return said(await checkBy(files, files));
    };
    const waived = ["SEC-06 acme  waived"];
    expect(await check(given({}))).toEqual(waived);
    expect(await check(given({}), { ...crm, name: "고객 관리 (CRM)" })).toEqual(waived);
    for (const other of [{ started_on: "2026-01-06" }, { type: "facility" }, { personal_data: !crm.personal_data }]) {
      expect(await check(given(other))).toEqual(["SEC-06 acme ", "WVR-05 acme "]);
    }
  });

  it("can be merged before the change it is for", async () => {
    const next = { ...crm, started_on: "2026-01-06" };
    const waivers = [given({}), aWaiver({ ...given({ started_on: "2026-01-06" }), approved_on: "2026-06-02" })];
    const base = filesOf([crm], ...waivers);
    expect(said(await checkBy(base, base))).toEqual(["SEC-06 acme  waived", "WVR-05 acme "]);
    const report = await judgeChange(base, filesOf([next], ...waivers));
    expect(said(report)).toContain("SEC-06 acme existing waived");
    expect(report.verdict).toBe("pass");
  });

  it("waives nothing where the facts are not known", () => {
    const { findings, said: own } = applied({
      waivers: [aWaiver({ service: "calls", given_for: { started_on: "2026-01-05" } })],
      findings: [findingOf("SEC-06", { vendor: "acme", service: "calls" })],
    });
    expect([findings[0]?.disposition, own]).toEqual(["open", ["WVR-05/other-facts /waivers/0/given_for"]]);
  });
});

describe("a vendor under another name", () => {
  const moved = (change: Partial<Service>, waivers: readonly Waiver[]) => {
    const contract = { clauses: clausesWithout("internet-restriction") };
    const vendor = { name: "acme 주식회사", services: [{ ...crm, ...change }] };
    return {
      ...guidelineFiles,
      ...vendorFiles("gamma", { vendor, contract }),
      "waivers.yaml": { version: 1, waivers },
    };
  };
  const base = filesOf([crm], aWaiver());
  const waivers = [aWaiver({ vendor: "gamma" })];

  it("has lost its waiver by the name alone", async () => {
    const report = await judgeChange(base, moved({}, waivers));
    expect(said(report)).toEqual(["SEC-06 gamma existing"]);
    expect(report.verdict).toBe("pass");
  });

  it("and with other facts has lost it for good", async () => {
    const report = await judgeChange(base, moved({ started_on: "2026-01-06" }, waivers));
    expect(said(report)).toEqual(["SEC-06 gamma worse"]);
    expect(report.verdict).toBe("fail");
  });
});
