import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { calendarOf, isTimeZone } from "../../../src/adapters/clock.ts";
import { readRunConfig } from "../../../src/config/run-config.ts";
import { addDays, type IsoDate } from "../../../src/model/iso-date.ts";
import { RunError } from "../../../src/model/run-error.ts";
import { check } from "../../../src/usecases/check/check.ts";
import { historyOf } from "../../../src/usecases/history/history.ts";
import type { HistoryReport } from "../../../src/usecases/history/report.ts";
import { clausesWithout, guidelineFiles, vendorFiles } from "../../support/change.ts";
import { closeAll, open } from "../../support/git.ts";
import { aGuideline, aVendor, day, goodFiles, policy } from "../../support/inventory.ts";
import { aPastRepository, commitAs, type PastChange } from "../../support/past.ts";
import { aWaiver } from "../../support/waivers.ts";

afterAll(closeAll);

const names = { catalogue: policy.catalogue, isTimeZone };
const first = day("2026-01-10");
const vendors = ["alpha", "beta"] as const;
const shared = { id: "shared", kind: "annex" as const, path: "../../legal/shared.md" };

/** The folder of a vendor whose contract names a document that lies outside of it. */
function folderOf(id: string, from: IsoDate, to: IsoDate, lacks: readonly string[]): PastChange {
  const services = aVendor().services.map((service) => ({ ...service, started_on: "2026-01-05" }));
  const contract = { clauses: clausesWithout(...lacks), effective: { from, to } };
  const files = vendorFiles(id, { vendor: { services }, contract });
  const record = files[`vendors/${id}/contract.yaml`];
  if (!record || typeof record !== "object" || !("documents" in record) || !Array.isArray(record.documents))
    throw new Error("no contract");
  return { ...files, [`vendors/${id}/contract.yaml`]: { ...record, documents: [...record.documents, shared] } };
}

const anOffset = fc.integer({ min: -20, max: 60 }).map((distance) => addDays(first, distance));
const aVendorId = fc.constantFrom(...vendors);
const requirement = fc.constantFrom("internet-restriction", "safeguards");
const aPeriod = fc.tuple(anOffset, fc.integer({ min: 0, max: 40 }));

/** What one commit does. */
const aChange: fc.Arbitrary<PastChange> = fc.oneof(
  fc
    .tuple(aVendorId, aPeriod, fc.subarray(["internet-restriction", "safeguards"]))
    .map(([id, [from, length], lacks]) => folderOf(id, from, addDays(from, length), lacks)),
  aVendorId.map((id) => ({ [`vendors/${id}/contract.yaml`]: "kind: [" })),
  aVendorId.map((id) => ({ [`vendors/${id}`]: null })),
  fc.constantFrom("one", "two").map((text) => ({ "legal/shared.md": text })),
  fc.constant({ "legal/shared.md": null }),
  fc.tuple(aVendorId, requirement, aPeriod).map(([vendor, key, [from, length]]) => {
    const rule = policy.catalogue.requirement(key)?.id ?? "";
    const days = { approved_on: from, expires_on: addDays(from, length), acknowledges_statute: true };
    return { "waivers.yaml": { version: 1, waivers: [aWaiver({ vendor, rule, ...days })] } };
  }),
  fc.constant({ "waivers.yaml": null }),
  fc.constant({ "waivers.yaml": "waivers: [" }),
  fc
    .record({
      days: fc.constantFrom(0, 10, 30),
      off: fc.constantFrom("off", "warning", "error"),
      failOn: fc.constantFrom("error", "warning"),
    })
    .map(({ days, off, failOn }) => ({
      "clausegate.yaml": {
        version: 1,
        fail_on: failOn,
        rules: { "SEC-06": off },
        settings: { expiry_warning_days: days },
      },
    })),
  fc.constant({ "clausegate.yaml": { version: 1, rules: { "NO-1": "off" } } }),
  fc.constant({ "clausegate.yaml": null }),
  fc.constantFrom("2024-01-01", "2026-01-20").map((from) => {
    const guideline = goodFiles({ guideline: aGuideline({ effective: { from } }) })[
      "vendors/_guidelines/guideline.yaml"
    ];
    return { "vendors/_guidelines/guideline.yaml": guideline ?? null };
  }),
  fc.constant({ "vendors/stray.yaml": "kind: vendor" }),
  fc.constant({ "README.md": "again" }),
);

