import { describe, expect, it } from "vitest";
import type { JsonBlame } from "../../../src/schemas/generated/types.ts";
import { guidelineFiles, vendorFiles } from "../../support/change.ts";
import { clausegateHere } from "../../support/cli.ts";
import { aPastRepository, commitAs, type PastChange } from "../../support/past.ts";

const gone = (id: string): PastChange =>
  Object.fromEntries(Object.keys(vendorFiles(id)).map((path): [string, null] => [path, null]));
const root = aPastRepository();
const on = (date: string, change: PastChange) => commitAs(root, change, { date: `${date}T10:00:00+09:00` });
on("2026-02-01", { ...guidelineFiles, ...vendorFiles("acme"), ...vendorFiles("beta") });
const renamed = on("2026-03-01", { ...gone("acme"), ...vendorFiles("acme-korea") });
on("2026-03-02", { "README.md": "x" });
const removed = on("2026-04-01", gone("beta"));

const blame = (vendor: string, ...args: readonly string[]) =>
  clausegateHere(["blame", vendor, "SEC-01", "--root", root, ...args]);

describe("a vendor whose id changed", () => {
  it.each([
    {
      vendor: "acme",
      presence: { there: false, commit: renamed, day: "2026-03-01", others: ["acme-korea"] },
      says: [`'acme' was removed by commit ${renamed} of 2026-03-01`, "The same commit added: acme-korea"],
    },
    {
      vendor: "acme-korea",
      presence: { there: true, commit: renamed, day: "2026-03-01", others: ["acme"] },
      says: [`was added by commit ${renamed} of 2026-03-01, which removed: acme`, "service crm: met"],
    },
    {
      vendor: "beta",
      presence: { there: false, commit: removed, day: "2026-04-01", others: [] },
      says: [`'beta' was removed by commit ${removed} of 2026-04-01`],
    },
  ])("is told apart from one that never was: $vendor", async ({ vendor, presence, says }) => {
    const { stdout } = await blame(vendor);
    for (const said of says) expect(stdout).toContain(said);
    expect(stdout).not.toContain("does not apply");
    const told: JsonBlame = JSON.parse((await blame(vendor, "--format", "json")).stdout);
    expect(told.whereabouts).toEqual(presence);
  });

  it("is told of by its old id at the commit before", async () => {
    const { stdout } = await blame("acme", "--ref", `${renamed}~1`);
    expect(stdout).toContain("service crm: met since the first commit that has it (2026-02-01)");
    expect(stdout).not.toMatch(/gone since|which removed/);
  });

  it.each([
    { vendor: "acme-korae", says: "did you mean 'acme-korea'?" },
    // Nobody is there now whose name is like it.
    { vendor: "betta", says: "There is no vendor 'betta': vendors/betta/ does not exist\n" },
  ])("is suggested for $vendor as it is called now", async ({ vendor, says }) => {
    const { status, stderr } = await blame(vendor);
    expect([status, stderr]).toEqual([2, expect.stringContaining(says)]);
  });
});
