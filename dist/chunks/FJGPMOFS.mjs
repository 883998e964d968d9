import {
  fill
} from "./AWFRYJOD.mjs";

// src/texts/clause-facts.ts
var factWords = {
  interval_months: { en: "every {value} months", ko: "{value}개월마다" },
  interval: { en: "regularly, no interval stated", ko: "정기적(주기 없음)" },
  deadline_hours: { en: "within {value} hours", ko: "{value}시간 이내" },
  deadline: { en: "deadline: {recorded}", ko: "기한: {recorded}" },
  endpoint: { en: "measures: {recorded}", ko: "대책: {recorded}" }
};
function clauseFacts(facts, language) {
  return Object.entries(factWords).flatMap(([key, text]) => {
    let value = Object.hasOwn(facts, key) ? facts[key] : void 0;
    if (value === void 0 || Array.isArray(value) && value.length === 0) return [];
    let recorded = Array.isArray(value) ? value.map(String) : String(value);
    return fill(text, { value: String(value), recorded })[language];
  });
}

export {
  clauseFacts
};
