import { describe, expect, it } from "vitest";
import { openDirectory } from "../src/adapters/disk/tree.ts";
import { check } from "../src/entry/library.ts";
import { day, policy } from "./support/inventory.ts";

/** The sample inventory as it was before records could state renewals, amendments and orders. */
const former = await openDirectory(new URL("fixtures/inventory-2026-11/", import.meta.url).pathname);

/** Where the second edition of the requirements says otherwise than the first, which had no finding on any of these days. */
const otherwise: Readonly<Record<string, readonly string[]>> = {
  // Status against activity: `onboarding`, while the work has been going on since 2031-03-03.
  "2034-12-31": ["warning AGR-08 dallae-robotics /status"],
};

describe("the former sample inventory", () => {
  it.each(["2026-06-30", "2026-11-22", "2026-11-28", "2028-02-29", "2034-12-31"])(
    "passes as of %s as it did",
    async (date) => {
      const report = await check(former, policy, { asOf: day(date) });
      const found = report.findings.map(
        ({ severity, rule, vendor, pointer }) => `${severity} ${rule} ${vendor} ${pointer}`,
      );
      expect([report.problems, found, report.verdict]).toEqual([[], otherwise[date] ?? [], "pass"]);
    },
  );
});
