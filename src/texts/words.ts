import type { Localized } from "../model/language.ts";

/** Words of the text report. */
export const words = {
  error: { en: "error", ko: "오류" },
  warning: { en: "warning", ko: "경고" },
  note: { en: "note", ko: "참고" },
  problem: { en: "problem", ko: "문제" },
  required: { en: "required", ko: "기준" },
  fix: { en: "fix", ko: "조치" },
  guidelines: { en: "guidelines", ko: "내부 지침" },
  outside: { en: "inventory", ko: "인벤토리" },
  heading: { en: "ISMS-P 2.3.2, as of {as_of}", ko: "ISMS-P 2.3.2 점검, 기준일 {as_of}" },
  scope: {
    en: "Vendors: {vendors}, active services: {services}, contracts: {contracts}",
    ko: "업체 {vendors}곳, 진행 중인 업무 {services}건, 계약 {contracts}건",
  },
  requirements: {
    en: "Requirements: passed {pass}, failed {fail}, not applicable {not_applicable}",
    ko: "요구사항: 충족 {pass}건, 미충족 {fail}건, 해당 없음 {not_applicable}건",
  },
  findings: {
    en: "Findings: errors {errors}, warnings {warnings}, notes {notes}",
    ko: "지적사항: 오류 {errors}건, 경고 {warnings}건, 참고 {notes}건",
  },
  problems: {
    en: "Problems: {problems}; vendors that could not be judged: {not_judged}",
    ko: "문제: {problems}건. 점검하지 못한 업체 {not_judged}곳",
  },
  pass: { en: "PASS", ko: "적합" },
  fail: { en: "FAIL", ko: "부적합" },
  progress: { en: "{done} of {total} vendors", ko: "업체 {total}곳 중 {done}곳" },
} as const satisfies Record<string, Localized>;