const aHistory = fc.array(fc.tuple(aChange, fc.integer({ min: 0, max: 12 })), { minLength: 6, maxLength: 10 });

/** What is wrong with a waiver is told whether its vendor's records can be read or not. */
const isRunConfigRule = (rule: string) => /^(?:WVR|BSL)-/.test(rule);

/** A day's state as the entries until then have it: findings, number of problems, where it stands. */
function stateOn(told: HistoryReport, count: number) {
  const findings = new Map<string, { vendor: string | null; rule: string; brief: string }>();
  const problems = new Map<string, string | null>();
  for (const { introduced, resolved, changed } of told.entries.slice(0, count)) {
    for (const { kind, id } of resolved) (kind === "finding" ? findings : problems).delete(id);
    for (const { kind, id, vendor, rule, disposition, severity } of [...introduced, ...changed]) {
      if (kind === "problem") problems.set(id, vendor);
      else findings.set(id, { vendor, rule: rule ?? "", brief: `${id} ${disposition} ${severity}` });
    }
  }
  const unreadable = new Set([...problems.values()].filter((vendor) => vendor !== null));
  return {
    findings: [...findings.values()]
      .filter(({ vendor, rule }) => isRunConfigRule(rule) || !unreadable.has(vendor ?? ""))
      .map(({ brief }) => brief)
      .sort(),
    problems: problems.size,
    standing: told.entries[count - 1]?.after.standing ?? told.start.standing,
  };
}

it("what a history tells adds up to what a check of every commit finds, on its day and on every day until the next", async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(aHistory, async (changes) => {
      const root = aPastRepository();
      let on = first;
      const commits: { id: string; on: IsoDate }[] = [];
      const begin = {
        ...guidelineFiles,
        "legal/shared.md": "one",
        ...folderOf("alpha", first, addDays(first, 30), []),
      };
      for (const [change, wait] of [[begin, 0] as const, ...changes]) {
        on = addDays(on, wait);
        commits.push({ id: commitAs(root, change, { date: `${on}T10:00:00+09:00` }), on });
      }
      // The newest configuration has to be one.
      const last = commitAs(root, { "clausegate.yaml": null }, { date: `${on}T11:00:00+09:00` });
      commits.push({ id: last, on });
      const repository = await open(root);
      const options = { head: last, mode: "then" as const, names, calendar: calendarOf };
      const told = await historyOf(await repository.past(), policy, options);
      for (const [at, { id, on: from }] of commits.entries()) {
        const next = commits[at + 1];
        const tree = await repository.tree(id);
        for (let asOf = from; asOf <= (next?.on ?? from); asOf = addDays(asOf, 1)) {
          const commitsUntil = new Set(commits.slice(0, at + 1).map((one) => one.id));
          const firstOfOthers = told.entries.findIndex(
            (entry) => entry.day > asOf || (entry.kind === "commit" && !commitsUntil.has(entry.commit.commit)),
          );
          const count = firstOfOthers < 0 ? told.entries.length : firstOfOthers;
          const { findings, problems, standing } = stateOn(told, count);
          try {
            const report = await check(tree, policy, { asOf, runConfig: await readRunConfig(tree, names) });
            const found = report.findings.map((one) => `${one.id} ${one.disposition} ${one.severity}`).sort();
            expect({ standing, findings, problems }).toEqual({
              standing: report.verdict,
              findings: found,
              problems: report.problems.length,
            });
            compared += 1;
          } catch (error) {
            if (!(error instanceof RunError)) throw error;
            expect(standing).toBe("not-judged");
          }
        }
      }
    }),
    { seed: 1, numRuns: 3, endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(20);
}, 60_000);
