import { describe, expect, it } from "vitest";
import { isRoleMailbox, redact } from "../../../src/records/register/personal.ts";

describe("a cell", () => {
  it.each([
    ["900101-1234567", ["resident-number"], "[…]"],
    ["9001011234567", ["resident-number"], "[…]"],
    ["외국인 900101-5234567 등", ["resident-number"], "외국인 […] 등"],
    ["900101-1******", ["resident-number"], "[…]"],
    ["010-1234-5678", ["phone"], "[…]"],
    ["01012345678", ["phone"], "[…]"],
    ["+82 10-1234-5678", ["phone"], "[…]"],
    ["+82-2-123-4567", ["phone"], "[…]"],
    ["02-123-4567로 연락", ["phone"], "[…]로 연락"],
    ["문의: 김철수 대리", ["person"], "문의: […]"],
    ["담당: 이순신", ["person"], "담당: […]"],
    ["gildong.hong@example.com", ["mailbox"], "[…]"],
    ["kim@example.com, privacy@example.com", ["mailbox"], "[…], privacy@example.com"],
  ])("%s loses what identifies a person", (text, found, rest) => {
    expect(redact(text, "other")).toEqual({ text: rest, found });
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
  ])("%s stays as it is", (text) => {
    expect(redact(text, "other")).toEqual({ text, found: [] });
  });
});

describe("a column of persons", () => {
  it.each([
    ["홍길동", "", ["person"]],
    ["홍길동 과장", "", ["person"]],
    ["김은실", "", ["person"]],
    ["정보보호팀 이순신", "정보보호팀", ["person"]],
    ["정보보호팀", "정보보호팀", []],
    ["Security Team", "Security Team", []],
    ["John Smith", "", ["person"]],
    ["it@example.com", "it@example.com", []],
    ["-", "-", []],
  ])("keeps of %s only '%s'", (text, rest, found) => {
    expect(redact(text, "person")).toEqual({ text: rest, found });
  });
});

it("a column of resident numbers keeps nothing", () => {
  expect(redact("12-34", "resident_number")).toEqual({ text: "", found: ["resident-number"] });
});

it.each(["privacy", "cs-team", "infra", "growth", "facilities", "help", "개인정보보호팀"])("%s@ is a role", (name) => {
  expect(isRoleMailbox(`${name}@example.com`)).toBe(true);
});

it.each(["gildong", "kim.mj", "hong1234", "j.smith", "mjkim"])("%s@ may be a person", (name) => {
  expect(isRoleMailbox(`${name}@example.com`)).toBe(false);
});
