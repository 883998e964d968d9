import type { Localized } from "../model/language.ts";

/** Words of `clausegate review`. */
export const reviewWords = {
  clause: { en: "{at} {requirements}", ko: "{at} {requirements}" },
  document: { en: "contract {contract}, {path}, {place}", ko: "계약 {contract}, {path}, {place}" },
  noPlace: { en: "no place", ko: "위치 없음" },
  noQuote: {
    en: "no sentence: it may name a person; read the document",
    ko: "문장 없음: 사람의 이름이 있을 수 있음. 문서에서 확인",
  },
  recognised: { en: "recognised by: {words}", ko: "인식한 단어: {words}" },
  notFound: {
    en: "the sentence is not in the document as it is now: reject it, or correct the record",
    ko: "지금 문서에서 찾을 수 없는 문장. 거부하거나 기록을 바로잡을 것",
  },
  question: {
    en: "a accept, r reject, c correct the requirement, p correct the place, s skip, q quit: ",
    ko: "a 받아들임, r 거부, c 요구사항 수정, p 위치 수정, s 건너뛰기, q 끝내기: ",
  },
  questionOfArticle: {
    en: "a accept, e accept all {count} of {place}, r reject, c correct the requirement, p correct the place, s skip, q quit: ",
    ko: "a 받아들임, e {place}의 {count}개 모두 받아들임, r 거부, c 요구사항 수정, p 위치 수정, s 건너뛰기, q 끝내기: ",
  },
  requirement: {
    en: "Requirements the clause meets, by number, key or name, separated by commas",
    ko: "이 조항이 충족하는 요구사항(번호, 키, 이름. 여럿이면 쉼표로 구분)",
  },
  article: { en: "Article as the document has it", ko: "문서에 적힌 조항(예: 제9조)" },
  accepted: { en: "accepted, saved in {path}", ko: "받아들임. 저장한 파일: {path}" },
  rejected: {
    en: "rejected, removed from the clauses of {path}",
    ko: "거부함. 제안 조항을 지우고 저장한 파일: {path}",
  },
  outdated: {
    en: "changed meanwhile; nothing was written",
    ko: "그 사이에 바뀐 조항. 저장하지 않음",
  },
  end: {
    en: "Accepted: {accepted}, rejected: {rejected}. Still proposed: {left}",
    ko: "받아들임 {accepted}건, 거부 {rejected}건. 남은 제안 조항 {left}건",
  },
  resume: {
    en: "Everything decided so far is saved; 'clausegate review {vendor}' goes on from here",
    ko: "지금까지 정한 것은 저장되어 있습니다. 이어서 하려면 'clausegate review {vendor}'를 실행하십시오",
  },
  howTo: {
    en: "Accept those that are right: clausegate review {vendor} --accept {example}. Reject others with --reject",
    ko: "맞는 조항 받아들이기: clausegate review {vendor} --accept {example}. 그 밖의 조항은 --reject로 거부",
  },
  next: { en: "Next: clausegate check --vendor {vendor}", ko: "다음: clausegate check --vendor {vendor}" },
} as const satisfies Record<string, Localized>;
