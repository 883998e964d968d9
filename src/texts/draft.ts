import type { Localized } from "../model/language.ts";

/** Words of `clausegate draft`. */
export const draftWords = {
  title: {
    en: "{path}: {count} of {wanted} requirements found. A person decides whether the words suffice",
    ko: "{path}: 요구사항 {wanted}개 중 {count}개 발견. 문구가 충분한지는 사람이 판단해야 함",
  },
  proposals: { en: "Speaks of the requirement", ko: "요구사항을 명확히 다루는 조항" },
  hints: { en: "May speak of it", ko: "관련될 수 있는 조항" },
  opposites: { en: "Says the opposite", ko: "요구사항과 반대로 정한 조항" },
  notFound: { en: "Not found", ko: "찾지 못한 요구사항" },
  noPlace: { en: "before the first article", ko: "첫 조항 앞" },
  words: { en: "by the words: {words}", ko: "판단한 단어: {words}" },
  facts: {
    interval_months: { en: "every {value} months", ko: "{value}개월마다" },
    interval: { en: "regularly, no interval stated", ko: "정기적(주기 없음)" },
    deadline_hours: { en: "within {value} hours", ko: "{value}시간 이내" },
    deadline: { en: "deadline: {value}", ko: "기한: {value}" },
    endpoint: { en: "measures: {value}", ko: "대책: {value}" },
  },
} as const satisfies Record<string, Localized | Record<string, Localized>>;
