import { execFileSync } from "node:child_process";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import type { Language } from "../../../../src/model/language.ts";
import schema from "../../../../src/schemas/records.schema.json" with { type: "json" };
import { recordValues } from "../../../../src/texts/record-values.ts";
import { sheetWords } from "../../../../src/texts/sheets.ts";
import { auditCsv } from "../../../../src/usecases/audit/csv.ts";
import type { AuditReport, PastFinding } from "../../../../src/usecases/audit/report.ts";
import { auditXlsx } from "../../../../src/usecases/audit/xlsx/xlsx.ts";
import { audited } from "../../../support/audit.ts";
import { clausesWithout } from "../../../support/change.ts";
import { aFolder, repository } from "../../../support/cli.ts";
import { parseCsv, textOfCell } from "../../../support/csv.ts";
import { aContract, aVendor, day, type Files, goodFiles } from "../../../support/inventory.ts";
import { hostile, sentencesOf } from "../../../support/report.ts";
import { nodes } from "../../../support/runner.ts";
import { type ReadSheet, readWorkbook } from "../../../support/workbook.ts";

const waivers = `version: 1
waivers:
  - rule: SEC-02
    vendor: acme
    reason: "=cmd|' /C calc'!A0"
    owner: privacy-team@example.com
    approver: ciso@example.com
    approved_on: 2026-06-01
    expires_on: 2026-09-30
`;
const contract = aContract({ clauses: clausesWithout("security-pledge", "security-training") });
const files: Files = {
  ...goodFiles({ contract, vendor: aVendor({ name: "=1+1 한빛 <&>" }) }),
  "waivers.yaml": waivers,
  "vendors/broken/vendor.yaml": "kind: vendor\nid: [\n",
};
const report = await audited(files);
const [acme] = report.vendors;

const finding: PastFinding = {
  ...{
    id: "0".repeat(32),
    rule: "SEC-03",
    severity: "error",
    disposition: "open",
    waiver: null,
    vendor: "acme",
    service: "calls",
    contract: null,
  },
  message: { en: "No training", ko: "교육 없음" },
};
const withPeriod: AuditReport = {
  ...report,
  period: {
    from: day("2026-01-01"),
    to: day("2026-06-30"),
    commit: "c".repeat(40),
    beginsOn: day("2026-01-10"),
    backdated: [
      {
        ...{ vendor: "acme", count: 1 },
        days: [
          {
            ...{ record: "vendor", path: "services/crm/selection/selected_on", day: day("2025-12-10") },
            ...{ commit: "b".repeat(40), committedOn: day("2026-02-01") },
          },
        ],
      },
    ],
    leftOut: 0,
    start: { verdict: "pass", reason: null },
    events: [
      {
        ...{ kind: "commit", on: day("2026-02-01"), verdict: "fail", reason: null, failing: 1 },
        commit: {
          ...{
            id: "b".repeat(40),
            title: "+title",
            author: "=author",
            committer: "c",
            pullRequest: { kind: "merge-request" as const, number: 7 },
            approvals: [
              { trailer: "Reviewed-by" as const, who: "Lee" },
              { trailer: "Acked-by" as const, who: "Park" },
            ],
          },
          signature: "signed-not-verifiable",
          clockRunsBackwards: true,
          ...{ authoredOn: day("2026-02-01"), committedOn: day("2026-02-01"), mergedBy: null, platform: null },
          ...{ isSquash: true, trailers: [], relations: [] },
        },
        introduced: [finding],
        resolved: [],
        changed: [],
        vendors: [{ vendor: "acme", before: "pass", after: "fail" }],
        contracts: [],
        configuration: [{ key: "rules.SEC-03", before: "off", after: "error" }],
      },
      {
        ...{ kind: "day", on: day("2026-03-01"), commit: null, verdict: null, failing: 0 },
        reason: { en: "unreadable", ko: "읽을 수 없음" },
        introduced: [],
        resolved: [{ ...finding, ending: { how: "replaced", by: "AGR-01" } }],
        ...{ vendors: [], contracts: [], configuration: [] },
        changed: [{ ...finding, disposition: "waived", was: { severity: "warning", disposition: "open" } }],
      },
    ],
    remedies: [
      {
        finding,
        since: day("2026-02-01"),
        until: day("2026-03-01"),
        days: 28,
        excusedDays: 3,
        ending: { how: "removed", by: null },
      },
      { finding, since: day("2026-05-01"), until: null, days: 60, excusedDays: 0, ending: null },
      {
        finding: { ...finding, disposition: "baselined" },
        since: day("2026-05-02"),
        until: null,
        days: 59,
        excusedDays: 59,
        ending: null,
      },
    ],
    waivers: [
      {
        ...{ rule: "SEC-06", vendor: "acme", service: "calls", contract: null, reason: "=reason", ticket: "T-1" },
        ...{ owner: "a@example.com", approver: "b@example.com", approvedOn: "2026-02-05", expiresOn: "2026-02-13" },
        ...{ since: day("2026-02-06"), until: null },
      },
    ],
  },
};

