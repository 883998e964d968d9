import { describe, expect, it } from "vitest";
import { text } from "../../../src/report/formats/text.ts";
import { lawLine } from "../../../src/texts/law.ts";
import { aFinding, aProblem, aReport, hostile, rulesSaying } from "../../support/report.ts";

const plainEnglish = { language: "en", color: false } as const;
const plainKorean = { language: "ko", color: false } as const;

describe("the text report", () => {
  it("says what passed", () => {
    expect(text(aReport(), plainEnglish)).toBe(
      [
        "clausegate 1.2.3  ISMS-P 2.3.2, as of 2026-06-30",
        lawLine(aReport().law, "2026-06-30").en,
        "",
        "Vendors: 2, active services: 3, contracts: 4",
        "Requirements: passed 30, failed 0, not applicable 5",
        "Findings: errors 0, warnings 0, notes 0",
        "PASS",
        "",
      ].join("\n"),
    );
  });

  it("shows the place, the lines, why and what to write, by vendor", () => {
    const report = aReport({ verdict: "fail", findings: [aFinding()], problems: [aProblem()] });
    const shown = text(report, plainEnglish).split("\n").slice(3);
    expect(shown.slice(0, 21).join("\n")).toBe(
      [
        "acme",
        "  error SEC-03 No training clause for 'Calls'",
        "    --> vendors/acme/c.yaml:3:1",
        "    2 | title: 위탁 계약서",
        "    3 | clauses:",
        "      | ^^^^^^^",
        "    4 |   - document: main",
        "    required: Training is required — Guide, 2.3.2",
        "    fix: Add a clause.",
        "    more: clausegate explain SEC-03",
        "",
        "beta",
        "  problem unknown-key Unknown key 'personalData'",
        "    --> vendors/beta/v.yaml:2:1",
        "    1 | kind: vendor",
        "    2 | personalData: true",
        "      | ^^^^^^^^^^^^",
        "    fix: Correct the spelling, or remove the key.",
        "",
        "Vendors: 2, active services: 3, contracts: 4",
        "Requirements: passed 30, failed 0, not applicable 5",
      ].join("\n"),
    );
    expect(shown.at(-2)).toBe("FAIL");
  });

  it("counts by vendor first where there are more than three, the worst first", () => {
    const of = (section: string, severity: "error" | "warning" | "note") =>
      aFinding({ section, vendor: section, severity });
    const three = [of("a", "note"), of("b", "error"), of("c", "warning")];
    const overview = (findings: ReturnType<typeof of>[]) =>
      text(aReport({ findings, problems: [aProblem({ section: "beta" })] }), plainEnglish)
        .split("\n")
        .slice(3, 9);
    expect(text(aReport({ findings: three }), plainEnglish)).not.toContain("By vendor");
    expect(overview(three)).toEqual([
      "By vendor, the worst first",
      "  beta: problems 1, errors 0, warnings 0, notes 0",
      "  b: problems 0, errors 1, warnings 0, notes 0",
      "  c: problems 0, errors 0, warnings 1, notes 0",
      "  a: problems 0, errors 0, warnings 0, notes 1",
      "",
    ]);
  });

  it("leaves out of these counts what needs no action, and tells how many vendors it does not list", () => {
    const many = Array.from({ length: 60 }, (_, at) => aFinding({ section: `v${at}`, vendor: `v${at}` }));
    const shown = text(aReport({ findings: many }), plainKorean);
    expect(shown).toContain("  그 밖의 업체 10곳\n");
    const waived = many.map((finding) => ({ ...finding, disposition: "waived" as const }));
    expect(text(aReport({ findings: waived }), plainEnglish)).not.toContain("By vendor");
  });

  it("tells how many findings and problems can be repaired, unless they are of a commit", () => {
    const digest = (change: Partial<Parameters<typeof aFinding>[0]>) =>
      aFinding({ rule: "EVD-02", args: { case: "changed" }, ...change });
    const findings = [
      digest({}),
      digest({ args: { case: "not-recorded" } }),
      digest({ args: { case: "line-ends" } }),
      digest({ disposition: "waived" }),
      aFinding(),
    ];
    const problems = [
      aProblem({ code: "unknown-value", args: { value: "SEC-15", allowed: [], requirement: "incident-reporting" } }),
      aProblem({ code: "unknown-value", args: { value: "x", allowed: [] } }),
    ];
    const rules = rulesSaying(findings);
    const shown = (commit: string | null) => text(aReport({ findings, problems, rules, commit }), plainEnglish);
    expect(shown(null)).toContain("'clausegate fix' can repair: 3; ");
    expect(shown("a".repeat(40))).not.toContain("clausegate fix");
  });

  it("speaks Korean", () => {
    const shown = text(aReport({ verdict: "fail", findings: [aFinding()] }), plainKorean);
    expect(shown).toContain("  오류 SEC-03 'Calls' 업무에 교육 조항 없음\n");
    expect(shown).toContain("    기준: 보안교육 의무를 명시 — 안내서 2.3.2\n");
    expect(shown).toContain("    조치: 조항을 추가합니다.\n");
    expect(shown).toMatch(/부적합\n$/);
  });

  it("underlines under Korean letters, which are two columns wide", () => {
    const location = { file: "f", line: 1, column: 5, endLine: 1, endColumn: 7 };
    const shown = text(
      aReport({ findings: [aFinding({ location, frame: { firstLine: 1, lines: ["이름: 한빛"] } })] }),
      plainEnglish,
    );
    expect(shown).toContain("    1 | 이름: 한빛\n      |       ^^^^\n");
  });

  it("underlines a place of several lines to the end of its first", () => {
    const location = { file: "f", line: 1, column: 4, endLine: 2, endColumn: 3 };
    const shown = text(
      aReport({ findings: [aFinding({ location, frame: { firstLine: 1, lines: ["a: |", "  b"] } })] }),
      plainEnglish,
    );
    expect(shown).toContain("    1 | a: |\n      |    ^\n    2 |   b\n");
  });

  it("names the file where a problem has no line", () => {
    const { location: _, frame: __, ...problem } = aProblem({ code: "not-utf8", file: "vendors/beta/v.yaml" });
    expect(text(aReport({ problems: [problem] }), plainEnglish)).toContain("    --> vendors/beta/v.yaml\n    fix:");
  });

  it.each([
    { severity: "error", word: "error" },
    { severity: "warning", word: "warning" },
    { severity: "note", word: "note" },
  ] as const)("names severity $severity", ({ severity, word }) => {
    expect(text(aReport({ findings: [aFinding({ severity })] }), plainEnglish)).toContain(`  ${word} SEC-03 `);
  });

  it("colours only when asked", () => {
    const report = aReport({ verdict: "fail", findings: [aFinding()] });
    expect(text(report, plainEnglish)).not.toContain("\u001b");
    expect(text(report, { language: "en", color: true })).toContain("\u001b[31m");
  });

  it("lets no text from outside end a line, colour, turn direction or command a runner", () => {
    const finding = aFinding({
      vendor: hostile,
      location: { file: hostile, line: 3, column: 1, endLine: 3, endColumn: 8 },
      frame: { firstLine: 3, lines: [hostile] },
    });
    const texts = { en: hostile, ko: hostile };
    const rules = rulesSaying([finding], { message: texts, remedy: texts });
    const problem = aProblem({ file: hostile, vendor: hostile, args: { key: hostile } });
    const calm = text(
      aReport({ findings: [aFinding({ vendor: "x" })], problems: [aProblem({ vendor: "x" })] }),
      plainEnglish,
    );
    const shown = text(aReport({ findings: [finding], rules, problems: [problem] }), plainEnglish);
    const frameLines = 2; // The hostile frame has one line where the calm one has three.
    expect(shown.split("\n")).toHaveLength(calm.split("\n").length - frameLines);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e]/);
    expect(shown).not.toContain("##[");
    expect(shown.split("\n").filter((line) => line.trimStart().startsWith("::"))).toEqual([]);
  });

  it("shows 5,000 findings", () => {
    const findings = Array.from({ length: 5000 }, (_, at) => aFinding({ vendor: `v${at}` }));
    expect(text(aReport({ findings }), plainEnglish).match(/error SEC-03/g)).toHaveLength(5000);
  });
});
