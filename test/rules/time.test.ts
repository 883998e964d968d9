import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type IsoDate } from "../../src/model/iso-date.ts";
import { defaultSettings } from "../../src/model/settings.ts";
import { assembleRecords, withEvidence } from "../../src/records/assemble.ts";
import { parseFolder } from "../../src/records/read-folder.ts";
import type { ContractRecord } from "../../src/records/records.ts";
import type { PolicyInput, PolicyOutput } from "../../src/schemas/generated/types.ts";
import { aContract, aVendor, day, policy } from "../support/inventory.ts";

/** The policy's input of the vendor of the factories with these contracts. */
function inputOf(contracts: readonly object[], asOf: IsoDate): PolicyInput {
  const files = [aVendor(), ...contracts].map((record, at) => ({
    path: `vendors/acme/${at}.yaml`,
    bytes: new TextEncoder().encode(JSON.stringify(record)),
  }));
  const source = { inventory: "vendors", guidelineIds: ["vendor-selection"] };
  const { records, problems } = parseFolder("acme", { files, problems: [] }, source);
  expect(problems).toEqual([]);
  return withEvidence(assembleRecords(records, { asOf, inventory: "vendors", settings: defaultSettings }), new Map());
}

function answersOn(asOf: IsoDate, contracts: readonly object[]): PolicyOutput {
  return policy.evaluate(inputOf(contracts, asOf));
}

/** Ids of the contracts in force on a day. */
function inForceOn(asOf: IsoDate, contracts: readonly object[]): string[] {
  const { facts } = answersOn(asOf, contracts);
  return facts.contracts.filter(({ in_force }) => in_force).map(({ id }) => id);
}

const noticeYears = { automatic: true, term_months: 12, notice_days: 30 } as const;

/** A contract of 2026 without clauses, with changes to its top level. */
function ofTheYear(changes: object = {}): object {
  return aContract({ effective: { from: "2026-01-05", to: "2026-12-31" }, clauses: [], ...changes });
}

function another(id: string, changes: object): object {
  return ofTheYear({ id, effective: { from: "2026-03-02" }, signed_on: "2026-03-02", ...changes });
}

