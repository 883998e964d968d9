// src/model/language.ts
var languages = ["en", "ko"];

// src/texts/values.ts
var areas = {
  security: { en: "information security", ko: "정보보호" },
  privacy: { en: "privacy", ko: "개인정보 보호" }
}, endpoint = {
  "anti-virus": { en: "anti-virus", ko: "백신 프로그램" },
  "password-policy": { en: "safe passwords, changed periodically", ko: "안전한 비밀번호 설정 및 주기적 변경" },
  "screen-saver": { en: "screen saver", ko: "화면보호기" }
}, access = {
  "on-site": { en: "on site", ko: "상주 또는 방문" },
  remote: { en: "remote", ko: "원격 접속" },
  systems: { en: "information systems", ko: "정보시스템" },
  network: { en: "internal network", ko: "내부망" }
}, lacking = {
  "personal-data": { en: "no personal-data item", ko: "개인정보 항목 없음" },
  development: { en: "no development item", ko: "개발 보안 항목 없음" },
  "one-item": { en: "one item alone", ko: "항목이 하나뿐임" }
}, activities = {
  active: { en: "work is going on", ko: "진행 중인 업무가 있음" },
  ended: { en: "all of its work has ended", ko: "모든 업무가 종료됨" }
}, relations = {
  consigned: { en: "outsourced processing", ko: "처리위탁" },
  access: { en: "access", ko: "접근" },
  storage: { en: "storage", ko: "보관" },
  provided: { en: "provision to a third party", ko: "제3자 제공" },
  joint: { en: "joint processing", ko: "공동 처리" }
}, units = {
  hours: { en: "hours", ko: "시간" },
  "business-day": { en: "business day", ko: "영업일" },
  "business-days": { en: "business days", ko: "영업일" }
}, bases = {
  statute: { en: "statute", ko: "법정" },
  guideline: { en: "criteria guide", ko: "인증기준 안내서" },
  gate: { en: "operating rule", ko: "운영 규칙" }
}, severities = {
  error: { en: "error", ko: "오류" },
  warning: { en: "warning", ko: "경고" },
  note: { en: "note", ko: "참고" },
  off: { en: "off", ko: "사용 안 함" },
  excepted: { en: "fail_on_except", ko: "fail_on_except" }
}, types = {
  string: { en: "text", ko: "문자열" },
  number: { en: "a number", ko: "숫자" },
  integer: { en: "a whole number", ko: "정수" },
  boolean: { en: "true or false", ko: "true 또는 false" },
  array: { en: "a list", ko: "목록" },
  list: { en: "a list", ko: "목록" },
  object: { en: "a mapping", ko: "매핑(키: 값)" },
  "not-finite": { en: "a number that is not finite", ko: "유한하지 않은 수" },
  nothing: { en: "nothing", ko: "빈 값" }
}, differences = {
  commit: { en: "the commit", ko: "커밋" },
  "as-of": { en: "the as-of date", ko: "점검 기준일" },
  tool: { en: "the version of the tool", ko: "도구 버전" },
  policy: { en: "the policy digest", ko: "정책 다이제스트" },
  texts: { en: "the digest of the rules' texts", ko: "규칙 문구의 다이제스트" },
  "fail-on": { en: "fail-on", ko: "fail-on" },
  overrides: { en: "the severities of rules", ko: "규칙의 심각도" },
  folder: { en: "the folder of the root", ko: "루트 폴더" },
  gate: { en: "configuration, waivers or baseline", ko: "설정, 예외 승인 또는 기준선" },
  inventory: { en: "vendors or guidelines", ko: "업체 또는 지침" },
  language: { en: "the language", ko: "언어" }
}, standings = {
  none: { en: "none", ko: "없음" },
  claimed: { en: "on record only", ko: "기록만 있음" },
  checked: { en: "compared by a person", ko: "담당자가 대조함" },
  compared: { en: "compared with its document", ko: "문서와 대조함" }
}, unreadReasons = {
  absent: { en: "the file is missing", ko: "파일이 없음" },
  unreadable: { en: "the file cannot be opened", ko: "파일을 열 수 없음" },
  empty: { en: "the file is empty", ko: "빈 파일" },
  "not-fetched": { en: "Git LFS has not fetched the file", ko: "Git LFS 파일을 내려받지 않음" },
  "too-large": { en: "the file is too large", ko: "파일이 너무 큼" },
  "too-many-pages": { en: "too many pages", ko: "쪽수가 너무 많음" },
  "too-slow": { en: "reading took too long", ko: "읽는 데 시간이 너무 오래 걸림" },
  "unsupported-format": { en: "no text can be read from this format", ko: "본문을 읽을 수 없는 형식" },
  encrypted: { en: "the file is encrypted", ko: "암호화된 파일" },
  "no-text": {
    en: "no text in the document or on a page of it, such as a scan",
    ko: "스캔본처럼 본문 텍스트가 없는 문서 또는 쪽"
  },
  "uncertain-letters": { en: "some letters cannot be identified", ko: "식별할 수 없는 글자가 있음" },
  broken: { en: "the file is damaged", ko: "손상된 파일" },
  elsewhere: { en: "kept outside the repository", ko: "저장소 밖에 보관함" },
  "visibility-unknown": {
    en: "words that a reader may not see",
    ko: "사람에게 보이지 않을 수 있는 글자"
  },
  "part-unread": { en: "part of the document cannot be read", ko: "문서의 일부를 읽을 수 없음" }
}, facts = {
  interval_months: { en: "interval (months)", ko: "주기(개월)" },
  interval: { en: "interval (months)", ko: "주기(개월)" },
  deadline_hours: { en: "deadline (hours)", ko: "기한(시간)" },
  deadline: { en: "deadline (hours)", ko: "기한(시간)" },
  endpoint: { en: "list of endpoint measures", ko: "단말기 보안 대책" }
}, valuesOfFacts = {
  ...endpoint,
  unstated: { en: "periodically, without an interval", ko: "주기 없이 '정기적으로'" },
  immediately: { en: "immediately", ko: "즉시" }
}, roles = {
  rfp: { en: "a request for proposal", ko: "제안요청서" },
  evaluation: { en: "an evaluation sheet", ko: "평가표" },
  guideline: { en: "a guideline", ko: "지침" }
}, obstacles = {
  file: { en: "a file", ko: "파일" },
  "dangling-link": { en: "a symbolic link that leads nowhere", ko: "대상이 없는 심볼릭 링크" },
  "no-file": { en: "neither a file nor a folder", ko: "파일도 폴더도 아닌 항목" }
}, frameworkNames = {
  "iso-27001": "ISO/IEC 27001:2022",
  "nist-800-53": "NIST SP 800-53 r5",
  "nist-csf": "NIST CSF 2.0",
  "pci-dss": "PCI DSS 4.0",
  soc2: "SOC 2",
  gdpr: "GDPR",
  dora: "DORA"
}, labels = {
  areas,
  endpoint,
  access,
  lacking,
  activity: activities,
  relation: relations,
  unit: units,
  basis: bases,
  from: severities,
  to: severities,
  before: standings,
  after: standings,
  expected: types,
  actual: types,
  difference: differences,
  unread: unreadReasons,
  obstacle: obstacles,
  fact: facts,
  role: roles
}, placeArguments = ["place", "into", "found", "better"];
function numberText(argument, value) {
  return argument === "section" || placeArguments.includes(argument) ? `p. ${value}` : String(value);
}
function koreanPlace(place) {
  return inKoreanPages(place).replace(/^([0-9][0-9.]*)(,|$)/, "조항 $1$2");
}
var inKoreanPages = (place) => place.replace(/(^|, )p\. ([0-9]+)$/, "$1$2쪽");
function factLabel(value) {
  let parts = value.split(", ").map((part) => Object.hasOwn(valuesOfFacts, part) && valuesOfFacts[part] || part), days = /^business-days:(\d+)$/.exec(value)?.[1];
  if (days) return { en: `${days} business ${days === "1" ? "day" : "days"}`, ko: `${days}영업일` };
  let joined = (language) => parts.map((part) => typeof part == "string" ? part : part[language]).join(", ");
  return { en: joined("en"), ko: joined("ko") };
}
function valueLabel(argument, value) {
  if (placeArguments.includes(argument)) return { en: value, ko: koreanPlace(value) };
  if (argument === "section") return { en: value, ko: inKoreanPages(value) };
  if (argument === "recorded" || argument === "stated") return factLabel(value);
  let known = Object.hasOwn(labels, argument) ? labels[argument] : void 0;
  return known && Object.hasOwn(known, value) ? known[value] : void 0;
}

// src/texts/fill.ts
function fill(template, args, label = valueLabel) {
  return byLanguage((language) => fillIn(template[language], args, { language, label }));
}
function fillIn(template, args, { language, label = valueLabel }) {
  return template.replaceAll(/\{([a-z_]+)\}/g, (place, name) => {
    let value = Object.hasOwn(args, name) ? args[name] : void 0;
    return value === void 0 ? place : write(name, value, { language, label });
  });
}
function byLanguage(make) {
  let [en, ko] = languages.map(make);
  return { en: en ?? "", ko: ko ?? "" };
}
var none = { en: "none", ko: "없음" };
function write(name, value, { language, label }) {
  let one = (text) => label(name, text)?.[language] ?? text;
  return typeof value == "number" ? one(numberText(name, value)) : typeof value == "string" ? one(value) : value.length > 0 ? value.map(one).join(", ") : none[language];
}

export {
  languages,
  frameworkNames,
  labels,
  valueLabel,
  fill,
  fillIn,
  byLanguage,
  none
};