/** Each read once. */
const workbooks = new Map<string, readonly ReadSheet[]>();

function read(from: AuditReport, language: Language): readonly ReadSheet[] {
  const key = `${language} ${JSON.stringify(from)}`;
  const sheets = workbooks.get(key) ?? readWorkbook(auditXlsx(from, { language }));
  workbooks.set(key, sheets);
  return sheets;
}

/** Rows of a sheet by their headings. */
function rowsOf(from: AuditReport, name: { readonly en: string; readonly ko: string }, language: Language = "en") {
  const sheet = read(from, language).find((one) => one.name === name[language]);
  const [heads = [], ...rows] = sheet?.rows ?? [];
  return rows.map((row) => Object.fromEntries(row.map(({ value }, at) => [String(heads[at]?.value), value])));
}

describe("the workbook", () => {
  it.each(["en", "ko"] as const)("has its sheets in their order, with names that Excel takes, in %s", (language) => {
    const names = read(withPeriod, language).map(({ name }) => name);
    const order = [
      ...(["outsourcing", "matrix", "findings", "evidence", "vendorList", "contractList"] as const),
      ...(["subprocessorList", "certificationList", "events", "remedies", "waivers", "about"] as const),
    ];
    expect(names).toEqual(order.map((name) => sheetWords[name][language]));
    expect(names.filter((name) => name.length > 31 || /[:\\/?*[\]']|^history$/i.test(name))).toEqual([]);
    expect(read(report, language)).toHaveLength(9);
  });

  it("has no formula in any cell", () => {
    const cells = read(withPeriod, "ko").flatMap(({ rows }) => rows.flat());
    expect(cells.length).toBeGreaterThan(300);
    expect(cells.filter(({ type, formula }) => formula !== undefined || !["s", "n", "z"].includes(type))).toEqual([]);
  });

  it("lists each service with what its records say", () => {
    const [row, broken] = rowsOf(report, sheetWords.outsourcing, "ko");
    const vendor = aVendor();
    const [service] = vendor.services;
    expect(row).toMatchObject({
      업체: "=1+1 한빛 <&>",
      "업체 id": "acme",
      사업자등록번호: vendor.registration_number,
      "업무 내용": service?.name,
      "업무 시작일": service?.started_on,
      "개인정보 처리": service?.personal_data ? "예" : "아니요",
      "계약서 작성 여부": "작성",
      "계약 체결일": contract.signed_on,
      "미충족 요구사항": "SEC-03",
    });
    expect(row?.["재위탁 관련 조항"]).toMatch(/^SEC-11 충족 \(.+\)\nSEC-12 충족 \(.+\)\nPII-04 충족 \(.+\)$/);
    expect(row?.["점검 결과"]).toMatch(/^충족 \d+\n미충족 1\n예외 승인 1/);
    expect(broken).toMatchObject({ "업체 id": "broken", "점검 결과": "점검하지 못함" });
  });

  it("does not call a contract signed that is a draft", async () => {
    const { signed_on: _, ...draft } = { ...aContract(), status: "draft" as const };
    const [row] = rowsOf(await audited(goodFiles({ contract: draft })), sheetWords.outsourcing);
    expect(row).toMatchObject({ "Contract signed": "not signed", "Signed on": "–" });
  });

  it("has each requirement of the report once in the matrix, as text", () => {
    const states = rowsOf(report, sheetWords.matrix).flatMap((row) =>
      Object.entries(row).flatMap(([head, value]) =>
        /^[A-Z]{3}-\d\d\n/.test(head) && value !== "–" ? [String(value)] : [],
      ),
    );
    const told = [...report.vendors, ...report.guidelines].flatMap(({ requirements }) => requirements);
    expect(states.filter((state) => state !== "undefined")).toHaveLength(told.length);
    expect(states.filter((state) => state === "not met")).toHaveLength(
      told.filter(({ state }) => state === "fail").length,
    );
    expect(states.filter((state) => state === "waived")).toHaveLength(1);
  });

  it("lists problems first, then findings with their waivers", () => {
    const rows = rowsOf(report, sheetWords.findings);
    expect(rows.map(({ Rule }) => Rule)).toEqual([
      ...report.problems.map(({ code }) => code),
      ...report.findings.map(({ rule }) => rule),
    ]);
    expect(rows.find(({ Rule }) => Rule === "SEC-02")).toMatchObject({
      ...{
        "Vendor id": "acme",
        Disposition: "waived",
        "Waiver approved by": "ciso@example.com",
        "Waiver expires on": "2026-09-30",
      },
      "Waiver reason": "=cmd|' /C calc'!A0",
    });
    expect(rows.find(({ Rule }) => Rule === "SEC-03")).toMatchObject({ Severity: "error", Disposition: "open" });
    expect(rows.map(({ Line }) => typeof Line)).not.toContain("string");
  });

  it("lists every document, and every clause that meets something with its quote", () => {
    const rows = rowsOf(report, sheetWords.evidence);
    const documents = [...(acme?.documents ?? []), ...(acme?.contracts ?? []).flatMap((one) => one.documents)];
    const place = "Path or address";
    const listed = new Set(rows.map((row) => row[place]));
    expect(documents.map(({ path }) => path).filter((path) => !listed.has(path ?? ""))).toEqual([]);
    const clauses = (acme?.requirements ?? []).flatMap((requirement) => requirement.clauses);
    const told = rows.filter(({ Article, Page }) => Article !== undefined || Page !== undefined);
    expect(told).toHaveLength(new Set(clauses.map(({ contract: id, clause }) => `${id} ${clause}`)).size);
    expect(new Set(told.map(({ Quote }) => Quote))).toEqual(new Set(clauses.map(({ quote }) => quote ?? undefined)));
    expect(rows.find((row) => row[place] === "vendors/acme/documents/rfp.pdf")).toMatchObject({ Found: "present" });
  });

  it("says whether a document is another than the record says", async () => {
    const other = await audited({ ...goodFiles(), "vendors/acme/documents/rfp.pdf": "another" });
    const row = rowsOf(other, sheetWords.evidence, "ko").find(({ "문서 id": id }) => id === "rfp");
    expect(row).toMatchObject({ "확인 결과": "있음, 해시값 불일치" });
    expect(row?.["기록된 SHA-256"]).not.toBe(row?.["확인된 SHA-256"]);
  });

  it("tells the period: what came and went with its commit, and how long it took", () => {
    expect(rowsOf(withPeriod, sheetWords.events)).toMatchObject([
      {
        Effect: "configuration",
        "What is wrong": "rules.SEC-03: off → error",
        "Approvals (claimed)": "Reviewed-by: Lee\nAcked-by: Park",
      },
      { Effect: "vendor", "Vendor id": "acme", "What is wrong": "vendor acme: PASS → FAIL" },
      {
        Day: "2026-02-01",
        Effect: "introduced",
        Rule: "SEC-03",
        Author: "=author",
        "Pull request": "!7",
        "Clock ran backwards": "yes",
      },
      { Day: "2026-03-01", "What is wrong": "unreadable" },
      {
        Day: "2026-03-01",
        Effect: "replaced by AGR-01",
        "Verdict after": "not judged",
        Cause: "a day that passed",
      },
      { Day: "2026-03-01", Effect: "changed", Severity: "warning → error", Disposition: "open → waived" },
    ]);
    expect(rowsOf(withPeriod, sheetWords.remedies)).toMatchObject([
      { "Open since": "2026-02-01", "Ended on": "2026-03-01", "How it ended": "removed from the records", Days: 28 },
      { "Open since": "2026-05-01", "How it ended": "still open", Days: 60, "Of these, excused": 0 },
      { "Open since": "2026-05-02", "How it ended": "baselined", Disposition: "baselined", "Of these, excused": 59 },
    ]);
    expect(rowsOf(withPeriod, sheetWords.waivers)).toMatchObject([
      {
        ...{ Rule: "SEC-06", "Service id": "calls", "Waiver reason": "=reason", Owner: "a@example.com" },
        ...{
          "Waiver approved by": "b@example.com",
          "Approved on": "2026-02-05",
          "Waiver expires on": "2026-02-13",
          Ticket: "T-1",
        },
        "In the file since": "2026-02-06",
      },
    ]);
    const about = rowsOf(withPeriod, sheetWords.about);
    expect(about.find(({ Item }) => Item === "Last commit of the period")?.Value).toBe("c".repeat(40));
    expect(about.find(({ Item }) => Item === "First record of the period")?.Value).toBe("2026-01-10");
  });

  it("says what was judged, by what, and what was turned down", async () => {
    const config = "version: 1\nrules:\n  SEC-03: note\n";
    const rows = rowsOf(await audited({ ...files, "clausegate.yaml": config }), sheetWords.about);
    const values = new Map(rows.map(({ Item, Value }) => [Item, Value]));
    expect(values.get("As of")).toBe("2026-06-30");
    expect(values.get("Judged commit")).toBe("a".repeat(40));
    expect(values.get("Verdict")).toBe("FAIL");
    expect(values.get("Severities set in clausegate.yaml")).toContain("SEC-03 error → note");
    expect(values.get("Policy digest")).toBe(report.policy.digest);
  });

  it("takes a vendor whose name is hostile", async () => {
    const name = `${hostile}${"한".repeat(200)}`.slice(0, 300);
    const hostileReport: AuditReport = {
      ...report,
      vendors: report.vendors.map((vendor) => ({ ...vendor, record: vendor.record && { ...vendor.record, name } })),
    };
    const [row] = rowsOf(hostileReport, sheetWords.outsourcing);
    expect(row?.Vendor).toContain("a\n::error::forged\\u{d}");
    expect(row?.["Vendor id"]).toBe("acme");
  });
});

it("calls every value of the records something, in both languages", () => {
  const { $defs } = schema;
  expect(Object.keys(recordValues.documentKind)).toEqual($defs.document_kind.enum);
  expect(Object.keys(recordValues.serviceType)).toEqual($defs.service.properties.type.enum);
  expect(Object.keys(recordValues.vendorStatus)).toEqual($defs.vendor.properties.status.enum);
  expect(Object.keys(recordValues.selectionBasis)).toEqual($defs.selection.properties.basis.enum);
  expect(Object.keys(recordValues.personalDataRelation)).toEqual($defs.service.properties.personal_data_relation.enum);
  expect(Object.keys(recordValues.contractStatus)).toEqual($defs.contract.properties.status.enum);
});

describe("the table of comma-separated values", () => {
  const [heads = [], ...rows] = parseCsv(auditCsv(report, { language: "ko" })).map((row) => row.map(textOfCell));
  const told = rows.map((row) => Object.fromEntries(row.map((value, at) => [heads[at], value])));

  it("has a row for each requirement, and one for a vendor that was not judged", () => {
    const expected = [
      ...report.guidelines.flatMap(({ requirements }) => requirements),
      ...report.vendors.flatMap(({ requirements }) => requirements),
    ].map(({ rule }) => rule);
    expect(told.map((row) => row.규칙)).toEqual([...expected, ""]);
    expect(told.at(-1)).toMatchObject({ "업체 id": "broken", 결과: "점검하지 못함" });
    expect(told.at(-1)?.["충족하는 조항"] ?? "").toBe("");
    expect(told.at(-1)?.사유).toContain("vendors/broken/vendor.yaml");
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([heads.length]));
  });

  it("tells states, clauses, findings and waivers", () => {
    const of = (rule: string) => told.find((row) => row.규칙 === rule && row["업체 id"] === "acme");
    expect(of("SEC-03")).toMatchObject({ 결과: "미충족", 심각도: "오류", 업체: "=1+1 한빛 <&>" });
    const training = report.findings.find(({ rule }) => rule === "SEC-03");
    expect(of("SEC-03")?.["지적 내용"]).toBe(training && sentencesOf(training).message.ko);
    expect(of("SEC-02")).toMatchObject({
      결과: "예외 승인",
      "예외 사유": "=cmd|' /C calc'!A0",
      "예외 만료일": "2026-09-30",
    });
    expect(of("SEC-01")?.["충족하는 조항"]).toContain(contract.id);
    expect(auditCsv(report, { language: "ko" })).toContain("'=1+1 한빛");
  });
});

it("gives the same bytes again, on every Node and in every time zone", async () => {
  const entry = `
    import { createHash } from "node:crypto";
    import { readFileSync } from "node:fs";
    import { auditXlsx } from "./src/usecases/audit/xlsx/xlsx.ts";
    import { auditCsv } from "./src/usecases/audit/csv.ts";
    const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
    const hash = createHash("sha256");
    for (const language of ["en", "ko"]) hash.update(auditXlsx(report, { language })).update(auditCsv(report, { language }));
    process.stdout.write(hash.digest("hex"));
  `;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: repository, loader: "ts" },
    ...{ bundle: true, write: false, platform: "node", format: "esm", logLevel: "error" },
  });
  const folder = aFolder({ "render.mjs": outputFiles[0]?.text ?? "", "report.json": withPeriod });
  const digests = nodes.flatMap(({ node }) =>
    ["Asia/Seoul", "America/Los_Angeles"].map((zone) =>
      execFileSync(node, ["render.mjs", "report.json"], { cwd: folder, encoding: "utf8", env: { TZ: zone } }),
    ),
  );
  expect(digests.length).toBeGreaterThan(1);
  expect(new Set(digests).size).toBe(1);
  expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
});
