import { describe, expect, it } from "vitest";
import type { AuditedRequirement, AuditReport } from "../../../src/usecases/audit/report.ts";
import { audited } from "../../support/audit.ts";
import { aContract, goodFiles } from "../../support/inventory.ts";

const withoutClause = (requirement: string) => {
  const contract = aContract();
  const clauses = (contract.clauses ?? []).filter(({ covers }) => !covers.some((key) => key === requirement));
  return goodFiles({ contract: { ...contract, clauses } });
};

const stateOf = ({ vendors: [vendor] }: AuditReport, rule: string): AuditedRequirement | undefined =>
  vendor?.requirements.find((requirement) => requirement.rule === rule);

const waivers = `version: 1
waivers:
  - rule: SEC-02
    vendor: acme
    reason: The pledge is being signed.
    owner: privacy-team@example.com
    approver: ciso@example.com
    approved_on: 2026-06-01
    expires_on: 2026-09-30
`;

describe("the state of a requirement", () => {
  it("is pass, with the clauses that meet it", async () => {
    const report = await audited(goodFiles());
    expect(report.verdict).toBe("pass");
    expect(stateOf(report, "SEC-02")).toMatchObject({ state: "pass", findings: [], requirement: "security-pledge" });
    const [clause] = stateOf(report, "SEC-02")?.clauses ?? [];
    expect(aContract().clauses?.[clause?.clause ?? -1]?.covers).toContain("security-pledge");
  });

  it("is fail, with its findings", async () => {
    const report = await audited(withoutClause("security-pledge"));
    const ids = report.findings.filter(({ rule }) => rule === "SEC-02").map(({ id }) => id);
    expect(ids).toHaveLength(1);
    expect(stateOf(report, "SEC-02")).toMatchObject({ state: "fail", severity: "error", findings: ids, clauses: [] });
    expect(report.vendors.map(({ verdict }) => verdict)).toEqual(["fail"]);
  });

  it("is waived, with its approver", async () => {
    const report = await audited({ ...withoutClause("security-pledge"), "waivers.yaml": waivers });
    expect(stateOf(report, "SEC-02")).toMatchObject({ state: "waived", severity: null });
    expect(stateOf(report, "SEC-02")?.waiver).toMatchObject({ approver: "ciso@example.com", expiresOn: "2026-09-30" });
    expect(report.vendors.map(({ verdict }) => verdict)).toEqual(["pass"]);
  });

  it("is not pass when the configuration turns its rule off", async () => {
    const config = "version: 1\nrules:\n  SEC-02: off\n";
    const report = await audited({ ...withoutClause("security-pledge"), "clausegate.yaml": config });
    expect(stateOf(report, "SEC-02")).toMatchObject({ state: "not-reported", findings: [] });
    expect(stateOf(report, "SEC-02")?.reason?.en).toContain("off");
  });

  it("is not reported where the rule that stands in for it is off, and waived where that one is", async () => {
    const effective = { from: "2025-01-01", to: "2026-03-31" };
    const lapsed = goodFiles({ contract: aContract({ effective }) });
    expect(stateOf(await audited(lapsed), "SEC-02")).toMatchObject({ state: "fail", findings: [] });
    const off = await audited({ ...lapsed, "clausegate.yaml": "version: 1\nrules:\n  AGR-01: off\n" });
    expect(stateOf(off, "SEC-02")).toMatchObject({ state: "not-reported" });
    expect(stateOf(off, "SEC-02")?.reason?.en).toContain("off");
    const ofAgreement = `${waivers.replace("SEC-02", "AGR-01")}    acknowledges_statute: true\n`;
    const waived = await audited({ ...lapsed, "waivers.yaml": ofAgreement });
    expect(stateOf(waived, "SEC-02")).toMatchObject({ state: "waived", waiver: { approver: "ciso@example.com" } });
  });

  it("is not applicable with the reason that was declared", async () => {
    const contract = aContract();
    const reason = "No wireless network reaches the place of work.";
    const clauses = (contract.clauses ?? []).filter(({ covers }) => !covers.includes("wireless-restriction"));
    const declared = [{ requirement: "wireless-restriction", reason }];
    const report = await audited(goodFiles({ contract: { ...contract, clauses, not_applicable: declared } }));
    expect(stateOf(report, "SEC-09")).toMatchObject({ state: "not-applicable" });
    expect(stateOf(report, "SEC-09")?.reason?.en).toContain(reason);
  });
});

it("tells a vendor that could not be judged without any requirement", async () => {
  const report = await audited({ ...goodFiles(), "vendors/acme/contract.yaml": "kind: contract\nid: [\n" });
  expect(report.vendors).toMatchObject([{ id: "acme", isJudged: false, verdict: "fail", requirements: [] }]);
  expect(report.problems).toHaveLength(1);
});

it("names every document with what was found there", async () => {
  const { "vendors/acme/documents/rfp.pdf": _, ...files } = goodFiles();
  const report = await audited(files);
  const [vendor] = report.vendors;
  expect(vendor?.documents.find(({ path }) => path === "vendors/acme/documents/rfp.pdf")?.found).toEqual({
    state: "absent",
  });
  expect(report.guidelines).toMatchObject([{ document: { found: { state: "present" } } }]);
});

it("tells a quote that runs on into another article apart from one that is not there", async () => {
  const text =
    "제1조(목적) 이 계약은 업무 위탁에 필요한 사항을 정한다.\n\n제2조(서약) 수탁자는 보안서약서를 제출한다.\n";
  const contract = aContract();
  const quoting = (quote: string) => ({
    ...contract,
    clauses: (contract.clauses ?? []).map((clause) =>
      clause.covers.includes("security-pledge") ? { ...clause, quote } : clause,
    ),
  });
  const passageOf = async (quote: string) => {
    const files = { ...goodFiles({ contract: quoting(quote) }), "vendors/acme/documents/contract.md": text };
    const { vendors } = await audited(files);
    const clauses = vendors.flatMap(({ requirements }) => requirements.flatMap((requirement) => requirement.clauses));
    return clauses.find((clause) => clause.quote === quote)?.passage;
  };
  expect(await passageOf("필요한 사항을 정한다. 제2조(서약) 수탁자는 보안서약서를")).toMatchObject({
    ...{ state: "crossing", article: "제1조" },
  });
  expect(await passageOf("수탁자는 보안서약서를 제출하지 아니한다")).toMatchObject({ state: "missing", article: null });
});
