import { describe, expect, it } from "vitest";
import { idleSeverities } from "../../src/config/idle-severities.ts";
import { reporters } from "../../src/report/formats/table.ts";
import { goodFiles, judge, policy } from "../support/inventory.ts";

describe("a configured severity that changes nothing", () => {
  it.each([
    { name: "no severity", rules: {}, idle: [] },
    { name: "another severity", rules: { "SEC-06": "warning", "SEC-15/too-late": "error" }, idle: [] },
    { name: "the rule's own", rules: { "SEC-06": "error" }, idle: ["SEC-06 rule-has-it"] },
    {
      name: "the rule's own, where cases are milder",
      rules: { "SEC-15": "error" },
      idle: ["SEC-15 rule-has-it SEC-15/longer-than-a-day SEC-15/too-late"],
    },
    {
      name: "the rule's own, where the milder case is named",
      rules: { "SEC-15": "error", "SEC-15/too-late": "error" },
      idle: ["SEC-15 rule-has-it SEC-15/longer-than-a-day"],
    },
    { name: "the case's own", rules: { "SEC-15/too-late": "warning" }, idle: ["SEC-15/too-late case-has-it"] },
    {
      name: "what the rule's makes of the case",
      rules: { "SEC-15": "note", "SEC-15/missing": "note" },
      idle: ["SEC-15/missing case-has-it"],
    },
    { name: "the case's own, against the rule's", rules: { "SEC-15": "note", "SEC-15/too-late": "warning" }, idle: [] },
    {
      name: "that of a rule whose only case has its own",
      rules: { "SEC-02": "warning", "SEC-02/missing": "note" },
      idle: ["SEC-02 no-case-left"],
    },
  ] as const)("is said of $name: $idle", ({ rules, idle }) => {
    const said = idleSeverities({ rules }, policy.catalogue);
    expect(said.map(({ name, reason, cases }) => [name, reason, ...cases].join(" "))).toEqual(idle);
  });

  it("is said in the report, and changes no verdict", async () => {
    const report = await judge({
      ...goodFiles(),
      "clausegate.yaml": { version: 1, fail_on: "note", rules: { "SEC-15": "error" } },
    });
    expect([report.verdict, report.findings]).toEqual(["pass", []]);
    const inOrder = { language: "en", color: false } as const;
    const line = "SEC-15 error changes nothing: the rule has this severity anyway";
    expect(reporters.text(report, inOrder)).toContain(
      `  ${line}, and its milder cases keep theirs unless named: SEC-15/longer-than-a-day, SEC-15/too-late\n`,
    );
    expect(reporters.markdown(report, { ...inOrder, language: "ko" })).toContain("효과 없음: 규칙의 심각도가 원래 같");
    expect(JSON.parse(reporters.json(report, inOrder)).idleSeverities).toEqual([
      { name: "SEC-15", to: "error", reason: "rule-has-it", cases: ["SEC-15/longer-than-a-day", "SEC-15/too-late"] },
    ]);
  });
});