describe("a contract is in force", () => {
  const amendment = (changes: object) => another("change", { amends: "acme-2026", ...changes });
  const order = (changes: object) => another("order", { under: "acme-2026", ...changes });
  it.each<{ name: string; contracts: object[]; id?: string; last?: string; first?: string }>([
    { name: "from its first day", contracts: [ofTheYear()], first: "2026-01-05" },
    { name: "until its last day", contracts: [ofTheYear()], last: "2026-12-31" },
    { name: "from its signature", contracts: [ofTheYear({ signed_on: "2026-02-02" })], first: "2026-02-02" },
    {
      name: "until the end of its automatic renewals",
      contracts: [ofTheYear({ renewal: { ...noticeYears, ends_on: "2028-06-30" } })],
      last: "2028-06-30",
    },
    {
      name: "until its termination",
      contracts: [ofTheYear({ status: "terminated", terminated_on: "2026-05-20" })],
      last: "2026-05-20",
    },
    {
      name: "until its termination, though it renews",
      contracts: [ofTheYear({ renewal: noticeYears, status: "terminated", terminated_on: "2031-05-20" })],
      last: "2031-05-20",
    },
    {
      name: "until a renewal that came too late begins",
      contracts: [ofTheYear({ renewals: [{ on: "2027-02-01", to: "2028-01-31" }] })],
      last: "2026-12-31",
    },
    {
      name: "again from a renewal that came too late",
      contracts: [ofTheYear({ renewals: [{ on: "2027-02-01", to: "2028-01-31" }] })],
      first: "2027-02-01",
    },
    {
      name: "until the last of its renewals ends",
      contracts: [
        ofTheYear({
          renewals: [
            { on: "2026-12-20", to: "2027-12-31" },
            { on: "2028-01-01", to: "2028-12-31" },
          ],
        }),
      ],
      last: "2028-12-31",
    },
    {
      name: "until the later end that an amendment gives it",
      contracts: [ofTheYear(), amendment({ effective: { from: "2026-12-01", to: "2027-09-30" } })],
      last: "2027-09-30",
    },
    {
      name: "until its own end, where the amendment came after it",
      contracts: [
        ofTheYear(),
        amendment({ signed_on: "2027-02-01", effective: { from: "2027-01-01", to: "2027-09-30" } }),
      ],
      last: "2026-12-31",
    },
    {
      name: "again once an amendment that came after it is signed",
      contracts: [
        ofTheYear(),
        amendment({ signed_on: "2027-02-01", effective: { from: "2027-01-01", to: "2027-09-30" } }),
      ],
      first: "2027-02-01",
    },
    {
      name: "from an amendment's first day",
      contracts: [ofTheYear(), amendment({})],
      id: "change",
      first: "2026-03-02",
    },
    {
      name: "as an amendment until the amended contract ends",
      contracts: [ofTheYear(), amendment({})],
      id: "change",
      last: "2026-12-31",
    },
    {
      name: "as an amendment of its own shorter term until that ends",
      contracts: [ofTheYear(), amendment({ effective: { from: "2026-03-02", to: "2026-06-30" } })],
      id: "change",
      last: "2026-06-30",
    },
    {
      name: "as an order until the master agreement ends",
      contracts: [ofTheYear({ status: "terminated", terminated_on: "2026-08-31" }), order({})],
      id: "order",
      last: "2026-08-31",
    },
    {
      name: "as an order until its own last day",
      contracts: [ofTheYear(), order({ effective: { from: "2026-03-02", to: "2026-06-30" } })],
      id: "order",
      last: "2026-06-30",
    },
    {
      name: "as an order not before the master agreement",
      contracts: [ofTheYear({ signed_on: "2026-04-01" }), order({})],
      id: "order",
      first: "2026-04-01",
    },
  ])("$name", ({ contracts, id = "acme-2026", first, last }) => {
    const turn = day(first ?? last ?? "");
    const days = [addDays(turn, -1), turn, addDays(turn, 1)];
    const wanted = first ? [false, true, true] : [true, true, false];
    expect(days.map((asOf) => inForceOn(asOf, contracts).includes(id))).toEqual(wanted);
  });

  it("at no time as a terminated contract whose last day is not on record", () => {
    const contracts = [ofTheYear({ status: "terminated" })];
    expect(inForceOn(day("2026-06-30"), contracts)).toEqual([]);
  });
});

