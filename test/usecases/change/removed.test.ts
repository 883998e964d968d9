import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { guidelineFiles, judgeChange, vendorFiles } from "../../support/change.ts";
import { aVendor, type Files } from "../../support/inventory.ts";

const [service] = aVendor().services;
const acme = vendorFiles("acme");
const contract = acme["vendors/acme/contract.yaml"] as object;

/** Vendor beta with a contract of its own and more; acme stays as it is. */
function files(beta: Files): Files {
  return { ...guidelineFiles, ...acme, ...beta };
}

const beta = vendorFiles("beta");
const without = (...paths: string[]) =>
  Object.fromEntries(Object.entries(beta).filter(([path]) => !paths.includes(path)));

/** What CHG-01 says, each with the case. */
function said({ findings }: Report): string[] {
  return findings.filter(({ rule }) => rule === "CHG-01").map(({ args }) => String(args.case));
}

async function saidOf(base: Files, head: Files): Promise<string[]> {
  return said(await judgeChange(files(base), files(head)));
}

describe("what a change deletes", () => {
  it.each([
    { name: "a vendor with an active service", dates: {}, told: ["vendor"] },
    { name: "a vendor whose service ends today", dates: { ended_on: "2026-06-30" }, told: ["vendor"] },
    { name: "a vendor whose service ended yesterday", dates: { ended_on: "2026-06-29" }, told: ["contract"] },
    { name: "a vendor whose service begins tomorrow", dates: { started_on: "2026-07-01" }, told: ["contract"] },
  ])("is $name: $told", async ({ dates, told }) => {
    const ofDates = vendorFiles("beta", { vendor: { services: [{ ...service, ...dates } as never] } });
    expect(await saidOf(ofDates, {})).toEqual(told);
  });

  it.each([
    { name: "in force", fields: {}, told: ["contract"] },
    { name: "a draft", fields: { status: "draft" }, told: [] },
    { name: "of a day to come", fields: { signed_on: "2026-07-01" }, told: [] },
    { name: "over since yesterday", fields: { effective: { from: "2026-01-05", to: "2026-06-29" } }, told: [] },
    { name: "on its last day", fields: { effective: { from: "2026-01-05", to: "2026-06-30" } }, told: ["contract"] },
  ] as const)("is a contract $name: $told", async ({ fields, told }) => {
    const other = { ...contract, vendor: "beta", id: "beta-other", ...fields };
    expect(await saidOf({ ...beta, "vendors/beta/other.yaml": other }, beta)).toEqual(told);
  });
});

describe("what a change deletes from a folder that could not be judged", () => {
  const broken = { "vendors/beta/broken.yaml": "kind: contract\n" };

  it("is told of what could be read", async () => {
    expect(await saidOf({ ...beta, ...broken }, {})).toEqual(["vendor"]);
    expect(await saidOf({ ...beta, ...broken }, without("vendors/beta/contract.yaml"))).toEqual(["contract"]);
  });

  it("is told of a contract whose vendor cannot be read", async () => {
    const unread = { ...beta, "vendors/beta/vendor.yaml": "kind: vendor\n" };
    expect(await saidOf(unread, without("vendors/beta/contract.yaml"))).toEqual(["contract"]);
  });
});
