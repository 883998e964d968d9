import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toBaseline } from "../../../src/config/baseline/file.ts";
import type { Report } from "../../../src/model/report.ts";
import { checkBy, clausesWithout, guidelineFiles, judgeChange, vendorFiles } from "../../support/change.ts";
import { repository } from "../../support/cli.ts";
import { aContract, type Files } from "../../support/inventory.ts";
import { sentencesOf } from "../../support/report.ts";
import { aWaiver } from "../../support/waivers.ts";

const good: Files = { ...guidelineFiles, ...vendorFiles("acme"), ...vendorFiles("beta") };
const shortfall = vendorFiles("acme", { contract: { clauses: clausesWithout("internet-restriction") } });
const config = (...lines: string[]) => ({ "clausegate.yaml": `version: 1\n${lines.join("\n")}\n` });
const waivers = (...list: object[]) => ({ "waivers.yaml": { version: 1, waivers: list } });

/** What the findings about the run configuration say passes only after the merge, each with its rule. */
function passesIn({ findings }: Report): unknown[] {
  return findings.filter(({ rule }) => rule.startsWith("POL-")).map(({ rule, args }) => [rule, args.passes ?? []]);
}

describe("a change that loosens the gate and breaks what it loosens", () => {
  const accepted = async () => toBaseline((await checkBy(good, { ...good, ...shortfall })).findings);

  it.each([
    {
      name: "a rule that is off",
      runConfig: config("rules: { SEC-06: off }"),
      says: [["POL-01", ["SEC-06 acme/crm"]]],
    },
    {
      name: "a rule that only warns",
      runConfig: config("rules: { SEC-06: warning }"),
      says: [["POL-01", ["SEC-06 acme/crm"]]],
    },
    { name: "another rule that is off", runConfig: config("rules: { SEC-09: off }"), says: [["POL-01", []]] },
    { name: "the waiver of it", runConfig: waivers(aWaiver()), says: [["POL-03", ["SEC-06 acme/crm"]]] },
    {
      name: "that waiver and another",
      runConfig: waivers(aWaiver({ rule: "SEC-09" }), aWaiver()),
      says: [
        ["POL-03", []],
        ["POL-03", ["SEC-06 acme/crm"]],
      ],
    },
  ])("names it at $name", async ({ runConfig, says }) => {
    const report = await judgeChange(good, { ...good, ...shortfall, ...runConfig });
    expect(report.verdict).toBe("fail");
    expect(passesIn(report).sort()).toEqual(says);
  });

  it("names it at the baseline, and in words", async () => {
    const head = { ...good, ...shortfall, ".clausegate/baseline.json": await accepted() };
    const report = await judgeChange(good, head);
    expect(passesIn(report)).toEqual([["POL-04", ["SEC-06 acme/crm"]]]);
    const [finding] = report.findings.filter(({ rule }) => rule === "POL-04");
    expect(finding && sentencesOf(finding).message.en).toContain("Passes only after the merge: SEC-06 acme/crm");
    expect(finding && sentencesOf(finding).message.ko).toContain("병합 후에만 통과하는 지적사항: SEC-06 acme/crm");
  });

  it("names it at the setting it depends on, and at no other", async () => {
    const clauses = (aContract().clauses ?? []).map((clause) =>
      clause.covers.includes("incident-reporting") ? { ...clause, deadline_hours: 96 } : clause,
    );
    const late = { ...good, ...config("fail_on: warning"), ...vendorFiles("acme", { contract: { clauses } }) };
    const base = { ...good, ...config("fail_on: warning") };
    const settings = config(
      "fail_on: warning",
      "settings: { incident_deadline_hours: 100, training_interval_months: 24 }",
    );
    expect(passesIn(await judgeChange(base, { ...late, ...settings })).sort()).toEqual([
      ["POL-02", []],
      ["POL-02", ["SEC-15 acme/crm"]],
    ]);
    expect(passesIn(await judgeChange(base, { ...late, ...config("fail_on: error") }))).toEqual([
      ["POL-02", ["SEC-15 acme/crm"]],
    ]);
  });

  it("names a deletion that would pass", async () => {
    const files = Object.fromEntries(Object.entries(good).filter(([path]) => !path.startsWith("vendors/beta/")));
    const report = await judgeChange(good, { ...files, ...config("rules: { CHG-01: off }") });
    expect(passesIn(report)).toEqual([["POL-01", ["CHG-01 beta"]]]);
  });

  it("names five and counts the others", async () => {
    const left = [
      "internet-restriction",
      "wireless-restriction",
      "damages",
      "access-rights",
      "security-pledge",
      "violation-sanctions",
      "physical-protection",
    ];
    const broken = { ...good, ...vendorFiles("acme", { contract: { clauses: clausesWithout(...left) } }) };
    const many = toBaseline((await checkBy(good, broken)).findings);
    const report = await judgeChange(good, { ...broken, ".clausegate/baseline.json": many });
    const [[, passes] = []] = passesIn(report) as [string, string[]][];
    expect(passes).toHaveLength(6);
    expect(passes?.at(-1)).toBe(`+${report.findings.filter(({ basis }) => basis !== "gate").length - 5}`);
  });
});

describe("findings about the gate as errors", () => {
  const strict = { ...good, ...config("rules: { POL-01: error, POL-03: error }") };

  it("fail a change that only loosens", async () => {
    const loose = config("rules: { POL-01: error, POL-03: error, SEC-06: off }");
    const report = await judgeChange(strict, { ...strict, ...loose });
    expect(report.verdict).toBe("fail");
    expect(report.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(["POL-01 error"]);
    expect((await judgeChange(strict, { ...strict, ...waivers(aWaiver({ rule: "SEC-09" })) })).verdict).toBe("fail");
  });

  it("by the base's configuration, not by the change's own", async () => {
    const own = config("rules: { POL-01: note, POL-03: note, SEC-06: off }");
    expect((await judgeChange(strict, { ...strict, ...own })).verdict).toBe("fail");
    expect((await judgeChange(good, { ...good, ...config("rules: { POL-01: error, SEC-06: off }") })).verdict).toBe(
      "pass",
    );
  });
});

it.each(["docs/en/action.md", "docs/ko/action.md"])("%s has a configuration that makes them errors", async (name) => {
  const page = readFileSync(join(repository, name), "utf8");
  const blocks = [...page.matchAll(/```yaml\n(rules:\n {2}POL-01: error[\s\S]*?)```/g)].map(([, text = ""]) => text);
  expect(blocks).toHaveLength(1);
  for (const block of blocks) {
    const strict = { ...good, ...config(block.trimEnd()) };
    const own = config(block.replaceAll("error", "note").trimEnd(), "  SEC-06: off");
    const { findings, verdict } = await judgeChange(strict, { ...strict, ...own, ...waivers(aWaiver()) });
    expect(verdict).toBe("fail");
    expect(new Set(findings.map(({ rule, severity }) => `${rule} ${severity}`))).toContain("POL-03 error");
  }
});
