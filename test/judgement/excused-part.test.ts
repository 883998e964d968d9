import { describe, expect, it } from "vitest";
import { excuseDigest as digestIn } from "../../src/judgement/excused-part.ts";
import type { Path } from "../../src/model/location.ts";
import { policy } from "../support/inventory.ts";

const excuseDigest = (record: unknown, path: Path) => digestIn(record, path, policy.catalogue.catalogue);

const contract = {
  kind: "contract",
  id: "c",
  services: ["crm"],
  signed_on: "2026-01-02",
  effective: { from: "2026-01-05", to: "2026-12-31" },
  documents: [
    { id: "main", kind: "consignment-contract", path: "a.md", sha256: "1" },
    { id: "annex", kind: "annex", path: "b.md" },
  ],
  clauses: [{ document: "main", article: "제1조", covers: ["endpoint-security"], endpoint: ["anti-virus"] }],
  not_applicable: [],
};

/** Whether a change of the contract keeps the excuse of a finding at a path. */
const keeps = (path: Path, change: object) =>
  excuseDigest({ ...contract, ...change }, path) === excuseDigest(contract, path);

describe("a finding about what is missing", () => {
  it.each([
    { name: "another clause", change: { clauses: [...contract.clauses, { covers: ["damages"] }] }, is: true },
    { name: "no clauses at all", change: { clauses: undefined }, is: true },
    { name: "a declaration", change: { not_applicable: [{ requirement: "damages" }] }, is: true },
    { name: "another service", change: { services: ["crm", "calls"] }, is: true },
    { name: "documents in another order", change: { documents: contract.documents.toReversed() }, is: true },
    {
      name: "another annex",
      change: { documents: [...contract.documents, { id: "x", kind: "annex" }] },
      is: true,
    },
    {
      name: "another contract beside it",
      change: { documents: [...contract.documents, { id: "x", kind: "consignment-contract" }] },
      is: false,
    },
    {
      name: "another digest of the contract's document",
      change: { documents: [{ ...contract.documents[0], sha256: "2" }] },
      is: false,
    },
    { name: "another signature", change: { signed_on: "2026-01-03" }, is: false },
    { name: "another end", change: { effective: { from: "2026-01-05", to: "2027-12-31" } }, is: false },
    { name: "a renewal", change: { renewed_on: "2026-06-01" }, is: false },
  ])("keeps its excuse with $name: $is", ({ change, is }) => {
    expect(keeps(["clauses"], change)).toBe(is);
  });
});

describe("a finding about a value", () => {
  it.each([
    {
      name: "the value changed",
      path: ["effective", "to"],
      change: { effective: { from: "2026-01-05", to: "2026-11-30" } },
      is: false,
    },
    { name: "the contract signed again", path: ["effective", "to"], change: { signed_on: "2026-01-03" }, is: false },
    { name: "the title corrected", path: ["effective", "to"], change: { title: "Calls" }, is: true },
    {
      name: "the mapping changed",
      path: ["effective"],
      change: { effective: { from: "2026-01-06", to: "2026-12-31" } },
      is: false,
    },
  ])("keeps its excuse with $name: $is", ({ path, change, is }) => {
    expect(keeps(path, change)).toBe(is);
  });
});

it("about a key an item lacks is bound to the item, not to its number", () => {
  const moved = { ...contract, documents: contract.documents.toReversed() };
  expect(excuseDigest(moved, ["documents", 0, "sha256"])).toBe(excuseDigest(contract, ["documents", 1, "sha256"]));
  const renamed = { ...contract, documents: [contract.documents[0], { id: "annex", path: "c.md" }] };
  expect(excuseDigest(renamed, ["documents", 1, "sha256"])).not.toBe(
    excuseDigest(contract, ["documents", 1, "sha256"]),
  );
});

it("about a list an item has too little of is bound to the rest of the item", () => {
  const [clause] = contract.clauses;
  const path = ["clauses", 0, "endpoint"];
  expect(keeps(path, { clauses: [{ ...clause, endpoint: ["anti-virus", "screen-saver"] }] })).toBe(true);
  expect(keeps(path, { clauses: [{ ...clause, article: "제2조" }] })).toBe(true);
  expect(keeps(path, { clauses: [{ ...clause, document: "annex" }] })).toBe(false);
  expect(keeps(path, { renewed_on: "2026-06-01" })).toBe(false);
});

it.each([undefined, null, "text", 1, []])("is there for a record that is %j", (record) => {
  expect(excuseDigest(record, ["clauses"])).toMatch(/^[0-9a-f]{32}$/);
});
