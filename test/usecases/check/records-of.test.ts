import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { check, checkChange, decide } from "../../../src/entry/library.ts";
import type { JsonBlame, JsonDecision, JsonHistory, JsonReport } from "../../../src/schemas/generated/types.ts";
import type { AuditReport } from "../../../src/usecases/audit/report.ts";
import type { Organisation } from "../../../src/usecases/merge/organisation.ts";
import { guidelineFiles, vendorFiles } from "../../support/change.ts";
import { aFolder, clausegateHere } from "../../support/cli.ts";
import { closeAll, open } from "../../support/git.ts";
import { day, policy } from "../../support/inventory.ts";
import { aPastRepository, commitAs } from "../../support/past.ts";
import { runStep } from "../../support/runner.ts";

afterAll(closeAll);

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

  it("check --staged judges what is staged now", async () => {
    const staged = ["--staged", "--as-of", "2026-03-01"];
    expect(await shown("check", ...staged)).toContain(sentences.current);
    const report: JsonReport = JSON.parse(await shown("check", ...staged, "--base", "HEAD", "--format", "json"));
    expect(report.recordsOf).toEqual({ commit: null, day: null });
  });

  it("the library knows the day of a commit", async () => {
    const repository = await open(root);
    const tree = await repository.tree(commit);
    const [later, own] = [day("2026-03-01"), day("2026-03-10")];
    const recordsOf = { commit, day: "2026-03-10" };
    expect((await check(tree, policy, { asOf: later })).recordsOf).toEqual(recordsOf);
    expect(await check(tree, policy, { asOf: own })).not.toHaveProperty("recordsOf");
    expect((await decide(tree, policy, { vendor: "acme", asOf: later })).recordsOf).toEqual(recordsOf);
    const judged = await checkChange(
      { base: tree, from: tree, head: tree, differences: (inventory) => repository.compare(commit, commit, inventory) },
      policy,
      { asOf: later, scope: "all" },
    );
    expect(judged.recordsOf).toEqual(recordsOf);
  });

  it("days are those of the configured time zone, however absurd a commit's time is", async () => {
    const other = aPastRepository();
    const zone = { "clausegate.yaml": { version: 1, timezone: "America/New_York" } };
    const files = { ...guidelineFiles, ...vendorFiles("acme") };
    const dayOf = async (date: string) => {
      commitAs(other, { ...files, ...zone }, { date });
      const args = ["check", "--head", "HEAD", "--as-of", "2026-03-01", "--format", "json", "--root", other];
      const report: JsonReport = JSON.parse((await clausegateHere(args)).stdout);
      return report.recordsOf?.day;
    };
    expect(await dayOf("2026-03-10T10:00:00+09:00")).toBe("2026-03-09");
    expect(await dayOf("@99999999999999 +0000")).toMatch(/^9999-12-/);
  });

  it("a report of several repositories says it of each", async () => {
    const folder = aFolder();
    const save = async (name: string, ...args: readonly string[]) =>
      writeFileSync(
        `${folder}/${name}.json`,
        await shown("check", "--as-of", "2026-03-10", ...args, "--format", "json"),
      );
    await save("files");
    await save("own", "--head", "HEAD");
    const merge = async (format: string) => {
      const named = ["files", "own"].map((name) => `${name}=${folder}/${name}.json`);
      return (await clausegateHere(["merge", "--repository", ...named, "--format", format])).stdout;
    };
    const { repositories }: Organisation = JSON.parse(await merge("json"));
    expect(repositories.map(({ name, recordsOf }) => [name, recordsOf])).toEqual([
      ["files", { commit: null, day: null }],
      ["own", undefined],
    ]);
    const says = "Current records, judged as of 2026-03-10";
    expect((await merge("text")).split(says)).toHaveLength(2);
    expect((await merge("markdown")).split(`- ${says}`)).toHaveLength(2);
  });

  it("an audit says it in its data", async () => {
    const of = async (asOf: string) => {
      const output = `${aFolder()}/evidence`;
      await shown("audit", "--at", commit, "--as-of", asOf, "-o", output);
      const report: AuditReport = JSON.parse(readFileSync(`${output}/report.json`, "utf8"));
      return report.recordsOf;
    };
    expect(await of("2026-04-01")).toEqual({ commit, day: "2026-03-10" });
    expect(await of("2026-03-10")).toBeUndefined();
  });

  it("the Action says it where its input names the day", async () => {
    const { summary } = await runStep({ workspace: root, event: "schedule", inputs: { "as-of": "2026-03-01" } });
    expect(summary).toMatch(/judged as of (the earlier day )?2026-03-01/);
  });
});
