import { readdirSync } from "node:fs";
import { join } from "node:path";
import { loadAll } from "js-yaml";
import { describe, expect, it } from "vitest";
import { openDirectory } from "../src/adapters/disk/tree.ts";
import { check } from "../src/entry/library.ts";
import type { InventoryTree } from "../src/model/tree.ts";
import type { ContractRecord, VendorRecord } from "../src/records/records.ts";
import type { Service, Term } from "../src/schemas/generated/types.ts";
import { clausegateHere, repository } from "./support/cli.ts";
import { day, policy } from "./support/inventory.ts";

const asOf = day("2026-11-22");
const sample = await openDirectory(new URL("../", import.meta.url).pathname);

/** Returns the findings of a day, in the order of the vendors. */
async function foundOn(date: string, vendors?: readonly string[]): Promise<string[]> {
  const report = await check(sample, policy, { asOf: day(date), ...(vendors && { vendors }) });
  expect(report.problems).toEqual([]);
  return report.findings.map(({ severity, rule, vendor }) => `${severity} ${rule} ${vendor}`);
}

describe("the sample inventory", () => {
  it.each(["2026-06-30", "2026-11-22", "2026-11-28"])("passes as of %s, without a finding", async (date) => {
    expect(await foundOn(date)).toEqual([]);
  });

  // Two automatic renewals: notice by 60 days before 2027-03-03, and by 15 days before 2027-02-01.
  it.each([
    { date: "2026-12-02", found: [] },
    { date: "2026-12-03", found: ["noeulbit-cloud"] },
    { date: "2026-12-17", found: ["noeulbit-cloud"] },
    { date: "2026-12-18", found: ["chorong-oncall", "noeulbit-cloud"] },
    { date: "2027-01-02", found: ["chorong-oncall", "noeulbit-cloud"] },
    { date: "2027-01-03", found: ["chorong-oncall"] },
    { date: "2027-01-18", found: [] },
    { date: "2027-03-04", found: [] },
  ])("notes as of $date until when notice can be given", async ({ date, found }) => {
    const renewing = await foundOn(date, ["chorong-oncall", "noeulbit-cloud"]);
    expect(renewing).toEqual(found.map((vendor) => `note AGR-03 ${vendor}`));
  });

  it("warns before a contract ends for good", async () => {
    expect(await foundOn("2027-06-15")).toEqual(["warning AGR-03 neorun-idc"]);
  });

  it.each(["2026-03-31", "2026-04-01"])("passes as of %s, where one contract follows another", async (date) => {
    expect(await foundOn(date, ["haedamsol-consulting"])).toEqual([]);
  });

  it.each(["2025-12-31", "2026-01-01"])("passes as of %s, where an order is renewed", async (date) => {
    expect(await foundOn(date, ["solbaram-logis"])).toEqual([]);
  });

  it("uses what real inventories have", async () => {
    const values = dossiers.flatMap(({ records }) => records.map(({ value }) => value));
    const contracts = values.filter((value) => value.kind === "contract");
    const services = values.flatMap((value) => (value.kind === "vendor" ? value.services : []));
    const uses = {
      renewal: contracts.some(({ renewal }) => renewal?.notice_days !== undefined),
      renewals: contracts.some(({ renewals }) => renewals !== undefined),
      amendment: contracts.some(({ amends }) => amends !== undefined),
      order: contracts.some(({ under }) => under !== undefined),
      termination: contracts.some(({ terminated_on: last }) => last !== undefined),
      subprocessors: services.some(({ subprocessors }) => subprocessors?.some(({ under }) => under !== undefined)),
      standardTerms: services.some(({ selection }) => selection?.basis === "standard-terms" && selection.review),
      checked: contracts.some((contract) => contract.clauses?.some(({ checked }) => checked !== undefined)),
    };
    expect(Object.entries(uses).filter(([, isUsed]) => !isUsed)).toEqual([]);
    expect(services.filter(({ started_on: start }) => start > asOf)).toEqual([]);
    const endless = contracts.filter(({ effective, amends, under }) => !effective.to && !amends && !under);
    expect(endless.map(({ id }) => id)).toEqual([]);
  });

  it("shows every kind of service the guide lists", async () => {
    const { folders } = await sample.list("vendors");
    expect(folders.length).toBeGreaterThanOrEqual(10);
    const records = (await Promise.all(folders.map(recordsOf))).flat();
    const types = new Set(
      records.flatMap(({ value }) => (value.kind === "vendor" ? value.services.map(({ type }) => type) : [])),
    );
    const wanted = [
      "customer-support",
      "cloud",
      "development",
      "maintenance",
      "security-operation",
      "facility",
      "consulting",
      "personal-data-processing",
      "it-operation",
    ];
    expect(wanted.filter((type) => !types.has(type as Service["type"]))).toEqual([]);
  });
});

type Value = VendorRecord | ContractRecord | { kind: "guideline" };
interface Document {
  readonly path: string;
  readonly index: number;
  readonly value: Value;
}

/** Every YAML document of a folder. */
async function recordsOf(folder: string): Promise<Document[]> {
  const { files } = await sample.read(`vendors/${folder}`);
  return files.flatMap(({ path, bytes }) =>
    loadAll(new TextDecoder().decode(bytes)).map((value, index) => ({ path, index, value: value as Value })),
  );
}

