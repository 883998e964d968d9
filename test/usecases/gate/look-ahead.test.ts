import { describe, expect, it } from "vitest";
import { RunError } from "../../../src/entry/library.ts";
import { addDays } from "../../../src/model/iso-date.ts";
import {
  type Asked,
  aService,
  ask,
  configured,
  decided,
  lacking,
  waived,
  withHosting,
} from "../../support/decisions.ts";
import { aContract, aVendor, day, type Files, goodFiles, policy } from "../../support/inventory.ts";
import { aWaiver } from "../../support/waivers.ts";

/** Contracts without an end: nothing lapses. */
const endless = aContract({ effective: { from: "2026-01-05" } });
const twoYears = 731;

/** The answer today, and the first other one as `DAY answer: + what appears - what vanishes`. */
async function changing(files: Files, asked: Asked = {}): Promise<string> {
  const decision = await ask(files, { daysAhead: twoYears, ...asked });
  const { change, searchedUntil } = decision;
  const names = (mark: string, reasons: Parameters<typeof decided>[0]["reasons"]) =>
    reasons.map(({ rule, code }) => ` ${mark}${rule ?? code}`).join("");
  if (!change) return `${decided(decision)}; until ${searchedUntil}`;
  expect(searchedUntil).toBe(change.on);
  return `${decided(decision)}; ${change.on} ${change.to}:${names("+", change.appear)}${names("-", change.vanish)}`;
}

describe("the answer changes on the day", () => {
  it.each([
    { name: "after the agreement ends", files: goodFiles(), is: "allow; 2027-01-01 deny: +AGR-01" },
    {
      name: "of the warning, where warnings fail",
      files: goodFiles(),
      failOn: "warning" as const,
      is: "allow; 2026-12-01 deny: +AGR-03",
    },
    {
      name: "after the service ends",
      files: goodFiles({ vendor: aVendor({ services: [aService({ ended_on: "2026-09-01" })] }), contract: endless }),
      service: "crm",
      is: "allow; 2026-09-02 deny: +service-ended",
    },
    {
      name: "the service begins",
      files: goodFiles({ vendor: aVendor({ services: [aService({ started_on: "2026-08-01" })] }) }),
      service: "crm",
      is: "deny service-not-started; 2026-08-01 allow: -service-not-started",
    },
    {
      name: "the first of its services begins",
      files: goodFiles({ vendor: aVendor({ services: [aService({ started_on: "2026-08-01" })] }) }),
      is: "deny no-active-service service-not-started; 2026-08-01 allow: -no-active-service -service-not-started",
    },
    {
      name: "another service begins, which lacks an agreement",
      files: withHosting({ started_on: "2026-08-01" }),
      is: "allow; 2026-08-01 deny: +AGR-01",
    },
    {
      name: "after the waiver's last day",
      files: waived({ ...lacking("internet-restriction") }, aWaiver()),
      is: "allow; 2026-10-01 deny: +SEC-06",
    },
    {
      name: "the waiver begins",
      files: waived(lacking("internet-restriction"), aWaiver({ approved_on: "2026-07-15" })),
      is: "deny SEC-06; 2026-07-15 allow: -SEC-06",
    },
    {
      name: "more than a year after the work started, under an agreement that came late",
      files: goodFiles({ contract: aContract({ effective: { from: "2026-07-09" } }) }),
      is: "deny AGR-01; 2027-01-06 allow: -AGR-01",
    },
    {
      name: "that is tomorrow",
      files: goodFiles({ contract: aContract({ effective: { from: "2026-01-05", to: "2026-06-30" } }) }),
      is: "allow; 2026-07-01 deny: +AGR-01",
    },
    {
      name: "that is the last one looked at",
      files: goodFiles({ contract: aContract({ effective: { from: "2026-01-05", to: "2028-06-29" } }) }),
      is: "allow; 2028-06-30 deny: +AGR-01",
    },
  ])("$name", async ({ files, is, ...asked }) => {
    expect(await changing(files, asked)).toBe(is);
  });
});

describe("the answer stays", () => {
  it.each([
    { name: "where nothing ends", files: goodFiles({ contract: endless }), is: "allow; until 2028-06-30" },
    {
      name: "where the reason alone changes",
      files: waived(
        goodFiles({ contract: { ...endless, clauses: endless.clauses?.slice(1) ?? [] } }),
        aWaiver({ rule: "SEC-01", approved_on: "2026-07-01" }),
        aWaiver({ rule: "SEC-02" }),
      ),
      failOn: "warning" as const,
      daysAhead: 20,
      is: "deny SEC-01 WVR-01 WVR-06; until 2026-07-20",
    },
    {
      name: "of a terminated vendor",
      files: goodFiles({ vendor: aVendor({ status: "terminated", services: [aService({ ended_on: "2026-03-31" })] }) }),
      service: "crm",
      is: "deny vendor-terminated service-ended; until null",
    },
    {
      name: "where another vendor's waiver ends",
      files: waived(goodFiles({ contract: endless }), aWaiver({ vendor: "beta" })),
      daysAhead: 100,
      is: "allow; until 2026-10-08",
    },
    { name: "where no day is looked at", files: goodFiles(), daysAhead: 0, is: "allow; until 2026-06-30" },
    {
      name: "on the last day of the calendar",
      files: goodFiles({ contract: endless }),
      asOf: "9999-12-31",
      is: "allow; until 9999-12-31",
    },
    {
      name: "near the last day of the calendar",
      files: goodFiles({ contract: endless }),
      asOf: "9999-12-28",
      is: "allow; until 9999-12-31",
    },
  ])("$name", async ({ files, is, ...asked }) => {
    expect(await changing(files, asked)).toBe(is);
  });

  it.each([
    { name: "of a vendor that does not exist", vendor: "x" },
    { name: "of a service that does not exist", service: "x" },
  ])("$name, whatever the day", async (asked) => {
    const { change, searchedUntil } = await ask(goodFiles(), { ...asked, daysAhead: twoYears });
    expect([change, searchedUntil]).toEqual([null, null]);
  });
});

