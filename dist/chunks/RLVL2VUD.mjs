// src/texts/evidence.ts
var evidenceWords = {
  guidelines: { en: "guidelines", ko: "내부 지침" },
  contract: { en: "contract {id}", ko: "계약 {id}" },
  document: { en: "document {id}", ko: "문서 {id}" },
  documents: {
    unchanged: { en: "unchanged", ko: "변경 없음" },
    changed: {
      en: "changed: SHA-256 recorded {recorded}, actual {actual}",
      ko: "변경됨: SHA-256 기록 {recorded}, 실제 {actual}"
    },
    "line-ends": {
      en: "only line endings changed (Git's core.autocrlf): with the other ones it has the recorded SHA-256 {recorded}",
      ko: "줄 끝 문자만 변경됨(Git의 core.autocrlf): 줄 끝을 바꾸면 기록된 SHA-256 값 {recorded}와 일치"
    },
    "not-recorded": { en: "no SHA-256 recorded; actual: {actual}", ko: "SHA-256 값이 기록되지 않음. 실제: {actual}" },
    absent: { en: "not in the repository", ko: "저장소에 없음" },
    unreadable: { en: "cannot be opened", ko: "열 수 없음" },
    empty: { en: "empty", ko: "빈 파일" },
    elsewhere: { en: "kept elsewhere, cannot be compared here", ko: "외부 보관 문서. 여기서는 대조할 수 없음" }
  },
  pointer: { en: "Git LFS pointer only, not fetched", ko: "Git LFS 포인터만 있음(파일을 내려받지 않음)" },
  pointers: {
    en: "Git LFS pointers: {pointers}. Only their digests were compared; the documents are not fetched ('git lfs pull')",
    ko: "Git LFS 포인터 {pointers}건. 포인터의 해시값만 대조하였고 문서는 내려받지 않음('git lfs pull')"
  },
  quotes: {
    found: { en: "found ({place})", ko: "있음 ({place})" },
    "found-often": { en: "found {count} times (first: {place})", ko: "{count}번 나옴 (처음: {place})" },
    crossing: {
      en: "runs on into another article ({into}; begins: {place})",
      ko: "다른 조항({into})까지 이어짐 (시작: {place})"
    },
    missing: {
      en: 'not found. Closest passage ({place}): "{closest}"',
      ko: '없음. 가장 비슷한 구절({place}): "{closest}"'
    },
    difference: { en: "quote → document: {words}", ko: "인용 → 문서: {words}" },
    "nothing-close": { en: "not found, nor is anything close to it", ko: "없음. 비슷한 구절도 없음" },
    "not-sought": { en: "not found, like many quotes before it", ko: "앞선 인용 문구들과 마찬가지로 없음" },
    unread: { en: "for a person to compare: {unread}", ko: "담당자 대조 필요: {unread}" },
    "not-compared": { en: "not compared: the document is missing", ko: "문서가 없어 대조하지 못함" }
  },
  onlyDeclared: {
    en: "  by the record alone: no quote was found in the document and no clause was compared by a person",
    ko: "  기록만으로 충족: 문서에서 확인된 인용 문구나 담당자가 대조한 조항이 없음"
  },
  noQuote: { en: "no quote on record", ko: "인용 문구가 기록되어 있지 않음" },
  tooShort: {
    en: "too short to identify a passage (EVD-03)",
    ko: "너무 짧아 해당 문구를 특정할 수 없음 (EVD-03)"
  },
  goesOn: {
    en: 'the sentence goes on after the quote: "{text}"',
    ko: '인용 문구 뒤에 문장이 이어짐: "{text}"'
  },
  noPlace: { en: "no article and no page on record", ko: "조항 번호와 쪽 번호가 기록되어 있지 않음" },
  unusable: {
    en: "not compared: the records cannot be used ('clausegate check' shows why)",
    ko: "기록을 사용할 수 없어 대조하지 못함 ('clausegate check'로 확인)"
  },
  counts: {
    en: "Documents: {documents}, unchanged {unchanged}. Quotes: {quotes}, found {quoted}, too short {short}, for a person to compare {person}. Clauses without a quote: {without}",
    ko: "문서 {documents}건 중 변경 없음 {unchanged}건. 인용 문구 {quotes}건 중 있음 {quoted}건, 너무 짧음 {short}건, 담당자 대조 필요 {person}건. 인용 문구가 없는 조항 {without}건"
  },
  verified: { en: "VERIFIED", ko: "모두 확인됨" },
  "not-verified": { en: "NOT VERIFIED", ko: "확인되지 않은 것이 있음" },
  "cannot-tell": { en: "CANNOT TELL", ko: "판정하지 못함" },
  service: { en: "service {id} {name}", ko: "업무 {id} {name}" },
  pass: { en: "met", ko: "충족" },
  fail: { en: "not met", ko: "미충족" },
  "not-applicable": { en: "not applicable", ko: "해당 없음" },
  notAsked: {
    en: "nothing to show: the rule applies to no service of this vendor on {as_of}",
    ko: "{as_of} 기준으로 이 업체에 이 규칙의 대상인 업무가 없어 표시할 조항이 없음"
  },
  quote: { en: "quote", ko: "인용" },
  asOf: { en: "as of {as_of}", ko: "기준일 {as_of}" }
};
function namedText(table, name) {
  return (Object.hasOwn(table, name) ? table[name] : void 0) ?? { en: name, ko: name };
}

export {
  evidenceWords,
  namedText
};
