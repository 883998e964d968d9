import { describe, expect, it } from "vitest";
import { isContactHeading, isRoleMailbox, redact } from "../../../src/records/register/personal.ts";

describe("a cell", () => {
  it.each([
    ["900101-1234567", ["resident-number"]],
    ["9001011234567", ["resident-number"]],
    ["외국인 900101-5234567 등", ["resident-number"]],
    ["900101-1******", ["resident-number"]],
    ["010-1234-5678", ["phone"]],
    ["01012345678", ["phone"]],
    ["+82 10-1234-5678", ["phone"]],
    ["+82-2-123-4567", ["phone"]],
    ["02-123-4567로 연락", ["phone"]],
    ["문의: 김철수 대리", ["person"]],
    ["담당: 이순신", ["person"]],
    ["담당자 이순신", ["person"]],
    ["내부 담당자: 김내부", ["person"]],
    ["책임자(김보안)", ["person"]],
    ["박책임(010-1234-5678)", ["phone", "person"]],
    ["담당자 연락처: 홍길동 주민번호 900101-1234567", ["resident-number", "person"]],
    ["gildong.hong@example.com", ["mailbox"]],
    ["kim@example.com, privacy@example.com", ["mailbox"]],
  ])("%s identifies a person, so nothing of it stays", (text, found) => {
    expect(redact(text, "other")).toEqual({ text: "", found });
  });

  it.each([
    "이름, 연락처, 주문내역",
    "123-81-00011",
    "1238100022",
    "2025.1.2 ~ 2026.12.31",
    "재위탁 동의 2025.3.2",
    "고객센터 1588-1234",
    "12,000,000원",
    "정보보호팀",
    "개인정보 보호책임자",
    "cs-team@example.com",
    "서버 10.0.0.1",
    "담당자 이메일",
    "담당자 변경됨",
    "담당: 인사팀",
    "이사회 승인 후 연장",
  ])("%s stays as it is", (text) => {
    expect(redact(text, "other")).toEqual({ text, found: [] });
  });
});

describe("a column of contacts", () => {
  it.each([
    ["홍길동", ["person"]],
    ["홍길동 과장", ["person"]],
    ["김은실", ["person"]],
    ["김내부", ["person"]],
    ["정보보호팀 이순신", ["person"]],
    ["정보보호팀(홍길동)", ["person"]],
    ["it@example.com, 홍길동", ["person"]],
    ["John Smith", ["person"]],
    ["031 123 4567", ["phone"]],
  ])("keeps nothing of %s", (text, found) => {
    expect(redact(text, "contact")).toEqual({ text: "", found });
  });

  it.each([
    "정보보호팀",
    "정보보호팀, 고객센터",
    "Security Team",
    "it@example.com",
    "1588-1234",
    "-",
    "Y",
    "지정 완료",
  ])("keeps %s", (text) => {
    expect(redact(text, "contact")).toEqual({ text, found: [] });
  });
});

describe("a column of departments", () => {
  it.each(["IT", "인사부", "전산실", "경영지원", "정보보호팀"])("keeps %s", (text) => {
    expect(redact(text, "department")).toEqual({ text, found: [] });
  });

  it.each(["경영지원 김내부", "김철수", "정보보호팀(홍길동)"])("keeps nothing of %s", (text) => {
    expect(redact(text, "department")).toEqual({ text: "", found: ["person"] });
  });
});

it.each(["담당자", "내부 담당자", "담당자(정)", "담당자2", "2차 연락처", "보호책임자 지정 여부", "Internal contact"])(
  "%s heads a column of contacts",
  (heading) => {
    expect(isContactHeading(heading)).toBe(true);
  },
);

it.each(["비고", "관리자 페이지 접근", "Personal data transferred", "전화상담 여부", "업체이름"])(
  "%s heads no column of contacts",
  (heading) => {
    expect(isContactHeading(heading)).toBe(false);
  },
);

it("a column of resident numbers keeps nothing", () => {
  expect(redact("12-34", "resident_number")).toEqual({ text: "", found: ["resident-number"] });
});

it.each(["privacy", "cs-team", "infra", "growth", "facilities", "help", "개인정보보호팀"])("%s@ is a role", (name) => {
  expect(isRoleMailbox(`${name}@example.com`)).toBe(true);
});

it.each(["gildong", "kim.mj", "hong1234", "j.smith", "mjkim"])("%s@ may be a person", (name) => {
  expect(isRoleMailbox(`${name}@example.com`)).toBe(false);
});
