import type { Localized } from "../model/language.ts";

/** Words of `clausegate draft`. */
export const draftWords = {
  title: {
    en: "{path}: {recognised} of {wanted} requirements found. A person decides whether the words suffice",
    ko: "{path}: 요구사항 {wanted}개 중 {recognised}개 발견. 문구가 충분한지는 사람이 판단해야 함",
  },
  documents: { en: "{count} documents", ko: "문서 {count}개" },
  agreement: { en: "What the text says of the contract", ko: "계약서에 적힌 사항" },
  contractTitle: { en: "title", ko: "제목" },
  parties: {
    customer: { en: "customer", ko: "위탁자" },
    vendor: { en: "vendor", ko: "수탁자" },
  },
  signedOn: { en: "signed on", ko: "체결일" },
  term: { en: "term", ko: "계약기간" },
  openEnd: { en: "no last day stated", ko: "마지막 날 없음" },
  renewal: { en: "renewal", ko: "갱신" },
  renewalText: { en: "automatic, by {months} months", ko: "자동 갱신, {months}개월 단위" },
  notice: { en: ", notice {days} days before", ko: ", {days}일 전까지 통지" },
  subprocessing: { en: "re-processing", ko: "재위탁" },
  unstated: { en: "not stated in full", ko: "명시되지 않음" },
  model: { en: "a sentence that would do: {sentence}", ko: "예시 문구: {sentence}" },
  wroteNew: {
    en: "Contract '{contract}' written to {path}: {clauses} proposed clauses",
    ko: "{path}에 계약 '{contract}' 기록: 제안 조항 {clauses}개",
  },
  wroteMore: {
    en: "Contract '{contract}' in {path}: {clauses} proposed clauses added",
    ko: "{path}의 계약 '{contract}'에 추가: 제안 조항 {clauses}개",
  },
  wroteVendor: {
    en: "Written to {path}: vendor '{vendor}', service '{service}'",
    ko: "{path}에 기록: 업체 '{vendor}', 업무 '{service}'",
  },
  openKeys: { en: "To be filled in, in {path}: {keys}", ko: "채워 넣을 항목({path}): {keys}" },
  serviceAdded: {
    en: "Service '{service}' added to contract '{contract}': its accepted clauses now count for this service too",
    ko: "계약 '{contract}'에 업무 '{service}' 추가. 이미 받아들인 조항이 이 업무에도 적용됨",
  },
  vendorNotNamed: {
    en: "No document names the vendor ({names}): make sure that it is this vendor's contract",
    ko: "문서에 업체 이름({names})이 없음. 이 업체의 계약서인지 확인 필요",
  },
  countsForNothing: {
    en: "A proposed clause counts for nothing until a person accepts it: clausegate review {vendor}",
    ko: "제안 조항은 담당자가 받아들이기 전에는 인정되지 않습니다: clausegate review {vendor}",
  },
  proposals: { en: "Speaks of the requirement", ko: "요구사항을 명확히 다루는 조항" },
  hints: { en: "May speak of it", ko: "관련될 수 있는 조항" },
  opposites: { en: "Says the opposite", ko: "요구사항과 반대로 정한 조항" },
  notFound: { en: "Not clearly found", ko: "명확한 조항을 찾지 못한 요구사항" },
  noPlace: { en: "before the first article", ko: "첫 조항 앞" },
  words: { en: "by the words: {words}", ko: "판단한 단어: {words}" },
} as const satisfies Record<string, Localized | Record<string, Localized>>;
