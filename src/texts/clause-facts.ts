import type { Language, Localized } from "../model/language.ts";
import { fill } from "./fill.ts";

/** Words for the facts of a clause; `recorded` is the value by its name. */
const factWords = {
  interval_months: { en: "every {value} months", ko: "{value}개월마다" },
  interval: { en: "regularly, no interval stated", ko: "정기적(주기 없음)" },
  deadline_hours: { en: "within {value} hours", ko: "{value}시간 이내" },
  deadline: { en: "deadline: {recorded}", ko: "기한: {recorded}" },
  endpoint: { en: "measures: {recorded}", ko: "대책: {recorded}" },
} as const satisfies Record<string, Localized>;

/** The facts of a clause as a person reads them, in a fixed order; none for those that are absent. */
export function clauseFacts(facts: Readonly<Record<string, unknown>>, language: Language): string[] {
  return Object.entries(factWords).flatMap(([key, text]) => {
    const value = Object.hasOwn(facts, key) ? facts[key] : undefined;
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    const recorded = Array.isArray(value) ? value.map(String) : String(value);
    return fill(text, { value: String(value), recorded })[language];
  });
}
