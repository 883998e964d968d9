import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, it } from "vitest";
import { json } from "../../../src/report/formats/json.ts";
import type { JsonReport } from "../../../src/schemas/generated/types.ts";
import { aContract, goodFiles, judge } from "../../support/inventory.ts";
import { aFinding, aProblem, aReport, hostile } from "../../support/report.ts";

const schema = JSON.parse(readFileSync(new URL("../../../dist/schemas/report.schema.json", import.meta.url), "utf8"));
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const isValid = ajv.compile(schema);

function parse(text: string): JsonReport {
  const report: JsonReport = JSON.parse(text);
  expect(isValid(report), JSON.stringify(isValid.errors)).toBe(true);
  expect(text.endsWith("}\n")).toBe(true);
  return report;
}

const { location: _, frame: __, pointer: ___, ...wholeFile } = aProblem({ code: "not-utf8" });

it.each([
  { name: "nothing", report: aReport() },
  {
    name: "each severity",
    report: aReport({ findings: (["error", "warning", "note"] as const).map((severity) => aFinding({ severity })) }),
  },
  {
    name: "a waived finding",
    report: aReport({ findings: [aFinding({ disposition: "waived", change: "existing" })] }),
  },
  { name: "problems, one without a line", report: aReport({ problems: [aProblem(), wholeFile] }) },
  {
    name: "hostile text",
    report: aReport({
      findings: [aFinding({ vendor: hostile, args: { case: hostile, service: hostile } })],
    }),
  },
  { name: "5,000 findings", report: aReport({ findings: Array.from({ length: 5000 }, () => aFinding()) }) },
])("is valid by its own schema with $name", ({ report }) => {
  const shown = parse(json(report, { language: "ko", color: false }));
  expect(shown.findings).toHaveLength(report.findings.length);
  expect(shown.problems).toHaveLength(report.problems.length);
});

it("shows a log nothing to act on, and loses nothing", () => {
  const finding = aFinding({ vendor: hostile, args: { case: "missing", service: `${hostile}\u009b\u3164` } });
  const shown = json(aReport({ findings: [finding] }), { language: "en", color: false });
  expect(shown).not.toContain("##[");
  expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200b\u202e\u3164]/u);
  expect(JSON.parse(shown).findings[0]).toMatchObject({
    vendor: hostile,
    message: `No training clause for '${hostile}\u009b\u3164'`,
  });
});

it("carries what the report has, in one language", () => {
  const shown = parse(
    json(aReport({ findings: [aFinding()], problems: [wholeFile] }), { language: "ko", color: true }),
  );
  expect(shown).toMatchObject({ schemaVersion: 1, asOf: "2026-06-30", commit: null, language: "ko", verdict: "pass" });
  expect(shown.findings[0]).toMatchObject({
    rule: "SEC-03",
    requirement: "security-training",
    message: "'Calls' 업무에 교육 조항 없음",
    remedy: "조항을 추가합니다.",
    file: "vendors/acme/c.yaml",
    line: 3,
    column: 1,
    endLine: 3,
    endColumn: 8,
    pointer: "/clauses",
    disposition: "open",
    change: null,
  });
  expect(shown.problems[0]).toMatchObject({ code: "not-utf8", line: null, column: null, pointer: null });
});

it("names every pass with the clauses that met it", async () => {
  const report = parse(json(await judge(goodFiles()), { language: "en", color: false }));
  const training = report.assessments.find(({ rule }) => rule === "SEC-03");
  expect(training).toEqual({
    rule: "SEC-03",
    subject: { service: "crm", vendor: "acme" },
    status: "pass",
    clauses: [{ article: "제3조", clause: 2, contract: "acme-2026", document: "main", standing: "checked" }],
  });
  expect(report.summary.requirements.pass).toBe(report.assessments.length);
});

it("names what is not applicable with its reason", async () => {
  const contract = aContract({
    clauses: (aContract().clauses ?? []).filter(({ covers }) => !covers.includes("wireless-restriction")),
    not_applicable: [{ requirement: "wireless-restriction", reason: "상주 인력 없음" }],
  });
  const report = await judge(goodFiles({ contract }));
  expect(report.findings).toEqual([]);
  expect([...report.assessments].find(({ rule }) => rule === "SEC-09")).toEqual({
    rule: "SEC-09",
    subject: { service: "crm", vendor: "acme" },
    status: "not-applicable",
    reason: { code: "declared", contract: "acme-2026", text: "상주 인력 없음" },
  });
});
