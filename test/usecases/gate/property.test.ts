import fc from "fast-check";
import { expect, it } from "vitest";
import { aService, ask, configured, waived } from "../../support/decisions.ts";
import { aContract, aVendor, type Files, goodFiles, judge } from "../../support/inventory.ts";
import { aWaiver } from "../../support/waivers.ts";

const clauses = aContract().clauses ?? [];
const rules = ["SEC-01", "SEC-06", "PII-02", "DEV-02", "AGR-02", "EVD-02"];
const severity = fc.constantFrom("error", "warning", "note", "off");
/** The first most of the time: where much can be wrong, most inventories would be. */
const often = <T>(usual: T, ...others: readonly T[]) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 6 }, { arbitrary: fc.constantFrom(...others), weight: 2 });

/** A vendor with one or two active services, whatever its agreements, waivers and configuration are worth. */
const inventories = fc
  .record({
    status: often("active", "prospect", "onboarding", "terminated"),
    lastDays: fc.array(fc.constantFrom("2026-06-30", "2026-12-31"), { minLength: 1, maxLength: 2 }),
    covered: often(["crm", "hosting"], ["crm"], ["hosting"]),
    end: often(undefined, "2026-06-29", "2026-06-30", "2026-07-15", "2027-12-31"),
    contractStatus: often("signed", "draft"),
    missing: often<number[]>([], [5], [0, 5], [16], [23]),
    altered: often(false, true),
    waiver: fc.option(
      fc.record({ rule: fc.constantFrom(...rules), expires_on: fc.constantFrom("2026-06-29", "2026-09-30") }),
    ),
    overrides: fc.dictionary(fc.constantFrom(...rules), severity, { maxKeys: 3 }),
    failOn: often("error", "warning", "note"),
  })
  .map(({ status, lastDays, covered, end, contractStatus, missing, altered, waiver, overrides, failOn }) => {
    const ids = ["crm", "hosting"].slice(0, lastDays.length);
    const services = ids.map((id, at) => aService({ id, ended_on: lastDays[at] }));
    const kept = covered.filter((id) => ids.includes(id));
    const contract = aContract({
      services: kept.length > 0 ? kept : ids,
      status: contractStatus as "signed",
      effective: { from: "2026-01-05", ...(end && { to: end }) },
      clauses: clauses.filter((_, at) => !missing.includes(at)),
    });
    const vendor = aVendor({ status: status as "active", services });
    const files: Files = {
      ...goodFiles({ vendor, contract }),
      ...(altered && { "vendors/acme/documents/rfp.pdf": "x" }),
    };
    const excused = waiver ? waived(files, aWaiver({ ...waiver, acknowledges_statute: true })) : files;
    return { status, ids, files: configured(excused, { rules: overrides, fail_on: failOn }) };
  });

const others: Files = { "vendors/beta/vendor.yaml": "kind: [", "vendors/zeta/vendor.yaml": aVendor({ id: "eta" }) };

it("a vendor whose services are all active is allowed exactly when a check of it alone passes, unless it is terminated", async () => {
  const seen = { allow: 0, deny: 0, "cannot-tell": 0 };
  await fc.assert(
    fc.asyncProperty(inventories, async ({ status, files }) => {
      const report = await judge(files);
      const { decision, allow } = await ask({ ...files, ...others });
      expect(allow).toBe(report.verdict === "pass" && status !== "terminated");
      seen[decision] += 1;
    }),
    { seed: 1, numRuns: 120 },
  );
  expect(seen["cannot-tell"]).toBe(0);
  expect(Math.min(seen.allow, seen.deny)).toBeGreaterThan(10);
});

it("a vendor that is allowed as a whole is allowed for each of its services, and for no other", async () => {
  await fc.assert(
    fc.asyncProperty(inventories, async ({ ids, files }) => {
      const whole = await ask(files);
      for (const service of ids) if (whole.allow) expect((await ask(files, { service })).allow).toBe(true);
      for (const service of ["other", "crm ", "CRM"]) expect((await ask(files, { service })).allow).toBe(false);
    }),
    { seed: 2, numRuns: 25 },
  );
});

it("nothing but an id names a vendor or a service", async () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom("__proto__", "..", "/", "\0", "acme/"),
  );
  await fc.assert(
    fc.asyncProperty(text, async (name) => {
      fc.pre(name !== "acme" && name !== "crm");
      expect((await ask(goodFiles(), { vendor: name })).decision).toBe("deny");
      expect((await ask(goodFiles(), { service: name })).decision).toBe("deny");
    }),
    { seed: 3, numRuns: 40 },
  );
});