describe("the clauses that count", () => {
  /** Whether SEC-05 is met on the day before, on and after a day. */
  function metAround(turn: string, contracts: readonly object[]): boolean[] {
    return [addDays(day(turn), -1), day(turn), addDays(day(turn), 1)].map((asOf) =>
      answersOn(asOf, contracts).assessment.some(({ rule, status }) => rule === "SEC-05" && status === "pass"),
    );
  }
  const main = aContract().documents ?? [];
  const annex = { id: "annex", kind: "annex", path: "documents/annex.md" } as const;
  const leakage = { document: "main", article: "제5조", covers: ["leakage-prevention"] };
  const training = { document: "main", article: "제3조", covers: ["security-training"] };

  it.each([
    {
      name: "a clause in an annex signed later counts from that day",
      contracts: [
        ofTheYear({
          documents: [...main, { ...annex, signed_on: "2026-03-02" }],
          clauses: [training, { ...leakage, document: "annex" }],
        }),
      ],
      met: [false, true, true],
    },
    {
      name: "a clause in an annex in effect later counts from that day",
      contracts: [
        ofTheYear({
          documents: [...main, { ...annex, signed_on: "2026-02-02", effective_from: "2026-03-02" }],
          clauses: [training, { ...leakage, document: "annex" }],
        }),
      ],
      met: [false, true, true],
    },
    {
      name: "a clause of an amendment counts from its first day",
      contracts: [ofTheYear({ clauses: [training] }), another("change", { amends: "acme-2026", clauses: [leakage] })],
      met: [false, true, true],
    },
    {
      name: "a clause that an amendment repeals is gone from its first day",
      contracts: [
        ofTheYear({ clauses: [training, leakage] }),
        another("change", { amends: "acme-2026", repeals: ["leakage-prevention"] }),
      ],
      met: [true, false, false],
    },
    {
      name: "a master agreement's clause counts for a service that only its order names",
      contracts: [
        ofTheYear({ id: "frame", signed_on: "2026-01-02", services: ["app"], clauses: [training, leakage] }),
        another("order", { under: "frame" }),
      ],
      met: [false, true, true],
    },
    {
      name: "a clause that is only proposed counts on no day",
      contracts: [ofTheYear({ clauses: [training, { ...leakage, proposed: true }] })],
      met: [false, false, false],
    },
  ])("$name", ({ contracts, met }) => {
    const services = [...aVendor().services, { ...aVendor().services[0], id: "app" }];
    const withApp = contracts.some((one) => JSON.stringify(one).includes('"app"'));
    expect(withApp ? metFor(services, contracts) : metAround("2026-03-02", contracts)).toEqual(met);
  });

  /** As `metAround`, for a vendor with another service, asked of the first. */
  function metFor(services: readonly object[], contracts: readonly object[]): boolean[] {
    return ["2026-03-01", "2026-03-02", "2026-03-03"].map((asOf) => {
      const input = { ...inputOf(contracts.map(withoutApp), day(asOf)) };
      const vendor = { ...aVendor(), documents: [], services } as unknown as NonNullable<PolicyInput["vendor"]>;
      const named = input.contracts.map((one) => (one.id === "frame" ? { ...one, services: ["app"] } : one));
      const { assessment } = policy.evaluate({ ...input, vendor, contracts: named });
      const answer = assessment.find(({ rule, subject }) => rule === "SEC-05" && subject.service === "crm");
      return answer?.status === "pass";
    });
  }
  const withoutApp = (contract: object) => ({ ...contract, services: ["crm"] });

  it("of an amendment take the facts with them", () => {
    const interval = (months: number) => [{ ...training, interval_months: months }];
    const contracts = [
      ofTheYear({ clauses: interval(6) }),
      another("change", { amends: "acme-2026", clauses: interval(36) }),
    ];
    const found = (asOf: string) =>
      answersOn(day(asOf), contracts).findings.some(({ rule, args }) => rule === "SEC-03" && args.months === 36);
    expect(["2026-03-01", "2026-03-02", "2026-03-03"].map(found)).toEqual([false, true, true]);
  });
});

it("a renewal after a lapse does not erase the lapse", () => {
  const lapsed = [ofTheYear()];
  const renewed = [ofTheYear({ renewals: [{ on: "2027-02-01", to: "2028-01-31", reviewed_on: "2027-01-20" }] })];
  const verdict = (contracts: readonly object[], asOf: string) =>
    answersOn(day(asOf), contracts).findings.filter(({ rule }) => rule === "AGR-01");
  for (const asOf of ["2027-01-01", "2027-01-15", "2027-01-31"]) {
    expect(verdict(renewed, asOf)).toEqual(verdict(lapsed, asOf));
    expect(verdict(renewed, asOf)).toHaveLength(1);
  }
  expect(verdict(renewed, "2027-02-01")).toEqual([]);
});

it.each([
  {
    name: "only annexes",
    contracts: [ofTheYear({ documents: [{ id: "main", kind: "annex", path: "documents/a.md" }] })],
  },
  {
    name: "only an amendment of a contract that is over",
    contracts: [
      ofTheYear({ effective: { from: "2026-01-05", to: "2026-03-31" } }),
      another("change", { amends: "acme-2026" }),
    ],
  },
  {
    name: "only an order under a master agreement that is a draft",
    contracts: [ofTheYear({ id: "frame", status: "draft" }), another("order", { under: "frame" })],
  },
])("no agreement: $name", ({ contracts }) => {
  const { findings } = answersOn(day("2026-06-30"), contracts);
  expect(findings.filter(({ rule }) => rule.startsWith("AGR")).map(({ rule }) => rule)).toEqual(["AGR-01"]);
});

/** The second statement: a contract's day by day, told from the records alone. */
function isInForce(contracts: readonly ContractRecord[], id: string, on: string): boolean {
  const contract = contracts.find((one) => one.id === id);
  if (!contract || !isAgreed(contract, on)) return false;
  const above = contract.amends ?? contract.under;
  return isWithinTerms(contracts, contract, on) && (above === undefined || isInForce(contracts, above, on));
}

function isAgreed({ status, signed_on, terminated_on }: ContractRecord, on: string): boolean {
  if (signed_on === undefined || on < signed_on) return false;
  return status === "signed" || (status === "terminated" && terminated_on !== undefined && on <= terminated_on);
}

