import type { Localized } from "../model/language.ts";

/** Words of the reports. */
export const words = {
  error: { en: "error", ko: "오류" },
  warning: { en: "warning", ko: "경고" },
  note: { en: "note", ko: "참고" },
  problem: { en: "problem", ko: "문제" },
  required: { en: "required", ko: "기준" },
  fix: { en: "fix", ko: "조치" },
  moreAbout: { en: "more", ko: "설명" },
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
  statute: { en: "statute", ko: "법정" },
  guideline: { en: "guideline", ko: "인증기준" },
  demands: { en: "What it demands", ko: "요구 내용" },
  appliesTo: { en: "Applies to", ko: "적용 대상" },
  source: { en: "Source", ko: "근거" },
  findingsSay: { en: "What a finding says", ko: "지적 내용" },
  bad: { en: "A record that breaks it", ko: "위반 예" },
  good: { en: "A record that does not", ko: "올바른 예" },
  whatToWrite: { en: "What to write", ko: "조치" },
  pairingCloud: {
    en: "and ISO/IEC 27001:2022 A.5.23 when the service is cloud",
    ko: "클라우드 서비스는 ISO/IEC 27001:2022 A.5.23 포함",
  },
  exceptions: { en: "Exceptions", ko: "예외" },
  pairing: { en: "Related items in other frameworks", ko: "다른 기준의 관련 항목" },
  pairingNote: { en: "A pointer for the reader, never an equivalence.", ko: "참고용이며 서로 동등하다는 뜻은 아님." },
  unusable: { en: "A record cannot be used", ko: "기록을 사용할 수 없음" },
  more: { en: "{count} more; see the full report", ko: "{count}건 더 있음. 전체 보고서 참고" },
  progress: { en: "{done} of {total} vendors", ko: "업체 {total}곳 중 {done}곳" },
  reasons: {
    finding: { en: "not met", ko: "미충족" },
    "stands-in": { en: "not met; reported by {rule}", ko: "미충족. {rule}에서 보고함" },
    declared: { en: "declared not applicable: {text}", ko: "해당 없음으로 기록됨: {text}" },
    "no-sensitive-information": {
      en: "the service touches neither important information nor personal data",
      ko: "중요정보와 개인정보를 다루지 않는 업무",
    },
    "no-personal-data": { en: "the service touches no personal data", ko: "개인정보를 다루지 않는 업무" },
    "no-development": { en: "the service develops no system", ko: "시스템을 개발하지 않는 업무" },
  },
  exceptionOf: {
    SEL: {
      en: "SEL-04 only: an approved `exception` when the passing score was not reached.",
      ko: "SEL-04에 한하여, 합격 점수에 미달하면 승인된 `exception`을 기록할 수 있음.",
    },
    AGR: { en: "None.", ko: "없음." },
    SEC: {
      en: "The item may be declared in `not_applicable` with a reason.",
      ko: "사유를 적어 `not_applicable`에 해당 없음으로 둘 수 있음.",
    },
    PII: {
      en: "None: a statutory item can never be declared not applicable.",
      ko: "없음. 법정 기재사항은 해당 없음으로 둘 수 없음.",
    },
    DEV: {
      en: "The item may be declared in `not_applicable` with a reason.",
      ko: "사유를 적어 `not_applicable`에 해당 없음으로 둘 수 있음.",
    },
    EVD: { en: "None.", ko: "없음." },
  },
  noConfig: {
    en: "there is no clausegate.yaml: every value is a default or an option",
    ko: "clausegate.yaml이 없어 기본값과 옵션만 적용됨",
  },
  byDefault: { en: "default", ko: "기본값" },
  byEnvironment: { en: "as the environment says", ko: "환경 변수에 따름" },
  ruleChanged: { en: "changed: {from} → {to}", ko: "변경: {from} → {to}" },
  statuteLowered: {
    en: "statute rule lowered, shown in every report: {from} → {to}",
    ko: "법정 규칙 완화, 모든 보고서에 표시됨: {from} → {to}",
  },
  ruleColumns: [
    { en: "Rule", ko: "규칙" },
    { en: "Requirement", ko: "요구사항" },
    { en: "What must be true", ko: "충족 조건" },
    { en: "Severity", ko: "심각도" },
    { en: "Basis", ko: "근거" },
  ],
  columns: [
    { en: "Severity", ko: "심각도" },
    { en: "Rule", ko: "규칙" },
    { en: "Place", ko: "위치" },
    { en: "What is wrong", ko: "내용" },
    { en: "What to do", ko: "조치" },
  ],
} as const satisfies Record<string, Localized | Record<string, Localized> | readonly Localized[]>;
