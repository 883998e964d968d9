/** Words of `clausegate evidence check`. */
export const checkWords = {
  clause: { en: "contract {contract}, clause {number}", ko: "계약 {contract}, 조항 {number}번째" },
  document: { en: "document {id}: {path}", ko: "문서 {id}: {path}" },
  digest: { en: "SHA-256 of the file: {digest}", ko: "파일의 SHA-256: {digest}" },
  onRecord: { en: "on record", ko: "기록" },
  inDocument: { en: "in the document", ko: "문서" },
  noQuote: { en: "no quote on record", ko: "인용 문구가 기록되어 있지 않음" },
  unread: {
    en: "the text cannot be read: {unread}; open the file",
    ko: "본문을 읽을 수 없음: {unread}. 파일을 직접 열어 확인",
  },
  placeNotFound: {
    en: "the recorded place was not found in the text; open the file",
    ko: "기록된 위치를 본문에서 찾지 못함. 파일을 직접 열어 확인",
  },
  noPlace: {
    en: "no place of the clause is recorded; open the file",
    ko: "조항 위치가 기록되어 있지 않음. 파일을 직접 열어 확인",
  },
  cut: { en: "… goes on; open the file for the rest", ko: "… 이하 생략. 나머지는 파일에서 확인" },
  outdated: {
    en: "compared on {on} by {by} with another version of the document (SHA-256 {digest}); no longer counts",
    ko: "대조 기록({on}, {by}) 이후 문서가 바뀌어 효력이 없음 (대조한 문서의 SHA-256 {digest})",
  },
  cannot: { en: "cannot be recorded here", ko: "여기서 기록할 수 없음" },
  notAtHand: {
    "no-document": {
      en: "the clause names no document: add `document`",
      ko: "조항에 문서가 적혀 있지 않음. `document`를 추가",
    },
    elsewhere: {
      en: "the document is kept elsewhere: put it into the repository by `path`, or compare it there and write `checked` by hand",
      ko: "외부 보관 문서. 저장소에 두고 `path`로 적거나, 보관된 곳에서 대조한 뒤 `checked`를 직접 기록",
    },
    absent: {
      en: "the document is not in the repository: put it at this path",
      ko: "문서가 저장소에 없음. 이 경로에 문서를 추가",
    },
    unreadable: {
      en: "the document cannot be opened: check its permissions and whether the path is a link",
      ko: "문서를 열 수 없음. 파일 권한과 심볼릭 링크 여부를 확인",
    },
    empty: { en: "the document is an empty file: replace it with the real one", ko: "빈 파일. 실제 문서로 교체" },
    changed: {
      en: "the document differs from the record: restore it, or record its new `sha256` after reading what changed",
      ko: "기록된 문서와 다름. 원래 문서를 되돌리거나, 변경 내용을 확인한 뒤 새 `sha256`을 기록",
    },
    "line-ends": {
      en: "the document has other line endings than the recorded one (Git's core.autocrlf): check it out as it was committed",
      ko: "줄 끝 문자가 기록된 문서와 다름(Git의 core.autocrlf). 커밋된 그대로 다시 체크아웃",
    },
    pointer: {
      en: "only a Git LFS pointer: run 'git lfs pull'",
      ko: "Git LFS 포인터만 있음. 'git lfs pull' 실행",
    },
  },
  token: { en: "token: {token}", ko: "토큰: {token}" },
  question: {
    en: "Compared with the document, and the same? y yes, n no, s skip, q quit: ",
    ko: "문서와 대조하였고 일치합니까? y 일치, n 불일치, s 건너뛰기, q 끝내기: ",
  },
  recorded: { en: "recorded in {path}", ko: "{path}에 기록함" },
  refused: {
    en: "nothing was written; correct the clause in {path}",
    ko: "기록하지 않음. {path}의 조항을 바로잡을 것",
  },
  howToAccept: {
    en: "Nothing was written. Compare each clause with its document, then record those that are the same: clausegate evidence check {vendor} --by ROLE@EXAMPLE.COM --accept TOKEN...",
    ko: "기록하지 않았습니다. 조항을 문서에서 확인한 뒤 일치하는 것만 기록하십시오: clausegate evidence check {vendor} --by 담당조직@EXAMPLE.COM --accept 토큰...",
  },
  nothing: { en: "Every clause has been compared.", ko: "모든 조항을 대조하였습니다." },
  counts: {
    en: "Recorded: {recorded}. Left to compare: {left}, not possible here: {stuck}",
    ko: "기록 {recorded}건. 대조할 조항 {left}건(여기서 대조할 수 없는 조항 {stuck}건)",
  },
} as const;
