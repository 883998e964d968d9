import { describe, expect, it } from "vitest";
import { auditHtml } from "../../../../src/usecases/audit/html/page.ts";
import { auditJson } from "../../../../src/usecases/audit/json.ts";
import type { AuditReport } from "../../../../src/usecases/audit/report.ts";
import { auditXlsx, tablesOf } from "../../../../src/usecases/audit/xlsx/xlsx.ts";
import { audited } from "../../../support/audit.ts";
import { aContract, aVendor, goodFiles } from "../../../support/inventory.ts";
import { readWorkbook } from "../../../support/workbook.ts";

const [service] = aVendor().services;
if (!service?.selection) throw new Error("the good vendor has no selection");
const [clause, ...clauses] = aContract().clauses ?? [];
if (!clause) throw new Error("the good contract has no clauses");

const vendor = aVendor({
  notes: "=업체 비고",
  ...{ "x-tier": 1 },
  former_names: [{ name: "옛이름", until: "2024-12-31" }],
  contacts: [{ role: "개인정보 보호 담당", address: "privacy@acme.example" }],
  certifications: [{ kind: "ISMS-P", number: "ISMS-P-KISA-2025-001", valid: { from: "2025-01-01", to: "2027-12-31" } }],
  services: [
    {
      ...service,
      personal_data_relation: "access",
      legal_basis: "개인정보 보호법 제26조",
      selection: {
        ...service.selection,
        basis: "direct",
        reason: "=기존 시스템 개발사",
        review: { document: "evaluation", reviewed_on: "2025-12-09" },
      },
      data: { items: ["성명", "연락처"], subjects: ["회원"], retention: "탈퇴 후 1년" },
      locations: ["KR", "US"],
      owner: "crm@example.com",
      notes: "업무 비고",
      ...{ "x-cost-centre": "C-100" },
      subprocessors: [
        { id: "hosting", name: "호스팅사", work: "서버 운영", country: "US", consented_on: "2026-01-02" },
      ],
    },
  ],
});
const contract = aContract({
  renewal: { automatic: true, term_months: 12, notice_days: 30, ends_on: "2029-12-31" },
  notes: "계약 비고",
  ...{ "x-ledger": ["L-1", "L-2"] },
  clauses: [{ ...clause, notes: "조항 비고" }, ...clauses],
});
const files = {
  ...goodFiles({ vendor, contract }),
  "vendors/acme/amendment.yaml": {
    ...aContract({ id: "acme-2026-a1", amends: "acme-2026", repeals: ["wireless-restriction"], notes: "" }),
    ...{ signed_on: "2026-03-01", effective: { from: "2026-03-01" }, documents: [], clauses: [], not_applicable: [] },
    notes: "변경계약 비고",
  },
};
const report = await audited(files);

/** Rows of a sheet by its English headings. */
function rowsOf(of: AuditReport, name: string): Record<string, unknown>[] {
  const table = tablesOf(of, "en").find((one) => one.name === name);
  const heads = table?.columns.map(({ title }) => title) ?? [];
  return (table?.rows ?? []).map((row) => Object.fromEntries(row.map((cell, at) => [heads[at], cell])));
}

describe("what a record tells people", () => {
  it("stands in the list of outside parties", () => {
    expect(rowsOf(report, "Outside parties")).toMatchObject([
      {
        "Relation to personal data": "access",
        "Legal basis": "개인정보 보호법 제26조",
        "Chosen by": "direct contract",
        "Reason for the choice": "=기존 시스템 개발사",
        Reviewed: "2025-12-09 evaluation",
        "Items of personal data": "성명\n연락처",
        "Data subjects": "회원",
        Retention: "탈퇴 후 1년",
        Locations: "KR, US",
        "Sub-processors": "호스팅사 (hosting)",
        "In charge of the service": "crm@example.com",
        Notes: "업무 비고",
        "Own facts (x-…)": "x-cost-centre: C-100",
      },
    ]);
  });

  it("stands in the lists of vendors, sub-processors and certifications", () => {
    expect(rowsOf(report, "Vendors")).toMatchObject([
      {
        "Former names": "옛이름 (~ 2024-12-31)",
        Contacts: "개인정보 보호 담당: privacy@acme.example",
        // Without a period Git's history is not read.
        "Days recorded later": "not known",
        Notes: "=업체 비고",
        "Own facts (x-…)": "x-tier: 1",
      },
    ]);
    expect(rowsOf(report, "Sub-processors")).toMatchObject([
      {
        "Service id": "crm",
        "Sub-processor": "호스팅사",
        Work: "서버 운영",
        Country: "US",
        "Consented on": "2026-01-02",
      },
    ]);
    expect(rowsOf(report, "Certifications")).toMatchObject([
      {
        Certification: "ISMS-P",
        Number: "ISMS-P-KISA-2025-001",
        "Valid from": "2025-01-01",
        "Valid until": "2027-12-31",
      },
    ]);
  });

  it("stands in the list of contracts", () => {
    const [main, amendment] = rowsOf(report, "Contracts");
    expect(main).toMatchObject({
      "In force": "yes",
      "Automatic renewal": "every 12 months, notice 30 days before\nuntil 2029-12-31",
      "Renews on": "2027-01-01",
      "Last day for notice": "2026-12-01",
      "Amended by": "acme-2026-a1",
      Notes: "계약 비고",
      "Own facts (x-…)": 'x-ledger: ["L-1","L-2"]',
    });
    expect(main?.["Notes on clauses"]).toBe(`${clause.article ?? "#1"}: 조항 비고`);
    expect(amendment).toMatchObject({ Amends: "acme-2026", Repeals: "wireless-restriction", Notes: "변경계약 비고" });
  });

  it("is no formula in the workbook", () => {
    const cells = readWorkbook(auditXlsx(report, { language: "ko" })).flatMap(({ rows }) => rows.flat());
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(cells.map(({ value }) => value)).toContain("=업체 비고");
  });

  it("stands in the JSON under its own keys", () => {
    const { vendors } = JSON.parse([...auditJson(report)].join(""));
    expect(vendors[0].record.recorded).toMatchObject({ notes: "=업체 비고", "x-tier": 1 });
    expect(vendors[0].record.services[0].recorded).toMatchObject({ notes: "업무 비고", "x-cost-centre": "C-100" });
    expect(vendors[0].contracts[0]).toMatchObject({
      recorded: { notes: "계약 비고", "x-ledger": ["L-1", "L-2"] },
      clauseNotes: [{ clause: 0, notes: "조항 비고" }],
      course: { inForce: true, renewsOn: "2027-01-01", noticeBy: "2026-12-01", amendedBy: ["acme-2026-a1"] },
    });
  });

  it("stands on the page", () => {
    const page = auditHtml(report, { language: "ko" });
    const texts = [
      ...["=업체 비고", "x-tier: 1", "옛이름", "ISMS-P (2025-01-01 ~ 2027-12-31)", "업무 비고", "x-cost-centre: C-100"],
      ...["재위탁 업체: 호스팅사", "선정 방식: 수의계약", "계약 비고", "조항 비고", "종료 통지 기한: 2026-12-01"],
    ];
    expect(texts.filter((text) => !page.includes(text))).toEqual([]);
  });
});
