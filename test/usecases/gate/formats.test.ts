import { describe, expect, it } from "vitest";
import { decisionFormats } from "../../../src/entry/library.ts";
import { clausesWithout } from "../../support/change.ts";
import { aService, asJson, ask, configured, lacking, waived, withHosting } from "../../support/decisions.ts";
import { aContract, aVendor, goodFiles, uncheckedDocuments } from "../../support/inventory.ts";
import { hostile } from "../../support/report.ts";
import { aWaiver } from "../../support/waivers.ts";

const english = { language: "en", color: false } as const;
const korean = { language: "ko", color: false } as const;

describe("the text", () => {
  it("says the answer first, then what it rests on and how long it holds", async () => {
    const files = configured(waived(lacking("internet-restriction", "wireless-restriction"), aWaiver()), {
      rules: { "SEC-09": "off" },
    });
    const decision = await ask(files, { service: "crm", daysAhead: 200 });
    expect(decisionFormats.text(decision, english)).toBe(`ALLOW  acme, service crm, as of 2026-06-30
  Current records, judged as of 2026-06-30; what was on record that day: clausegate history

Exceptions relied on
  waived SEC-06 No clause on record for service '회원관리 시스템 개발 및 운영' restricts outsiders' internet access --> vendors/acme/contract.yaml:1
    until 2026-09-30, owner privacy-team@example.com, approved by ciso@example.com: 망분리 공사 중
  error → off SEC-09 No clause on record for service '회원관리 시스템 개발 및 운영' restricts the use of wireless networks --> vendors/acme/contract.yaml:1

Services
  crm 회원관리 시스템 개발 및 운영 active

Met
  compared by a person DEV-01, DEV-02, DEV-03, DEV-04, DEV-05, DEV-06, PII-01, PII-02, PII-03, PII-04, PII-05, PII-06, PII-07, SEC-01, SEC-02, SEC-03, SEC-04, SEC-05, SEC-07, SEC-08, SEC-10, SEC-11, SEC-12, SEC-13, SEC-14, SEC-15

Requirements: met 51, waived 1, baselined 0, not applicable 0
From 2026-10-01: DENY
  new reason SEC-06 No clause on record for service '회원관리 시스템 개발 및 운영' restricts outsiders' internet access --> vendors/acme/contract.yaml:1
`);
  });

  it("says why not, where, and what to do, in Korean too", async () => {
    const decision = await ask(withHosting({ started_on: "2026-08-01" }), { service: "hosting", daysAhead: 10 });
    const shown = decisionFormats.text(decision, korean);
    expect(shown).toMatch(
      /^불허 {2}acme, 업무 hosting, 기준일 2026-06-30\n {2}현재 기록을 2026-06-30 기준으로 점검함.+\n\n/,
    );
    expect(shown).toContain("오류 service-not-started 'hosting' 업무는 2026-08-01 시작 예정임");
    expect(shown).toMatch(/--> vendors\/acme\/vendor\.yaml:1:\d+\n/);
    expect(shown).toContain("조치: 시작일까지 기다립니다.");
    expect(shown).toContain("hosting 호스팅 판정 대상 아님: 2026-08-01 시작 예정");
    expect(shown).toMatch(/2026-07-10까지 판정이 달라지는 날 없음\n$/);
  });

  it("shows the lines of a finding and where to read more", async () => {
    const contract = aContract({ documents: uncheckedDocuments(), clauses: clausesWithout("safeguards") });
    const shown = decisionFormats.text(await ask(goodFiles({ contract })), english);
    expect(shown).toMatch(
      /^DENY {2}acme, as of 2026-06-30\n {2}Current records.+\n\n {2}error PII-02 .+\n {4}--> vendors\/acme\/contract\.yaml:1:\d+\n/,
    );
    for (const part of ["^^^^^^^", "required: ", "fix: ", "more: clausegate explain PII-02"])
      expect(shown).toContain(part);
  });

  it("shows the problems that leave nothing to tell", async () => {
    const shown = decisionFormats.text(await ask({ ...goodFiles(), "vendors/acme/x.yaml": "kind: [" }), english);
    expect(shown).toMatch(/^CANNOT TELL {2}acme, as of 2026-06-30\n/);
    expect(shown).toContain("problem yaml-invalid");
    expect(shown).not.toContain("Requirements");
  });

  it.each([
    {
      asOf: "2026-11-15",
      lines: {
        en: "Contract 'acme-2026' renews automatically on 2027-01-01 unless notice is given by 2026-12-01",
        ko: "'acme-2026' 계약은 2026-12-01까지 종료를 통지하지 않으면 2027-01-01에 자동으로 갱신됨",
      },
    },
    {
      asOf: "2026-12-02",
      lines: {
        en: "Contract 'acme-2026' renews automatically on 2027-01-01; the last day for notice was 2026-12-01",
        ko: "'acme-2026' 계약은 2027-01-01에 자동으로 갱신됨 (종료 통지 기한 2026-12-01 지남)",
      },
    },
  ])("says when a contract renews, as of $asOf", async ({ asOf, lines }) => {
    const contract = aContract({ renewal: { automatic: true, term_months: 12, notice_days: 30 } });
    const decision = await ask(goodFiles({ contract }), { asOf });
    expect(decisionFormats.text(decision, english).split("\n")).toContain(lines.en);
    expect(decisionFormats.text(decision, korean).split("\n")).toContain(lines.ko);
  });

  it("says that a termination changes the answer", async () => {
    const contract = aContract({ status: "terminated", terminated_on: "2026-08-31" });
    const shown = decisionFormats.text(await ask(goodFiles({ contract }), { daysAhead: 100 }), english);
    expect(shown).toContain(
      "From 2026-09-01: DENY\n  Contract 'acme-2026' terminated, no longer in force\n  new reason AGR-01",
    );
  });

  it("colours the answer, where colour is wanted", async () => {
    expect(decisionFormats.text(await ask(goodFiles()), { ...english, color: true })).toContain("\u001b[32m");
  });
});

