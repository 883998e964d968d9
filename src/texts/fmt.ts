import type { Localized } from "../model/language.ts";

/** Words of `clausegate fmt`. */
export const fmtWords = {
  formatted: { en: "formatted", ko: "정리함" },
  toFormat: { en: "not in canonical form", ko: "표준 형식이 아님" },
  left: { en: "left as it is", ko: "그대로 둠" },
  summary: {
    en: "Files: formatted {changed}, unchanged {unchanged}, left as they are {left}",
    ko: "파일: 정리 {changed}건, 변경 없음 {unchanged}건, 그대로 둠 {left}건",
  },
  checked: {
    en: "Files: not in canonical form {changed}, in canonical form {unchanged}, unreadable {left}",
    ko: "파일: 표준 형식이 아님 {changed}건, 표준 형식 {unchanged}건, 읽을 수 없음 {left}건",
  },
  howTo: {
    en: "'clausegate fmt' writes the canonical form.",
    ko: "'clausegate fmt'를 실행하면 표준 형식으로 정리합니다.",
  },
} as const satisfies Record<string, Localized>;
