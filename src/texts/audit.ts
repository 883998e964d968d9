import type { Localized } from "../model/language.ts";

/** Words of the auditor's reports. */
export const auditWords = {
  catalogTitle: {
    en: "ISMS-P 2.3.2, Security in contracts with outside parties, as Clausegate encodes it",
    ko: "ISMS-P 2.3.2 외부자 계약 시 보안: Clausegate 점검 기준",
  },
  group: { en: "Security of outside parties", ko: "외부자 보안" },
  control: { en: "Security in contracts with outside parties", ko: "외부자 계약 시 보안" },
  statement: {
    en: "Whoever uses an outside service or consigns work identifies the information-security and privacy requirements that follow from it, and writes them into the contract or agreement. The official text is that of the certification criteria.",
    ko: "외부 서비스를 이용하거나 업무를 위탁하는 경우 그에 따른 정보보호 및 개인정보보호 요구사항을 식별하고 계약서나 협약서에 명시합니다. 공식 문구는 인증기준을 따릅니다.",
  },
  resultsTitle: { en: "Assessment results of ISMS-P 2.3.2", ko: "ISMS-P 2.3.2 점검 결과" },
  resultTitle: { en: "What is declared and evidenced in the records", ko: "기록에 적히고 증적으로 뒷받침된 내용" },
  resultDescription: {
    en: "Records of commit {commit}, judged as of {as_of}. Whether a clause's wording suffices is a person's judgement.",
    ko: "{commit} 커밋의 기록을 {as_of} 기준으로 점검함. 조항 문구가 충분한지는 사람이 판단하여야 함.",
  },
  recordsJudged: {
    en: "The vendor's records were read and judged against every requirement.",
    ko: "업체의 기록을 읽고 모든 요구사항에 대하여 점검함.",
  },
  recordsNotJudged: {
    en: "The vendor's records could not be read in full, so they were not judged.",
    ko: "업체의 기록을 온전히 읽을 수 없어 점검하지 못함.",
  },
  waived: {
    en: "Waived: {reason} (approved by {approver} on {approved_on}, until {expires_on})",
    ko: "예외 승인: {reason} (승인자 {approver}, 승인일 {approved_on}, {expires_on}까지)",
  },
  policyTitle: { en: "Policies that judged", ko: "점검에 쓰인 정책" },
  written: {
    en: "Evidence pack of commit {commit} as of {as_of}: {folder}",
    ko: "{commit} 커밋을 {as_of} 기준으로 점검한 증적 묶음: {folder}",
  },
  manifestDigest: {
    en: "SHA-256 of manifest.json, to be handed over by another way: {digest}",
    ko: "manifest.json의 SHA-256 (별도의 경로로 전달할 것): {digest}",
  },
  leftOut: {
    en: "A clock was wrong: there are later commits that claim to be of these days, but follow one that claims a later day. They are left out, and the report counts them. Name the commit instead of the day with --at to judge it",
    ko: "시각이 잘못된 커밋이 있음: 이 기간의 날짜라고 하는 뒤의 커밋이 그보다 늦은 날짜의 커밋을 뒤따름. 이런 커밋은 제외하였고 보고서에 건수를 적음. 점검하려면 --at에 날짜 대신 커밋을 지정할 것",
  },
  cut: {
    en: "This clone is shallow, so {as_of} is the day of this commit alone: days are counted along all history, which may say a later one. Name the day with --as-of, or fetch all: git fetch --unshallow",
    ko: "이력 일부만 받은(shallow) 저장소이므로 기준일 {as_of}은(는) 이 커밋만의 날짜임. 날짜는 전체 이력을 따라 정하므로 더 늦을 수 있음. --as-of로 기준일을 지정하거나 이력을 모두 가져올 것: git fetch --unshallow",
  },
  intact: {
    en: "The pack is as it was made: {count} files, commit {commit}, as of {as_of}",
    ko: "증적 묶음이 작성된 상태 그대로임: 파일 {count}개, {commit} 커밋, {as_of} 기준",
  },
  touched: { en: "The pack is not as it was made:", ko: "증적 묶음이 작성된 상태와 다름:" },
  anotherManifest: {
    en: "manifest.json is not the one whose SHA-256 was given (given {given}, found {found}): nothing below is attested",
    ko: "manifest.json이 지정한 SHA-256의 파일이 아님 (지정한 값 {given}, 실제 값 {found}). 아래 내용은 보증되지 않음",
  },
  unattested: {
    intact: {
      en: "The files are as this unattested manifest says: {count} files, commit {commit}, as of {as_of}",
      ko: "파일은 보증되지 않은 이 목록과 일치함: 파일 {count}개, {commit} 커밋, {as_of} 기준",
    },
    touched: {
      en: "The files are not even as this unattested manifest says:",
      ko: "파일이 보증되지 않은 이 목록과도 일치하지 않음:",
    },
  },
  altered: { en: "altered", ko: "변경됨" },
  added: { en: "added", ko: "추가됨" },
  removed: { en: "removed", ko: "없어짐" },
  states: {
    pass: { en: "met", ko: "충족" },
    fail: { en: "not met", ko: "미충족" },
    waived: { en: "waived", ko: "예외 승인" },
    baselined: { en: "known before (baseline)", ko: "기존 미비점(기준선)" },
    "not-applicable": { en: "not applicable", ko: "해당 없음" },
    "needs-person": { en: "needs a person", ko: "담당자 확인 필요" },
    "not-reported": { en: "not met, rule turned off", ko: "미충족(규칙 사용 안 함)" },
  },
} as const satisfies Record<string, Localized | Record<string, Localized>>;
