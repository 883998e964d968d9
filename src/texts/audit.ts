import type { Localized } from "../model/language.ts";

/** Words of the auditor's reports. */
export const auditWords = {
  catalogTitle: {
    en: "ISMS-P 2.3.2, Security in contracts with outside parties: Clausegate rules",
    ko: "ISMS-P 2.3.2 외부자 계약 시 보안: Clausegate 점검 기준",
  },
  group: { en: "Security of outside parties", ko: "외부자 보안" },
  control: { en: "Security in contracts with outside parties", ko: "외부자 계약 시 보안" },
  statement: {
    en: "An organisation that uses outside services or outsources work identifies the information-security and privacy requirements that follow from it, and states them in the contract or agreement. The Korean text is the criterion's own.",
    ko: "외부 서비스를 이용하거나 외부자에게 업무를 위탁하는 경우 이에 따른 정보보호 및 개인정보보호 요구사항을 식별하고, 관련 내용을 계약서 또는 협정서 등에 명시하여야 한다.",
  },
  resultsTitle: { en: "Assessment results of ISMS-P 2.3.2", ko: "ISMS-P 2.3.2 점검 결과" },
  resultTitle: { en: "Declared and evidenced in the records", ko: "기록에 적히고 증적으로 뒷받침된 내용" },
  resultDescription: {
    en: "Records of commit {commit}, judged as of {as_of}. A person judges whether the wording of a clause suffices.",
    ko: "{commit} 커밋의 기록을 {as_of} 기준으로 점검함. 조항 문구가 충분한지는 사람이 판단하여야 함.",
  },
  recordsJudged: {
    en: "The vendor's records were judged against every requirement.",
    ko: "업체의 기록을 모든 요구사항에 대하여 점검함.",
  },
  recordsNotJudged: {
    en: "The vendor's records could not be read in full and were not judged.",
    ko: "업체의 기록을 온전히 읽을 수 없어 점검하지 못함.",
  },
  waived: {
    en: "Waived: {reason} (approved by {approver} on {approved_on}, until {expires_on})",
    ko: "예외 승인: {reason} (승인자 {approver}, 승인일 {approved_on}, {expires_on}까지)",
  },
  policyTitle: { en: "Policies applied", ko: "점검에 적용한 정책" },
  written: {
    en: "Evidence pack of commit {commit} as of {as_of}: {folder}",
    ko: "{commit} 커밋을 {as_of} 기준으로 점검한 증적 묶음: {folder}",
  },
  manifestDigest: {
    en: "SHA-256 of manifest.json (hand it over through another channel): {digest}",
    ko: "manifest.json의 SHA-256 (별도의 경로로 전달할 것): {digest}",
  },
  leftOut: {
    en: "Commits with a wrong clock were left out: they claim a day up to --at but follow a commit of a later day. The report counts them. To judge one of them, name the commit instead of a day with --at",
    ko: "시각이 잘못된 커밋을 제외함: 커밋일이 --at의 날짜 이전이지만 더 늦은 날짜의 커밋 뒤에 있음. 건수는 보고서에 표시함. 점검하려면 --at에 날짜 대신 커밋을 지정할 것",
  },
  cut: {
    en: "Shallow clone: {as_of} is the day of this commit alone, and the full history may give a later day. Name the day with --as-of, or fetch all history: git fetch --unshallow",
    ko: "이력 일부만 받은(shallow) 저장소이므로 기준일을 이 커밋의 날짜({as_of})로 정함. 전체 이력에서는 더 늦을 수 있음. --as-of로 기준일을 지정하거나 이력을 모두 가져올 것: git fetch --unshallow",
  },
  intact: {
    en: "The pack is unchanged: {count} files, commit {commit}, as of {as_of}",
    ko: "증적 묶음이 변경되지 않음: 파일 {count}개, {commit} 커밋, {as_of} 기준",
  },
  touched: { en: "The pack has been changed:", ko: "증적 묶음이 변경됨:" },
  anotherManifest: {
    en: "manifest.json does not have the given SHA-256 (given {given}, actual {found}): nothing below is attested",
    ko: "manifest.json의 SHA-256이 지정한 값과 다름 (지정한 값 {given}, 실제 값 {found}). 아래 내용은 보증되지 않음",
  },
  unattested: {
    intact: {
      en: "The files match this unattested manifest: {count} files, commit {commit}, as of {as_of}",
      ko: "파일은 보증되지 않은 이 목록과 일치함: 파일 {count}개, {commit} 커밋, {as_of} 기준",
    },
    touched: {
      en: "The files do not match even this unattested manifest:",
      ko: "파일이 보증되지 않은 이 목록과도 일치하지 않음:",
    },
  },
  altered: { en: "altered", ko: "변경됨" },
  added: { en: "added", ko: "추가됨" },
  removed: { en: "removed", ko: "삭제됨" },
  states: {
    pass: { en: "met", ko: "충족" },
    fail: { en: "not met", ko: "미충족" },
    waived: { en: "waived", ko: "예외 승인" },
    baselined: { en: "baselined", ko: "기준선" },
    "not-applicable": { en: "not applicable", ko: "해당 없음" },
    "needs-person": { en: "needs a person", ko: "담당자 확인 필요" },
    "not-reported": { en: "not met, rule turned off", ko: "미충족(규칙 사용 안 함)" },
  },
} as const satisfies Record<string, Localized | Record<string, Localized>>;
