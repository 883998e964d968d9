import { describe, expect, it } from "vitest";
import type { JsonHistory, JsonReport } from "../../../src/schemas/generated/types.ts";
import { guidelineFiles, vendorFiles } from "../../support/change.ts";
import { clausegateHere } from "../../support/cli.ts";
import { aPastRepository, commitAs } from "../../support/past.ts";

const root = aPastRepository();
const at = (date: string) => ({ date: `${date}T10:00:00+09:00` });
commitAs(root, { ...guidelineFiles, ...vendorFiles("acme") }, at("2026-03-10"));
const ended = { contract: { status: "terminated" as const, terminated_on: "2026-05-31" } };
// Recorded late, and still true of the days before.
commitAs(root, vendorFiles("acme", ended), at("2026-06-20"));

async function agreementsMissing(asOf: string): Promise<string[]> {
  const { stdout } = await clausegateHere(["check", "--as-of", asOf, "--format", "json", "--root", root]);
  const { findings }: JsonReport = JSON.parse(stdout);
  return findings.map(({ rule }) => rule).filter((rule) => rule === "AGR-01");
}

describe("a contract that ended", () => {
  it("was in force until its last day, in today's records too", async () => {
    expect(await agreementsMissing("2026-05-31")).toEqual([]);
    expect(await agreementsMissing("2026-06-01")).toEqual(["AGR-01"]);
  });

  it("is told as in force by the records of the days before its end was recorded", async () => {
    const { stdout } = await clausegateHere(["history", "--format", "json", "--root", root]);
    const { entries }: JsonHistory = JSON.parse(stdout);
    const broken = entries.filter(({ introduced }) => introduced.some(({ rule }) => rule === "AGR-01"));
    expect(broken.map(({ day }) => day)).toEqual(["2026-06-20"]);
  });
});
