import type { Finding, RuleFinding } from "../../src/model/finding.ts";
import { groupBy } from "../../src/model/group.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Report } from "../../src/model/report.ts";
import type { Rule } from "../../src/model/rule.ts";
import { localizedFindingTexts } from "../../src/texts/findings.ts";
import { lawOn } from "../../src/texts/law.ts";
import { day, policy } from "./inventory.ts";

/** A finding about one clause, with changes. */
export function aFinding(changes: Partial<Finding> = {}): Finding {
  return {
    id: "0123456789abcdef0123456789abcdef",
    rule: "SEC-03",
    requirement: "security-training",
    severity: "error",
    disposition: "open",
    waiver: null,
    change: null,
    worse: false,
    basis: "guideline",
    vendor: "acme",
    service: "calls",
    contract: null,
    guideline: null,
    services: null,
    section: changes.vendor ?? "acme",
    location: { file: "vendors/acme/c.yaml", line: 3, column: 1, endLine: 3, endColumn: 8 },
    frame: { firstLine: 2, lines: ["title: 위탁 계약서", "clauses:", "  - document: main"] },
    pointer: "/clauses",
    args: { case: "missing", service: "Calls" },
    excuse: "fedcba9876543210fedcba9876543210",
    ...changes,
  };
}

/** Texts of every finding of `aReport`. */
const shortTexts = {
  citation: { en: "Guide, 2.3.2", ko: "안내서 2.3.2" },
  title: { en: "Training is required", ko: "보안교육 의무를 명시" },
  message: { en: "No training clause for '{service}'", ko: "'{service}' 업무에 교육 조항 없음" },
  remedy: { en: "Add a clause.", ko: "조항을 추가합니다." },
};

/**
 * The catalogue's rules with these texts for the rules of the findings: also for a rule or case that the catalogue
 * lacks.
 */
export function rulesSaying(findings: readonly Finding[], changes: Partial<typeof shortTexts> = {}): Rule[] {
  const { citation, title, message, remedy } = { ...shortTexts, ...changes };
  const byRule = new Map(policy.catalogue.catalogue.rules.map((rule) => [rule.id, rule]));
  const [anyRule] = byRule.values();
  if (!anyRule) throw new Error("no rules");
  for (const [id, own] of groupBy(findings, ({ rule }) => rule)) {
    const cases = Object.fromEntries(own.map(({ args }) => [String(args.case), message]));
    byRule.set(id, { ...(byRule.get(id) ?? { ...anyRule, id }), citation, title, remedy, cases });
  }
  return [...byRule.values()];
}

/** The sentences of a finding of the built-in rules. */
export function sentencesOf(finding: Pick<RuleFinding, "rule" | "args">): ReturnType<typeof localizedFindingTexts> {
  return localizedFindingTexts(finding, policy.catalogue);
}

/** A problem at a place, with changes. */
export function aProblem(changes: Partial<Problem> = {}): Problem {
  return {
    code: "unknown-key",
    args: { key: "personalData" },
    file: "vendors/beta/v.yaml",
    pointer: "/personalData",
    location: { file: "vendors/beta/v.yaml", line: 2, column: 1, endLine: 2, endColumn: 13 },
    frame: { firstLine: 1, lines: ["kind: vendor", "personalData: true"] },
    vendor: "beta",
    section: changes.vendor ?? "beta",
    change: null,
    ...changes,
  };
}

/** A passing report of two vendors, with changes. */
export function aReport(changes: Partial<Report> = {}): Report {
  const merged = changes.change?.merged;
  return {
    tool: { name: "clausegate", version: "1.2.3" },
    policy: {
      digest: "a".repeat(64),
      catalogueDigest: "b".repeat(64),
      clausesDigest: "c".repeat(64),
      edition: "2023.11",
    },
    asOf: day("2026-06-30"),
    failOn: "error",
    commit: null,
    verdict: "pass",
    summary: {
      vendors: 2,
      services: 3,
      contracts: 4,
      notJudged: 0,
      requirements: { pass: 30, fail: 0, notApplicable: 5 },
      findings: { error: 0, warning: 0, note: 0 },
      waived: 0,
      baselined: 0,
      problems: 0,
    },
    findings: [],
    problems: [],
    assessments: [],
    law: lawOn(policy.catalogue.catalogue.law, "2026-06-30"),
    rules: rulesSaying([...(changes.findings ?? []), ...(merged?.appear ?? []), ...(merged?.vanish ?? [])]),
    overrides: [],
    excuses: { waiverDays: 180, waivers: [], baseline: [] },
    change: null,
    ...changes,
  };
}

/** Text with markup or commands of every format. */
export const hostile =
  "a\n::error::forged\r::set-output name=verdict::pass ##[error]x \u001b[31mred\u0007 \u202etxt\u200b <script>|`*_[x](y)";
