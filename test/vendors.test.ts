import { loadAll } from "js-yaml";
import { describe, expect, it } from "vitest";
import { openDirectory } from "../src/adapters/disk/tree.ts";
import { check } from "../src/entry/library.ts";
import type { InventoryTree } from "../src/model/tree.ts";
import type { ContractRecord, VendorRecord } from "../src/records/records.ts";
import type { Service, Term } from "../src/schemas/generated/types.ts";
import { day, policy } from "./support/inventory.ts";

const asOf = day("2026-11-22");
const sample = await openDirectory(new URL("../", import.meta.url).pathname);

describe("the sample inventory", () => {
  it.each(["2026-11-22", "2028-02-29", "2034-12-31"])("passes as of %s", async (date) => {
    const report = await check(sample, policy, { asOf: day(date), failOn: "note" });
    expect(report.problems).toEqual([]);
    expect(report.findings).toEqual([]);
    expect(report.verdict).toBe("pass");
  });

  it("shows every kind of service the guide lists", async () => {
    const { folders } = await sample.list("vendors");
    expect(folders.length).toBeGreaterThanOrEqual(9);
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
  const active = vendor?.status === "active" ? vendor.services.filter(({ started_on: start }) => start <= asOf) : [];
  return active.flatMap((service) => {
    const agreements = values.filter((value) => value.kind === "contract" && isInForce(value, service));
    const covered = new Set(
      agreements
        .flatMap((value) => (value.kind === "contract" ? (value.clauses ?? []) : []))
        .flatMap(({ covers }) => covers),
    );
    const declared = new Set(
      agreements
        .flatMap((value) => (value.kind === "contract" ? (value.not_applicable ?? []) : []))
        .map(({ requirement }) => requirement),
    );
    const lost = termsOf(service).filter(
      ([term, rule]) => !covered.has(term) && (rule.startsWith("PII") || !declared.has(term)),
    );
    return lost.map(([, rule]) => `${service.id} ${rule}`);
  });
}

function isInForce({ services, status, signed_on: signed, effective }: ContractRecord, { id }: Service): boolean {
  const hasBegun = signed !== undefined && signed <= asOf && effective.from <= asOf;
  return (
    services.includes(id) && status === "signed" && hasBegun && (effective.to === undefined || asOf <= effective.to)
  );
}

function termsOf(service: Service): [Term, string][] {
  const groups = ["SEC", ...(service.personal_data ? ["PII"] : []), ...(service.development ? ["DEV"] : [])];
  return policy.catalogue.catalogue.rules.flatMap(({ group, requirement, id }): [Term, string][] =>
    groups.includes(group) ? [[requirement as Term, id]] : [],
  );
}
