import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aFolder, clausegateHere } from "../../support/cli.ts";
import { aRepository, commit } from "../../support/git.ts";
import { aContract, aVendor, type Files, goodFiles } from "../../support/inventory.ts";

const asOf = ["--as-of", "2026-06-30"];

/** The good inventory with a contract that lacks its first clause (SEC-01) and has a training clause without an interval (SEC-03). */
function imperfect(changes: object = {}): Files {
  const [, , training, ...others] = aContract().clauses ?? [];
  const { interval_months: _, ...vague } = { interval_months: 0, ...training };
  return goodFiles({ contract: { ...aContract(), clauses: [vague, ...others], ...changes } });
}

/** Accepts the findings of an inventory, puts other files in their place and says what a check then finds open. */
async function openAfter(before: Files, after: Files): Promise<string[]> {
  const root = aFolder(before);
  expect((await clausegateHere(["baseline", "write", "--root", root, ...asOf])).status).toBe(0);
  const baseline = await clausegateHere(["check", "--root", root, ...asOf, "--format", "json"]);
  expect(JSON.parse(baseline.stdout)).toMatchObject({ verdict: "pass" });
  const changed = await commitTo(root, after);
  const { findings } = JSON.parse(
    (await clausegateHere(["check", "--root", changed, ...asOf, "--format", "json"])).stdout,
  );
  return findings.flatMap((finding: { rule: string; disposition: string }) =>
    finding.disposition === "open" && finding.rule !== "BSL-01" ? [finding.rule] : [],
  );
}

async function commitTo(root: string, files: Files): Promise<string> {
  const repository = aRepository(files);
  const { stdout } = await clausegateHere(["check", "--root", root, ...asOf, "--format", "json", "--no-baseline"]);
  expect(JSON.parse(stdout).findings.length).toBeGreaterThan(0);
  const entries = readBaselineOf(root);
  commit(repository, { ".clausegate/baseline.json": entries });
  return repository;
}

function readBaselineOf(root: string): string {
  return readFileSync(join(root, ".clausegate/baseline.json"), "utf8");
}

describe("an excuse of the baseline", () => {
  it.each([
    { name: "the title is corrected", changes: { title: "다른 제목" }, open: [] },
    { name: "the terms are reviewed", changes: { reviewed_on: "2026-06-01" }, open: [] },
    { name: "the contract is renewed", changes: { renewed_on: "2026-06-01", reviewed_on: "2026-06-02" }, open: true },
    { name: "the contract ends later", changes: { effective: { from: "2026-01-05", to: "2029-12-31" } }, open: true },
  ])("when $name holds for every finding or none", async ({ changes, open }) => {
    const found = await openAfter(imperfect(), imperfect(changes));
    if (open === true) expect(new Set(found)).toEqual(new Set(await rulesOf(imperfect())));
    else expect(found).toEqual([]);
  });

  it("does not hold for a document that changes again", async () => {
    const path = "vendors/acme/documents/contract.md";
    const altered = { ...goodFiles(), [path]: "altered once" };
    expect(await openAfter(altered, { ...altered, [path]: "altered twice" })).toEqual(["EVD-02"]);
    expect(await openAfter(altered, altered)).toEqual([]);
  });
});

async function rulesOf(files: Files): Promise<string[]> {
  const { findings } = JSON.parse(
    (await clausegateHere(["check", "--root", aFolder(files), ...asOf, "--format", "json"])).stdout,
  );
  return findings.map(({ rule }: { rule: string }) => rule);
}

describe("a rule that stands in for statutory items", () => {
  const noContract = { ...goodFiles(), "vendors/acme/contract.yaml": "" };
  delete (noContract as Record<string, unknown>)["vendors/acme/contract.yaml"];
  const waiver = (more: string) =>
    `version: 1\nwaivers:\n  - rule: AGR-01\n    vendor: acme\n    reason: 체결 예정\n    owner: a@example.com\n    approver: b@example.com\n    approved_on: 2026-06-01\n    expires_on: 2026-09-30\n${more}`;
  const judged = async (files: Files) =>
    JSON.parse((await clausegateHere(["check", "--root", aFolder(files), ...asOf, "--format", "json"])).stdout);

  it("is waived only as they are", async () => {
    const without = await judged({ ...noContract, "waivers.yaml": waiver("") });
    expect(without.verdict).toBe("fail");
    expect(without.findings.map(({ rule }: { rule: string }) => rule)).toContain("WVR-07");
    expect((await judged({ ...noContract, "waivers.yaml": waiver("    acknowledges_statute: true\n") })).verdict).toBe(
      "pass",
    );
  });

  it("is shown as one of them when it is off", async () => {
    const { overrides } = await judged({ ...noContract, "clausegate.yaml": "version: 1\nrules: { AGR-01: off }\n" });
    expect(overrides).toEqual([{ rule: "AGR-01", basis: "statute", from: "error", to: "off" }]);
  });
});

describe("a change of facts", () => {
  const [service, ...rest] = aVendor().services;
  const withFacts = (facts: object) =>
    goodFiles({ vendor: { ...aVendor(), services: [{ ...service, ...facts }, ...rest] } });

  it.each([
    { facts: { personal_data: false }, key: "personal_data" },
    { facts: { important_information: false }, key: "important_information" },
    { facts: { started_on: "2026-07-01" }, key: "started_on" },
    { facts: { started_on: "2026-06-30" }, key: undefined },
    { facts: { ended_on: "2026-06-29" }, key: "ended_on" },
    { facts: { ended_on: "2026-06-30" }, key: "ended_on" },
    { facts: { ended_on: "2026-12-31" }, key: undefined },
    { facts: { name: "다른 이름" }, key: undefined },
  ])("of an active service is shown when it asks for less: $facts", async ({ facts, key }) => {
    const root = aRepository(goodFiles());
    commit(root, withFacts(facts));
    const { stdout } = await clausegateHere([
      "check",
      "--root",
      root,
      "--base",
      "HEAD^",
      "--head",
      "HEAD",
      ...asOf,
      "--format",
      "json",
    ]);
    const { findings } = JSON.parse(stdout);
    const shown = findings.filter(({ rule }: { rule: string }) => rule === "CHG-02");
    expect(
      shown.map(({ severity, change, args }: { severity: string; change: string; args: { key: string } }) => [
        severity,
        change,
        args.key,
      ]),
    ).toEqual(key === undefined ? [] : [["warning", "introduced", key]]);
  });
});