function isWithinTerms(contracts: readonly ContractRecord[], contract: ContractRecord, on: string): boolean {
  const { effective, renewal, renewals = [] } = contract;
  const end = renewal ? renewal.ends_on : effective.to;
  const isOpen = end === undefined || isPermanent(contracts, contract);
  const isFirst = on >= effective.from && (isOpen || on <= end);
  return (
    isFirst ||
    renewals.some((one) => on >= one.on && on <= one.to) ||
    contracts.some(
      (one) =>
        extendsUntil(contracts, contract, one, end) &&
        on >= one.effective.from &&
        isAgreed(one, on) &&
        on <= (one.effective.to ?? on),
    )
  );
}

/** An amendment lasts as long as what it amends, unless it ends before that contract's term. */
function isPermanent(contracts: readonly ContractRecord[], { amends, effective }: ContractRecord): boolean {
  const amended = contracts.find(({ id }) => id === amends);
  if (!amended) return false;
  return effective.to === undefined || (amended.effective.to !== undefined && effective.to >= amended.effective.to);
}

function extendsUntil(
  contracts: readonly ContractRecord[],
  contract: ContractRecord,
  amendment: ContractRecord,
  end: string | undefined,
): boolean {
  if (contract.amends !== undefined || baseOf(contracts, amendment) !== contract.id || end === undefined) return false;
  return amendment.effective.to !== undefined && amendment.effective.to > end;
}

function baseOf(contracts: readonly ContractRecord[], { amends }: ContractRecord): string | undefined {
  const above = contracts.find(({ id }) => id === amends);
  return above?.amends === undefined ? amends : baseOf(contracts, above);
}

const start = day("2026-01-31");
const someDay = fc.integer({ min: 0, max: 200 }).map((days) => addDays(start, days));
const later = (from: IsoDate) => fc.integer({ min: 0, max: 90 }).map((days) => addDays(from, days));

/** A contract that may name another of the first ones. */
function someContract(id: string, above: readonly string[]): fc.Arbitrary<object> {
  const state = fc.constantFrom("signed", "signed", "signed", "draft", "terminated", "terminated-on");
  const chain = fc.constantFrom(
    ...(above.length === 0 ? [{}] : above.flatMap((one) => [{ amends: one }, { under: one }, {}])),
  );
  return fc
    .record({ from: someDay, signed: someDay, state, chain })
    .chain(({ from, signed, state: status, chain: rest }) =>
      fc
        .record({
          to: later(from),
          kind: fc.constantFrom("open", "fixed", "fixed", "automatic", "automatic-end", "renewed"),
          gap: fc.integer({ min: -10, max: 20 }),
          months: fc.integer({ min: 1, max: 3 }),
          terminated: later(signed),
        })
        .map(({ to, kind, gap, months, terminated }) => {
          const next = addDays(to, gap);
          return ofTheYear({
            id,
            signed_on: signed,
            status: status === "terminated-on" ? "terminated" : status,
            ...(status === "terminated-on" && { terminated_on: terminated }),
            effective: kind === "open" ? { from } : { from, to },
            ...(kind === "automatic" && { renewal: { automatic: true, term_months: months } }),
            ...(kind === "automatic-end" && {
              renewal: { automatic: true, term_months: months, ends_on: addDays(to, months * 20) },
            }),
            ...(kind === "renewed" && { renewals: [{ on: next, to: addDays(to, 40) }] }),
            ...rest,
          });
        }),
    );
}

it("agrees with a plain second statement on any day", () => {
  const vendor = fc
    .tuple(someContract("a", []), someContract("b", ["a"]), someContract("c", ["a", "b"]))
    .map((contracts) => contracts as unknown as ContractRecord[]);
  let times = 0;
  fc.assert(
    fc.property(vendor, fc.array(someDay, { minLength: 3, maxLength: 3 }), (contracts, days) => {
      for (const asOf of days) {
        const wanted = contracts.filter(({ id }) => isInForce(contracts, id, asOf)).map(({ id }) => id);
        times += wanted.length;
        expect(inForceOn(asOf, contracts)).toEqual(wanted);
      }
    }),
    { seed: 20260911, numRuns: 200 },
  );
  expect(times).toBeGreaterThan(100);
});
