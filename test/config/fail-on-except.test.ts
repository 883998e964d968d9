import { describe, expect, it } from "vitest";
import { doesFail } from "../../src/model/finding.ts";
import { reporters } from "../../src/report/formats/table.ts";
import { readReport } from "../../src/report/saved/read-report.ts";
import { clausesWithout } from "../support/change.ts";
import { aContract, aVendor, goodFiles, judge, policy } from "../support/inventory.ts";

/** The last agreement ends ten days after the day of judgement: a warning of a day to come. */
const lapsing = aContract({ effective: { from: "2026-01-05", to: "2026-07-10" } });
const inOrder = { language: "en", color: false } as const;

const configured = (config: object, contract: object = lapsing) => ({
  ...goodFiles({ contract }),
  "clausegate.yaml": { version: 1, fail_on: "warning", ...config },
});
const except = (...names: readonly string[]) => ({ fail_on_except: names });

describe("what fails the verdict", () => {
  it.each([
    { name: "a warning of a day to come", config: {}, verdict: "fail" },
    { name: "nothing of its kind", config: except("upcoming"), verdict: "pass" },
    { name: "nothing of its rule", config: except("AGR-03"), verdict: "pass" },
    { name: "nothing of its case", config: except("AGR-03/lapsing"), verdict: "pass" },
    { name: "it, where another rule is excepted", config: except("SEC-06", "AGR-01/missing"), verdict: "fail" },
    {
      name: "nothing of its kind, whatever its severity",
      config: { ...except("upcoming"), rules: { "AGR-03": "error" } },
      verdict: "pass",
    },
  ])("is $name", async ({ config, verdict }) => {
    const report = await judge(configured(config));
    expect(report.findings.map(({ rule, kind }) => [rule, kind])).toEqual([["AGR-03", "upcoming"]]);
    expect(report.verdict).toBe(verdict);
    expect(report.findings.some((finding) => doesFail(finding, report.failOn))).toBe(verdict === "fail");
    expect(report.findings[0]?.excepted).toBe(verdict === "pass" && "fail_on_except" in config ? true : undefined);
  });

  it("is everything else, as before", async () => {
    const contract = { ...lapsing, clauses: clausesWithout("internet-restriction") };
    const report = await judge(configured(except("upcoming"), contract));
    expect(report.verdict).toBe("fail");
    expect(report.findings.filter((finding) => doesFail(finding, report.failOn)).map(({ rule }) => rule)).toEqual([
      "SEC-06",
    ]);
  });

  it("is told in every report: what is excepted, and that a statutory item is among it", async () => {
    const vendor = aVendor();
    const files = { ...configured(except("upcoming", "PII-02")), ...goodFiles({ vendor, contract: lapsing }) };
    const report = await judge(files);
    expect(reporters.text(report, inOrder)).toContain("upcoming does not fail the verdict: fail_on_except\n");
    expect(reporters.text(report, inOrder)).toContain("PII-02 does not fail the verdict: fail_on_except (statute)\n");
    expect(reporters.markdown(report, { ...inOrder, language: "ko" })).toContain("판정에 반영하지 않음");
    expect(reporters.github(report, inOrder)).toMatch(/^::warning .*PII-02 does not fail/m);
    expect(reporters.junit(report, inOrder)).toContain("PII-02 does not fail the verdict");
    expect(reporters.junit(report, inOrder)).not.toContain("<failure");
    for (const name of ["sarif", "gitlab"] as const)
      expect(reporters[name](report, inOrder)).toContain("PII-02 does not");
  });

  it("is kept in a saved report, which must not be altered", async () => {
    const text = reporters.json(await judge(configured(except("upcoming"))), inOrder);
    const read = (content: string) =>
      readReport({ path: "r.json", bytes: new TextEncoder().encode(content) }, policy.catalogue).report;
    const saved = read(text);
    expect([saved.verdict, saved.failOnExcept, saved.findings[0]?.kind]).toEqual(["pass", ["upcoming"], "upcoming"]);
    expect(() => read(text.replace('"excepted": true,', ""))).toThrow();
  });
});
