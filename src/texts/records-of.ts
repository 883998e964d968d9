import type { IsoDate } from "../model/iso-date.ts";
import type { Localized } from "../model/language.ts";
import type { RecordsOf } from "../model/report.ts";
import { fill } from "./fill.ts";

const texts = {
  current: {
    en: "Current records, judged as of {as_of}; what was on record that day: clausegate history",
    ko: "현재 기록을 {as_of} 기준으로 점검함. 그날 당시의 기록은 clausegate history로 확인",
  },
  later: {
    en: "Records of commit {commit} ({day}), judged as of the earlier day {as_of}; what was on record that day: clausegate history",
    ko: "{commit} 커밋({day})의 기록을 그보다 앞선 {as_of} 기준으로 점검함. 그날 당시의 기록은 clausegate history로 확인",
  },
  earlier: {
    en: "Records of commit {commit} ({day}), judged as of {as_of}; records of later commits do not count",
    ko: "{commit} 커밋({day})의 기록을 {as_of} 기준으로 점검함. 이후 커밋의 기록은 반영하지 않음",
  },
} as const satisfies Record<string, Localized>;

/** Says whose records a statement as of a day is about, where they are not known to be that day's own. */
export function recordsOfText({ commit, day }: RecordsOf, asOf: IsoDate): Localized {
  if (commit === null || day === null) return fill(texts.current, { as_of: asOf });
  return fill(day > asOf ? texts.later : texts.earlier, { commit, day, as_of: asOf });
}