describe("text from outside", () => {
  const vendor = aVendor({
    services: [aService({ name: hostile, ended_on: "2026-07-01" }), aService({ id: "hosting", name: hostile })],
  });
  const contract = aContract({ clauses: (aContract().clauses ?? []).slice(1), title: hostile });
  const files = waived(
    goodFiles({ vendor, contract }),
    aWaiver({ rule: "SEC-01", service: "crm", reason: hostile, owner: hostile }),
  );

  it.each(["text", "json", "terraform"] as const)("stays text in %s", async (format) => {
    for (const asked of [{}, { service: "crm" }, { vendor: hostile }, { service: hostile }, { daysAhead: 3 }]) {
      const shown = decisionFormats[format](await ask(files, asked), english);
      expect(shown.endsWith("\n")).toBe(true);
      expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
      expect(shown.split("\n").filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
      if (format !== "text") expect(JSON.parse(shown).vendor).toBe("vendor" in asked ? hostile : "acme");
    }
  });

  it("does not make a line of the answer longer without end", async () => {
    const { reasons } = await ask(goodFiles(), { vendor: "x".repeat(100_000) });
    expect(reasons[0]?.message.en.length).toBeLessThan(300);
  });
});

describe("the JSON", () => {
  it("is the same bytes for the same question", async () => {
    const [one, two] = await Promise.all([ask(withHosting()), ask(withHosting())]);
    expect(decisionFormats.json(one, english)).toBe(decisionFormats.json(two, english));
  });

  it("has the waiver beside what it waives, and what changes", async () => {
    const decision = await ask(waived(lacking("internet-restriction"), aWaiver()), { daysAhead: 100 });
    expect(asJson(decisionFormats.json(decision, english))).toMatchObject({
      waivers: [
        {
          rule: "SEC-06",
          waiver: { owner: "privacy-team@example.com", approver: "ciso@example.com", expiresOn: "2026-09-30" },
        },
      ],
      changesOn: "2026-10-01",
      change: { to: "deny", appear: [{ rule: "SEC-06", code: "finding" }], vanish: [] },
      searchedUntil: "2026-10-01",
    });
  });

  it.each([
    { name: "an allowed vendor with a reason", change: { decision: "allow", allow: true } },
    { name: "a denied vendor that is allowed", change: { allow: true } },
    { name: "a denied vendor without a reason", change: { reasons: [] } },
    { name: "a key nobody knows", change: { verdict: "pass" } },
  ])("is not valid for $name", async ({ change }) => {
    const valid = JSON.parse(decisionFormats.json(await ask(lacking("safeguards")), english));
    expect(() => asJson(JSON.stringify(valid))).not.toThrow();
    expect(() => asJson(JSON.stringify({ ...valid, ...change }))).toThrow();
  });
});
