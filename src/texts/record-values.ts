import type { Localized } from "../model/language.ts";

/** What the values of a record are called. */
export const recordValues = {
  vendorStatus: {
    prospect: { en: "prospect", ko: "검토 중" },
    onboarding: { en: "onboarding", ko: "도입 진행 중" },
    active: { en: "active", ko: "거래 중" },
    terminated: { en: "terminated", ko: "거래 종료" },
  },
  contractStatus: {
    draft: { en: "draft", ko: "초안" },
    signed: { en: "signed", ko: "체결" },
    terminated: { en: "terminated", ko: "해지" },
  },
  documentKind: {
    "consignment-contract": { en: "consignment contract", ko: "위탁 계약서" },
    "security-agreement": { en: "security agreement", ko: "보안 약정서" },
    "privacy-agreement": { en: "privacy agreement", ko: "개인정보 처리위탁 약정서" },
    annex: { en: "annex", ko: "부속서" },
    "terms-of-service": { en: "terms of service", ko: "이용약관" },
    pledge: { en: "pledge", ko: "서약서" },
    guideline: { en: "guideline", ko: "내부 지침" },
    rfp: { en: "request for proposal", ko: "제안요청서" },
    evaluation: { en: "evaluation sheet", ko: "평가표" },
  },
  serviceType: {
    "it-operation": { en: "IT operation", ko: "IT 운영" },
    maintenance: { en: "maintenance", ko: "유지보수" },
    development: { en: "development", ko: "개발" },
    "security-operation": { en: "security operation", ko: "보안관제" },
    consulting: { en: "consulting", ko: "컨설팅" },
    "personal-data-processing": { en: "personal-data processing", ko: "개인정보 처리" },
    "customer-support": { en: "customer support", ko: "고객 상담" },
    facility: { en: "facility", ko: "시설 관리" },
    cloud: { en: "cloud", ko: "클라우드" },
    other: { en: "other", ko: "기타" },
  },
} as const satisfies Record<string, Readonly<Record<string, Localized>>>;

/** What a value is called; itself when it is none of ours. */
export function recordValue(list: keyof typeof recordValues, value: string): Localized {
  const known: Readonly<Record<string, Localized>> = recordValues[list];
  return (Object.hasOwn(known, value) && known[value]) || { en: value, ko: value };
}
