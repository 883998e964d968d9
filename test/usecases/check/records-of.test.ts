import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { JsonBlame, JsonDecision, JsonHistory, JsonReport } from "../../../src/schemas/generated/types.ts";
import { guidelineFiles, vendorFiles } from "../../support/change.ts";
import { aFolder, clausegateHere } from "../../support/cli.ts";
import { aPastRepository, commitAs } from "../../support/past.ts";

const root = aPastRepository();
const commit = commitAs(
  root,
  { ...guidelineFiles, ...vendorFiles("acme") },
  { date: "2026-03-10T10:00:00+09:00", message: "Record acme" },
);

async function shown(...args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await clausegateHere([...args, "--root", root]);
  if (stdout === "") throw new Error(stderr);
  return stdout;
}

const sentences = {
  current: "Current records, judged as of 2026-03-01; what was on record that day: clausegate history",
  later: `Records of commit ${commit} (2026-03-10), judged as of the earlier day 2026-03-01; what was on record that day`,
  earlier: `Records of commit ${commit} (2026-03-10), judged as of 2026-04-01; records of later commits do not count`,
};

describe("whose records a statement as of a day is about", () => {
  it.each([
    { of: "files", args: ["--as-of", "2026-03-01"], says: sentences.current, recordsOf: { commit: null, day: null } },
    {
      of: "a commit of a later day",
      args: ["--head", "HEAD", "--as-of", "2026-03-01"],
      ...{ says: sentences.later, recordsOf: { commit, day: "2026-03-10" } },
    },
    {
      of: "a commit of an earlier day",
      args: ["--head", "HEAD", "--as-of", "2026-04-01"],
      ...{ says: sentences.earlier, recordsOf: { commit, day: "2026-03-10" } },
    },
  ])("check says it of $of", async ({ args, says, recordsOf }) => {
    expect(await shown("check", ...args)).toContain(`${says}`);
    expect(await shown("check", ...args, "--format", "markdown")).toContain(`- ${says.split(" (")[0]}`);
    const report: JsonReport = JSON.parse(await shown("check", ...args, "--format", "json"));
    expect(report.recordsOf).toEqual(recordsOf);
    expect(await shown("check", ...args, "--format", "sarif")).toContain(`"records": "${says}`);
  });

  it.each([
    { of: "files", args: ["--as-of", "2026-03-01"], says: sentences.current, recordsOf: { commit: null, day: null } },
    {
      of: "a commit of a later day",
      args: ["--ref", "HEAD", "--as-of", "2026-03-01"],
      ...{ says: sentences.later, recordsOf: { commit, day: "2026-03-10" } },
    },
  ])("gate says it of $of", async ({ args, says, recordsOf }) => {
    expect(await shown("gate", "acme", ...args)).toContain(`\n  ${says}`);
    const decision: JsonDecision = JSON.parse(await shown("gate", "acme", ...args, "--format", "json"));
    expect(decision.recordsOf).toEqual(recordsOf);
  });

  it("says nothing of the records of the day itself", async () => {
    const own = ["--as-of", "2026-03-10"];
    expect(await shown("check", "--head", "HEAD", ...own)).not.toContain("judged as of");
    const report: JsonReport = JSON.parse(await shown("check", "--head", "HEAD", ...own, "--format", "json"));
    expect(report).not.toHaveProperty("recordsOf");
    expect(await shown("gate", "acme", "--ref", "HEAD", ...own)).not.toContain("judged as of");
    expect(await shown("check")).not.toContain("judged as of");
  });

  it("history and blame speak of the records of each day, and say so", async () => {
    const basis = "Each verdict is about the records of its day, as committed by then";
    expect(await shown("history")).toContain(`\n${basis}`);
    expect(await shown("history", "--format", "markdown")).toContain(`- ${basis}`);
    expect(await shown("blame", "acme", "AGR-01")).toContain(`\n${basis}`);
    const told: JsonHistory = JSON.parse(await shown("history", "--format", "json"));
    const blamed: JsonBlame = JSON.parse(await shown("blame", "acme", "AGR-01", "--format", "json"));
    expect([told.basis, blamed.basis]).toEqual(["records-of-each-day", "records-of-each-day"]);
  });

  it("a saved report says it again", async () => {
    const { stdout } = await clausegateHere(["check", "--as-of", "2026-03-01", "--format", "json", "--root", root]);

    const folder = aFolder();
    writeFileSync(`${folder}/report.json`, stdout);
    expect((await clausegateHere(["report", `${folder}/report.json`])).stdout).toContain(sentences.current);
  });
});
