import type { Localized } from "../model/language.ts";

/** Names of the values of records, by field. */
export const recordValues = {
  serviceType: {
    "it-operation": { en: "IT operation", ko: "정보시스템 운영" },
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
  selectionBasis: {
    rfp: { en: "request for proposal", ko: "제안요청" },
    direct: { en: "direct contract", ko: "수의계약" },
    "standard-terms": { en: "standard terms", ko: "이용약관" },
    existing: { en: "chosen before the first guideline", ko: "선정 지침 시행 전 선정" },
  },
  personalDataRelation: {
    consigned: { en: "outsourced", ko: "처리위탁" },
    access: { en: "access", ko: "접근 가능" },
    storage: { en: "storage", ko: "보관" },
    provided: { en: "provided to a third party", ko: "제3자 제공" },
    joint: { en: "joint processing", ko: "공동 처리" },
  },
  documentKind: {
    "consignment-contract": { en: "outsourcing contract", ko: "위탁계약서" },
    "security-agreement": { en: "security agreement", ko: "보안 약정서" },
    "privacy-agreement": { en: "privacy agreement", ko: "개인정보 처리위탁 약정서" },
    annex: { en: "annex", ko: "부속합의서" },
    "terms-of-service": { en: "terms of service", ko: "이용약관" },
    pledge: { en: "pledge", ko: "서약서" },
    guideline: { en: "guideline", ko: "내부 지침" },
    rfp: { en: "request for proposal", ko: "제안요청서" },
    evaluation: { en: "evaluation sheet", ko: "평가표" },
    "statement-of-work": { en: "statement of work", ko: "과업지시서" },
    "security-review": { en: "security review", ko: "보안성 검토 결과" },
    certificate: { en: "certificate", ko: "인증서" },
  },
  evidence: {
    present: { en: "present", ko: "있음" },
    absent: { en: "absent", ko: "없음" },
    unreadable: { en: "cannot be read", ko: "읽을 수 없음" },
    empty: { en: "empty", ko: "빈 파일" },
  },
  passage: {
    found: { en: "found", ko: "확인됨" },
    crossing: { en: "runs on into another article", ko: "다른 조항까지 이어짐" },
    missing: { en: "not in the document", ko: "문서에 없음" },
    unread: { en: "document cannot be read, needs a person", ko: "문서를 읽을 수 없음, 담당자 확인 필요" },
  },
} as const satisfies Record<string, Readonly<Record<string, Localized>>>;

/** The name of a field's value; the value itself where it is unknown. */
export function recordValue(field: keyof typeof recordValues, value: string): Localized {
  const names: Readonly<Record<string, Localized>> = recordValues[field];
  const known = Object.hasOwn(names, value) ? names[value] : undefined;
  return known ?? { en: value, ko: value };
}