const vendors = (await sample.list("vendors")).folders.filter((folder) => !folder.startsWith("_"));
const dossiers = await Promise.all(vendors.map(async (vendor) => ({ vendor, records: await recordsOf(vendor) })));
const clauses = dossiers.flatMap(({ vendor, records }) =>
  records.flatMap((record) =>
    record.value.kind === "contract"
      ? (record.value.clauses ?? []).map((clause, at) => ({
          vendor,
          records,
          record,
          at,
          title: `${vendor} ${(record.value as ContractRecord).id} ${clause.article} ${clause.covers.join(" ")}`,
        }))
      : [],
  ),
);

describe("removing a clause of the sample", () => {
  it("is tried for every clause", () => {
    expect(clauses.length).toBeGreaterThan(150);
  });

  it.each(clauses)("finds what loses its cover, and nothing else: $title", async ({ vendor, records, record, at }) => {
    const changed = records.map((one) => (one === record ? { ...one, value: without(one.value, at) } : one));
    const report = await check(overlay(vendor, changed), policy, { asOf, vendors: [vendor], failOn: "note" });
    expect(report.problems).toEqual([]);
    const found = report.findings.map(({ rule, service }) => `${service} ${rule}`).sort();
    expect(found).toEqual(losses(changed.map(({ value }) => value)).sort());
  });
});

function without(value: Value, at: number): Value {
  return value.kind === "contract" ? { ...value, clauses: (value.clauses ?? []).toSpliced(at, 1) } : value;
}

function overlay(vendor: string, records: readonly Document[]): InventoryTree {
  const paths = [...new Set(records.map(({ path }) => path))];
  const text = (path: string) =>
    records.flatMap((record) => (record.path === path ? [JSON.stringify(record.value)] : [])).join("\n---\n");
  const files = paths.map((path) => ({ path, bytes: new TextEncoder().encode(text(path)) }));
  return {
    ...sample,
    read: (folder) => (folder === `vendors/${vendor}` ? Promise.resolve({ files, problems: [] }) : sample.read(folder)),
  };
}

/** The requirement, said once more and plainly: which terms no agreement in force contains or declares not needed. */
function losses(values: readonly Value[]): string[] {
  const vendor = values.find((value) => value.kind === "vendor");
  const contracts = values.filter((value) => value.kind === "contract");
  return (vendor?.services ?? []).filter(isActive).flatMap((service) => {
    const agreements = agreementsOf(service, contracts);
    const covered = new Set(agreements.flatMap(({ clauses = [] }) => clauses).flatMap(({ covers }) => covers));
    const declared = new Set(
      agreements.flatMap(({ not_applicable = [] }) => not_applicable).map(({ requirement }) => requirement),
    );
    const lost = termsOf(service).filter(
      ([term, rule]) => !covered.has(term) && (rule.startsWith("PII") || !declared.has(term)),
    );
    return lost.map(([, rule]) => `${service.id} ${rule}`);
  });
}

function isActive({ started_on: start, ended_on: end }: Service): boolean {
  return start <= asOf && (end === undefined || asOf <= end);
}

/** Contracts in force that name the service, and the master agreements of its orders. */
function agreementsOf({ id }: Service, contracts: readonly ContractRecord[]): ContractRecord[] {
  const inForce = contracts.filter(isInForce);
  const naming = inForce.filter(({ services }) => services.includes(id));
  const masters = new Set(naming.map(({ under }) => under));
  return inForce.filter((contract) => naming.includes(contract) || masters.has(contract.id));
}

function isInForce({
  status,
  signed_on: signed,
  effective,
  renewal,
  renewals,
  terminated_on,
}: ContractRecord): boolean {
  const hasBegun = signed !== undefined && signed <= asOf && effective.from <= asOf;
  const end = renewal ? renewal.ends_on : (renewals?.at(-1)?.to ?? effective.to);
  const hasEnded = end !== undefined && end < asOf;
  const isTerminated = status !== "signed" && !(terminated_on !== undefined && asOf <= terminated_on);
  return hasBegun && !hasEnded && !isTerminated;
}

function termsOf(service: Service): [Term, string][] {
  const groups = ["SEC", ...(service.personal_data ? ["PII"] : []), ...(service.development ? ["DEV"] : [])];
  return policy.catalogue.catalogue.rules.flatMap(({ group, requirement, id }): [Term, string][] =>
    groups.includes(group) ? [[requirement as Term, id]] : [],
  );
}

it("is in canonical form, and so are the small ones with defects that can be read", async () => {
  const ones = readdirSync(join(repository, "examples/defects"), { withFileTypes: true });
  const roots = ones.filter((one) => one.isDirectory() && one.name !== "problems").map(({ name }) => name);
  for (const root of [".", ...roots.map((name) => `examples/defects/${name}`)]) {
    const { status, stdout } = await clausegateHere(["fmt", "--check", "--root", join(repository, root)]);
    expect([root, status, stdout]).toEqual([root, 0, expect.stringMatching(/^Files: not in canonical form 0/)]);
  }
});
