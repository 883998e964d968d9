// Content of the generated inventories: names, and the wording of each term an agreement must contain.

/** First parts of vendor names, for the folder and in Korean. @type {[string, string][]} */
export const FIRST = [
  ["hanbit", "한빛"],
  ["saebom", "새봄"],
  ["maruon", "마루온"],
  ["haedamsol", "해담솔"],
  ["noeulbit", "노을빛"],
  ["dallae", "달래"],
  ["solbaram", "솔바람"],
  ["ultari", "울타리"],
  ["garam", "가람"],
  ["mirinae", "미리내"],
];

/**
 * Business of a vendor. `second` is the content of its second agreement: the statutory terms, the development terms, or
 * the rest of the security terms.
 * @typedef {{ key: string, korean: string, service: string, type: string, facts: [boolean, boolean, boolean],
 *   second: { title: string, kind: string, terms: Term[] } }} Trade
 * @typedef {{ covers: string, quote: string, extra?: string }} Term
 */

/**
 * Picks one of the values.
 * @template T
 * @param {() => number} random from 0 to below 1
 * @param {readonly T[]} values
 * @returns {T}
 */
export const pick = (random, values) => /** @type {T} */ (values[Math.floor(random() * values.length)]);

/** Security terms that every main contract contains. @type {Term[]} */
export const SECURITY = [
  { covers: "legal-compliance", quote: "위탁자의 정보보호 규정과 관계 법령을 지켜 위탁업무를 수행한다" },
  { covers: "security-pledge", quote: "투입 인력이 서명한 정보보호 서약서를 받아 투입 전날까지 위탁자에게 제출한다" },
  {
    covers: "security-training",
    quote: "정보보호 교육을 6개월마다 한 번 이상 실시하고 그 결과를 위탁자에게 보고한다",
    extra: "    interval_months: 6\n",
  },
  {
    covers: "endpoint-security",
    quote:
      "단말기에는 백신을 설치하여 매일 갱신하고, 영문·숫자·특수문자를 섞은 9자리 이상의 비밀번호를 3개월마다 바꾸며, 5분간 사용하지 않으면 화면보호기가 작동하게 한다.",
    extra: "    endpoint: [anti-virus, password-policy, screen-saver]\n",
  },
  { covers: "internet-restriction", quote: "위탁자가 허용한 주소 외의 인터넷 사이트 접속을 차단한다" },
  { covers: "access-rights", quote: "맡은 업무에 꼭 필요한 메뉴에만 권한을 주고, 인력이 바뀌면 즉시 거둔다" },
  {
    covers: "incident-reporting",
    quote: "사고나 그 징후를 알게 된 때부터 24시간 이내에 위탁자의 정보보호팀에 알리고",
    extra: "    deadline_hours: 24\n",
  },
  { covers: "damages", quote: "수탁자의 귀책으로 위탁자에게 손해가 생기면 수탁자는 그 손해를 배상한다." },
];

/**
 * Security terms that are in the main contract or in the second agreement.
 * @type {Term[]}
 */
export const MORE_SECURITY = [
  { covers: "wireless-restriction", quote: "무선 공유기와 휴대전화 테더링을 포함한 무선 네트워크의 사용을 금지한다" },
  { covers: "physical-protection", quote: "장비와 저장매체의 반출입은 사전에 승인을 받고 반출입 대장에 기록한다" },
  { covers: "leakage-prevention", quote: "화면 캡처와 출력, 메신저 파일 전송을 차단하고, 메모지는 퇴근 전에 파쇄한다" },
  {
    covers: "security-inspection",
    quote: "위탁자는 6개월마다 한 번 이상 수탁자의 보안 실태를 현장 또는 서면으로 점검한다.",
    extra: "    interval_months: 6\n",
  },
  {
    covers: "subcontracting-restriction",
    quote: "수탁자는 위탁자의 사전 서면 동의 없이 위탁업무의 전부 또는 일부를 제3자에게 다시 위탁할 수 없다.",
  },
  {
    covers: "subcontracting-procedure",
    quote: "이 계약과 같은 수준의 보안 의무를 재위탁 계약에 넣고, 재수탁자의 이행 여부를 점검하여 그 결과를 제출한다",
  },
  { covers: "violation-sanctions", quote: "해당 인력의 교체, 대금의 감액, 계약의 해지를 할 수 있다" },
];

/** @type {Term[]} */
const STATUTORY = [
  { covers: "purpose-and-scope", quote: "그 범위는 전화·채팅 상담, 교환·반품 접수, 상담 이력의 등록으로 한정한다" },
  {
    covers: "purpose-limitation",
    quote: "위탁업무를 수행하는 목적을 벗어나 개인정보를 수집, 이용, 보관하거나 제3자에게 제공하지 않는다.",
  },
  { covers: "safeguards", quote: "저장된 파일의 암호화, 접속기록의 보관과 점검 등 기술적·관리적 보호조치를 한다" },
  { covers: "pii-access-control", quote: "개인정보에는 업무 배정이 확인된 담당자만 접근할 수 있게 하고" },
  { covers: "pii-subcontracting", quote: "동의 없이 개인정보의 처리를 다시 위탁할 수 없다" },
  {
    covers: "pii-supervision",
    quote: "보유한 개인정보의 항목과 건수, 접근 인력, 보관 기간 등 관리 현황을 점검하고 교육·감독하며",
  },
  { covers: "pii-liability", quote: "수탁자의 의무를 어겨 고객이나 위탁자가 손해를 입으면 수탁자가 배상하고" },
];

/** @type {Term[]} */
const DEVELOPMENT = [
  { covers: "dev-legal-requirements", quote: "접근 통제, 암호화, 접속기록, 파기 기능을 설계 단계부터 반영하고" },
  { covers: "secure-coding", quote: "시큐어 코딩 표준에 따라 구현하고, 설계 검토와 정적 분석을 주기마다 수행한다" },
  { covers: "vulnerability-remediation", quote: "발견된 취약점을 모두 고친 뒤 재점검 결과를 제출한다" },
  { covers: "dev-environment-security", quote: "산출물과 소스 프로그램은 발주자의 형상 관리 저장소에서만 보관하며" },
  { covers: "dev-confidentiality", quote: "알게 된 시스템 구조와 취약점 정보를 계약이 끝난 뒤에도 누설하지 않는다" },
  { covers: "dev-liability", quote: "개발사는 자신의 비용으로 결함을 고치고, 발주자가 입은 손해를 배상하며" },
];

/** `facts`: personal data, important information, development. @type {Trade[]} */
export const TRADES = [
  {
    ...{
      key: "cs",
      korean: "고객센터",
      service: "고객 상담 업무",
      type: "customer-support",
      facts: [true, true, false],
    },
    second: { title: "개인정보 처리위탁 약정서", kind: "privacy-agreement", terms: STATUTORY },
  },
  {
    ...{ key: "logis", korean: "로지스", service: "택배 배송", type: "other", facts: [true, false, false] },
    second: { title: "배송 정보 처리위탁 약정서", kind: "privacy-agreement", terms: STATUTORY },
  },
  {
    ...{ key: "soft", korean: "소프트", service: "주문 시스템 개발", type: "development", facts: [false, true, true] },
    second: { title: "개발 보안 특약", kind: "annex", terms: DEVELOPMENT },
  },
  {
    ...{ key: "ops", korean: "시스템즈", service: "서버 운영", type: "it-operation", facts: [false, true, false] },
    second: { title: "보안 부속 약정서", kind: "security-agreement", terms: MORE_SECURITY },
  },
];