describe("looking ahead", () => {
  it("says of each day what asking on that day says", async () => {
    const files = configured(waived(lacking("internet-restriction"), aWaiver({ expires_on: "2026-07-09" })), {
      settings: { waiver_warning_days: 5 },
    });
    const { change } = await ask(files, { failOn: "warning", daysAhead: 30 });
    const answers = await Promise.all(
      Array.from({ length: 31 }, (_, at) => ask(files, { failOn: "warning", asOf: addDays(day("2026-06-30"), at) })),
    );
    const first = answers.find(({ decision }) => decision !== answers[0]?.decision);
    // Five days before its last day the waiver is a warning itself.
    expect([change?.on, change?.to]).toEqual(["2026-07-04", "deny"]);
    expect([first?.asOf, first?.decision]).toEqual([change?.on, change?.to]);
  });

  it("ends before the days that cannot be judged, and the answer of today stands", async () => {
    const failing = {
      ...policy,
      evaluateAll: (inputs: Parameters<typeof policy.evaluateAll>[0]) => {
        if (inputs.some(({ as_of }) => as_of > "2026-09-15")) throw new RunError("policy-failed", { reason: "x" });
        return policy.evaluateAll(inputs);
      },
    };
    expect(await changing(goodFiles(), { policy: failing })).toMatch(/^allow; until 2026-0[89]-\d\d$/);
  });

  it("looks at fewer days where a vendor has very many contracts", async () => {
    const contracts = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [
        `vendors/acme/c${at}.yaml`,
        {
          ...endless,
          id: `c${at}`,
          documents: [
            { id: "main", kind: "consignment-contract", uri: "https://example.com/c", sha256: "e".repeat(64) },
          ],
          clauses: [],
          not_applicable: [{ requirement: "wireless-restriction", reason: "x".repeat(900) }],
        },
      ]),
    );
    const { decision, searchedUntil } = await ask(
      { ...goodFiles({ contract: endless }), ...contracts },
      { daysAhead: twoYears },
    );
    expect(decision).toBe("allow");
    expect(searchedUntil && searchedUntil > "2026-06-30" && searchedUntil < "2026-09-30").toBe(true);
  });
});

describe("the coming days of contracts", () => {
  const renewing = aContract({
    effective: { from: "2026-01-05", to: "2026-12-31" },
    renewal: { automatic: true, term_months: 12, notice_days: 30 },
  });
  const next = { contract: "acme-2026", renewsOn: "2027-01-01", noticeBy: "2026-12-01" };

  it.each([
    { name: "the next renewal and the last day for notice", files: goodFiles({ contract: renewing }), is: [next] },
    {
      name: "a renewal whose notice day has passed",
      files: goodFiles({ contract: renewing }),
      asOf: "2026-12-15",
      is: [next],
    },
    {
      name: "the renewal after next once the first has passed",
      files: goodFiles({ contract: renewing }),
      asOf: "2027-01-01",
      is: [{ contract: "acme-2026", renewsOn: "2028-01-01", noticeBy: "2027-12-01" }],
    },
    { name: "no renewal of a contract with a fixed end", files: goodFiles(), is: [] },
    {
      name: "no renewal for a service that the contract does not name",
      files: withRenewing(),
      service: "hosting",
      is: [],
    },
  ])("tell $name", async ({ files, is, ...asked }) => {
    expect((await ask(files, asked)).renewals).toEqual(is);
  });

  function withRenewing(): Files {
    return { ...withHosting(), ...onlyContract(goodFiles({ contract: renewing })) };
  }

  it.each([
    {
      name: "an end without a successor",
      contract: aContract(),
      is: ["2027-01-01", "lapsed acme-2026"],
    },
    {
      name: "a termination",
      contract: aContract({ status: "terminated", terminated_on: "2026-08-31" }),
      is: ["2026-09-01", "terminated acme-2026"],
    },
    {
      name: "a gap before an agreed renewal",
      contract: aContract({ renewals: [{ on: "2027-02-01", to: "2028-01-31" }] }),
      is: ["2027-01-01", "lapsed acme-2026"],
    },
    {
      name: "the end of all automatic terms",
      contract: { ...renewing, renewal: { automatic: true as const, term_months: 12, ends_on: "2027-06-30" } },
      is: ["2027-07-01", "lapsed acme-2026"],
    },
  ])("name $name as the cause of another answer", async ({ contract, is }) => {
    const { change } = await ask(goodFiles({ contract }), { daysAhead: twoYears });
    expect([change?.on, ...(change?.contracts ?? []).map(({ kind, contract: id }) => `${kind} ${id}`)]).toEqual(is);
  });

  it("name the renewal that ends a gap", async () => {
    const contract = aContract({ renewals: [{ on: "2027-02-01", to: "2028-01-31", reviewed_on: "2026-12-20" }] });
    const { change } = await ask(goodFiles({ contract }), { asOf: "2027-01-10", daysAhead: twoYears });
    expect(change).toMatchObject({ on: "2027-02-01", to: "allow", contracts: [{ kind: "renewed", on: "2027-02-01" }] });
  });
});

/** The contract's file alone. */
function onlyContract(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => path === "vendors/acme/contract.yaml"));
}
