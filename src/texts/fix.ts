import type { Localized } from "../model/language.ts";

/** Words of `clausegate fix`. */
export const fixWords = {
  repaired: { en: "repaired", ko: "고침" },
  toRepair: { en: "to repair", ko: "고칠 수 있음" },
  left: { en: "left as it is", ko: "그대로 둠" },
  formatted: { en: "formatted", ko: "정리함" },
  renewed: { en: "schema of this version", ko: "현재 버전의 스키마로 바꿈" },
  kinds: {
    "requirement-key": { en: "requirement key: {before} → {after}", ko: "요구사항 키: {before} → {after}" },
    quote: {
      en: "characters of the quote, now as in the document: {before}",
      ko: "문서와 같게 고친 인용 문구의 문자: {before}",
    },
    digest: {
      en: "digest of {document}: {before} → {after}",
      ko: "{document} 문서의 해시값: {before} → {after}",
    },
  },
  nothing: { en: "not recorded", ko: "기록 없음" },
  newDigest: {
    en: "{document} has no SHA-256 on record; its digest is {after}",
    ko: "{document} 문서에 기록된 SHA-256 값이 없음. 현재 해시값: {after}",
  },
  changedDigest: {
    en: "{document} is not the document on record (SHA-256 {before}); its digest is {after}. If the change was meant, compare the recorded clauses with it",
    ko: "{document} 문서가 기록한 문서(SHA-256 {before})와 다름. 현재 해시값: {after}. 의도한 변경이면 조항 기록도 새 문서와 대조해야 함",
  },
  question: { en: "Record this digest? [y/n/q] ", ko: "이 해시값을 기록할까요? [y/n/q] " },
  notConfirmed: {
    en: "not confirmed; --accept-digests records the digests of all documents as they are now",
    ko: "확인하지 않음. --accept-digests를 쓰면 모든 문서의 현재 해시값을 기록함",
  },
  tooMany: {
    en: "more than one run repairs in a file of this size; run again, or split the file",
    ko: "이 크기의 파일에서 한 번에 고치는 양을 넘음. 다시 실행하거나 파일을 나눔",
  },
  stopped: { en: "Stopped; nothing was written", ko: "중단하여 아무것도 저장하지 않음" },
  digestsAsked: {
    en: "Digests are recorded only after a question on a terminal, or with --accept-digests.",
    ko: "해시값은 터미널에서 확인하거나 --accept-digests를 쓸 때만 기록합니다.",
  },
  nothingToRepair: { en: "Nothing to repair", ko: "고칠 것이 없음" },
  summary: {
    en: "Repairs: made {done}, left {left}; files left unread: {unread}",
    ko: "수정 {done}건, 남음 {left}건, 읽지 못한 파일 {unread}건",
  },
  dryRun: {
    en: "Repairs: to make {done}, left {left}; files left unread: {unread}. Nothing was written",
    ko: "고칠 수 있음 {done}건, 남음 {left}건, 읽지 못한 파일 {unread}건. 저장하지 않음",
  },
} as const satisfies Record<string, Localized | Record<string, Localized>>;
